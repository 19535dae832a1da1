# Where the law applies; extradition; help between States.

concept within-territory
  | (sur|dans) (le|son|l' ensemble du|tout le|un lieu du) territoire
  | (territoire|lieu) (de la République|du Royaume|national|de l' État)
  | (dans|en tout point de) (la République|le Royaume|le pays)
  | (en|au) ^
  | territoire [0-3] (^|national)
  unless hors [0-6] territoire
  unless (en|au) dehors [0-4] territoire
  unless (hors|extérieur|étranger) [0-8] territoire [0-3] (^|national)
  unless (en|au) (Conseil|Journal|Code|Procureur|Gouvernement|Ministre|État|Bulletin|Président|Parlement)
  unless (immatriculé|immatriculés|enregistré|enregistrés|inscrit|inscrits) [0-3] territoire
  unless (immatriculé|immatriculés|enregistré|établi|établie|établis|domicilié|domiciliée|inscrit) [0-2] (en|au|sur) [0-3] ^
  + L'acte a été commis [sur le territoire].
  + L'acte a été commis [en Ruritanie].
  - L'acte a été commis dans la cour.
  - L'acte a été commis hors du territoire.
  - Le navire est immatriculé en Ruritanie.

concept territory-read-backwards
  | (nul|aucune personne) [0-6] (poursuivi|condamné|coupable|poursuivie|condamnée) [0-24] (à l' étranger|hors du|hors de|extérieur)
  + [Nul ne peut être poursuivi pour un acte commis à l'étranger].
  - Nul ne peut être puni deux fois.

concept title-jurisdiction
  | (territoire|territorial|territoriale|territorialité|compétence|application|espace|champ|lieu|étranger|juridiction|conditions de lieu)
  + L'intitulé est [Compétence].
  - L'intitulé est Abeilles.

concept on-aircraft
  | à [0-1] bord
  | (faire|faisant|fait|font) partie [0-2] territoire
  | (sur|dans) (un|une|tout|des|les|le|ces|tels) [0-3] (aéronef|aéronefs|avion|avions)
  | (à l'|l') encontre [0-4] (aéronef|aéronefs)
  + C'est arrivé [dans un aéronef].
  - C'est arrivé dans un train.

concept own-aircraft
  | (aéronef|aéronefs|avion|avions|engin|appareil) [0-10] (immatriculé|immatriculés|enregistré|enregistrés|inscrit|inscrits|immatriculation|pavillon|nationalité|national|nationaux)
  | (aéronef|aéronefs) (*ais|*ois|*ien|*iens|*ain|*ains|*isse|*isses|*elge|*elges|*bé|*enne|national|nationaux)
  unless (aéronef|aéronefs) [0-1] (étranger|étrangers)
  unless (aéronef|aéronefs) [0-4] non [0-1] immatriculé
  + C'est arrivé à bord d'un [aéronef immatriculé] ici.
  - C'est arrivé à bord d'un aéronef étranger.

concept national
  | (ressortissant|ressortissants|citoyen|citoyens|nationaux|national|citoyenne)
  | (=tout|=un|=par un|=une|=le|=par tout|=aux|=des|=les) ^ [0-3] (qui|hors|ayant|à l' étranger|coupable|a|aura|commet|peut|est)
  | par un ^
  | nationalité
  | (réside|résidant|résidence|résident|apatride) [0-4] (territoire|habituelle|^)
  unless (=un|=tout|=le|=une|=par un|=des|=les) (État|Etat|États|Etats|Procureur|Tribunal|Gouvernement|Conseil|Code|Ministre|Président|Parlement|Ministère|Traité|Convention|Juge)
  unless (assemblée|défense|sécurité|territoire|police|intérêt|journal|plan|marché|loi|échelle|pavillon|langue) (nationale|national)
  unless (juridictions|lois|autorités|institutions|tribunaux|droit|langues) [0-1] (nationales|nationaux|national)
  unless (victime|encontre|contre) [0-6] (nationalité|ressortissant|ressortissants|citoyen)
  unless (victime|encontre|contre|préjudice) [0-4] (=un|=une|=le) ^
  + Un [ressortissant] a commis l'acte.
  + L'acte est commis [par un Ruritanien].
  - L'assemblée nationale a voté l'acte.
  - Il agit contre un ressortissant de passage.

concept abroad
  | (hors|dehors|extérieur) (du|de|des) [0-3] (territoire|République|Royaume|pays|^|frontières)
  | à l' étranger
  | là où [0-2] (a|ont|aura) été (commise|=commis|commises)
  | (en|dans) [0-2] pays étranger
  | (dans|sur) [0-4] (territoire|État|pays) [0-3] étranger
  | (quel|quelque) que soit [0-1] lieu
  | (en quelque|quelque|tout) lieu [0-2] que
  + L'acte a été commis [hors du territoire].
  + L'acte a été commis [à l'étranger].
  - L'acte a été commis ici.

concept dual-criminality
  | (puni|punis|punie|punies|punissable|réprimé|réprimés|incriminé|incriminés|prévu|infraction) [0-8] (législation|loi|droit) [0-4] (pays|État|Etat|lieu)
  | (également|aussi) [0-2] (puni|punissable|réprimé|punis|réprimés)
  | (punissable|puni|réprimé|punis) [0-4] (où|lieu|pays)
  | (lieu|territoire) [0-6] (aucun|aucune) [0-4] (État|Etat|juridiction|pénale|répressive)
  | (ne|n') [0-2] relève de la (juridiction|compétence) d' aucun
  | double incrimination
  + L'acte est [puni par la législation du pays] de son auteur.
  - L'acte est puni ici.

concept national-victim
  | (contre|encontre|victime|préjudice) [0-6] (ressortissant|ressortissants|national|nationaux|citoyen|citoyens|État|République|nationalité|^)
  unless (entre|contre) [0-2] (Parties|États)
  + L'acte est commis [contre un ressortissant].
  - L'acte est commis par un ressortissant.

concept not-extradited
  | (ne|n') [0-4] (extradé|extradée|extrade|extradent|livré|extrader|livrée|remis)
  | (refus*|refuse) [0-8] (extradition|extrader|remise|extradé)
  | extradition [0-6] (refus*|n' est pas|ne sera pas|n' a pas|n' est point|est impossible|ne peut)
  | (extradition|extrader) [0-8] (refusée|refusé)
  | (poursuivre ou extrader|extrader ou poursuivre)
  | non extradition
  + Il [n'est pas extradé].
  + L'[extradition est refusée].
  - Il est extradé.

concept nationality-ground
  | (=nationalité|=citoyenneté)
  | (ressortissant|national|citoyen) [0-6] (requis|requise|extradé|motif)
  | (motif|raison|cause) [0-8] (ressortissant|national|citoyen)
  | propres (ressortissants|nationaux)
  | (=un|=ses|=est) (nationaux|national|ressortissant|ressortissants)
  unless (race|religion|sexe|langue|opinions) [0-10] (=nationalité|=citoyenneté)
  unless (=nationalité|=citoyenneté) [0-8] (race|religion|sexe|opinions|opinion|politiques)
  + C'est en raison de sa [nationalité].
  - C'est en raison de son âge.
  - C'est en raison de sa race, de sa religion ou de sa nationalité.

concept present-in-state
  | (auteur|personne|individu|présumé|suspect) [0-10] (se trouve|trouvé|trouvée|arrêté|arrêtée|présent|appréhendé) [0-4] (territoire|en ^|au ^|pays|République)
  | (se trouve|trouvé|arrêté|présent) [0-4] (territoire|en ^|au ^) [0-20] (extrad*)
  + L'[auteur est trouvé sur le territoire].
  - L'auteur est trouvé endormi.

concept cooperate-act
  | (coopèr*|coopér*|coopération|collabor*)
  | (entraide|assistance) [0-4] (internationale|mutuelle|judiciaire|pénale)
  + Elles [coopèrent] entre elles.
  - Elles opèrent un moulin.

concept widest-extent
  | (la plus|le plus|plus) (large|étendue|largement)
  | dans toute la mesure
  | toute la mesure (du|de)
  + L'aide est [la plus large].
  - L'aide est petite.

concept treaty-or-reciprocity
  | (=traité|=traités|=convention|=conventions|=accord|=accords|=réciprocité)
  | instruments internationaux
  + Elle repose sur un [traité].
  - Elle repose sur une pierre.

concept title-cooperation
  | (coopération|entraide|principe|principes|générales|assistance|objet|but|champ|application)
  + L'intitulé est [Coopération].
  - L'intitulé est Abeilles.

concept title-incidental
  | (refus|notification|approbation|frais|rapport|rapports|report|ajournement|plainte|confidentialité|restitution|transmission|forme|formes|contenu|spécialité|traduction|transit)
  + L'intitulé est [Refus].
  - L'intitulé est Perquisition.

concept short-title
  | (titre abrégé|titre court)
  | (loi|code) [0-6] (peut|peuvent) être (cité|citée)
  | (loi|code) sur (l'|la) [0-2] (entraide|extradition)
  + [Titre abrégé] de ce texte.
  + La [loi sur l'entraide] est vieille.
  - La loi est vieille.

concept extraditable
  | (=donner|=donne|=donnent|=donneront) [0-3] lieu [0-4] extradition
  | (infraction|infractions|fait|faits|crime|crimes|=délit|=délits) [0-2] (extraditionnel|extraditionnels|extraditionnelles|extraditionnelle|=extradable|=extradables)
  | (passible|passibles|susceptible|susceptibles) [0-3] extradition
  | cas [0-1] extradition
  | faits pouvant [0-3] extradition
  | extradition [0-4] (accordée|accorder|demandée) [0-12] (infraction|infractions|faits|fait|crime|=délit|=délits)
  unless (frais|pièces|dossier) [0-3] extradition
  + Ces faits [donnent lieu à extradition].
  - Ces faits donnent lieu à enquête.

concept may-be-extradited
  | (peut|peuvent|pourra|pourront) [0-1] être [0-2] (extradé|extradée|extradés|extradées|livré|livrée|livrés|remis|remise) [0-36] (procès|=jugement|infraction|infractions|fait|faits|crime|crimes|=délit|=délits|poursuivi|poursuivie|poursuivis|condamné|condamnée|acte|actes|peine)
  | (peut|pourra) livrer [0-20] (personne|individu)
  | extradition [0-6] (peut|pourra|est|sera) [0-3] accordée
  | peut accorder [0-4] extradition
  + Une personne [peut être extradée pour une infraction] de poids.
  - Une personne peut être extradée la nuit.

concept extradition-threshold
  | (emprisonnement|privative|privatives|détention|peine|peines|liberté|maximum|sanction|incarcération) [0-14] # (an|ans|année|années) @365
  | (emprisonnement|privative|privatives|détention|peine|peines|liberté|maximum|sanction) [0-14] # mois @30
  | # (an|ans|années) [0-6] emprisonnement @365
  | # mois [0-6] emprisonnement @30
  + Il faut une [peine d'un an].
  - Il faut un an d'école.

concept title-aviation
  | (aviation|aéronef|aéronefs|aérien|aérienne|aéronautique)
  + Code de l'[aviation] civile
  - Code de la route

concept any-person
  | (quiconque|toute personne|tous ceux|celui qui|tout individu|toutes les personnes)
  + Elle vaut pour [quiconque].
  - Elle vaut pour un citoyen.

concept penal-act
  | (infraction|infractions|crime|crimes|=délit|=délits|contravention|contraventions|criminel|criminelle|pénal|pénale|pénales)
  | (fait|faits|acte|actes) (punissable|punissables|délictueux|incriminés|constitutif|constitutifs|qualifié|qualifiés|=commis)
  + Le tribunal juge un [délit].
  - L'impôt vaut pour le maître.

concept general-criminal-jurisdiction
  | (juridictions|tribunaux|cours) [0-8] (compétents|compétentes|compétence|connaissent) [0-8] (toute|toutes|tous) [0-2] (infraction|infractions|crimes|=délit|=délits)
  + Les [tribunaux sont compétents pour toutes les infractions].
  - Les tribunaux sont ouverts.

concept registered-here
  | (immatriculé|immatriculés|enregistré|enregistrés|inscrit) [0-3] (en|au|dans|sur|à) [0-3] (^|territoire|République|registre)
  + Il est [immatriculé en Ruritanie].
  - Il est immatriculé.

concept registered-aircraft
  | (aéronef|aéronefs|avion|avions) [0-6] (immatriculé|immatriculés|enregistré|enregistrés|inscrit|inscrits|nationalité|immatriculation|national|nationaux|civil|civils)
  | (navire|navires|bateau) [0-4] (aéronef|aéronefs)
  | (aéronef|aéronefs) (*ais|*ois|*ien|*iens|*ain|*ains|*isse|*isses|*elge|*elges|*bé|*enne|national|nationaux)
  + Il est dans un [aéronef immatriculé] ici.
  - Il est dans un char.

concept state-aircraft
  | (aéronef|aéronefs|avion|avions) (militaire|militaires|d'État|de l' État|d' État|de police)
  | (aéronef|aéronefs) [0-4] (armée|forces armées|État)
  + Il est dans un [aéronef militaire].
  - Il est dans un aéronef civil.

concept high-seas-only
  | (en|sur) [0-1] haute =mer
  | (port|ports|rade|eaux) [0-2] (étranger|étrangers|étrangère|territoriales)
  + C'est arrivé [en haute mer].
  - C'est arrivé sur la mer.

concept in-flight-only
  | (en|pendant le|durant le) vol
  | (vol|circulation) aérienne
  + C'est arrivé [en vol].
  - C'est arrivé au marché.

concept special-zone
  | (zone économique|plateau continental|espace extra atmosphérique|antarctique)
  | (plate forme|plateforme|installation) [0-4] (plateau|=mer)
  + C'est arrivé dans la [zone économique] exclusive.
  - C'est arrivé sur le territoire.

concept graver-offences
  | (infraction|infractions|crime|crimes|=délit|=délits) [0-6] (puni|punis|punies|punissables|passibles) [0-8] (moins|plus|supérieure|excède) [0-3] # (an|ans|année|années)
  + Elle atteint les [crimes punis d'au moins cinq ans] de prison.
  - Elle atteint tous les crimes.

concept territorial-link
  | (lien|rattachement) [0-3] (territoire|substantiel|suffisant|^)
  | (système|systèmes|=données|ordinateur|serveur) [0-6] (situé|situés|situées|hébergé|hébergés) [0-4] (territoire|^|République)
  | (victime|auteur) [0-3] (réside|résidant|résidence) [0-4] (territoire|^)
  + Il faut un [lien avec le territoire].
  - Le pont est un lien vers l'île.

concept outside-any-state
  | (hors|dehors) [0-3] (territoire|juridiction|compétence) [0-2] (tout|aucun) [0-1] État
  | (lieu|territoire|endroit) [0-4] (relève|relevant|soumis) [0-4] (aucun|aucune) [0-4] (État|juridiction|souveraineté|compétence)
  | compétence territoriale (d'|de) aucun
  + C'est arrivé [hors du territoire de tout État].
  - C'est arrivé hors du territoire de l'État.

concept punishable-there
  | (puni|punis|punie|punies|punissable|punissables|réprimé|réprimés|incriminé|incriminés|prévu|infraction) [0-10] (législation|loi|lois|droit) [0-4] (pays|État|Etat|lieu|étranger|étrangère)
  | (également|aussi) [0-2] (puni|punissable|réprimé|punis|réprimés)
  | (punissable|puni|réprimé|punis|punissables) [0-4] (où|lieu|pays)
  | double incrimination
  + L'acte est [aussi puni] là où il est commis.
  - L'acte est puni ici.

concept effect-condition
  | (cible|ciblent|visent|vise|dirigé|dirigée|dirigées|intérêts|effet|effets|conséquence|préjudice|encontre)
  | (système|systèmes|=données|installations|biens) [0-6] (situé|situés|situées|implanté)
  + Il doit [viser] l'État.
  - Il doit être commis à l'étranger.

concept tried-before
  | (jugé|jugée|acquitté|acquittée|condamné|condamnée|poursuivi) [0-3] (définitivement|déjà|pour les mêmes)
  | (déjà|définitivement) [0-4] (jugé|jugée|acquitté|condamné)
  | (peine de mort|caractère politique|infraction politique|non bis in idem|chose jugée|prescription|prescrite|subi ou prescrit)
  + Il a été [jugé définitivement].
  - Il sera jugé.

concept prosecute-instead
  | (est|sont|sera|seront|peut être|peuvent être|doit être) [0-7] (=poursuivi|=poursuivie|=poursuivis|=jugé|=jugée|=jugés|traduit|déféré|déférée)
  | (soumet|soumettre|soumise|soumis|transmet|transmise|renvoie|saisir|saisit) [0-10] (affaire|autorités|parquet|procureur|dossier|juridictions|tribunaux)
  | (engage|engagées|engager|exerce|exercées|exercer) [0-4] (poursuites|action publique|compétence)
  | (juridictions|tribunaux) [0-6] (compétents|compétentes|compétence)
  | poursuites (pénales|judiciaires)
  | (loi pénale|présent code|présente loi) [0-4] applicable
  unless (déjà|définitivement) [0-3] (=poursuivi|=jugé|=jugée)
  unless (ne|n') [0-4] (pas|être) [0-2] (=poursuivi|=jugé|=jugée|=poursuivie)
  + Il [sera poursuivi] dans l'État.
  + Le ministre [soumet l'affaire] au procureur.
  - Il a été loué.
  - Il a été déjà jugé pour le même fait.

concept refusal-ground
  | (motif|raison|cause|fait) (de|que|du|d'|tiré)
  | en raison
  + Il est refusé pour [motif de] maladie.
  - Il est refusé parce qu'il est citoyen.

concept extradition-subject
  | (extradition|remise) [0-4] (est|sera|peut|accordée|refusée|autorisée)
  | (est|sera|peut|doit) [0-2] être [0-2] (extradé|extradée|livré|livrée|remis|remise)
  | demande d' extradition
  + L'[extradition est] différée.
  - Il est jugé s'il n'a pas été livré.

concept consult-on-jurisdiction
  | (consult*|concert*) [0-20] (compétence|compétent|compétente|juridiction|poursuites)
  | (compétence|conflit) [0-20] (consult*|concert*)
  + Les États se [consultent sur la compétence].
  - Les tribunaux sont compétents.

concept extraditable-defined
  | (=donner|=donne|=donnent|=donneront) [0-3] lieu [0-4] extradition
  | (infraction|infractions|fait|faits|crime|crimes|=délit|=délits) [0-2] (extraditionnel|extraditionnels|extraditionnelles|extraditionnelle|=extradable|=extradables) [0-4] (est|sont|désigne|entend|si|lorsque)
  | extradition [0-4] (est|sera|peut être|n' est) [0-4] (accordée|autorisée|admise|possible|ordonnée) [0-30] (puni|punis|punies|punie|peine|emprisonnement|an|ans|infraction|infractions|passible|passibles|privative)
  | (passible|passibles|susceptible|susceptibles) [0-3] extradition
  | (sont|est) (extraditionnelles|extraditionnelle|=extradables|=extradable)
  unless (frais|pièces|dossier) [0-3] extradition
  unless (ne|n') [0-3] (=donne|=donnent|=donner) [0-4] extradition
  unless extradition [0-2] (ne|n') [0-4] (accordée|autorisée|admise)
  + Ces faits [donnent lieu à extradition].
  - Ces faits ne donnent pas lieu à extradition.
  - Le fait qui a donné lieu à l'extradition est jugé.

concept not-extraditable
  | (ne|n') [0-6] (extradé|extradée|livré|extradition)
  | extradition [0-4] (refusée|refus*|ne|n')
  | (spécialité|réextradition|transit)
  + Il [n'est pas extradé].
  - Il est extradé.

concept below-threshold
  | (infraction|fait|acte|crime) [0-4] (ne|n') [0-3] (puni|punie|punis|passible) [0-14] (an|ans|mois)
  | (emprisonnement|peine|peines|privative) [0-8] (inférieure|inférieur|moins) [0-4] # (an|ans|mois)
  + On n'extrade pas pour une [peine inférieure à un an].
  - On extrade pour une peine.

concept residual-of-list
  | (toute|toutes|tout|tous) [0-2] (autre|autres) [0-3] (infraction|infractions|fait|faits|crime|crimes|=délit|=délits) [0-3] (puni|punis|punie|punies|passible|passibles) [0-10] # (mois|an|ans)
  + [Tout autre délit puni d'un emprisonnement de six mois] est dans la liste.
  - Tout autre délit ne l'est pas.

concept ground-of-jurisdiction
  | (relève|relèvent|relevant) [0-3] compétence
  | (compétent|compétents|compétentes) pour connaître
  + L'acte [relève de la compétence] de l'État.
  - Le tribunal siège.

concept listed-in-schedule
  | (énuméré|énumérés|énumérées|visé|visées|visés|mentionné|mentionnées|inscrites) [0-4] annexe
  + Un crime [visé à l'annexe] est grave.
  - Un crime grave est visé.

concept convention-as-basis
  | (convention|accord|=traité) [0-14] (base|fondement) [0-4] extradition
  | considér* [0-6] (convention|=traité) [0-8] extradition
  + La [convention sert de base à l'extradition].
  - La convention est longue.

concept deemed-in-treaties
  | (réputées|réputés|incluses|comprises|inclus) [0-10] (=traité|=traités|=convention|=conventions|=accord|=accords)
  + Elle est [réputée comprise dans tout traité].
  - Elle est réputée grave.

concept title-extraditable
  | (extradition|=extradables|extraditionnelles|extraditionnels)
  + L'intitulé est [Extradition].
  - L'intitulé est Abeilles.

concept cooperation-with-states
  | (coopèr*|coopér*|coopération|collabor*|entraide) [0-8] (étranger|étrangers|étrangère|étrangères|autre État|autres États|internationale|internationales|pays|États)
  | échange* [0-3] (=informations|=renseignements) [0-4] (étranger|étrangers|étrangères|États)
  | (autorités|États) [0-3] (coopèrent|prêtent|accordent) [0-6] (entraide|assistance|mutuellement|étrangères|étrangers)
  + Elles [coopèrent avec d'autres États].
  - Elles coopèrent avec le comité.

concept title-object
  | (objet|but|champ|principe|principes|finalité|dispositions générales)
  | formes de
  unless (saisie|remise|restitution) (de|des|d') objets
  + L'intitulé est [Objet] de la loi.
  - L'intitulé est Frais.
  - L'intitulé est Saisie d'objets.

concept title-assistance-request
  | (entraide|assistance|coopération)
  | (demande|demandes|requête) [0-6] (entraide|assistance|étranger|étrangère|étrangères|preuve|coopération)
  | (=commission|=commissions) rogatoire
  + L'intitulé est [Entraide].
  - L'intitulé est Frais.

concept outgoing-request
  | (peut|peuvent) [0-6] (demander|requérir|solliciter|adresser) [0-8] (État|États|autorité|autorités|pays|juridiction) [0-3] (étranger|étrangère|étrangères|étrangers|requis)
  | (adressée|adressées|envoyée|destinée|destinées|transmises) [0-3] (à|au|aux) [0-3] (autorité|autorités|État|pays) [0-2] (étranger|étrangère|étrangères|requis)
  | (émanant|émanées) des autorités [0-1] (nationales|judiciaires) [0-6] (destinées|adressées)
  | peuvent recourir [0-3] entraide
  + Le ministre [peut demander à un État étranger] d'entendre un témoin.
  - Un État étranger peut faire une demande.

concept extradition-among-forms
  | extradition [0-8] (entraide|assistance|transfèrement|exécution|reconnaissance)
  | (entraide|assistance) [0-10] extradition
  | (comprend|comporte|inclut) [0-4] extradition
  + Elle couvre l'[extradition, l'entraide] et le reste.
  - Elle porte sur l'extradition.

concept treaty-partners-only
  | (seulement|uniquement|que) [0-8] (=traité|accord|convention) [0-4] (vigueur|conclu|existe|liant)
  | (ne|n') [0-4] (accordée|exécutée|exécutées|donnée) [0-6] (que|qu') [0-6] (=traité|convention|accord)
  + Elle n'est donnée [que si un traité est en vigueur].
  - Elle est donnée sans traité.

concept civil-matter
  | (matière|matières|affaires|procédure) (civile|civiles|commerciale|commerciales|administrative)
  | (douanes|douanière|douanier|fiscale|fiscales|impôt|impôts)
  + Elle sert la [matière civile].
  - Elle sert la matière pénale.

concept fiscal-offence
  | (infraction|infractions|=délit|=délits|caractère|nature) [0-2] (fiscale|fiscales|fiscal|fiscaux)
  + C'est une [infraction fiscale].
  - C'est une infraction de taille.

concept same-conduct
  | (fait|faits|comportement|acte|agissements) [0-10] (indépendamment|quelle que soit|quel que soit|même si) [0-6] (dénomination|qualification|catégorie|terminologie)
  | même (qualification|catégorie|terminologie)
  + Elle regarde la [même qualification].
  - Elle regarde la conduite.

concept foreign-heading
  | (étranger|étrangère|étrangères|étrangers|internationale|internationales|requérant|entraide)
  | (autre|autres) (État|États|pays)
  + L'intitulé est Preuves pour l'[étranger].
  - L'intitulé est Perquisition.

concept judicial-assistance
  | (entraide|assistance|coopération) [0-2] (judiciaire|juridique|répressive)
  | (=commission|=commissions) rogatoire [0-8] (étranger|étrangère|étrangères|internationale|internationales)
  unless assistance judiciaire [0-6] (indigent|indigents|gratuite|bureau)
  + Ils accordent l'[entraide judiciaire] à d'autres États.
  - Le greffier aide les pauvres.

concept national-offender-too
  | (ou|et) [0-2] (par|aux|contre) [0-4] (ressortissant|ressortissants|national|nationaux|citoyen|^) [0-2] qui
  + C'est commis contre un citoyen [ou par un citoyen qui] est au loin.
  - C'est commis contre un citoyen.

concept not-granted-unless
  | extradition (ne|n') [0-4] (accordée|autorisée|admise|consentie) [0-2] (que|qu'|sauf)
  | (ne|n') [0-4] (extradé|extradée|livré|livrée) que
  + L'[extradition n'est accordée que] si l'acte est grave.
  - L'extradition n'est pas accordée.

concept offence-so-called
  | (infraction|infractions) (pertinente|pertinentes|grave) [0-3] (si|désigne|désignent|s' entend)
  + C'est une [infraction grave si] la peine est forte.
  - C'est une infraction.

concept tried-here
  | (est|sont|sera|seront|peut être|peuvent être) [0-3] (=jugé|=jugés|=jugée|=poursuivi|=poursuivis|=poursuivie) [0-6] (tribunaux|juridictions|cour|^)
  + Il [sera jugé par les tribunaux] de l'État.
  - Il sera jugé lundi.
