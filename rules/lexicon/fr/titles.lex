# Words of the titles of works.

concept title-penal
  | code (pénal|criminel)
  | code (des|de) [0-1] (infraction|infractions|=délit|=délits|crimes)
  | (loi|lois|droit) (pénal|pénale|criminelle)
  + [Code pénal] de la République
  - Code de la route

concept title-procedure
  | procédure (pénale|criminelle)
  | instruction criminelle
  | code criminel
  + Code de [procédure pénale]
  - Code de procédure civile

concept title-cyber
  | (cybercriminalité|cybersécurité|cyberespace|cyber)
  | (criminalité|délinquance|fraude|infractions|=délit|=délits) [0-6] (informatique|informatiques|systèmes d' =information)
  | (société de l' =information|économie numérique|confiance numérique)
  | infractions [0-6] systèmes
  | (criminalité|délinquance|infractions) [0-2] (technologique|technologiques|numérique|numériques)
  | (code|loi) [0-3] numérique
  | (transactions|échanges) électroniques
  | (technologies|systèmes) (de l'|d') (=information|=informations)
  + Loi sur la [cybercriminalité]
  - Loi sur la chasse

concept title-assistance
  | entraide
  | assistance (mutuelle|judiciaire internationale)
  | coopération judiciaire
  | coopération internationale [0-3] pénale
  + Loi sur l'[entraide] judiciaire
  - Loi sur l'aide sociale

concept title-extradition
  | extradition
  + Loi sur l'[extradition]
  - Loi sur l'exécution des peines

concept title-telecom
  | (télécommunication|télécommunications)
  | (=communications|=communication) électroniques
  | (postes et|poste et)
  unless (modifiant|conseil|commission|autorité|agence) [0-60] (télécommunication|=communications électroniques)
  + Code des [télécommunications]
  - Loi sur l'autorité de régulation des télécommunications
  - Code de la construction

concept title-maritime
  | (maritime|maritimes)
  | marine marchande
  | (navigation|navires|pavillon)
  + Code de la [marine marchande]
  - Code des marchés publics

concept title-market
  | (consommation|consommateur|consommateurs)
  | commerce électronique
  | (pourriel|anti pourriel|=publicité|marketing|=publicités)
  | concurrence
  | (pratiques commerciales|activités commerciales|économie numérique)
  + Code de la [consommation]
  - Code des marchés publics
