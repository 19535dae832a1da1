# Ships, jurisdiction, help between States.

concept own-ship
  | (navire|navires|bateau|bateaux|bâtiment|bâtiments|vaisseau|vaisseaux|embarcation|embarcations) [0-8] pavillon
  | (navire|navires|bateau|bateaux|bâtiment|bâtiments|vaisseau|embarcation) [0-8] (immatriculé|immatriculés|enregistré|enregistrés|inscrit)
  | (navire|navires|bateau|bateaux|bâtiment|bâtiments|vaisseau|vaisseaux) (*ais|*ois|*ien|*iens|*ain|*ains|*isse|*isses|*elge|*elges|*bé|*enne|national|nationaux)
  | (navire|navires|bateau|bateaux|bâtiment|bâtiments) [0-4] (nationaux|national)
  unless pavillon [0-1] (étranger|étrangers|tiers|d' un autre|d' un État)
  unless (navire|navires|bateau) [0-1] (étranger|étrangers)
  unless (navire|navires|bateau|bateaux|bâtiment|bâtiments) (=ancien|=anciens|=moyen|=moyens|=riverain|=riverains|=quotidien)
  + L'acte commis à bord d'un [navire battant pavillon] national est puni.
  + L'acte commis à bord d'un [navire immatriculé] au pays est puni.
  + L'acte commis à bord d'un [navire ruritanien] est puni.
  - L'acte commis à bord d'un navire ancien est signalé.
  - L'acte commis à bord d'un navire battant pavillon étranger est signalé.
  - Le navire étranger immatriculé ailleurs est signalé.

concept offence-committed
  | (rendu|rendue|rend) coupable [0-10] (crime|=délit|=délits|infraction|fait)
  | (infraction|infractions|crime|crimes|=délit|=délits|fait|faits|acte|actes|contravention|contraventions) [0-8] (=commis|commise|commises|perpétré|perpétrés|perpétrée|perpétrées)
  | (commet|commettent|commettrait|commette|=commis|perpètre) [0-8] (infraction|infractions|crime|crimes|=délit|=délits)
  + L'[infraction commise] en mer est jugée à la capitale.
  - Le pilote signale l'avarie.

concept jurisdiction-cue
  | (loi|lois|code|législation|droit) [0-6] (applicable|applicables|appliquent|applique)
  | (tribunaux|juridictions|juridiction|tribunal|cours|autorités) [0-6] (compétent|compétents|compétentes|compétente|connaissent|connaît|compétence)
  | (est|sont|sera|seront) (réputé|réputés|réputée|réputées|considéré|considérée) [0-3] (=commis|commise|commises)
  | (poursuivi|poursuivis|poursuivie|jugé|jugés) [0-6] (tribunaux|juridictions|loi)
  | (fait|font|faisant) partie [0-2] territoire
  | (puni|punie|punies|jugé|jugée|jugées) [0-2] (conformément|selon|suivant|d'après) [0-5] (loi|lois|code)
  | (loi|lois) [0-10] (tous ceux|quiconque|toutes les personnes) [0-14] territoire
  | (applicable|applicables|applique|appliquent) [0-4] (infraction|infractions|loi|dispositions|code|quiconque|crimes|crime)
  | (est|sont) soumis [0-4] (présent code|présente loi|loi pénale)
  + La [loi pénale est applicable] en mer.
  + Les [tribunaux nationaux sont compétents].
  - Le tribunal siège au port.

concept special-jurisdiction
  | compétence [0-2] (spéciale|particulière) [0-4] (=mer|maritime|navires)
  | compétence maritime (spéciale|particulière)
  + Le lieu relève de la [compétence maritime spéciale].
  - Le lieu relève de la compétence du tribunal.

concept narrow-offences
  | (infraction|infractions|=délit|=délits|contravention|contraventions|crime|crimes) [0-8] (pollution|pêche|piraterie|douane|douanes|rejet|rejets|navigation|stupéfiants|migrants|hydrocarbures|terrorisme|terroristes|eaux)
  | rejet [0-3] (polluant|hydrocarbures)
  | (acte|actes) (de|d') [0-1] (terrorisme|piraterie|torture|pollution)
  | (infraction|infractions|=délit|=délits|crime|crimes|contravention|contraventions) [0-4] (prévu|prévue|prévues|prévus|visé|visée|visées|visés|définies|mentionnées) [0-3] (article|articles|alinéa|paragraphe|paragraphes|chapitre|section)
  + Il juge les [infractions en matière de pêche].
  + Il juge les [infractions prévues à l'article] 8.
  - Il juge les infractions à la présente loi.

concept on-board
  | à [0-1] bord
  | (faire|faisant|fait|font) partie [0-2] territoire
  | (sur|dans) (un|une|tout|des|les|le|ces|tels) [0-2] (navire|bateau|bâtiment|vaisseau)
  + L'acte a eu lieu [à bord] de la barque.
  - Le bord du lac est libre.

concept offence-in-general
  | (toute|toutes|aux|les|des|une|l') (infraction|infractions) [0-3] (commise|commises|perpétrée|perpétrées|pénale|pénales|quelconque)
  | (tout|tous|aux|les|un) [0-1] (crime|crimes|=délit|=délits|crimes et délits|crimes ou délits) [0-4] (=commis|commise|commises|perpétrés)
  | (toute|toutes) [0-2] (infraction|infractions)
  | (tout|tous) [0-1] (crime|crimes|=délit|=délits)
  | (acte|actes|fait|faits) (punissable|punissables|délictueux|qualifié|qualifiés|incriminés)
  | (infraction|infractions) [0-3] (présente|présent) (loi|code)
  | (loi|code) [0-4] (applique|applicable) [0-3] (quiconque|infractions)
  unless (infraction|infractions|crime|crimes|=délit|=délits) [0-3] (prévu|prévue|prévues|prévus|visé|visée|visées|visés) [0-3] (article|articles|alinéa)
  + La loi vaut pour [toute infraction] à bord.
  - La loi vaut pour le vol d'une barque.
  - Il juge les crimes prévus à l'article 8 commis au large.
  - Toute infraction prévue à l'article 8 est jugée.

concept extradition-matter
  | (extradition|extrader|extradé|extradable)
  | (remise|remettre) [0-4] (personne|individu|fugitif) [0-2] (recherchée|recherché|réclamée|réclamé)
  | mandat d' arrêt (européen|international)
  + Il sert l'[extradition] du fuyard.
  - Il sert l'audition d'un témoin.

concept request-word
  | (demande|demandes|requête|requêtes)
  + Il écrit une [demande].
  - Il cuit du pain.

concept mutual-assistance
  | entraide [0-1] (judiciaire|pénale|pénal|répressive|répressif|juridique|internationale|policière|mutuelle)
  | (demande|demandes|acte|actes|requête|requêtes|exécution|mesure|mesures|octroi|forme|formes) (d'|de|de l') entraide
  | assistance (mutuelle|judiciaire internationale|judiciaire réciproque|juridique mutuelle)
  | assistance judiciaire en matière (pénale|criminelle)
  | coopération (judiciaire|pénale) internationale
  | coopération (internationale|judiciaire) en matière (pénale|criminelle)
  | (=commission|=commissions) rogatoire (internationale|étrangère)
  + L'[entraide judiciaire] est donnée sans frais.
  - L'entraide entre voisins est encouragée.

concept assistance-act
  | (accorder|accorde|accordée|accordent|prêter|prêtent|prête|fournir|apporter|apportent|=donner|=donne|=donnent|octroyer|octroyée) [0-6] (entraide|assistance|suite|coopération|concours)
  | (entraide|assistance|coopération) [0-4] (accordée|prêtée|fournie|octroyée|donnée)
  | (=exécuter|=exécute|=exécutée|=exécutées|=exécutés|=exécution|=exécutent)
  | (coopèrent|coopère|coopérer)
  | (autorise|autoriser|autorisation) [0-3] demande
  unless (aucun|aucune) [0-6] (entraide|assistance|coopération)
  + Le juge [exécute] la demande de l'autre État.
  + L'[entraide est accordée] sans frais.
  - Le juge lit la demande à voix haute.
  - Aucune entraide n'est accordée.

concept evidence-act
  | (perquisition|perquisitions|fouille|fouilles|saisie|saisies|audition|auditions|interrogatoire|interrogatoires|confrontation|confrontations|témoignage|témoignages|déposition|dépositions|expertise)
  | (preuve|preuves)
  | remise [0-2] (objets|pièces|=documents|valeurs|=document)
  | (interception|infiltration|surveillance)
  | acte (d'|de) (enquête|instruction)
  | (=commission|=commissions) rogatoire
  + Le juge fait la [perquisition] demandée par l'autre État.
  + Les [commissions rogatoires] sont faites par le juge.
  - Le juge répond à l'autre État.

concept other-help
  | (autre|autres|toute|toutes|tout) [0-2] (forme|formes|mesure|mesures|aide|type|types) [0-3] (entraide|assistance|coopération|aide)
  | (entraide|assistance|coopération) [0-2] la plus (large|étendue)
  | (acte|actes) [0-1] (de|d') (procédure|enquête|instruction)
  | (selon|conformément|suivant) [0-2] règles de procédure
  | (notification|signification|remise|transmission) [0-3] (acte|actes|pièces|décisions|=documents|=document)
  | (transfèrement|transfert|remise temporaire) [0-4] (personne|personnes|détenu|détenus|témoin)
  | (autre|autres) (procédure|acte|actes|technique|mesure|mesures)
  | technique d' enquête
  | échange [0-2] (=informations|=renseignements|=information|=renseignement)
  unless (aucun|aucune) [0-3] (forme|mesure|aide|entraide|assistance|coopération)
  + La loi permet [toute autre forme d'assistance].
  + Les [actes de procédure] sont faits par le juge.
  - La loi permet la vente du terrain.
  - Aucune autre forme d'entraide n'est permise.
  - Aucune autre forme d'entraide n'est permise.

concept craft-is-territory
  | (navire*|aéronef*) [0-14] (partie|réputé*|considéré*|assimilé*) [0-6] territoire
  | (partie|réputé*|considéré*|assimilé*) [0-6] territoire [0-8] (navire*|aéronef*)
  + Le [navire de la République est réputé territoire] national.
  - Le navire quitte le territoire.

concept law-as-whole
  | (présent*|cette) (loi|code)
  | loi pénale
  | (toute|toutes) (infraction|infractions)
  + Une infraction prévue par la [présente loi] est poursuivie.
  - Une infraction prévue par le présent article est poursuivie.

concept assistance-includes
  | (entraide|assistance|coopération) [0-6] (comprend|comporte|consiste)
  + L’[entraide comprend] l’audition de témoins.
  - L’entraide est gratuite.
