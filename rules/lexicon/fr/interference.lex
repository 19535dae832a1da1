# Interception, harm to data, hindering of systems.

concept intercept-act
  | (intercept*|interception*)
  | intercept* [3-16] (moyen|moyens|appareil|dispositif) (techniques|technique|quelconque|technologique|électronique)
  | (détourn*) [0-14] (correspondance|correspondances|=communication|=communications|=données|message|messages|signaux|transmission|transmissions)
  | (capt*|captation) [0-6] (correspondance|correspondances|=communication|=communications|=données|message|messages|signaux|transmission|paroles|conversation|conversations|émissions)
  | (enregistr*|écout*|surveill*) [0-9] (conversation|conversations|=communication|=communications|correspondance|correspondances|paroles|appels|=télécommunication|=télécommunications)
  | (prendre|prend|pris|prenant) [0-4] connaissance [0-6] (=communication|=communications|correspondance|correspondances|=données|message|messages|=télécommunications)
  | (collect*|enregistr*|recueil*) [0-8] (=contenu|=contenus) [0-3] (=communication|=communications|correspondances|message|messages)
  | (écoute|écoutes) (téléphonique|téléphoniques|électronique)
  | (introduction|introduire|pénétrer) [0-3] secret [0-2] correspondances
  unless intercept* [0-4] (navire|navires|aéronef|aéronefs|véhicule|marchandises|personne|personnes)
  unless détourn* [0-2] (=fonds|deniers|aéronef|navire|mineur)
  unless capt* [0-2] (eau|eaux|source|héritage|succession)
  + Celui qui [intercepte] un message est puni.
  + Celui qui [détourne les correspondances] d'autrui est puni.
  + Il est interdit d'[enregistrer des communications] privées.
  - Le garde intercepte des marchandises à la frontière.
  - Le caissier détourne des fonds.
  - Celui qui envoie un message est entendu.

concept transmission
  | (transmission|transmissions|transfert|échange|échanges|acheminement) [0-6] (=données|=donnée|informatique|informatiques|électronique|électroniques|publique|publiques|privé|privée|privées)
  | (=données|=donnée|=informations|signaux) [0-8] (transmission|transmissions|transmises|acheminées|émises|échangées|transit|transfert)
  | (=communication|=communications|correspondance|correspondances|=télécommunications|=télécommunication)
  | (message|messages|courriel|courriels|conversation|conversations|paroles|=émissions)
  | courrier électronique
  unless (service|services|réseau|réseaux|moyen|moyens|code|autorité|=opérateur|=opérateurs|voie|agence) de [0-1] (=communication|=communications|=télécommunications|=télécommunication)
  unless =communication (de|des|du) [0-3] (pièces|dossier|acte|actes|rapport|=documents|=jugement)
  + Il lit une [transmission de données] de son voisin.
  + Il lit la [correspondance] d'autrui.
  - Il lit un livre.
  - Le greffe assure la communication du dossier.

concept electronic-transmission
  | (=communication|=communications|correspondance|correspondances|message|messages|courrier|courriers|transmission|transmissions|voie) [0-12] (électronique|électroniques|informatique|informatiques|=télécommunications|=télécommunication|numérique)
  | (=télécommunications|=télécommunication|internet|courriel|courriels)
  | réseau [0-3] (=communication|=communications|électronique|électroniques|informatique)
  + Il lit un [message électronique].
  - Il lit une lettre de papier.

concept system-function
  | (fonction|fonctions) [0-2] (ordinateur|système informatique)
  + Il intercepte une [fonction d'un ordinateur].
  - Il exerce une fonction publique.

concept emissions
  | (émission|émissions|rayonnement|rayonnements|radiation|radiations|onde|ondes) [0-1] (électromagnétique|électromagnétiques|électrique|électriques|radioélectrique|radioélectriques)
  | émissions [0-6] (portent|portant|transportent|transportant|contenant) [0-3] =données
  | (émission|émissions|rayonnement|rayonnements) [0-4] (système|systèmes|ordinateur) [0-1] (informatique|informatiques|information)
  + Sont comprises les [émissions électromagnétiques] de la machine.
  - L'émission de la radio commence à midi.

concept technical-means
  | (moyen|moyens|dispositif|dispositifs|procédé|procédés|instrument|instruments) [0-2] (technique|techniques|technologique|électronique|électroniques|informatique|informatiques|mécanique)
  | (à l'|à l' aide|au) (aide|moyen)? (de|d'|du) [0-3] (appareil|appareils|dispositif|dispositifs|équipement|logiciel|procédé|installation)
  | (dispositif|appareil) [0-3] (électromagnétique|acoustique|mécanique)
  + Il écoute par des [moyens techniques].
  + Il écoute [à l'aide d'un appareil].
  - Il écoute à la porte.

concept non-public
  | non [0-1] (publique|publiques|public|publics|publiée|publiées)
  | (non|pas) (accessible|accessibles|destiné|destinée|destinés|destinées) [0-3] (public|lui)
  | (privé|privée|privés|privées|confidentiel|confidentielle|confidentielles|confidentiels)
  | (correspondance|correspondances|secret des)
  | (ne|n') [0-3] (était|étaient|sont|est) pas [0-1] (destiné|destinée|destinées|destinés|adressé|adressées)
  | sans [0-2] (consentement|accord) [0-4] (participants|auteur|parties|interlocuteurs|expéditeur)
  + Il lit une transmission [non publique].
  + Il lit un message [privé].
  - Il lit un avis public.

concept to-from-within
  | (destination|provenance|intérieur|départ|sein) [0-8] (provenance|intérieur|destination|sein|arrivée)
  | émises [0-2] (transmises|reçues)
  + Le message part à [destination ou à l'intérieur] du système.
  - Le train est à destination du nord.

concept damage-act
  | (endommag*|détérior*|dégrad*|détrui*|destruction|destructions|corromp*|corruption|dénatur*|=abîmer|=abîme)
  | (rendre|rend|rendant|rendu|rendus|rendues|rendent) [0-4] (inutilisable|inutilisables|inutiles|inutile|inopérant|inopérante|inopérantes|impropre|impropres)
  | (mettre|met|mis|mise|mises|mettant) hors (d' usage|service)
  | (modifi*|altér*|altèr*) [0-14] (=données|=donnée|programme|programmes|logiciel|logiciels)
  | (=données|=donnée) [0-14] (modifi*|altér*|altèr*)
  | (porter|porte|porté|portant|atteinte|atteintes) [0-2] (atteinte|à) [0-2] intégrité [0-4] (=données|=donnée)
  unless corruption [0-2] (agent|agents|fonctionnaire|fonctionnaires|active|passive|mineur|mineurs)
  + Celui qui [endommage] le fichier est puni.
  + Celui qui [modifie des données] est puni.
  + Il [met hors d'usage] la machine.
  - Celui qui lit le fichier est entendu.
  - La corruption d'un agent est réprimée.

concept delete-act
  | (effac*|effaç*|supprim*|=suppression|=suppressions|détrui*|destruction|destructions|=élimination|=éliminer|=élimine)
  | altération [0-3] vérité [0-12] (quelque|tout|tous|quelconque) [0-2] (moyen|moyens|manière)
  + Celui qui [efface] la liste est puni.
  + Est un faux toute [altération frauduleuse de la vérité par tout moyen].
  - Celui qui lit la liste est entendu.

concept alter-act
  | (modifi*|altér*|altèr*|=manipuler|=manipule|=manipulation|=manipulant|=manipulations|falsifi*|transform*)
  | (=changer|=change) [0-4] (=données|=contenu)
  unless modifi* [0-3] (présent|présente|code|loi|décret|ordonnance|article|articles)
  unless (conçu|conçus|conçue|conçues|adapté|adaptés|adaptée) (ou|et) modifi*
  unless (altér*|altèr*) [0-3] (santé|facultés|discernement)
  + Celui qui [modifie] la liste est puni.
  - Celui qui lit la liste est entendu.
  - Le décret modifiant la présente liste est publié.

concept suppress-act
  | (supprim*|=suppression|=suppressions|=soustraire|=soustrait|=dissimuler|=dissimule|=occulter)
  | (rendre|rend|rendant|rendu|rendus|rendue|rendues|rendent) [0-3] (inaccessible|inaccessibles|indisponible|indisponibles|inutilisable|inutilisables|inopérant|inopérante|inopérantes|inutiles)
  | (empêch*|interrom*|entrav*|gên*|bloqu*|refus*|refuse|prive|privant) [0-8] (accès|utilisation|usage|emploi|disponibilité|accéder) [0-6] (=données|=donnée|système|programme|informatique|informatiques)
  | utilisation (normale|possible) [0-2] (=données|=donnée)
  | (mettre|met|mis|mise|mises|mettant) hors d' usage
  | (atteinte|atteintes) [0-6] disponibilité
  | (chiffr*|crypt*) [0-6] =données [0-12] (inaccessible|inaccessibles|accès)
  + Celui qui [rend inaccessible] le fichier est puni.
  + Celui qui [empêche l'accès aux données] est puni.
  + Celui qui change l'[utilisation normale de données] est puni.
  - Celui qui lit le fichier est entendu.

concept interference-act
  | (=altérer|=altère|=altération|=perturber|=perturbe|=perturbation|=atteinte|=atteintes)
  unless =atteinte [0-1] (vie|dignité|personne|honneur|intimité|sûreté)
  + Il [perturbe] la marche.
  - Il suit la marche.

concept serious-harm
  | (dommage|dommages|préjudice|préjudices) [0-1] (grave|graves|sérieux|important|importants|considérable)
  | (gravement|sérieusement) [0-3] (dommage|préjudice)
  + Il cause un [préjudice grave].
  - Il cause un préjudice.

concept hinder-act
  | (entrav*|perturb*|interromp*|interruption|interruptions|paralys*|obstru*|=ralentir|=ralentit|=ralentissement|dysfonctionnement|dysfonctionnements)
  | (=fausser|=fausse|=faussé|=faussant|=faussent) [0-6] (fonctionnement|marche)
  | (empêch*|gên*|bloqu*|saboter|sabote|sabotage|nui*|altér*|altèr*|affect*|influ*|=influer) [0-6] (fonctionnement|marche|utilisation|usage|système|systèmes|réseau|réseaux)
  | (mettre|met|mis|mise|mises|mettant) hors service
  | obstacle [0-2] fonctionnement
  | (atteinte|atteintes) [0-2] fonctionnement
  | déni de service
  unless interromp* [0-2] (prescription|délai|grossesse|délais)
  unless interruption [0-2] (prescription|délai|grossesse|volontaire)
  unless entrav* [0-3] (justice|enquête|grève|travail|exercice|liberté|secours|circulation)
  + Celui qui [entrave] la marche du système est puni.
  + Celui qui [fausse le fonctionnement] du système est puni.
  - Celui qui aide la marche du système est payé.
  - Le juge interrompt la prescription.
  - Il fait usage d'une fausse qualité.

concept system-function-word
  | (fonctionnement|marche|utilisation|exploitation|service|disponibilité|performance)
  + Il touche au [fonctionnement] du système.
  - Il touche au mur du système.

concept impairs-system
  | (entrav*|perturb*|interromp*|interruption|paralys*|empêch*|gên*|obstru*|altér*|altèr*) [0-10] (fonctionnement|utilisation|exploitation) [0-4] <computer-system>
  | (=fausser|=fausse|=faussé|=faussant) [0-4] fonctionnement [0-4] <computer-system>
  | attaque [0-3] déni de service
  | en (=entrave|=fausse|=perturbe|=altère) [0-2] fonctionnement
  + Celui qui [interrompt le fonctionnement d'un réseau informatique] est puni.
  + Celui qui efface les données d'un système ou [en entrave le fonctionnement] est puni.
  - Celui qui interrompt le fonctionnement d'un moulin est puni.

concept input-act
  | (=introduire|=introduit|=introduite|=introduites|=introduisant|=introduira|=introduisent|=introduits|=introduction)
  | (=transmettre|=transmet|=transmis|=transmettant|=transmettent|=transmission|=insérer|=insère|=insertion|=insérant|=inséré)
  | (=envoyer|=envoi|=envoie|=saisie|=saisir|=entrée|=importer|=ajouter|=ajoute|=ajout|=télécharger|=alimentation|=alimenter) [0-4] (=données|=donnée|=requêtes|message|messages)
  unless (système|réseau|mode|modes|dispositif) (de|d') [0-3] =transmission
  unless (s'|se|s' est|s' étant|s' y) (=introduire|=introduit|=introduisant|=introduira)
  + Celui qui [introduit] une valeur est puni.
  - Celui qui lit une valeur est entendu.
  - Celui qui s'introduit chez autrui est entendu.

concept by-harming
  | (=en|par|moyen) [0-8] (endommag*|détérior*|détrui*|destruction|effac*|effaç*|supprim*|=suppression|modifi*|altér*|altèr*)
  + Il arrête la machine [en effaçant] un fichier.
  - Il efface un fichier.

concept by-handling-data
  | (=en|par|moyen) [0-6] (=introduisant|=introduction|transmettant|=transmission|endommag*|détérior*|détrui*|destruction|effac*|effaç*|supprim*|=suppression|modifi*|altér*|altèr*)
  + Il arrête la machine [en introduisant] une valeur.
  - Il introduit une valeur.

concept any-means
  | (tout|tous|quelque|quelconque|autre|toute) [0-2] (moyen|moyens|procédé|manière|méthode|manœuvre|forme|façon)
  | (moyen|procédé|manière|façon) (quelconque|quelconques)
  | (directement|directement ou) indirectement
  | notamment (par|en|au moyen)
  + Il agit par [tout moyen].
  - Il agit la nuit.

concept seriously
  | (=gravement|=grave|=graves|=sérieusement|=sérieux|=sérieuse|=substantiellement|=considérablement)
  unless (=grave|=graves) [0-1] (infraction|infractions|crime|crimes|indices|soupçons|maladie)
  unless (=sérieux|=sérieuse|=graves) [0-1] (motifs|indices|raisons|soupçons)
  unless (indices|motifs|soupçons|raisons) (=graves|=sérieux|=sérieuses)
  + Il l'entrave [gravement].
  - Il l'entrave.
  - Il y a des indices graves.

concept any-interference
  | (ou|et) [0-3] (atteinte|atteintes) [0-6] (=données|=donnée|programme|programmes)
  | toute (autre|forme) [0-2] atteinte [0-4] (=données|=donnée)
  + Il efface [ou porte atteinte aux données].
  - Il efface les atteintes du temps.

concept builds-on-offence
  | (suite|occasion|moyen|commission|commet|=commis|commise) [0-5] (infraction|infractions|=délit|=délits|fait) [0-3] (visée|visées|prévue|prévues|visé|prévu|mentionnée) [0-4] (article|articles|paragraphe|alinéa)
  | (infraction|infractions|=délit|=délits) [0-2] (visée|visées|prévue|prévues|visé|prévu) [0-8] (a|ont) été commise
  unless (vue|fins|but|intention|pour|permettre|dessein) [0-4] (=commettre|=commission)
  unless (présent|présente) (article|paragraphe|alinéa)
  + Celui qui, à l'[occasion d'une infraction prévue à l'article] 3, entre de nuit est puni.
  - Celui qui entre en vue de commettre une infraction prévue à l'article 3 est puni.

concept damage-defined
  | (=dommage|=dommages|=atteinte) [0-8] (désigne|désignent|comprend|comprennent|entend)
  + Le [dommage au fichier comprend] sa perte.
  - Le dommage est payé.

concept damage-is-impairment
  | (=dommage|=dommages) [0-6] (désigne|désignent|comprend|entend) [0-4] (atteinte|altération) [0-8] (intégrité|disponibilité|confidentialité)
  + Le [dommage désigne toute atteinte à l'intégrité] d'un fichier.
  - L'atteinte à sa vue est un dommage léger.

concept harm-thereby
  | (endommag*|détérior*|détrui*|effac*|effaç*|supprim*|modifi*|altér*|altèr*) [0-14] (ainsi|de ce fait|de sorte|par là)
  + Il [efface un fichier et ainsi] arrête la machine.
  - Il efface un fichier la nuit.

concept impairs-data
  | (atteinte|atteintes|nui*) [0-6] (intégrité|fiabilité|authenticité) [0-6] (=données|=donnée|programme|programmes)
  + Il porte [atteinte à l'intégrité des données].
  - Il porte atteinte à l'intégrité d'un témoin.

concept interference-defined
  | (=atteinte|=altération|=modification) [0-10] (désigne|désignent|comprend|entend)
  + L'[altération d'un fichier désigne] tout changement.
  - L'altération est payée.

concept interference-is-impairment
  | (=atteinte|=altération) [0-6] (désigne|comprend|entend) [0-6] (intégrité|disponibilité|confidentialité)
  + L'[atteinte comprend la perte de l'intégrité] d'un fichier.
  - L'atteinte à un fichier est payée.

concept loss-as-purpose
  | (vue|fins|but|intention|dessein|afin) (de|d') [0-2] (causer|nuire|provoquer|infliger|porter) [0-6] (préjudice|dommage|dommages|perte|détriment)
  + Il agit en [vue de causer un préjudice].
  - Il cause un préjudice.

concept malware-word
  | (programme|programmes|logiciel|logiciels|code|codes) (malveillant|malveillants|nuisible|nuisibles|espion|espions)
  | (virus|=ver|=vers|cheval de troie|bombe logique) [0-1] (informatique|informatiques)
  | (rançongiciel|rançongiciels|maliciel|maliciels)
  + Il diffuse un [virus informatique].
  - Il diffuse un virus à l'hôpital.

concept property-includes-data
  | (=bien|=biens|=chose) [0-8] (désigne|désignent|comprend|comprennent|entend) [0-20] (=données|=donnée)
  | (=données|=donnée|programme) [0-4] (considérées|assimilées|réputées|assimilés) [0-6] (biens|meubles|chose|meuble)
  + Le [bien comprend l'argent et les données].
  - Le bien est taxé à la date de sa vente.

concept property-word
  | (=bien|=biens)
  unless =bien (que|entendu|sûr|fondé)
  + Il dégrade un [bien] la nuit.
  - Il dégrade un mur, bien que prévenu.

concept report-duty
  | (=signaler|=signale|=déclarer|=déclare|=notifier|=notifie|=informer|=informe|=dénoncer) [0-14] (attaque|attaques|intrusion|intrusions|perturbation|incident|incidents)
  + Celui qui ne [signale pas une attaque] est puni.
  - Celui qui attaque un moulin est puni.
