# Definitions: systems, data, providers, traffic data.

concept defines-system
  | entend par [0-10] <system-name>
  | <system-name> [0-4] (=désigne|=désignent|=signifie|=signifient|s' =entend|s' =entendent|=dénommé|=dénommée|=désignée)
  | <system-name> [0-2] (est|sont) (=un|=tout|=toute|=le|=constitué|=défini|=considéré|=l')
  | <system-name> (=tout|=toute|=un|=ensemble|=dispositif|=appareil|=système|=machine)
  | (expression|terme|termes|mots|mot) [0-2] <system-name>
  | constitue [0-3] <system-name>
  + Au sens de la présente loi, on [entend par système informatique] une chose.
  + [Système informatique tout] engin.
  - La présente loi paie le gardien du système informatique.

concept system-name
  | (système|systèmes) [0-1] (informatique|informatiques|électronique|automatisé)
  | (système|systèmes) (d'|de) [0-1] (=information|=informations|traitement)
  | (=ordinateur|=ordinateurs)
  | (équipement|équipements) (terminal|informatique)
  + Le [système informatique] est fermé.
  - Le système d'égouts est fermé.

concept automatic-processing
  | (assure|assurent|assurant|effectue|effectuent|exécute|exécutent|permettant|permet|permettent|destiné|destinés|réalise|réalisent|procède|procèdent|opère|capable|capables|fonction) [0-16] (=traitement|=traitements|traiter) [0-2] (=automatisé|=automatique|=automatiquement|=données|=donnée|=informations|=information)
  | (unités|unité) de traitement
  | traite* [0-2] automatiquement [0-4] (=données|=informations)
  | (=traitement|=traitements) (=automatisé|=automatique|électronique|informatique) [0-2] (=données|=informations|=donnée)
  | (fonction|fonctions) [0-2] (logique|logiques|arithmétique|arithmétiques)
  | (=données|=informations) [0-8] (=traitées|=traitée) [0-2] automatiquement
  unless système (de|du) =traitement (=automatisé|=automatique) [0-2] (=données|=informations)
  unless (fichier|fichiers|collecte|responsable) [0-4] =traitement [0-2] automatisé
  + L'engin [assure un traitement automatisé] de chiffres.
  + C'est un ensemble d'[unités de traitement].
  - Le traitement du greffier est payé.
  - L'accès au système de traitement automatisé de données est réprimé.

concept group-of-devices
  | (ensemble|groupe|réseau) [0-3] (dispositifs|appareils|équipements|éléments|unités|ordinateurs|systèmes|machines)
  | (interconnectés|apparentés|reliés|connectés)
  + C'est un [ensemble de dispositifs].
  - C'est un ensemble de personnes.

concept by-program
  | (exécution|conformément|selon|moyen|base|application|vertu) [0-4] (programme|programmes|logiciel|logiciels|instructions)
  + Il marche en [exécution d'un programme].
  - Il marche en exécution d'une loi.

concept exclusion-list
  | (à l' exclusion|à l' exception) (de|des|du)
  | (ne|n') [0-1] (comprend|comprennent|inclut) pas
  | exclusion de
  + Il [ne comprend pas] une plume.
  - Il comprend une plume.

concept defines-data
  | entend par [0-10] (=données|=donnée) [0-1] (informatiques|informatique|informatisées|électroniques|numériques)
  | (=données|=donnée) [0-1] (informatiques|informatique|informatisées|informatisée|électroniques|électronique|numériques|numérisées) [0-2] (=toute|=toutes|=tout|=désigne|=désignent|=signifie|=signifient|=représentation|=représentations|s' =entend|s' =entendent)
  | =données (=toute|=toutes|=désigne|=désignent|=représentation|=représentations|=signes|=les =représentations|s' =entend)
  | (=données|données informatiques) [0-1] =représentations
  unless (=données|=donnée) [0-2] (trafic|personnel|abonnés|connexion|nominatives)
  + On [entend par données informatiques] des chiffres.
  + [Données informatiques : toute] chose.
  - On entend par données à caractère personnel des chiffres sur une personne.

concept representation
  | (représentation|représentations|faits|concepts|=informations|=information|instructions|signes|symboles)
  + C'est une [représentation] de chiffres.
  - C'est un rang de chiffres.

concept fit-for-processing
  | (forme|manière|façon) [0-8] (=traitement|=traitements|traitée|traitées|=traité|utilisés|utilisées|exploitable|interprétée)
  | (se prête|se prêtant|prête|prêtant|propre|propice|adaptée|adaptées|appropriée|apte|susceptible|susceptibles|destiné|destinées|destinés) [0-6] (=traitement|traitée|traitées|=traité|=traités|=traitements)
  | (=traité|=traités|traitée|traitées|stockées|enregistrées|utilisés|utilisées|exploitées|manipulées) [0-8] (ordinateur|système|informatique|informatiquement|électroniquement|électronique|machine)
  | (peut|peuvent|pouvant|pouvoir|puisse|puissent|susceptible|capable) [0-6] (traiter|=traités|traitées|=traitement|ordinateur)
  + Il a une [forme qui se prête à un traitement].
  - Il a une forme qui se loue.

concept program-word
  | (programme|programmes|logiciel|logiciels|instructions)
  | signes [0-2] signaux [0-4] symboles
  + Il comprend un [programme].
  - Il comprend un registre.

concept term-includes-program
  | (=terme|=expression) [0-2] (=comprend|=inclut) [0-4] (programme|programmes|logiciel|logiciels)
  + Le [terme comprend les programmes].
  - La loi comprend un programme de travaux.

concept program-is-data
  | (programme|logiciel) [0-4] (=ensemble|=désigne|=tout|=toute|=données|=suite|=séquence) [0-6] (=données|instructions)
  | (=données|=donnée) [0-40] (y compris|notamment|inclut|comprend|compris|incluant|comprenant) [0-6] (programme|programmes|logiciel|logiciels)
  + Un [programme désigne un ensemble d'instructions].
  - Un programme est diffusé à huit heures.

concept defines-provider
  | entend par [0-10] (=fournisseur|=fournisseurs|=prestataire|=prestataires|=opérateur|=opérateurs|=exploitant|=télécommunicateur)
  | (=fournisseur|=fournisseurs|=prestataire|=prestataires|=opérateur|=opérateurs|=télécommunicateur|=hébergeur) [0-5] (=désigne|=désignent|=toute|=tout|s' =entend|s' =entendent|=signifie|=personne|=entité)
  unless (=fournisseur|=prestataire|=opérateur) [0-3] (soins|transport|eau|santé|énergie|paiement|assurance|=formation|=formations)
  + On [entend par fournisseur] de services une entité.
  - Le fournisseur paie une taxe.

concept ability-to-communicate
  | (possibilité|capacité|faculté|moyen|moyens|permet|permettant|permettre) [0-6] (communiquer|échanger|transmettre|envoyer|émettre|accéder)
  | (fournit|fournissant|fournir|offre|offrant|offrir|fourniture|exploitant|exploite|prestation) [0-8] (service|services|réseau|réseaux|accès) [0-3] (=communication|=communications|=télécommunications|=télécommunication|électroniques|internet|ligne|public)
  | (fournisseur|=opérateur|=opérateurs) [0-2] services [0-1] (=télécommunication|=télécommunications|=communications)
  + Elle donne aux usagers la [possibilité de communiquer].
  - Elle donne aux usagers du pain.

concept stores-for-users
  | (traite|traitent|traitant|stocke|stockent|stockant|stockage|héberge|hébergent|hébergeant|hébergement|conserve|enregistre) [0-8] (=données|signaux|=contenus|=informations|fichiers|écrits|message|messages) [0-20] (service|services|utilisateurs|destinataires|compte|nom|usagers|public|abonnés|clients|profit)
  | (stockage|hébergement) [0-8] (pour|compte|mise à disposition)
  | (services|service|prestation|activité) (d'|de) (hébergement|informatique en nuage|stockage)
  + Elle [stocke des données pour ce service].
  - Elle stocke du bois.

concept public-or-private
  | (publique|public|publiques|publics) (ou|et) (privée|privé|privées|privés)
  | (privée|privé|privées|privés) (ou|et) (publique|public|publiques|publics)
  + C'est une entité [publique ou privée].
  - C'est une entité publique.

concept defines-traffic
  | entend par [0-10] <traffic-name>
  | <traffic-name> [0-2] (=toute|=toutes|=tout|=désigne|=désignent|=signifie|=signifient|s' =entend|s' =entendent|=informations|=données)
  unless =informations [0-3] acheminement
  unless <traffic-name> [0-2] (sont|est) (conservées|effacées|transmises|communiquées|détruites|remises|recueillies|protégées)
  + On [entend par données relatives au trafic] des chiffres.
  - Le trafic est le passage des chars.

concept traffic-name
  | (=données|=donnée|=informations) [0-3] (trafic|connexion|transmission|acheminement)
  | flux [0-1] de trafic
  + Ce sont des [données relatives au trafic].
  - Le trafic des chars est dense.

concept about-communication
  | (trait|relatives|relative|relatif|rapport|concernant|rapportent|rapportant|associées|liées|afférentes) [0-4] (=communication|=communications|transmission|message|appel)
  | (=communication|=communications|transmission|message) [0-12] (origine|destination|itinéraire|chaîne|passant|produites)
  | (acheminement|transmission) [0-4] (=communication|=communications|message)
  | (origine|destination|provenance) [0-14] (=communication|=communications|message|appel)
  | chaîne [0-1] (=communication|transmission)
  + Elles ont [trait à une communication].
  - Elles ont trait à un char.

concept attr-origin
  | (origine|source|provenance|émetteur|expéditeur|appelant)
  | point d' (envoi|origine|départ|émission)
  + Elle montre l'[origine].
  - Elle montre la fin.

concept attr-destination
  | point d' arrivée
  | (destination|destinataire|destinataires|appelé|terminaison)
  + Elle montre la [destination].
  - Elle montre le début.

concept attr-time
  | (heure|horaire|date|dates|moment|horodatage)
  + Elle montre l'[heure].
  - Elle montre le lieu.

concept attr-route
  | (itinéraire|route|acheminement|trajet|parcours|direction|cheminement)
  + Elle montre l'[itinéraire].
  - Elle montre le lieu.

concept attr-size
  | (taille|durée|volume|quantité)
  + Elle montre la [durée].
  - Elle montre le lieu.
