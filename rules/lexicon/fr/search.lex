# Search, seizure, collection, interception, and the safeguards of these powers.

concept evidence-word
  | (preuve|preuves)
  | manifestation de la vérité
  | (indice|indices) [0-4] (infraction|crime|=délit|=délits)
  + C'est une [preuve].
  - C'est bien en vue.

concept search-power
  | (perquisition|perquisitions|perquisitionn*|fouill*)
  | (accéd*|accèd*) [0-30] (=données|système|systèmes|=support|=supports|ordinateur) [0-24] (enquête|perquisition|vérité|infraction|instruction|preuve|preuves)
  | (aux|de|à) fins de perquisition [0-14] (accéd*|accèd*)
  | (=recherche|=recherches|rechercher|examiner|examine|explorer|inspecter) [0-6] (système|systèmes|informatique|ordinateur|=données)
  | visite [0-1] domiciliaire
  | objet de la =recherche
  | (utiliser|utilise) [0-3] ordinateur [0-8] (lieux|trouve)
  unless (=recherche|=recherches) [0-3] (scientifique|appliquée|développement)
  unless fouill* [0-3] (archéologique|archéologiques)
  + L'officier [perquisitionne] la maison.
  - L'officier entre dans la maison.
  - Les fouilles archéologiques sont libres.

concept search-context
  | mandat (de|d') [0-1] perquisition
  | (=juge|=juges|officier|procureur|officiers|agent|agents|magistrat|enquêteurs|enquêteur) [0-14] (perquisition|perquisitions|perquisitionner|perquisitionne|fouiller|fouille|saisie)
  | (perquisition|perquisitions|saisie|saisies) [0-6] (effectuée|effectuées|opérée|opérées|autorisée|autorisées|ordonnée)
  | (au cours|lors|occasion) (de|d'|de la|d' une) [0-2] (perquisition|fouille)
  | (procéder|procède|procèdent|opérer) [0-3] (perquisition|perquisitions|fouille|saisie)
  unless saisie [0-1] (conservatoire|immobilière|mobilière|arrêt|attribution|vente)
  + Le juge délivre un [mandat de perquisition].
  - Le juge siège.

concept judge-decides
  | (=juge|=juges|tribunal|cour|chambre|magistrat|juridiction) [0-16] (=peut|=peuvent|=pourra|ordonn*|=autorise|=autoriser|=autorisation|=prescrire|=prescrit|=décerne|=délivre|=décide)
  | (=autorisation|=ordonnance|=décision|=mandat|=autorisé|=autorisée|=autorisées|=commission) [0-4] (de|du|par|des|d') [0-4] (=juge|=juges|tribunal|magistrat|juridiction|chambre|cour)
  | (=autorisation|=ordonnance|=contrôle|=décision|=mandat|=autorité) (judiciaire)
  | tribunal des mesures de contrainte
  | (requête|demande|saisir|saisit|requis) [0-6] (=juge|=juges|tribunal|magistrat)
  unless mandat d' arrêt
  + Un [juge peut] l'ouvrir.
  + C'est fait sur [autorisation du juge].
  - Un greffier l'ouvre.

concept grounds
  | (motif|motifs|raison|raisons|indice|indices|soupçon|soupçons) [0-2] (raisonnable|raisonnables|plausible|plausibles|sérieux|sérieuses|grave|graves|suffisant|suffisants|probable)
  | (raison|raisons|lieu|motifs|motif) de (croire|penser|soupçonner|présumer|craindre)
  | (nécessités|besoins) [0-4] (enquête|information|instruction|procédure)
  | (utile|utiles|nécessaire|nécessaires|indispensable|indispensables) [0-4] (manifestation|enquête|information|instruction|vérité)
  | (soupçonn*|soupçonné) [0-6] (=commis|avoir)
  | (graves soupçons|forts soupçons)
  | (laisse|laissent) présumer
  | (faits|indices) [0-3] rendent [0-8] suspect*
  | (convaincu|convaincue) [0-12] (motifs|raisonnables)
  + Il a des [motifs raisonnables].
  + Il agit si les [nécessités de l'enquête] le veulent.
  - Il a un jardin.

concept scope-limit
  | (=décision|=ordonnance|=autorisation|=mandat|=ordre|=réquisition|=injonction|=demande) [0-12] (=comporte|=comporter|=précise|=préciser|=indique|=indiquer|=mentionne|=mentionner|=spécifie|=désigne|=désigner|=énonce)
  | (=données|=communications|=correspondances|système|lieux|personne|liaison|ligne) [0-3] (spécifiées|spécifiques|spécifié|spécifiés|=déterminées|=déterminée|=déterminé|identifiées|désignées|précises|précisées|visées)
  | motivée
  | (éléments|élément) [0-1] identification [0-2] liaison
  | (limitée|limité|limités|limitées) [0-6] (nécessaire|nécessités|durée|utiles)
  + Elle vise des [données spécifiées].
  - Elle est scellée.

concept proportionality
  | (proportionn*|proportionnalité|nécessaires et proportionnées|vie privée|droits fondamentaux|droits humains)
  | droits de (l'homme|la personne|l' homme)
  | libertés [0-1] (fondamentales|individuelles|publiques)
  + Elle est [proportionnée].
  - Elle est une portion.

concept warrant-word
  | (=mandat|=mandats)
  | =ordonnance
  | =autorisation
  | (=commission|=commissions) rogatoire
  | (réquisition|réquisitions) [0-3] procureur
  | sous [0-3] (contrôle|autorité|responsabilité)
  | consentement
  unless sans [0-3] (=mandat|=autorisation|consentement|=ordonnance)
  + Il entre avec un [mandat].
  - Il entre sans mandat.

concept without-warrant
  | (sans|hors) [0-2] (mandat|ordonnance)
  | sans [0-4] (autorisation|décision|ordonnance|contrôle) [0-3] (=juge|=juges|tribunal|magistrat|judiciaire)
  unless (n'|ne) [0-10] sans
  unless (aucun|aucune|nul|nulle) [0-14] sans
  + Il entre [sans mandat].
  - Il entre avec un mandat.
  - Il ne peut entrer sans mandat.

concept providers-and-path
  | (chemin|chaîne|itinéraire|trajet|parcours|cheminement|route) [0-10] (=communication|=communications|transmission|transmise|transmises|message)
  | =voie (par laquelle|de la|de transmission|suivie|empruntée|que) [0-8] (=communication|=communications|transmission|transmise|transmises|message)
  | (identifier|identification|déterminer|détermination|localiser) [0-10] (=fournisseur|=fournisseurs|=prestataire|=prestataires|=opérateur|=opérateurs|origine|provenance|source) [0-14] (=communication|=communications|transmission|message|transmis|transmise|transmises|voie)
  | (quantité|nombre|volume) suffisant* [0-4] =données
  | suffisant* [0-6] (identifier|identification)
  | (origine|destination) [0-6] (=communication|=communications|télécommunications) [0-6] (localis*|repér*)
  | (localis*|repér*|repérage) [0-6] (origine|destination) [0-6] (=communication|=communications)
  + Elles montrent la [voie de la communication].
  - Elles montrent la voie du village.

concept several-providers
  | (un ou plusieurs|plusieurs|chaque|tout|tous|l'ensemble des) [0-3] (=fournisseurs|=fournisseur|=prestataires|=opérateurs|=opérateur)
  + L'ordre lie [plusieurs fournisseurs].
  - L'ordre lie le fournisseur.

concept storage-medium
  | (=support|=supports|moyen|dispositif|unité) [0-2] (informatique|informatiques|stockage|électronique|électroniques|=données|physique|numérique|numériques|permettant)
  | (disque|disques|disquette|disquettes)
  | clé USB
  + Il ouvre le [support de stockage].
  - Il ouvre la remise.

concept other-system-search
  | (=autre|=autres) [0-1] (système|systèmes|ordinateur|ordinateurs|appareil)
  | (étendre|étend|étendue|extension|élargir|poursuivre|prolonger) [0-4] (perquisition|recherche|recherches|accès|fouille)
  | <computer-system> [0-8] situé [0-4] (autre lieu|ailleurs)
  | =données [0-4] (auxquelles|que) [0-6] (=donne|permet) [0-1] =accès
  | toute donnée [0-6] =donne accès
  unless (étendre|extension|étendue) [0-6] (réquisitoire|saisine|compétence)
  + Il passe à un [autre système].
  - Il passe à une autre maison.

concept in-territory
  | (sur|dans) (le|son) territoire
  | territoire (national|de)
  | (hors|dehors|extérieur) [0-3] territoire
  + Il se trouve [sur le territoire].
  - Il se trouve dans la cour.

concept accessible-from-first
  | (accessible|accessibles|disponible|disponibles) [0-5] (partir|depuis|pour|système|moyen)
  | (légalement|licitement) [0-4] accessible*
  | (droit|pouvoir|autorisées|autorisés|légitimement) [0-6] (accéder|accès)
  | (auxquels|auxquelles|à laquelle|auquel) [0-14] accès
  | =donne accès
  + Il est [accessible à partir] du système ouvert.
  - Il est loisible.

concept seize-act
  | (=saisie|=saisies|=saisir|=saisit|=saisissent|=saisis|=saisi|confisqu*|appréhend*)
  | (placer|placé|placés|placée|placées|mettre|mis|mise|placement|placent|gardés|gardées|maintenus|maintenues) [0-4] (scellé|scellés|main de justice)
  | séquestr*
  | empêcher [0-2] =accès [0-3] =données
  | sous [0-1] scellés [6-24] (=données|=support|=supports)
  | (copi*|=copie|=copies|extraire|recueill*|prélev*|=conserver|=emporter) [0-10] (=données|système|=support|=supports|ordinateur)
  | =données [0-30] (copiées|copiés|=recueillies|=saisies|=saisie|extraites)
  unless (=saisir|=saisit|=saisi|=saisis|=saisissent) [0-3] (=juge|=juges|tribunal|procureur|ministre|commission|conseil|cour|juridiction|chambre|autorité|président|magistrat)
  unless (tribunal|=juge|=juges|procureur|juridiction|cour|chambre|commission|magistrat|conseil) [0-3] (=saisi|=saisie|=saisis|=saisit)
  unless (=saisie|=saisies) (conservatoire|immobilière|mobilière|arrêt|attribution|vente|rémunération|exécution)
  unless (=conserver) [0-4] =données [0-10] (trafic|connexion|ans|an)
  unless (doit|doivent|tenu|tenus|obligation|obligent) [0-4] =conserver
  + Il peut [saisir] une boîte.
  - Il peut voir une boîte.
  - Le tribunal saisi rend son jugement.

concept copy-act
  | (=copie|=copies|=copier|=copié|=copiée|=copiés|=copiées|=copient|=reproduction|=reproduire|=reproduit|extraire|extraites|extraction|duplication|=imprimer|=image miroir) [0-16] (=données|=donnée|=support|=supports|système|=informations|informatique|=contenu|ordinateur)
  | (=données|=donnée|=support|=supports|=informations|système) [0-30] (=copie|=copies|=copier|=copié|=copiées|=copiés|=reproduction|=reproduites|transcrites|extraites|=imprimé)
  + Il peut [copier les données].
  - Il peut copier le jugement.
  - Il peut le voir.

concept render-inaccessible
  | (rend*|rendu|rendues|rendus|rendre) [0-6] (inaccessible|inaccessibles|indisponible|inutilisable|inutilisables|inopérant)
  | (retir*|retrait|suppr*|effac*|effaç*|enlev*|enlèvement|élimin*) [0-10] (=données|=donnée|=contenu|=contenus|=informations|fichiers)
  | (empêch*|bloqu*|blocage|interdire|couper) [0-4] =accès [0-6] (=données|système|=contenu|=contenus|informatique|site|=copies)
  | (effacement|suppression) (définitif|définitive)
  | (bloqu*|empêch*|interdire) [0-3] =accès [0-2] (celles|ceux|lesdites)
  | =données [0-14] (effacées|supprimées|retirées|effacement)
  unless (sans|ne|n') [0-4] (effac*|suppr*|modifi*)
  unless (droit|droits|rectification|concernée|concerné|intéressé) [0-12] (effac*|suppr*)
  unless (empêch*|prévenir|éviter|risque|protéger|danger) [0-6] (effac*|suppr*|perte|disparition)
  + Il peut [rendre inaccessible] le fichier.
  - Il peut rendre le fichier au roi.
  - Il agit sans effacer les données.

concept seize-includes-remove
  | saisi* [0-10] (comprend|comprennent|consistant|consiste|entend|désigne|vise|vaut) [0-30] (inaccessible|inaccessibles|retirer|retrait|enlever)
  | saisi* [0-30] mesures [0-2] (consistant|consistent) [0-20] (inaccessible|inaccessibles|retirer|retrait|enlever)
  + La [saisie comprend la mesure de rendre inaccessible] un fichier.
  - La saisie comprend la garde.

concept knowledgeable-person
  | (personne|personnes|quiconque|celui|ceux) [0-14] (connaissance|connaissances|connaît|connaissent|connaissant|responsable|responsables|qualifiée|qualifiées|maîtrise|familière|charge|susceptible|susceptibles|susceptible d')
  | (responsable|administrateur|gestionnaire|exploitant|propriétaire|utilisateur|détenteur|possesseur) [0-6] (système|systèmes|ordinateur|=données|informatique|réseau|lieux|lieu|=support)
  + Il requiert une [personne qui a connaissance] du système.
  - Il requiert un ami.

concept help-act
  | (=assister|=assiste|=assistance|aid*|concours|collabor*|prêter|prête|=coopérer|=faciliter)
  | (=fournir|=fournisse|=fournit|=donner|=donne|=communiquer|=remettre|=livrer|=révéler|=divulguer) [0-14] (=informations|=information|=renseignements|=accès|mot|mots|clé|clés|code|codes|convention|conventions)
  | (=mettre|met) [0-3] en (œuvre|oeuvre|marche|état)
  | faire fonctionner
  | (font|fait|faire|=donner|déférer|défèrent) [0-4] (droit|suite|aux) [0-3] (réquisition|réquisitions)
  | (permettre|permet) [0-4] (accès|accéder|utiliser)
  unless =assistance [0-2] (avocat|conseil|éducative|juridique)
  + Il doit [prêter] la main à l'officier.
  - Il doit s'asseoir près de l'officier.

concept reasonable
  | (=raisonnable|=raisonnables|=raisonnablement)
  | dans la mesure [0-4] (moyens|possible|raisonnable|capacité|capacités)
  | (nécessaires|nécessaire|utiles|utile) [0-8] (mesure|mesures|perquisition|recherche|accès|application|exécution|compréhension|comprendre|enquête)
  unless (motif|motifs|raisons|soupçons|délai) [0-1] raisonnable*
  + C'est [raisonnable].
  - C'est une raison.
  - Il a des motifs raisonnables.

concept collect-act
  | (collect*|collecte|=enregistrer|=enregistre|=enregistrement|recueil*|=recueil|capt*|=repérage|=repérer|=tracer|surveill*|intercept*)
  | (=installation|installer|mise en place) [0-6] (dispositif|enregistreur|appareil)
  unless (=enregistrement) [0-3] (audience|audition|civil|audiovisuel)
  unless recueil* [0-3] (observations|avis|déclarations|témoignages|plainte)
  + Il peut la [collecter].
  - Il peut la brûler.

concept real-time
  | temps réel
  | au fur et à mesure
  | en direct
  | (appliqu*|mesure|vaut|valable) [0-2] (pour le futur|à l' avenir)
  | au moment de [0-2] (transmission|communication)
  + Elle est lue en [temps réel].
  - Elle est lue à temps.

concept pen-register
  | enregistreur [0-1] de [0-2] (=données de transmission|=données|numéro)
  + Il pose un [enregistreur de données de transmission].
  - Il pose une plume.

concept authority-collects
  | (=juge|=juges|officier|officiers|procureur|magistrat|autorité|autorités|police|agents|agent|enquêteurs|service|services) [0-25] (collecter|enregistrer|enregistrement|recueillir|recueil|installer|intercepter|interception|surveiller|surveillance|repérage|collecte)
  + L'[officier peut collecter] les chiffres.
  - L'officier peut s'asseoir.

concept specified-communication
  | (=communication|=communications|correspondance|correspondances|message|messages|liaison|ligne) [0-2] (spécifique|spécifiques|spécifiée|spécifiées|=déterminée|=déterminées|précises|précise|identifiées|désignées|particulières|particulière)
  | (personne|personnes|numéro|ligne|liaison|abonné|compte) [0-3] (spécifiée|=déterminée|=déterminées|désignée|identifiée|identifié|visée|suspectée|soupçonnée)
  | (identification|identifier) [0-4] (liaison|ligne|abonné)
  | (sur|contre|à l'encontre) [0-4] (personne|personnes) [0-4] (indices|soupçons|soupçonnée)
  + Elle touche des [communications spécifiques].
  - Elle touche toutes les lettres.

concept content-of-communication
  | (=contenu|=contenus) [0-4] (=communication|=communications|message|messages|correspondance|correspondances|=données|conversation|conversations)
  | =données [0-2] (=contenu|relatives au =contenu)
  | (=communication|=communications|correspondance|correspondances|conversation|conversations|message|messages|=télécommunications|télégrammes|appels)
  | (écoute|écoutes) (téléphonique|téléphoniques)
  unless (service|services|réseau|réseaux|code|autorité|ministre|ministère|moyen|moyens|administration) [0-3] (=communications|=télécommunications|=communication)
  unless =communication (de|des|du) [0-3] (pièces|dossier|acte|actes|rapport|=documents)
  + Il lit le [contenu d'un message].
  - Il lit la date d'une lettre.

concept serious-offence
  | (infraction|infractions|crime|crimes|=délit|=délits) [0-2] (grave|graves|organisé|organisée|qualifié)
  | (criminalité|délinquance) (organisée|grave)
  | matière criminelle
  | (terroris*)
  | (peine|peines|puni|punie|punis|punies|emprisonnement|passible|maximum) [0-10] (=égale|=égal|supérieure|supérieur|moins|plus|excède|lourde|lourdes) [0-8] # (an|ans|année|années)
  | (deux|trois|quatre|cinq|dix) ans [0-3] emprisonnement
  | (liste|énumérées|énumérés|suivantes) [0-2] (infractions|infraction)
  + C'est pour une [infraction grave].
  - C'est pour une infraction.

concept scope-of-powers
  | (=pouvoirs|=procédures|=mesures) [0-14] (appliquent|applicables|exercés|exercées) [0-20] (enquête|enquêtes|infraction|infractions|pénale|pénales|preuve|preuves)
  | dispositions [0-4] (présent|présente) (titre|chapitre|section|livre|partie) [0-4] (appliquent|applicables) [0-14] (preuve|preuves|toute infraction|enquêtes|poursuites)
  | (=portée|=champ) [0-4] (procédure|mesures|pouvoirs)
  unless (prescription|recours|appel|délai|garde|vue|détention|peines|amendes)
  + Les [pouvoirs de ce titre sont exercés aux fins d'enquêtes] de tout genre.
  - Les pouvoirs du Conseil sont larges.

concept accessory-act
  | (tentative|tente|tenté|complice|complicité|entente|association|groupement|préparation) [0-8] (infraction|infractions|=délit|=délits|crime|crimes|commettre|commission)
  | (tentative|complicité) [0-3] (punie|punies)
  | (peines complémentaires|récidive|personnes morales|personne morale|circonstances aggravantes)
  unless (commet|=commis|commettre) ou [0-3] (tente|tenté)
  + La [tentative des infractions] de ce titre est punie.
  - L'infraction commise est punie.

concept higher-penalty
  | (peine|peines) [0-4] (portée|portées|élevée|doublée|doublées|aggravée)
  | est porté à
  | le double
  | (maximum|peine) [0-3] est [0-1] (doublé|double|porté)
  + La [peine est portée] à dix ans.
  - La peine est d'un an.

concept crime-context
  | (infraction|infractions|crime|crimes|=délit|=délits|pénal|pénale|pénales|criminel|criminelle|suspect|suspecté|soupçonné|prévenu|inculpé)
  | (procureur|procureurs|parquet|police|gendarmerie|ministère public|officier|enquêteur|enquêteurs|agent de la paix)
  | (=juge|=juges|tribunal|magistrat|judiciaire|judiciaires)
  | (preuve|preuves|enquête|enquêtes|instruction)
  + Elle sert la recherche du [crime].
  - Elle sert le Conseil.

concept one-act-scope
  | (infraction|infractions|=délit|=délits|crimes|contravention) [0-6] (présente|présent) (loi|chapitre|ordonnance|titre|section|partie|décret|dahir|article)
  unless (présente|présent) (loi|code) ou [0-4] (toute|autre|autres) [0-2] (loi|lois)
  unless présent code
  unless (infraction|infractions) [0-8] (présente loi) [0-8] (ainsi que|et|ou) [0-4] (toute|autre|autres|toutes) [0-2] (infraction|infractions)
  + Elle sert une [infraction à la présente loi] seule.
  - Elle sert une infraction à la présente loi ou à toute autre loi.

concept every-offence
  | (toute|toutes) [0-2] (infraction|infractions)
  | (tout|tous) [0-1] (crime|crimes) (et|ou) [0-1] (=délit|=délits)
  | autre [0-2] (infraction|infractions)
  | (présente loi|présent code) ou [0-4] autre [0-2] loi
  unless (toute|toutes) [0-2] (infraction|infractions) [0-6] (présente|présent) (loi|chapitre|ordonnance|titre|section)
  unless autre [0-2] (infraction|infractions) [0-6] (présente|présent) (loi|chapitre|ordonnance|titre|section)
  unless (toute|toutes|autre) [0-2] (infraction|infractions) [0-3] (prévues|visées|prévue|visée) [0-3] (article|articles)
  + Elle sert [toute infraction].
  - Elle sert toute infraction à la présente loi.

concept general-power
  | (perquisition|perquisitions|saisie|saisies|injonction|réquisition|réquisitions|interception|interceptions)
  | (ordonnance|obligation) [0-1] (de|d') (production|=communication|dépôt)
  + L'intitulé est [Perquisitions].
  - L'intitulé est Clés.

concept judge-authorises
  | (=autorisation|=ordonnance|=décision|=mandat|=accord) [0-3] (de|du|par|des|d') [0-4] (=juge|=juges|tribunal|magistrat|juridiction|chambre|cour)
  | (=juge|=juges|tribunal|magistrat|juridiction|chambre|cour) [0-8] (=peut|=peuvent|=pourra) [0-3] (autoriser|ordonner|décerner|délivrer|prescrire|décider|requérir|intercepter|procéder|faire)
  | (=juge|=juges|tribunal|magistrat) [0-2] (=autorise|=ordonne|=délivre|=décide|=décerne)
  | (=autorisation|=ordonnance|=décision) judiciaire
  + Il faut l'[autorisation du juge].
  - Le juge lit.

concept independent-supervision
  | (contrôle|surveillance|supervision) [0-3] (judiciaire|indépendant|indépendante|juridictionnel|=juge|=juges|tribunal)
  + Elle est sous un [contrôle indépendant].
  - Elle est sous le contrôle du greffier.

concept safeguard-word
  | conditions et (sauvegardes|garanties)
  | (sauvegarde|sauvegardes|garanties) [0-3] (droits|libertés|appropriées|adéquates)
  + Elle est soumise à des [conditions et sauvegardes].
  - Elle est soumise à des conditions de vente.

concept title-safeguards
  | (garanties|sauvegardes|conditions et|contrôle judiciaire|proportionnalité|dispositions générales|préliminaire)
  | (autorisation|conditions) [0-3] (mesure|mesures|interception|perquisition|autorisation)
  + L'intitulé est [Sauvegardes].
  - L'intitulé est Conditions.

concept powers-of-part
  | (mesure|mesures|ordre|mandat|pouvoir|pouvoirs) [0-8] (présent|présente) (titre|chapitre|partie|loi|section|code)
  + Il prend une [mesure prévue par le présent titre].
  - Il prend une mesure.

concept review-right
  | (appel|recours|voie de recours|nullité|pourvoi|plainte)
  | (inform*|notifi*|avis*) [0-8] (personne|propriétaire|suspect|occupant|intéressé)
  | (preuve|preuves) [0-4] (irrecevable|écartée|écartées)
  + Il peut former un [recours].
  - Il peut loger au bourg.

concept third-party-rights
  | (droits|intérêts) [0-3] (tiers|autrui)
  | tiers de bonne foi
  + Il veille aux [droits des tiers].
  - Il veille au tiers du bien.

concept urgent-variant
  | (urgence|urgent|urgents|flagrance|flagrant)
  | par téléphone
  + Il le fait en cas d'[urgence].
  - Il le fait chaque jour.

concept special-record
  | (plaignant|juré|détenu|enfant|mineur|patient|armes|jeux|proxénétisme|journaliste|journalistes|avocat|avocats|presse)
  | (libération conditionnelle|probation|confiscation)
  | (banque|banques|bancaire|bancaires|établissement financier) [0-3] (compte|comptes|registres|=opération|=opérations)
  | (personne|personnes) en fuite
  | secret de la défense
  + C'est la lettre du [plaignant].
  - C'est la lettre de la maison.

concept thing-or-place
  | (=document|=documents|objet|objets|chose|choses|pièce|pièces|bien|biens|papiers|élément|éléments)
  | (lieu|lieux|domicile|domiciles|maison|locaux|local|résidence|bâtiment)
  + Il peut fouiller une [maison].
  - Il peut chercher un nom.

concept suspect-word
  | (suspect|suspecté|suspectée|soupçonné|soupçonnée|soupçons|inculpé|prévenu|enquête|instruction|mis en examen)
  + C'est le [suspect].
  - C'est le voisin.

concept content-strict
  | (=contenu|=contenus) [0-4] (=communication|=communications|message|messages|correspondance|correspondances|=données|conversation|conversations|=informations)
  | =données [0-2] =contenu
  | (correspondance|correspondances|conversation|conversations|appels téléphoniques)
  | (=communication|=communications) [0-2] (confidentielles|privées|orales|privée|orale)
  | (=communication|=communications) [0-2] non (accessibles|destinées)
  + Il lit le [contenu d'un message].
  - Il lit une communication.

concept any-communication
  | (toute|toutes|autre|autres|les) [0-2] (=communication|=communications|=télécommunications|correspondance|correspondances|message|messages)
  | (voie|moyen|moyens|réseau|réseaux) [0-3] (=télécommunications|=télécommunication|électronique|électroniques|=communications)
  | (=communication|=communications|correspondance|correspondances) [0-6] (techniques|électronique|électroniques|=télécommunications|informatique)
  + Il s'agit de toutes [les communications].
  - Il s'agit d'un appel par téléphone.

concept closed-system
  | groupe fermé
  | (non|pas) [0-1] (relié|connecté) [0-4] (public|autre)
  + Il est gardé pour un [groupe fermé] d'usagers.
  - Il est fermé à midi.

concept private-ban
  | (est|sont) [0-2] (interdit|interdite|interdites) [0-6] (intercept*|enregistr*|écoute*|surveill*)
  | nul ne peut [0-4] (intercepter|enregistrer|écouter|surveiller)
  unless (sauf|sans|hors) [0-8] (=juge|=juges|autorisation|loi|judiciaire)
  + [Nul ne peut intercepter] une lettre.
  - Un juge peut autoriser une lecture.

concept collect-or-record
  | (collect*|recueil*|=enregistrer|=enregistrement) (ou|et) [0-3] (collect*|recueil*|=enregistrer|=enregistrement)
  + Il peut la [collecter ou enregistrer].
  - Il peut la collecter et partir.

concept existing-capability
  | (capacité|capacités|moyens) [0-1] (technique|techniques) [0-2] (fournisseur|existant|existantes|existants|existante|disponibles)
  | cadre [0-2] capacités [0-2] (techniques|existantes)
  + Il le fait dans le [cadre de ses capacités techniques].
  - Il le fait dans la semaine.

concept specified-period
  | (pour|pendant) [0-2] (durée|période) [0-2] (déterminée|spécifiée|précisée|fixée|donnée|maximale|limitée)
  | fixe [0-3] durée
  + Elle vaut [pour une période déterminée].
  - Elle vaut toujours.

concept security-purpose
  | (sécurité|sûreté|défense) (nationale|publique|de l' État|intérieure)
  | (prévention|prévenir) [0-4] terrorisme
  | renseignement [0-3] (services|service|technique|techniques)
  | services de renseignement
  + Elle sert la [sécurité nationale] seule.
  - Elle sert le procès.

concept secret-measures
  | <keep-secret> [0-40] (présente|présent) (loi|titre|chapitre|section|code|article)
  | (mesure|mesures|ordre|réquisition|injonction|=opération|=opérations) [0-8] (présente|présent) (loi|titre|chapitre|section|code) [0-30] <keep-secret>
  | (concourt|participe|concours|appelée|appelé) [0-12] (procédure|enquête|instruction|mesure|exécution) [0-14] <keep-secret>
  | (concourt|concourent) [0-6] procédure [0-6] (tenue|tenues|tenu|astreinte|astreints) [0-3] secret
  | (interception|interceptions|surveillance|écoutes) [0-30] <keep-secret>
  | <keep-secret> [0-30] (interception|interceptions|surveillance|écoutes)
  + Toute personne qui [concourt à cette procédure est tenue au secret].
  - Il garde la mesure dans sa poche.

concept possession-or-control
  | (possession|garde|contrôle|=dispose|=disposition|détient|détiennent|détenir|détenteur)
  + Il est en sa [possession].
  - Il est dans son champ.

concept privileged-data
  | (secret professionnel|secret médical)
  | (confidentialité|correspondance|correspondances) [0-4] (avocat|défenseur|client)
  + Il ne touche pas au [secret professionnel].
  - Il touche à toutes les lettres.

concept object-includes-data
  | (=document|=documents|objet|objets|chose|pièce|pièces|titre|titres|bien|biens) [0-6] (désigne|comprend|comprennent|y compris|compris|notamment) [0-20] (électronique|électroniques|informatique|informatiques|=données|numérique|numériques)
  | (=document|=documents|pièces) [0-3] (sous forme|format) [0-2] (électronique|numérique)
  | (=document|=documents|=informations|=renseignements) [0-10] (issus|issues|contenus|contenues|stockés|stockées|conservés) [0-6] (informatique|informatiques|=données|nominatives|électronique)
  | (=document|=documents|registres) [0-6] (système informatique|traitement de =données)
  | (=informations|=renseignements) [0-4] (quel|quelle) que soit [0-3] (support|forme)
  | =document [0-4] comportant [0-2] =données
  unless (autorité|police|parquet|tribunal) [0-6] =données
  + L'[objet comprend le support informatique].
  - Le document est sur papier.

concept key-demand
  | (remettre|fournir|=donner|communiquer|révéler|divulguer|livrer) [0-8] (clé|clés|clef|clefs|mot|mots|code|codes|convention|conventions|déchiffrement)
  | (clair|déchiffr*|compréhensible|intelligible) [0-3] (forme|données|messages|informations)
  | (forme|version) [0-2] (compréhensible|claire|intelligible|déchiffrée)
  | (déchiffr*|décrypt*) [0-4] (=données|message|messages)
  + Il doit [remettre la clé].
  - Il doit tourner la poignée.

concept knowledge-help
  | (=assistance|concours|coopération|connaissance|connaissances|assister|collaboration)
  + L'intitulé est [Assistance].
  - L'intitulé est Perquisition.

concept not-the-suspect
  | (autre|autres|hormis|excepté|exception|sauf|sans) [0-8] (suspect|suspecté|soupçonné|inculpé|prévenu|personne mise en examen)
  | (ne|n') [0-4] pas [0-6] (suspect|inculpé|prévenu|soupçonné)
  + Elle lie tous, [sauf l'inculpé].
  - Elle lie l'inculpé.

concept similarly-access
  | (ou|à|et|peut|peuvent|d') [0-6] (accéder|accède|accéd*) [0-4] (système|données|systèmes)
  | (accès|accéder) [0-2] (semblable|similaire|analogue)
  + Il peut fouiller [ou accéder à un système].
  - Il peut fouiller une maison.

concept access-help
  | (=informations|=information|=assistance|aide) [0-8] (nécessaire|nécessaires|utiles|utile|raisonnable) [0-6] (=accès|accéder|utiliser|ouvrir|fonctionner)
  | faire fonctionner [0-3] (système|ordinateur|équipement)
  + Il donne les [informations nécessaires pour accéder] au système.
  - Il donne les informations au tribunal.

concept criminal-proceeding
  | (enquête|enquêtes|instruction|procédure|procédures|poursuite|poursuites|affaire|affaires|information|=informations) (pénale|pénales|criminelle|criminelles|judiciaire|judiciaires|préliminaire|préparatoire)
  | (nécessités|besoins|cadre|cours) [0-2] (=enquête|=information|=instruction)
  | matière (criminelle|pénale|correctionnelle)
  | (recherche|rechercher|recherchant|poursuite|constatation) [0-4] (infraction|infractions|crimes|=délit|=délits)
  | manifestation de la vérité
  unless (infraction|infractions|=délit|=délits) [0-5] (présente|présent) (loi|chapitre|ordonnance|titre|section)
  + Elle sert l'[enquête pénale].
  - Elle sert un officier de police.

concept interception-word
  | (opérer|effectuer|exécuter|procéder) [0-3] (interception|interceptions)
  unless interception [0-3] (marchandises|navire|aéronef|véhicule)
  + Le mandat permet d'[opérer une interception].
  - Le mandat porte sur des marchandises.

concept location-data
  | (localisation|géolocalisation|position|repérage)
  + L'intitulé est [Localisation] mobile.
  - L'intitulé est Cellules.

concept secure-data-act
  | (=conserver|=retenir|=emporter|=recueillir|recueill*|prélev*|=sécuriser|=enregistrer) [0-6] (=données|système|=support|=supports|ordinateur)
  unless (doit|doivent|tenu|tenus|obligation|obligent) [0-4] =conserver
  unless =conserver [0-4] =données [0-10] (trafic|connexion|ans|an)
  + Il peut [recueillir les données].
  - Il peut voir une boîte.
  - L'opérateur est tenu de conserver les données un an.

concept title-aside
  | (demande|demandes|requête) (de|d'|en|aux)
  | (refus|notification|approbation|frais|rapport|rapports|report|ajournement|plainte|formulaire|formulaires|traduction|=publication|remboursement|dispositions transitoires)
  | (modification|insertion|abrogation) [0-3] (article|articles|loi)
  | (garde|destruction|inventaire|exécution|restitution)
  + L'intitulé est [Refus].
  + L'intitulé est [Modification de l'article] quatre.
  - L'intitulé est Perquisition.

concept assistance-order
  | (ordonn*|requérir|=requiert|enjoindre|enjoint|obliger|=oblige|exiger) [0-4] (personne|personnes|fournisseur|=opérateur|=opérateurs) [0-20] (=assistance|concours|=assister|aider)
  + Le juge peut [ordonner à une personne de prêter son concours].
  - Le juge peut ordonner à une personne de s'asseoir.

concept communications-surveillance
  | (surveillance|écoute|écoutes|contrôle|repérage|interception) [0-9] (=télécommunications|=télécommunication|=communications|=communication|correspondance|correspondances|téléphonique|téléphoniques)
  | (=télécommunications|=communications|correspondance|correspondances) [0-3] (surveillées|interceptées|écoutées)
  | atteinte [0-4] secret [0-2] (correspondances|=communications|=télécommunications)
  + Le juge permet la [surveillance des télécommunications].
  - Le juge permet la surveillance de la maison.

concept deadline-set
  | (dans|avant) [0-2] délai [0-3] (fixé|imparti|indiqué|prescrit|déterminé|donné)
  | délai (qu'|que) [0-3] (fixe|détermine|impartit)
  + Il le fait [dans le délai fixé] par lui.
  - Il le fait à temps.

concept equipment-access
  | =accès [0-3] (équipement|équipements|appareil|appareils|matériel|installations)
  | accéder [0-2] (équipement|équipements|appareil|appareils|matériel|installations)
  + Il permet l'[accès à l'équipement].
  - Il permet l'accès à la salle.

concept information-word
  | (=informations|=information|=renseignements|=renseignement)
  unless =information judiciaire
  + Ce sont des [informations].
  - Il est informé.

concept orders-measure
  | (ordonn*|autoris*|prescrire|prescrit|décern*|délivr*) [0-6] (perquisition|perquisitions|saisie|fouille|interception|interceptions|surveillance|écoute|écoutes)
  | (perquisition|perquisitions|saisie|fouille|interception|surveillance) [0-10] (mandat|=ordonnance|=autorisation|=décision)
  + Le juge [ordonne une perquisition].
  - Le juge ordonne un repas.
