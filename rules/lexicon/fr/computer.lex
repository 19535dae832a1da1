# Getting into machines; codes that let in.

concept computer-system
  | (système|réseau|équipement|appareil|dispositif|installation|poste|terminal|machine|support|plateforme|infrastructure) [0-1] (informatique|informatiques|informatisé)
  | système [0-2] (de|d') (=traitement|=information|=informations|=traitements)
  | système (électronique|automatisé|numérique)
  | (=traitement|=traitements) [0-1] automatisé
  | (=traitement|=traitements) automatique
  | installation [0-2] (=traitement|=traitements) [0-3] =données
  | installation [0-2] destinées [0-2] (=traitement|=traitements)
  | dispositif [0-2] (=traitement|=traitements) [0-3] =données
  | (=ordinateur|=ordinateurs)
  | réseau [0-2] (=communication|=communications) électronique
  | (serveur|serveurs) [0-1] informatique
  unless système d' (=information|=informations) (géographique|géographiques)
  + Quiconque entre dans un [système informatique] est puni.
  + Le fait d'entrer dans un [système de traitement] automatisé est puni.
  + Il utilise l'[ordinateur] d'autrui.
  - Le système de drainage des parcelles est entretenu par la commune.
  - Le système d'information géographique est public.

concept computer-data
  | (=données|=donnée)
  | programme [0-1] (informatique|informatiques|d' ordinateur)
  | (logiciel|logiciels)
  | fichier (informatique|électronique|numérique)
  | (=information|=informations|=renseignements|=contenu|=contenus|=renseignement) [0-5] (consultées|stockées|informatisées|informatisé|numérisées)
  | (=information|=informations|=document|=documents) sous forme (électronique|numérique)
  | (=contenu|=contenus) des (=informations|=information)
  unless (=données|=donnée) (par|au|aux|lieu)
  unless (=données|=donnée) [0-2] (personnel|personnelles|nominatives|médicales|scientifiques|statistiques|géographiques|cartographiques|comptables|financières|environnementales|publiques|économiques)
  unless (autorisation|autorisations|instruction|instructions|suite|suites|garantie|garanties|procuration|dation|étant|définitions) =données
  + Il copie des [données] de la machine.
  + Il modifie un [programme informatique].
  - Les instructions données par le maire sont affichées.
  - Les données à caractère personnel sont traitées loyalement.

concept access-act
  | (accéd*|accèd*)
  | (=accede|=acceder)
  | (obtenir|obtient|obtenu|obtiennent|avoir|gagner|gagne|acquérir|acquiert|=procurer|=procure|prendre) [0-3] =accès [0-12] (à|au|aux|dans)
  | =accès [0-4] (intentionnel|illégal|illicite|frauduleux|autorisé|droit|autorisation|indu) [0-8] (partie|à|au|aux)
  | =accès (intentionnel|illégal|illicite|frauduleux|non|sans|indu|volontaire|délibéré|injustifié)
  | (fait|faits|tentative) (d'|de) [0-2] =accès
  | (accéd*|accèd*) [0-14] (partie|ensemble|totalité)
  | se (sera|serait|soit|seront|est)? maint*
  | s' y maint*
  | s' [0-1] (est|sera|était|étant|y est) maint*
  | (s'|s' y|s' est|se sera|s' étant) (introduire|introduit|introduite|introduisant|introduira|introduisent|introduits)
  | (se|s') [0-2] (maintient|maintenir|maintenu|maintenue|maintiennent|maintenant) [0-12] (dans|partie)
  | introduction (frauduleuse|illicite|illégale|sans droit) dans
  | s' (introduit|introduire|introduisant|est introduit) [6-16] dans
  | (pénètre|pénétrer|pénétré|pénétrant|pénètrent|pénétration|intrusion)
  | (demeure|demeurer|demeurant|séjourne) [0-3] dans
  | (s'|se) (connecter|connecte|connecté|infiltrer|infiltre)
  unless (code|codes|clé|clés|clef|clefs|=données|fournisseur|fournisseurs|moyen|moyens|droit|droits|contrôle|point|points|service|services|titre|titres|voie|voies|chemin) [0-1] (d'|de) [0-1] =accès
  unless (contre|interdire|empêcher|empêche|bloquer|bloque|restreindre|restreint|limiter|entraver|entrave|suspendre|couper|interrompre|interdiction|refuser|refus|assurer|garantir|=donner|=donnant) [0-4] =accès
  unless (permettant|permettre|permettent|permet|possibilité|faculté|liberté) [0-6] (accéd*|accèd*)
  unless (peut|peuvent|pourra|pourront|droit) [0-1] (accéd*|accèd*)
  + Quiconque [accède] à la machine est puni.
  + Celui qui [accède sans aucun droit à une partie] de la machine est puni.
  + Celui qui [se maintient] dans la machine est puni.
  + Celui qui [s'introduit] dans la machine est puni.
  - Les enquêteurs peuvent accéder à la machine.
  - Il veut obtenir un code d'accès au coffre.
  - Il doit obtenir, sans donner accès à autrui, un avis.
  - Le mode d'accès à ces listes est libre.
  - Le fournisseur d'accès garde ses registres.
  - Celui qui bloque l'accès au chemin est puni.
  - Celui qui introduit frauduleusement des données dans la machine est puni.
  - Un mot de passe permettant d'accéder au coffre est remis.

concept unauthorised-use
  | (obtient|obtenir|obtenu) [0-3] service d' ordinateur
  | (utilisation|usage|exploitation) (non autorisée|frauduleuse|illicite|illégale|abusive) [0-3] <computer-system>
  | utilise (sans|frauduleusement|illicitement) [0-8] <computer-system>
  + Quiconque, sans apparence de droit, [obtient des services d'ordinateur] est coupable.
  - L'usager obtient les services de la bibliothèque.

concept whole-or-part
  | (totalité|ensemble|tout) ou [0-3] partie
  | (partie|partie quelconque|élément) (de|d') [0-2] <computer-system>
  | ou [0-3] (une|en|toute)? partie (de celui|quelconque|de ce)
  + Il entre dans [tout ou partie] d'un système informatique.
  - La partie plaignante est entendue.

concept security-measure
  | (violation|violant|viole|enfreignant|enfreint|forçant|force|contournant|contourne|contournement|neutralisant|neutralise|neutralisation|franchissant|franchit|déjouant|passant|surmontant|brisant|rompant|atteinte) [0-5] (mesure|dispositif|barrière|système|protection|procédé) [0-2] (sécurité|protection|sûreté)
  | (violation|violant|viole|enfreignant|enfreint|forçant|force|contournant|contourne|contournement|neutralisant|neutralise|neutralisation|franchissant|franchit|déjouant|passant|surmontant|brisant|rompant|atteinte) [0-3] (barrière|protection) [0-1] (technique|logique|électronique|informatique)
  | (spécialement|particulièrement|spécifiquement) (protégé|protégée|protégés|protégées|sécurisé)
  | (protégé|protégée|protégés|sécurisé) par [0-3] (mesure|mesures|dispositif|dispositifs|code|codes|mot)
  + Il entre en [violation des mesures de sécurité] du réseau.
  + Il entre dans un système [spécialement protégé] contre toute intrusion.
  - L'exploitant prend des mesures de sécurité.

concept connected-system
  | <computer-system> [0-3] (relié|connecté|interconnecté|raccordé|branché) [0-3] (autre|système|réseau)
  + Il entre dans un [système informatique connecté à un autre] système.
  - Chaque terrain est relié à un autre chemin.

concept damage-required
  | et (cause|cause ainsi|occasionne|provoque) [0-3] (dommage|dommages|préjudice)
  | causant [0-3] (dommage|dommages|préjudice)
  | (condition|pourvu) (que|qu') [0-6] (dommage|dommages|préjudice)
  | (s'|lorsqu'|si) il en (résulte|est résulté|a résulté) [0-2] (dommage|dommages|préjudice)
  unless (peine|peines) [0-12] (dommage|dommages|préjudice)
  unless (dommage|préjudice) [0-8] peine
  + Quiconque entre dans la machine [et cause un dommage] est puni.
  - Quiconque entre dans la machine répond du dommage envers le propriétaire.
  - La peine est doublée s'il en résulte un dommage.
  - S'il en résulte un dommage, la peine est doublée.

concept state-system
  | (secret|classifié|classifiées) [0-3] défense nationale
  | <computer-system> [0-8] (de|appartenant à|mis en œuvre par|exploité par|géré par|utilisé par) (l'|une|un)? (État|administration|gouvernement|institution publique|autorité publique|service public|organisme public)
  | <computer-system> (public|publics|gouvernemental|gouvernementaux|administratif|étatique|étatiques)
  + Il entre dans un [système informatique de l'État].
  - Il entre dans un système informatique de son voisin.

concept access-code
  | (mot|mots) de passe
  | (code|codes) (d'|de) (accès|sécurité|connexion|activation|déverrouillage)
  | code d' identification (personnel|confidentiel|secret)
  | (code|codes) (secret|secrets|confidentiel|confidentiels|informatique|informatiques|PIN)
  | (clé|clés|clef|clefs) (électronique|électroniques|informatique|informatiques|numérique|numériques)
  | (clé|clés|clef|clefs) [0-1] (d'|de) (accès|chiffrement|déchiffrement|cryptage|décryptage|sécurité|cryptologie)
  | (identifiant|identifiants) (de|d') (connexion|accès)
  | (=données|=donnée) [0-3] (similaire|similaires|analogue|analogues|semblables|permettant) [0-3] (accéder|accès)
  | (=données|=donnée) [0-2] (similaire|similaires|analogue|analogues)
  | (=données|=donnée) (d'|permettant) [0-1] =accès
  | (=données|=donnée) [0-4] (conçu|conçus|conçue|conçues)
  | moyen d' accès à [0-2] <computer-system>
  unless code de sécurité sociale
  + Celui qui vend un [mot de passe] est puni.
  + Celui qui vend un [code d'accès] est puni.
  + Il cède toute [donnée conçue] pour nuire.
  - Le code de la sécurité sociale est modifié.
  - Le mot du maire précède le passage au vote.
  - Le code de sécurité sociale est publié.

concept item-of-this-section
  | (ces|cet|ce|tels|tel) (élément|éléments|dispositif|dispositifs|outil|outils)
  | (objet|objets|chose|choses|élément|éléments|dispositif|dispositifs|moyen|moyens) [0-2] (visé|visés|visée|mentionné|mentionnés|décrit|décrits) [0-4] (article|alinéa|paragraphe|paragraphes|premier)
  + Il vend un [objet visé au présent article].
  - Il vend un objet d'art.

concept designed-data-only
  | (=données|=donnée) [0-4] (conçu|conçus|conçue|conçues) [0-4] (adapté|adaptés|adaptée|adaptées)
  | (mot|code|codes|clé) [0-4] (conçu|conçus|conçue|conçues) [0-4] (adapté|adaptés|adaptée|adaptées)
  unless (conçu|conçus|conçue|conçues) [0-50] (mot|mots) de passe
  unless (conçu|conçus|conçue|conçues) [0-50] (code|codes|clé|clés) (d'|de) accès
  unless (mot|mots) de passe [0-50] (conçu|conçus|conçue|conçues)
  unless (code|codes) d' accès [0-50] (conçu|conçus|conçue|conçues)
  + Il vend une [donnée conçue ou adaptée] pour nuire.
  - Il vend une donnée conçue ou adaptée pour nuire, ou un mot de passe.
  - Il vend un mot de passe, ou une donnée conçue ou adaptée pour nuire.
  - Il vend une donnée conçue ou adaptée pour nuire, ou un code d'accès.
  - Il vend un code d'accès, ou une donnée conçue ou adaptée pour nuire.

concept sell-act
  | (vendre|vend|vendent|vendu|vendus|vendue|vendant|vente|ventes|revend|commercialise|commercialiser|commercialisation)
  | (céd*|cèd*)
  | (=cession|=cessions)
  | (distribu*|diffus*|divulgu*|dissémin*|propag*)
  | (offrir|offre|offrent|offert|offerts|offrant|offerte)
  | (fournir|fournit|fournissent|fourni|fournis|fournie|fourniture|fournissant|fournira)
  | (transmett*|transmet|transmis|transmise|transmises|transmission)
  | (communiquer|communique|communiqué|communiqués)
  | (livrer|livraison)
  | (remettre|remet|remettent|remis)
  | (mettre|met|mis|mise|mises|mettent|mettant) [0-1] à [0-3] disposition
  | (rendre|rend|rendent|rendu|rendant) [0-3] (disponible|disponibles|accessible|accessibles)
  | faire commerce
  unless (amène|amener|incite|inciter|détermine|déterminer|pousse|conduit|demande) [0-8] (communiquer|remettre|fournir|divulguer|transmettre)
  | (trafique|trafiquer|trafic)
  | (mettre|met|mise|mettent) en (circulation|vente|ligne)
  + Celui qui [vend] un mot de passe est puni.
  + Le fait de [mettre à la disposition] d'autrui un mot de passe est puni.
  + Il [cède] le code d'accès.
  - La vieille tour domine le village.

concept procure-act
  | (=procurer|=procure|=procuré|=procurent|=procurant|=procurés|=procurera|=procurée)
  | (obtenir|obtient|obtiennent|obtenu|obtenus|obtenue|obtention|obtenant)
  | (acquérir|acquiert|acquièrent|acquis|acquise|acquérant|acquisition|acquisitions)
  | (acheter|achète|achètent|acheté|achat|achats)
  | (importer|importe) [0-6] pour son usage
  | (=recueillir|=recueille)
  + Celui qui se [procure] un mot de passe est puni.
  + L'[obtention] d'un mot de passe est punie.
  - Le procureur est entendu par le juge.

concept produce-act
  | (=produire|=produit|=produisent|=produite|=produits|=produisant|=production)
  | (fabriqu*|fabrication)
  | (=créer|=crée|=créent|=créé|=création|=élaborer|=élabore|=confectionner|=confectionne|=concevoir|=conçoit)
  + Celui qui [fabrique] un tel outil est puni.
  - Le produitier du lac est un bateau ancien.

concept import-act
  | (=importer|=importe|=importé|=importés|=importée|=importent|=importation|=importations|=importera)
  + Celui qui [importe] un tel outil est puni.
  - Un rôle important revient au conseil.

concept possess-act
  | <possess-word>
  | (=détenu|=détenue|=détenues|=détention)
  | (=stocker|=stocke|=stockage|=conserver|=conserve)
  unless =détention (provisoire|préventive|criminelle|arbitraire|à|d'urgence)
  unless (lieu|lieux|centre|peine|peines|mandat|maison|régime|mois|ans|an|jours|conditions) (de|d') =détention
  unless (personne|condamné|prévenu|personnes) (=détenu|=détenue)
  + Celui qui [détient] une telle image est puni.
  + La [possession] de telles images est punie.
  - La détention provisoire ne dépasse pas un mois.
  - Il est placé en maison de détention.
  - Le personnel nourrit la personne détenue.

concept possess-word
  | (=détenir|=détient|=détiennent|=détenait|=détenant)
  | (posséd*|possèd*)
  | (=possession)
  | =détention (de|d') [0-3] (image|images|représentation|représentations|=contenu|=contenus|matériel|pornographie)
  + Celui qui [détient] une telle image est puni.
  - La détention provisoire ne dépasse pas un mois.

concept use-act
  | (utiliser|utilise|utilisé|utilisent|utilisant|utilisation)
  | (faire|fait|faisant) usage
  | (=employer|=emploie)
  + Celui qui [utilise] le mot de passe d'autrui est puni.
  - L'usager paie une taxe au bureau.

# Une loi qui compte les codes parmi les dispositifs dont elle parle.
concept device-includes-code
  | (dispositif|objet|moyen) [0-16] (désigne|désignent|comprend|comprennent|entend|entendent) [0-16] (mot de passe|mots de passe|code d' accès|codes d' accès)
  + Le mot [dispositif désigne une clé ou un mot de passe].
  - Le dispositif s'ouvre au moyen d'un mot de passe.

concept device-word
  | (dispositif|dispositifs|objet|objets|outil|outils)
  + Il vend un [dispositif].
  - Il vend un conseil.
