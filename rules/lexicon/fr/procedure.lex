# Orders of criminal procedure: keep, secure, hand over.

concept power-cue
  | (peut|peuvent|pourra|pourront) [0-25] (ordonner|requérir|enjoindre|exiger|imposer|prescrire|=obliger|contraindre|sommer|demander|injonction|réquisition|réquisitions|ordonnance)
  | (=juge|=juges|procureur|magistrat|tribunal|officier|officiers|autorité|autorités|enquêteur|enquêteurs|agent|agents|ministère public|commissaire|police|parquet|président) [0-14] (peut|peuvent|pourra|pourront)
  | (est|sont) [0-1] (habilité|habilités|habilitée|habilitées|autorisé|autorisés|autorisée|autorisées|compétent|compétents|compétentes|fondé) (à|pour)
  | (peut|peuvent) être [0-3] (soumis|soumises|saisi|saisis|saisie|saisies|perquisitionnés|fouillés|séquestrés|copiées|interceptées|ordonnée|ordonnées|ordonné|autorisée|effectuées|effectuée)
  | (a|ont) [0-1] pouvoir (de|d')
  | (peut|peuvent) [0-14] (=saisir|=copier|perquisitionner|accéder|intercepter|collecter|enregistrer|étendre|fouiller|rendre [0-1] inaccessible)
  | (=ordonne|=enjoint|=requiert|=ordonnent|=requièrent|=enjoignent|=somme)
  | (sur|à la) (demande|réquisition|requête) (de|du|des|d') [0-3] (officier|=juge|=juges|procureur|magistrat|autorité|autorités|enquêteur|parquet|police)
  | sur (réquisition|réquisitions|ordre|injonction)
  | (injonction|réquisition|ordre) (de|d') (conservation|préservation|production|=communication|gel|=communications)
  | (faire|font|fait) l' objet [0-3] (injonction|réquisition|copie|copies|saisie|perquisition)
  | (est|sont|soient) [0-3] (saisie|saisies|saisis|copiées|copiés|placés|placées|interceptées|gardés|gardées)
  | (perquisition|perquisitions|=saisie|=saisies|interception|interceptions) [0-8] (peut|peuvent|=porter|=porte|=portent|=étendre|=étendue|=étendues|opérée|opérées|effectuée|effectuées|autorisée|autorisées|ordonnée|ordonnées)
  unless (peut|peuvent|pourra) [0-2] être saisi
  unless (peut|peuvent) [0-14] =saisir [0-3] (=juge|=juges|tribunal|chambre|cour|juridiction|président|procureur|magistrat|commission)
  + Le [juge peut] faire garder les données.
  + L'officier [peut ordonner] la remise des pièces.
  - Le registre est tenu par le greffe.
  - Le juge peut être saisi par lettre.

concept order-cue
  | (faire|fait|font) procéder [0-2] (=conservation|=préservation)
  | (ordonner|ordonne|ordonné|ordonnent|ordonnée|ordonnera)
  | (=ordonnance|=ordonnances|=ordre|=ordres|=mandat|=injonction|=injonctions|=réquisition|=réquisitions|=sommation)
  | (requérir|=requiert|=requièrent|=requérant|=requis|=requise|=requises)
  | (enjoindre|enjoint|enjoignent|enjoignant|exiger|exige|imposer|impose|prescrire|prescrit|sommer|=obliger|=oblige|contraindre|astreindre)
  | (=demander|=demande|=demandes|=demandent|=demandé)
  | (requérir|=requiert|=requièrent|enjoindre|ordonner) [0-50] (=conserver|=préserver|=conservation|=préservation)
  unless (=ordre|=ordres) (public|publics|du jour|professionnel|professionnels|judiciaire|administratif|des avocats|de juridiction)
  unless (=demander|=demande|=demandes) (à|au|aux) [0-1] (=juge|=juges|magistrat|président|tribunal|procureur|chambre)
  + Le gardien ouvre le coffre sur l'[ordre] du juge.
  - Le gardien ouvre le coffre.
  - Le gardien trouble l'ordre public.
  - Le gardien peut demander au juge d'ouvrir le coffre.

concept production-order
  | (requérir|requiert|requièrent|réquisition|réquisitions|enjoindre|enjoint|ordonner|ordonne|injonction|exiger|sommer|contraindre|=obliger) [0-45] (=remettre|=remise|=remettent|=communiquer|=communication|=communique|=fournir|=fourniture|=produire|=production|=transmettre|=transmission|=livrer|=présenter|=divulguer|=déposer|=communications)
  unless =données de =transmission
  unless =fourniture (de|des|du) [0-3] (service|services|réseau|réseaux|prestation|prestations)
  unless (captation|fixation|=enregistrement) [0-4] =transmission
  unless (connaissant|connaît|connaissance) [0-40] (=fournir|=fourniture|=communiquer) [0-6] (=informations|=renseignements|=information)
  unless (=fournir|=fourniture|=communiquer) [0-6] (=informations|=renseignements|=information) [0-2] sur [0-1] fonctionnement
  unless (réseau|réseaux|service|services|moyen|moyens) de (=communication|=communications)
  | (ordonnance|ordre|mandat|avis|injonction) (de|d') (=communication|production|divulgation|produire|dépôt|=communications)
  | (requérir|réquisition|requiert|enjoindre|ordonner|exiger|=obliger) [0-45] (mettre|mise|mettent) à [0-1] disposition
  + Le juge peut [ordonner au gardien de produire] une liste.
  - Le gardien peut montrer une liste.
  - Il fait obliger la copie des données de transmission.

concept duty-cue
  | (est|sont|sera|seront|était) [0-1] (tenu|tenus|tenue|tenues) (de|d'|à)
  | (doit|doivent|devra|devront)
  | (a|ont) [0-1] obligation (de|d')
  | (est|sont) [0-1] (obligé|obligés|astreint|astreints) (de|à|d')
  | il [0-1] incombe
  | (met|mettent) à [0-1] disposition
  | (=opérateur|=opérateurs|fournisseur|prestataire|organisme|acteur|destinataire|détenteur) [0-20] (=communique|=communiquent|=fournit|=fournissent|=remet|=remettent|=livrent|=livre|=transmet|=transmettent|=conserve|=conservent)
  + Le fournisseur [est tenu de] répondre.
  + L'opérateur [doit] répondre au juge.
  - Le fournisseur a une place au conseil.

concept preserve-act
  | (=conserver|=conserve|=conservent|=conservation|=conservé|=conservée|=conservées|=conservant|=conservera|=conserveront)
  | (=préserver|=préserve|=préservent|=préservation|=préservé|=préservées|=préservant|=préservera)
  | (=geler|=gel) [0-3] (=données|=donnée|=informations|informatique|informatiques|=information)
  | (=sauvegarder|=sauvegarde) [0-3] (=données|=donnée|=informations|=information)
  | (=conservation|=préservation|=conserver|=préserver) [0-20] (=données|=donnée|=contenu|=informations|=information|=contenus)
  | (=données|=donnée|=informations|=information) [0-40] (les|la) (=conserver|=préserver)
  | (=données|=donnée|=informations|=information) [0-40] leur (=conservation|=préservation)
  | maintenir [0-3] intégrité
  | (ne|n') [0-2] pas [0-2] (effacer|supprimer|détruire|modifier|altérer)
  unless =conservation (foncière|des hypothèques|forestière)
  + Le juge ordonne de [conserver] les données.
  + L'ordre de [préservation] dure trente jours.
  + Si ces [données risquent d'être perdues, il ordonne de les conserver].
  - Le gel des avoirs est levé.
  - Le conservateur du musée reçoit les visiteurs.
  - La conservation des hypothèques est ouverte le matin.

concept secure-act
  | (=saisie|=saisies|=saisir|=saisit|=saisissent|=saisis)
  | (=copier|=copie|=copies|=copient|=confiscation|=confisquer|=extraire)
  | (placer|placé|placés|placée|mettre|mis|mise|placement) [0-3] (scellé|scellés)
  | rendre [0-3] inaccessible
  | (=sécuriser|=appréhender)
  unless (=saisir|=saisit|=saisi|=saisis) [0-3] (=juge|=juges|tribunal|procureur|ministre|commission|conseil|cour|juridiction|chambre|autorité|président)
  unless (=saisie|=saisies) (conservatoire|immobilière|mobilière|arrêt|attribution|vente|rémunération|exécution)
  + L'officier peut [saisir] les données.
  + Les données sont [placées sous scellés].
  - Le maire peut saisir le tribunal du litige.
  - La saisie immobilière est annoncée au tableau.

concept traffic-data
  | (=données|=donnée) [0-3] (trafic|connexion|=communications|localisation|acheminement|transmission|appel|appels|=communication)
  | (=données|=informations|=information) [0-1] (secondaires|accessoires|marginales|périphériques) [0-2] télécommunication
  + L'opérateur garde les [données relatives au trafic].
  - Le trafic des camions est compté au pont.

concept records-or-evidence
  | (élément|éléments|moyen|moyens) de preuve
  | (preuve|preuves|=document|=documents|=renseignements|=informations|=enregistrements|=information|=enregistrement|=renseignement)
  | (pièce|pièces) (à conviction|utiles|comptables)
  + Les [documents] sont remis au juge.
  + Il réunit les [éléments de preuve].
  - Le jardin est ouvert au public.

concept any-stored-data
  | (=données|=donnée) [0-2] (informatiques|informatique|électroniques|électronique|numériques|informatisées)
  | (=données|=donnée) [0-4] (stockées|enregistrées|archivées|conservées|contenues|mémorisées|stockée)
  | (=contenu|=contenus) [0-2] (=informations|=données|correspondances|=communications|=information|=communication)
  | (=données|=donnée) [0-4] (y compris|notamment) [0-8] trafic
  | (=données|=donnée) (de toute nature|quelconques|existantes|utiles)
  unless (=données|=donnée) [0-2] (trafic|connexion|=communications|localisation|techniques|=communication) [0-4] (stockées|conservées|enregistrées|contenues)
  + Le juge fait garder des [données informatiques] précises.
  + Le juge fait garder des [données stockées] par un tiers.
  - Les données de trafic conservées par l'opérateur sont remises.

concept any-holder
  | (requérir|requiert|ordonner|ordonne|enjoindre|enjoint|demander|imposer|=obliger|exiger|injonction|réquisition|contraindre|sommer) [0-8] (toute|tout|toutes|tous) [0-3] (personne|établissement|détenteur|organisme|personnes|organismes|entreprise)
  | (personne|personnes|quiconque|celui|ceux|détenteur|organisme|établissement) [0-14] (possession|possède|possèdent|contrôle|garde|détenir|détient|détiennent|=dispose|disposer)
  | (toute|tout) [0-1] (détenteur|possesseur)
  | (possession|garde|responsabilité) ou [0-3] (contrôle|garde|responsabilité)
  | signifier à toute personne
  + L'officier peut [requérir de toute personne] la remise des pièces.
  + La [personne qui a les données en sa possession] les garde.
  - Toute personne peut consulter le registre.

concept data-integrity
  | (intégrité|=intègre|=intactes|=intacts)
  | (ne|n') [0-3] (altérer|altérées|modifier|modifiées|effacer|effacées|altérer ni) [0-6] (=données|=donnée)
  + Il protège l'[intégrité] des données.
  - Le territoire entier est couvert par le plan.

concept keep-secret
  | (garder|garde|gardent|gardé|maintenir|respecter|observer|tenu|tenus|tenue|astreint|astreints|soumis) [0-3] (secret|confidentialité|discrétion)
  | (garder|tenir|rester|maintenir|reste|gardée|demeure) (confidentiel|confidentielle|confidentiels|secret|secrète)
  | (ne|n'|interdiction|interdit|défense) [0-8] (divulguer|divulgation|révéler|révélation)
  | empêcher la divulgation
  | (ne|n') [0-4] (informer|aviser|prévenir) [0-6] (personne concernée|client|clients|abonné|intéressé|suspect|tiers)
  | (caractère|ordonnance|ordre) (confidentiel|secret|confidentielle)
  | dans le secret
  | confidentialité (de|des|du) [0-3] (mesure|mesures|ordre|injonction|=opération|=opérations|enquête|réquisition)
  unless (opposée|opposé|opposer|opposable) [0-8] secret
  unless secret (professionnel|défense|bancaire) [0-4] (opposée|opposé|opposable)
  + Le gardien est [tenu au secret].
  + Il lui est [interdit de divulguer] l'ordre.
  - Le secret professionnel ne peut lui être opposé.
  - Il est tenu au secret professionnel opposable aux tiers.
  - L'avis opposé au juge, tenu au secret, est lu.

concept specified
  | (spécifié|spécifiés|spécifiée|spécifiées|=déterminé|=déterminées|=déterminés|désigné|désignées|identifié|identifiées|précisé|précisées|précises)
  | (visé|visés|visée|visées|indiqué|indiquées|mentionnées) [0-2] (réquisition|ordonnance|ordre|injonction|demande)
  | (=certaines) [0-2] =données
  | utiles à la manifestation
  | (intéressant|intéressent|concernant) [0-1] (=enquête|=instruction|=infraction)
  + Il garde les données [spécifiées] dans l'ordre.
  - Il garde les outils du parc.

concept speedy
  | sans (délai|retard|attendre)
  | (=immédiatement|=immédiate|=promptement|=aussitôt|=rapidement|=rapide|=urgence)
  | dans les [0-1] (meilleurs|brefs) délais
  | le plus tôt possible
  + Il répond [sans délai] au juge.
  - Le délai est d'un an.

concept foreign-request
  | (demande|demandes|requête|requêtes|commission|commissions|requérant|requérante|sollicité|sollicitée|compte) [0-10] (État|États|autorité|autorités|pays|juridiction|juridictions|tribunal|gouvernement) [0-3] (étranger|étrangers|étrangère|étrangères|requérant|requérants|tiers|ou entité|ou une entité|partie)
  | (demande|demandes|requête|requêtes) (d'|de) (entraide|assistance judiciaire|coopération judiciaire|coopération internationale)
  | (=commission|=commissions) rogatoire (internationale|étrangère|internationales|étrangères)
  | (émanant|émanées|émanée|émané|provenant|émises|profit) [0-3] (autorité|autorités|État|juridiction|tribunal|juridictions) [0-2] (étranger|étrangère|étrangères|étrangers)
  | (gouvernement|autorité|État) étrang* [0-3] (=juge|=juges|demande|désire|estime|sollicite)
  | (autorité|autorités|États|État|juridictions) [0-1] (étranger|étrangère|étrangères|étrangers) [0-2] sur leur demande
  | (commission|commissions) rogatoire [0-4] (étranger|étrangère|étrangères)
  | (État|Etat|autorité|partie) (requérant|requérante)
  | loi d' un État étranger
  + Le juge exécute la [demande d'un État étranger].
  + La [demande d'entraide] est remise au juge.
  - La demande du plaignant est remise au juge.

concept retention-duty
  | (=opérateur|=opérateurs|fournisseur|fournisseurs|prestataire|prestataires|hébergeur) [0-30] (tenu|tenus|doit|doivent|devra|devront|obligé|obligés|obligation) [0-10] (=conserver|=conservent|=conservation)
  | tenu (de|d'|à) [0-4] (=conserver|=conservation|=conservent) [0-14] =données [0-14] (pendant|durée) [0-6] # (an|mois|année)
  unless (réquisition|requérir|injonction|enjoindre|ordonner|ordonne|ordonnance|préservation|ordre)
  + L'[opérateur est tenu de conserver] les journaux pendant un an.
  - L'opérateur est tenu, sur réquisition, de conserver ces journaux.

concept period
  | =durant # mois @30
  | (durée|délai|période|pendant|excéder|excède|dépasser|jusqu'|maximum|maximale|pour|dans|moins|plus|tard|expire) [0-4] # jour
  | (durée|délai|période) [5-7] # mois @30
  | (durée|délai|période) [5-7] # (an|année) @365
  | (durée|délai|période|pendant|excéder|excède|dépasser|jusqu'|maximum|maximale|pour|expire) [0-4] # mois @30
  | (durée|délai|période|pendant|excéder|excède|dépasser|jusqu'|maximum|maximale) [0-4] # (an|année) @365
  unless # (an|année|mois|jour) [0-3] (d'|de) (emprisonnement|réclusion|prison|détention)
  + Il garde les données [pendant quatre-vingt-dix jours].
  + La mesure vaut pour une [durée de trois mois].
  - Il est puni de trois mois de prison.
  - Il est puni d'une durée de trois mois d'emprisonnement.

concept produce-order-act
  | (=communiquer|=communique|=communiquent|=communiqué|=communiquées|=communication|=communiqués|=communications)
  | (=remettre|=remet|=remettent|=remise|=remis|=remises|=remette)
  | (=fournir|=fournit|=fournissent|=fourniture|=fournies|=fournisse)
  | (=transmettre|=transmet|=transmettent|=transmission|=transmis|=transmise|=transmises)
  | (=produire|=production|=produit|=produise|=présenter|=divulguer|=divulgation|=livrer|=livrent|=déposer|=dépôt)
  | (=renseigner|=renseigne)
  | (mettre|met|mettent|mis|mise|mises|mettant) à [0-1] disposition
  | (=donner|=donne|obtenir|obtient|obtention|recueillir) [0-3] (accès|=communication|=informations|=renseignements|=données|=information|=communications|=renseignement)
  | (requérir|=requiert|=requièrent|exiger|exige) [0-20] (=renseignements|=informations|=données|=identité|=renseignement)
  | procéder [0-3] identification
  unless =données de =transmission
  | (=identifier|=identification) [0-3] (abonné|abonnés|=utilisateur|=utilisateurs|titulaire)
  unless (=communication|=communications) (électronique|électroniques|audiovisuelle)
  unless (service|services|réseau|réseaux|moyens|offre) de (=communication|=communications)
  unless (connaissant|connaît|connaissance) [0-40] (=fournir|=fourniture|=communiquer) [0-6] (=informations|=renseignements|=information)
  unless =fourniture (de|des|du) [0-3] (service|services|réseau|réseaux|prestation|prestations)
  + Le fournisseur doit [remettre] les pièces au juge.
  + Le fournisseur les [met à sa disposition].
  - La communication audiovisuelle est libre.
  - La station reçoit des données de transmission.
  - Les services de communication au public sont libres.

concept subscriber-information
  | (=données|=donnée|=information|=informations|=renseignements|=renseignement|éléments|fichiers) [0-4] (abonné|abonnés|abonnée|abonnement|raccordement)
  | (=identité|identifier|identification) [0-5] (abonné|abonnée|=utilisateur|=utilisateurs|usager|client|internaute|souscripteur)
  | (=identité|identifier|identification) [0-5] personnes utilisatrices
  | (=identité|identifier|identification) [0-3] titulaire [0-3] (ligne|compte|contrat|raccordement|adresse|abonnement)
  | (=données|=donnée|=informations|=information|=indications|=indication|=renseignements|éléments) [0-2] (permettant|nature à|nature) [0-3] (identification|identifier)
  | (=données|=donnée|=informations) (d'|de) identification
  | =identité civile
  | (nom|=adresse|=adresses) [0-10] (abonné|abonnés|usager|usagers|=utilisateur)
  | (personne|personnes) ayant contribué [0-6] (=contenu|=contenus)
  unless liste [0-2] abonné
  + Le fournisseur remet les [données relatives aux abonnés].
  + Le fournisseur aide à l'[identification de l'abonné].
  - L'abonné paie sa facture au guichet.
  - Les renseignements des listes d'abonnés sont publics.
  - Le fichier sert à l'identification des auteurs du vol.

concept document-or-thing
  | (=document|=documents|objet|objets|pièce|pièces|titre|titres|papier|papiers|=renseignements|=informations|fichier|fichiers|registre|registres|=information|=renseignement)
  unless (ouverture|cours|réquisitoire|requérir|ouvrir|chargé|clôture|nécessités|utile|utiles|début|suite) [0-3] =information
  unless =information (judiciaire|pour recherche)
  + Il remet l'[objet] au juge.
  - Il parle au juge.
  - Il parle à l'ouverture de l'information.

concept service-provider
  | (=opérateur|=opérateurs|fournisseur|fournisseurs|prestataire|prestataires|hébergeur|hébergeurs|télécommunicateur)
  | (personne|personnes) [0-4] activité [0-4] (offrir|fournir)
  + L'[opérateur] répond au juge.
  - L'ouvrier répond au juge.

concept criminal-matter
  | (enquête|enquêtes|enquêteur|perquisition|procureur|parquet)
  | instruction (judiciaire|préparatoire|pénale|criminelle)
  | (=juge|=juges) d' instruction
  | (agent|agents) de la paix
  | (procédure|procédures|matière|matières|affaire|affaires|action|poursuite|poursuites) (pénale|pénales|criminelle|criminelles|répressive|judiciaire|judiciaires)
  | (=information|=informations) judiciaire
  | officier de police judiciaire
  | manifestation de la vérité
  | (recherche|poursuite|constatation|répression) [0-4] (infraction|infractions|criminalité)
  + Les pièces servent à l'[enquête].
  + L'aide est donnée en [matière pénale].
  - Le service des eaux répond aux usagers.

concept subscriber-identity
  | (nom|noms|prénom|prénoms|=adresse|=adresses|=identité|=coordonnées)
  | numéro [0-2] (téléphone|appel|abonné)
  + Il donne le [nom] de l'abonné.
  - Il donne la liste des rues.

concept established-here
  | (établi|établis|établie|établies|installé|domicilié) [0-2] (territoire|pays|Royaume|République|^)
  | (siège|établissement) [0-4] (territoire|pays|Royaume|République|^)
  | (fournisseur|fournisseurs|=opérateur|=opérateurs|prestataire|prestataires|entreprise) (établi|établis|établie|établies|ayant leur siège|ayant son siège|domicilié) (en|au|aux|dans|sur)
  | (personne|personnes) (présente|présentes|résidant|domiciliée|établie) (en|au|aux|dans|sur)
  unless (présente|présentes|résidant|établie|domiciliée) [0-50] (offrant|offre|offrent|proposant) [0-6] territoire
  unless (établi|établis|établie) (en|dans) (vertu|application|conformité)
  + L'opérateur [établi sur le territoire] répond au juge.
  - L'opérateur établi en vertu de la loi répond au juge.
  - L'opérateur établit un rapport annuel.

concept investigation-power
  | (perquisition|perquisitions|perquisitionner)
  | garde à vue
  | mandat (de|d') (perquisition|arrêt|amener|dépôt|comparution|recherche)
  | (officier|officiers|agent) de police judiciaire
  | (=juge|=juges) d' instruction
  | procureur (de|du|général|d')
  | détention provisoire
  | (=commission|=commissions) rogatoire
  + L'officier procède à une [perquisition].
  - Le maire inspecte le marché.

concept destroy-duty
  | (doit|doivent|devra|devront|tenu|tenus) [0-3] (détruire|effacer|supprimer|détruit|détruits|effacées|effacé|supprimées|détruites)
  | (=effacent|=détruisent|=suppriment)
  | (est|sont|soient|seront) [0-2] (détruit|détruits|détruite|détruites|effacé|effacées|effacés)
  | ordonn* [0-3] (destruction|effacement)
  unless (doit|doivent|tenu|tenus) [0-2] pas [0-3] (détruire|effacer|supprimer)
  unless ne (pas|point) [0-2] (détruire|effacer|supprimer)
  + Le gardien [doit détruire] la liste.
  + Les copies [sont détruites] après six mois.
  - Le gardien est tenu de ne pas effacer la liste.

concept special-data
  | (=données|=donnée|=informations|=renseignements) [0-2] (financières|financiers|financière|bancaires|fiscales|fiscaux|médicales|médicaux|trafic|localisation|transmission|santé|tracées)
  + Il remet des [données financières].
  - Il remet des données.

concept consent-bar
  | (aucune|aucun|nulle) (poursuite|procédure|action) [0-16] (sans|sauf|que)
  | (poursuite|poursuites|action) [0-8] (engagée|exercée|intentée|exercées|engagées) [0-3] (sans|que)
  | (consentement|autorisation|approbation) [0-3] (procureur général|ministre)
  + [Aucune poursuite n'est engagée sans] l'accord d'un ministre.
  - Le tribunal engage les poursuites.

concept explicit-any-data
  | (toute|toutes|autres|autre) [0-1] (=donnée|=données)
  | (=données|=donnée) [0-4] (y compris|notamment) [0-8] (trafic|connexion)
  | =contenu [0-2] (=informations|=données|=correspondances|=communications)
  | (=données|=donnée) (de toute nature|quelconques)
  | (=données|=donnée) (informatiques|informatique|électroniques|numériques) [0-2] (spécifiées|spécifiée|=déterminées|spécifiques|précises)
  + L'ordre vise [toute donnée] gardée.
  + L'ordre vise les [données, y compris celles de trafic].
  - L'ordre vise les données de trafic.
