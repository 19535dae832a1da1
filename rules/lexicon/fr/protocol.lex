# What the Global Protocol adds.

concept personate-act
  | (usurp*|usurpation|contref*)
  | (se|s'|se fait|se faire|se faisant) [0-1] passer pour
  | (prendre|prend|prenant|pris) [0-2] (nom|=identité|=identités|qualité)
  | fait passer pour
  | supposition de personne
  | (=fausse|=faux) (=identité|=identités|nom)
  unless usurp* [0-3] (fonction|fonctions|titre|titres|signe|uniforme|costume|terrain|décoration)
  + Il [usurpe] le rôle d'un juge.
  - Il rencontre un juge.
  - Il est poursuivi pour usurpation de titre.

concept identity-of-another
  | (=identité|=identités) [0-3] (autrui|tiers|tierce|autre|personne|victime|numérique|réelle)
  | (usurp*|usurpation|vol|vole|voler) [0-2] (=identité|=identités)
  | (nom|=identité|=identités|identifiant|qualité) [0-6] (ne|n') [0-3] (appartient|appartiennent|appartenant|sien)
  | (nom|signature|profil) [0-1] (d'|de) [0-1] (autrui|tiers|un tiers|une autre personne)
  | (=données|=donnée|=informations|éléments) [0-4] (permettant|permettent) [0-2] l' identifier
  | (=données|=donnée|=informations|=renseignements|éléments|moyen|moyens|titre) (d'|de) (identification|=identité|=identités) [0-3] (autrui|tiers|autre|victime|appartenant)
  | (=renseignements|=renseignement) identificateurs [0-3] autre
  unless (vérification|contrôle|relevé|justifi*|établi*|vérifi*|carte|pièce|décliner) [0-3] (=identité|=identités)
  unless (=identité|=identités) [0-4] (judiciaire|témoin|témoins)
  + Il use de l'[identité d'un tiers].
  + Il commet une [usurpation d'identité].
  - Il montre sa carte d'identité à la porte.

concept pretend-act
  | (usurp*) [0-3] (=identité|=identités|qualité|nom)
  | (se|s'|se fait|se faire|se faisant) [0-1] passer [0-1] pour
  | (hameçonnage|filoutage|phishing|filouterie informatique)
  | (imit*|contref*|usurp*|=fausse|=faux|trompeur|trompeuse|frauduleux|fictif) [0-4] (site|page|message|courriel|courrier|messages|pages)
  | (site|page|message|courriel|courrier|messages|courriers) [0-12] (tromp*|trompeur|trompeurs|frauduleux|semblant|prétend*|imit*|usurp*)
  | (collecte|recueillir|recueille|collecter|obtenir|obtention|soutirer|collecté|collectées) [0-8] (moyen|moyens|manœuvre|procédé) [0-2] (frauduleux|frauduleuse|déloyal|illicite)
  | prétend* [0-4] (être|provenir)
  | (=faux|=fausse) (nom|qualité|site|message|courriel)
  + Il [se fait passer pour] une banque.
  + Il crée un [site trompeur].
  - Il travaille pour une banque.

concept personal-data-object
  | (=données|=donnée|=informations|=information|=renseignements|coordonnées) [0-4] (personnel|personnelles|personnelle|confidentielles|confidentielle|bancaires|bancaire|sensibles|paiement|identification|=identité|=identités|nominatives|financières|compte)
  | (mot|mots) de passe
  | (code|codes|numéro|numéros) [0-3] (carte|compte|confidentiel|secret|accès|bancaire|bancaires)
  | (carte|cartes) (bancaire|bancaires|de crédit|de paiement)
  + Il veut des [données personnelles].
  - Il veut une image.

concept preparation-clause
  unless (pour|servi|servir|servant|destiné|destinés) [0-3] =préparer
  unless indépendamment [0-3] =préparation
  | (acte|actes|fait|faits|travaux) préparatoires
  | acte préparatoire
  | (=préparer|=prépare|=préparation|=préparé) [0-14] (infraction|infractions|crime|crimes|=délit|=délits|acte de terrorisme|actes de terrorisme)
  | (entente|association|groupement|organisation|complot) [0-10] (vue|but|dessein|fins|objet) [0-2] (de|d')? [0-3] (préparer|préparation|=commettre|=commission)
  unless (soupçonné|soupçonnée|soupçonnés|enquête|rechercher|constater|empêcher|prévenir) [0-12] (=préparer|=préparation|=préparé)
  + Il fait un [acte préparatoire].
  + Il entre dans une [entente en vue de préparer] un vol.
  - Il prépare un repas.
  - Il est soupçonné d'avoir préparé une infraction.

concept tools-for-any-crime
  | (programme|programmes|logiciel|logiciels|=données|=donnée|dispositif|équipement|instrument|moyen) [0-14] (toute infraction|un crime ou un délit|une infraction quelconque|tout crime|toutes infractions)
  | (programme|programmes|logiciel|=données|dispositif|équipement) [0-14] (infraction|infractions) [0-4] (présente loi|présent code|présente ordonnance)
  + Il détient un [programme pour toute infraction].
  - Il détient un programme de concert.

concept vital-systems
  | (infrastructure|infrastructures|système|systèmes|installation|installations|réseau|réseaux|service|services|ouvrage|point|points|secteur|secteurs) [0-4] (critique|critiques|vital|vitale|vitales|vitaux|essentiel|essentielle|essentielles|essentiels|névralgique|importance vitale|stratégique|stratégiques|sensible|sensibles)
  | (système|systèmes|réseau|réseaux|installation|installations|infrastructure|infrastructures|équipement) [0-12] (sécurité publique|sécurité nationale|défense nationale|santé publique|sûreté de l'|ordre public|intérêts fondamentaux|service public|services publics|secours|services d' urgence)
  | (exploitation) [0-4] (entreprise|installation|service|services) [0-8] (public|publique|trafic|eau|électricité|énergie|lumière|=télécommunications|=communications)
  | (interrompre|interruption|interrompt|interromp*) [0-4] (=communications|=télécommunications|transports|distribution)
  unless (dispositif|carte|infrastructure|système) [0-1] (sanitaire|scolaire) 
  unless service public de l' éducation
  + Il vise une [infrastructure critique].
  + Il trouble l'[exploitation d'une entreprise de trafic].
  - Il vise le critique.

concept vital-sectors
  | (énergie|électricité|eau|transport|transports|=télécommunications|=communications|banque|bancaire|finances|santé|secours|alimentation|gaz)
  + Il nomme l'[énergie].
  - Il nomme la mer.

concept disable-act
  | (interromp*|interruption|paralys*|perturb*|désorganis*|sabot*|troubl*|neutralis*)
  | hors (service|d' usage|d' état)
  unless troubl* [0-3] (psychique|mental|ordre|voisinage)
  + Il [paralyse] l'usine.
  - Il anime l'usine.

concept aggravation
  | (aggrav*|doubl*|maximum)
  | (peine|peines|portée|portées) [0-4] (portée|portées|élevée|est de|doublée|doublées)
  | porté à
  + La [peine est portée] à dix ans.
  - La peine est d'un an.

concept terror-word
  | (terroris*)
  | entreprise [0-8] (terreur|intimidation)
  + C'est du [terrorisme].
  - C'est terrible.

concept terror-crime
  | <terror-word>
  + C'est du [terrorisme].
  - C'est terrible.

concept incite-act
  | (provoqu*|provocation|incit*|incitation|apologie|exhort*|glorifi*|préconis*|encourag*|instig*|fomente*|appel|appelle) [0-14] (terroris*|public|publique|publiquement|acte|actes|infraction|infractions|crime|crimes|violence)
  | (=conseille|=conseiller|=conseillant) [0-6] (=commettre|=commission) [0-6] terroris*
  | fait [0-2] apologie
  unless (caractère|nature) [0-10] (provoqu*|incit*)
  unless (détenir|détient|consulter|consulte|extraire|extrait|héberger) [0-40] (provoqu*|faisant|incit*)
  unless (appel|appels) (téléphonique|téléphoniques|d'|offres)
  unless (appel|appeler|appelle) [0-3] (décision|=jugement|cour)
  + Il [provoque à des actes] de terreur.
  - Il parle à la foule.

concept to-the-public
  | (public|publique|publiquement|publics|publiques|diffus*|distribu*|publi*|médias)
  | auprès du public
  unless (public|publique|publics|publiques) [0-1] (ministère|ordre|service|force)
  unless (ministère|ordre|service|force|action|santé|sécurité|autorité) (public|publique)
  + Il parle [publiquement].
  - Il parle à sa femme.
  - Il parle au ministère public.

concept recruit-act
  | (recrut*|recrutement|enrôl*|embrigad*|engag*) 
  | (sollicit*|invit*|incit*|pouss*|persuad*|convain*|menac*|pressions|pression|offres|promesses) [0-20] (participe|participer|participation|adhér*|rejoindre|joindre|intégr*|=commette|=commettent|membre|membres)
  unless engag* [0-3] (poursuites|poursuite|dépense|dépenses|procédure|responsabilité|action|État)
  + Il [recrute] des hommes.
  - Il nourrit des hommes.
  - Il engage des poursuites.

concept train-act
  | (entraîn*|entrain*|=former|=formant|=formé|=formée|=formés|instrui*) [0-4] (personne|personnes|autrui|membres|individu|individus|autre|=maniement|emploi|fabrication|utilisation|actes)
  | =forme (=une|=des|=autrui|=plusieurs)
  | (entraînement|entraînements|=formation|=formations|instruction|instructions|enseignement|cours) [0-10] (fabrication|utilisation|emploi|=maniement|armes|explosif*|terroris*|fins|commettre)
  | (fourni*|dispens*|donn*|reçoi*|=recevoir|suivre|assur*) [0-4] (=instructions|=entraînement|=formation|=formations|=instruction)
  | (diffus*|transmet*|enseign*|fourni*) [0-8] (procédés|méthodes|techniques|recettes|savoir) [0-8] (fabrication|emploi|utilisation|engins|explosif*|explosifs)
  unless (se|s'|s' être) (=former|=forme|=formant|=formé|entraîn*|entrain*)
  unless (=juge|=juges) d' =instruction
  unless (fourni*|donn*) [0-4] =instructions [0-8] (ministre|procureur|procureurs|parquet|préfet)
  + Il [fournit un entraînement].
  + Il donne des [cours de fabrication] à la bande.
  - Il nourrit des hommes.
  - Il pratique toute forme de combat et porte des armes.
  - Le juge d'instruction entend le témoin.

concept weapon-word
  | (explosif*|explosive*|explosifs|armes|engin|engins|bombe|bombes|munition|munitions|nocives|nucléaires|toxiques)
  | arme à feu
  | engins de destruction
  + Il s'agit d'[explosifs].
  - Il s'agit d'abeilles.

concept keep-duty
  | (=opérateur|=opérateurs|fournisseur|fournisseurs|prestataire|prestataires|hébergeur|hébergeurs|exploitant|exploitants|personnes|entreprise|entreprises) [0-34] (tenu|tenus|tenue|tenues|doit|doivent|devra|devront|obligé|obligés|obligation|obligations|astreints) [0-10] (=conserver|=conservation|=enregistrer|=stocker|=sauvegarder)
  | s' (obligent|oblige) à [0-2] =conserver
  | (=conservent|=conserve) [0-6] =données [0-8] (durant|pendant) [0-3] # (mois|an|ans|année)
  | (tenu|tenus|tenue|tenues|doit|doivent|devra|devront) [0-4] =conserver [8-45] (trafic|identification|connexion|=identité|=identités)
  | (=opérateur|=opérateurs|fournisseur|fournisseurs|prestataire|prestataires|hébergeur|hébergeurs|exploitant|exploitants) [0-20] (=conservent|=conserve|=détiennent|=stockent|=enregistrent)
  | personnes (mentionnées|visées|désignées|concernées) [0-14] (=conservent|=détiennent|=stockent)
  | (=données|=informations) [0-20] (doit|doivent|devra|devront|sont|soient|tenues) [0-3] (=conservées|=stockées)
  | (tenu|tenus|tenue|tenues) (de|d'|à) [0-4] (=conserver|=conservation)
  | (durée|délai) [0-2] =conservation
  unless (réquisition|requérir|injonction|enjoindre|enjoint|ordonner|ordonne|ordonnance|préservation|ordre|demande) [0-40] (=conserver|=conservation|=conservent|=stocker)
  + L'[opérateur est tenu de conserver] les journaux.
  + Les [personnes visées à l'article 3 conservent] les journaux.
  - L'opérateur envoie les journaux.
  - Les personnes qui conservent les journaux sont sages.
  - Sur réquisition, l'opérateur doit conserver les journaux.

concept retained-data
  | (=données|=informations|=donnée) [0-3] (connexion|trafic|localisation|identification|=communication|=communications|abonnés|abonnement|appel|technique|techniques)
  | (=données|=informations) [0-6] nature à permettre [0-3] identification
  | (registre|fichier) [0-3] abonnés
  | (journal|journaux) [0-1] (connexion|connexions)
  + Ce sont les [données de connexion].
  - C'est une date.

concept any-identity
  | (=identité|=identités) [0-2] (tiers|autrui|autre)
  | (=données|=donnée|moyens|éléments|=informations) [0-4] (identifier|identification|=identité|=identités)
  | (tout|toute|autre|autres) [0-3] (=identité|=identités|identification)
  + Il use de l'[identité d'un tiers].
  - Il use d'un passeport.

concept identity-word
  | (=identité|=identités|identification|identifier|identificateurs|usurp*|usurpation)
  | supposition de personne
  + Il s'agit d'[identité].
  - Il s'agit d'idées.

concept legal-person
  | (physique|physiques) (ou|et) (morale|morales)
  | (personne morale|personnes morales|société|entreprise)
  + Elle vise la [personne morale].
  - Elle vise le droit moral.

concept passes-identity
  | (=céder|=cède|=cession|=transmettre|=transmet|=vendre|=vend|=vente|=fournir|=fournit|diffus*|distribu*|=publier|=publie|trafic|trafique)
  | (mettre|met|mis|mise) à [0-3] disposition
  + Il la [vend].
  - Il la voit.

concept takes-identity
  | <passes-identity>
  | (usurp*|usurpation|=obtenir|=obtient|=acquérir|=acquiert|vole|voler|vol|s' approprie|s' approprier|attribu*|procur*)
  | (faire|fait|faisant) usage
  unless (=procureur|=procureurs)
  + Il l'[usurpe].
  - Il la voit.

concept process-identity
  | (témoin|témoins|victime|victimes|plaignant|informateur|agent|infiltré) [0-16] (=identité|=identités|identifi*)
  | (=identité|=identités|identifi*) [0-16] (témoin|témoins|victime|victimes|plaignant|informateur|agents|infiltré)
  | (naturalisation|état civil|empreintes)
  + Il cache l'[identité du témoin].
  - Il cache la face du témoin.

concept privacy-duty
  | (=opérateur|fournisseur|responsable|banque|fonctionnaire|agent|employé|organisme|prestataire) [0-6] (ne|n') [0-4] pas [0-3] (divulguer|révéler|communiquer|utiliser|publier)
  | responsable [0-2] traitement
  | empreintes génétiques
  | prospection
  | (=données|=données à caractère personnel) [0-10] (personne concernée|traitement|consentement [0-3] intéressé)
  + Le [responsable du traitement] se tait.
  - Celui qui vend les données est puni.

concept phishing-word
  | (hameçonnage|hameçonner|phishing|filoutage)
  + Il est coupable d'[hameçonnage].
  - Il est coupable de pêche.

concept website-word
  | (=site|=sites|page|pages|message|messages|courriel|courriels|courrier|courriers)
  + Il fait un [site].
  - Il fait une toile.

concept wants-data
  | (=obtenir|=obtient|=obtenu|=obtention|recueill*|collect*|soutir*|demand*|divulgu*|communiqu*|=fournir|=remettre|=révéler|amen*|incit*|=saisir|=procurer|extorqu*|récolt*|récupér*|=captation|appropri*)
  + Il veut l'[obtenir].
  - Il veut la garder.

concept wants-secret
  | (secret|secrets) (de fabrication|d' affaires|commercial|commerciaux|de fabrique)
  | (fausse alerte|canular)
  | (obscène|pornograph*)
  + Il obtient un [secret d'affaires] par ruse.
  - Il obtient un cheval par ruse.

concept wire-means
  | (=télécommunication|=télécommunications|réseau|réseaux|=ligne|fil)
  + Il agit par le [réseau].
  - Il agit de sa main.

concept induces-another
  | (incit*|amen*|détermin*|persuad*|pouss*|indui*|tromp*) [0-4] (autrui|personne|tiers|victime|destinataire|utilisateur|internaute)
  + Il [incite autrui] à payer.
  - Il paie autrui.

concept does-spamming
  | (se livre|coupable|auteur) [0-3] (pourriel|spam|pollupostage)
  + Il [se livre au pollupostage].
  - Il vend du jambon.

concept acts-under-section
  | (acte|actes|infraction|infractions|crime|crimes|fait|faits) [0-8] (article|articles) #
  + Il adhère pour des [actes prévus à l'article 114].
  - Il adhère pour des actes de charité.

concept indirectly
  | (=indirecte|=indirect|=indirectement)
  + Il le dit [indirectement].
  - Il le dit directement.

concept solicited-crime
  | (commission|commettre|commette) [0-4] (infraction|crime|=délit|=délits|crimes|actes|acte)
  + Il veut la [commission d'un crime].
  - Il veut un gâteau.

concept violent-overthrow
  | (renvers*|rébellion|insurrection|sédition) [0-16] (gouvernement|État|régime|force|violence|constitution|institutions)
  + Il appelle au [renversement de l'État].
  - Il appelle à la violence dans une pièce.

concept group-word
  | (groupe|groupes|groupement|organisation|organisations|association|entité|bande|entente)
  + Il mène un [groupe].
  - Il mène un cheval.

concept outlawed-group
  | (groupe|organisation|association|entité|groupement) [0-2] (interdit|interdite|interdites|illicite|dissous|dissoute)
  + Il rejoint une [organisation interdite].
  - Il rejoint un chœur.

concept material-support
  | (soutien|appui|aide) (matériel|matérielle|logistique|financier)
  + Il donne un [soutien matériel].
  - Il donne la main.

concept support-personnel
  | (soutien|appui|participation|participe|contribue) [0-40] (personnel|recrut*)
  + Par [soutien on entend l'argent ou le personnel].
  - Par soutien on entend l'argent.

concept support-training
  | (soutien|appui|aide|participation|participe|contribue|facilite) [0-40] (=formation|=formations|entraînement|instruction|recrut*)
  + Par [soutien on entend l'argent ou la formation].
  - Par soutien on entend l'argent.

concept other-methods
  | (autre|autres|toute|toutes|tout) [0-2] (méthode|méthodes|technique|techniques|moyens|procédés)
  | méthodes [0-2] (techniques|spécifiques)
  + Il connaît d'[autres méthodes].
  - Il en connaît d'autres.

concept violent-purpose
  | (crime|crimes|acte|actes|infraction|infractions) (de|avec) violence
  | (but|fins|fin|vue|intention|dessein|sachant|destiné|destinés) [0-24] (commettre|commission|perpétr*|exécution|réalisation) [0-6] (terroris*|infraction|infractions|crime|crimes|violence|attentat)
  + Il sait que cela sert un [acte de violence].
  - Il sait que cela sert le sport.

concept accounts-word
  | (comptable|comptables|comptabilité|comptabilités|facturation)
  + Ce sont des pièces [comptables].
  - Ce sont des appels.

concept on-request
  | (à|sur) (la|sa|leur)? [0-1] (demande|réquisition|requête|réquisitions)
  + Il le fait [sur réquisition] du juge.
  - Il le fait chaque jour.

concept attack-by-offence
  | (infraction|infractions|=délit|=délits|faits) [0-6] (prévu|prévus|prévue|prévues|visé|visées|visés|définies|mentionnées) [0-4] (article|articles|présent|présente|alinéa|paragraphe)
  | (mêmes|tels) (faits|actes)
  | ces faits
  + La peine double si une [infraction prévue à l'article] 3 le frappe.
  - L'infraction le frappe.

concept attack-word
  | (attaque|attaques|attaquer|sabot*|explosif*|attentat)
  + Il [attaque] l'usine.
  - Il attend l'usine.

concept joins-offence
  | (commettre|commette|commission|participer|participe|participation|perpétr*) [0-8] (terroris*)
  + Il doit [participer à un acte terroriste].
  - Il doit rejoindre un groupe terroriste.

concept message-act
  | (diffus*|=publier|=publie|=publication|distribu*|transmett*) [0-4] (=contenu|=contenus|message|messages|écrit|écrits|propos|idées|texte)
  + Il [publie un écrit].
  - Il publie une image.

concept wants-crime
  | (intention|dessein|but|vue|fins) [0-6] (infraction|crime|acte|actes) [0-3] (=commis|commise|commises)
  | (faciliter|favoriser) [0-3] (=commission|=commettre)
  + Il veut [faciliter la commission] du vol.
  - Il agit avec soin.

concept duty-modal
  | (doit|doivent|devra|devront|tenu|tenus|tenue|tenues|obligé|obligés|obligent|obligation|obligations|astreints)
  | (=conservent|=conserve|=enregistrent|=stockent) [0-6] =données
  + Il [doit] la garder.
  - Il peut la garder.

concept keep-verb
  | (=conserver|=conservent|=conserve|=conservation|=conservées|=stocker|=stockent|=stockées|=enregistrer|=sauvegarder|=détenir)
  unless =conserver [0-3] (secret|confidentialité)
  + Il doit la [conserver].
  - Il doit en conserver le secret.

concept pretends-office
  | (passer|prétend*|qualité|usurp*|titre) [0-4] (inspecteur|officier|policier|gendarme|=juge|=juges|militaire|fonctionnaire|magistrat|avocat|médecin)
  + Il se fait [passer pour un inspecteur].
  - Il se fait passer pour un client.
