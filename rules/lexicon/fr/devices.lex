# Tools, forgery, fraud, and what is done with abuse material.

concept misuse-tool
  | (dispositif|dispositifs|équipement|équipements|appareil|appareils|programme informatique|programmes informatiques|programme|programmes|logiciel|logiciels|outil|outils|=données|=donnée|moyen|moyens) [0-14] (=conçu|=conçus|=conçue|=conçues|adapté|adaptés|adaptée|adaptées|destiné|destinés|destinée|destinées|créé|développé|configuré|configurés|modifié) [0-8] (commettre|=commission|perpétr*|infraction|infractions|accès|accéder|intercept*|illicite|illicites|réaliser|réalisation)
  | (dispositif|dispositifs|équipement|appareil|appareils|programme|logiciel|logiciels|=données|=donnée) [0-10] nature à permettre [0-10] (infraction|infractions|intercept*)
  | (logiciel|logiciels|programme|programmes|=données|=donnée|dispositif) [0-10] (doivent|doit|seront|sera|sont|devant|peuvent|susceptible|susceptibles) [0-4] (utilisés|utilisées|utilisé|servir|employés) [0-8] (commettre|infraction|infractions|=commission)
  | (dispositif|dispositifs|équipement|programme|programmes|logiciel|logiciels|=données|=donnée) [0-10] (permettant|permettent|permettre) [0-4] (commettre|=commission) [0-6] (infraction|infractions)
  | (=données|=donnée) [0-14] (lesquelles|laquelle|moyen) [0-4] infractions [0-8] (commises|commise)
  | (programme|programmes|logiciel|logiciels|code|codes) (malveillant|malveillants|nuisible|nuisibles|espion|espions)
  | (virus|=ver|=vers|cheval de troie|bombe logique) [0-1] (informatique|informatiques)
  | (rançongiciel|maliciel|logiciel espion)
  unless (pêche|chasse|pesage|mesure) [0-10] (dispositif|appareil|engin)
  + Il vend un [programme conçu pour commettre] une infraction.
  + Il vend des [logiciels qui doivent être utilisés pour commettre] un délit.
  - Il vend un dispositif conçu pour peser le poisson.
  - Il vend un programme de concert.

concept several-offences
  | (infraction|infractions|=délit|=délits|faits) [0-6] (prévu|prévus|prévue|prévues|visé|visées|visés|visée|défini|définis|définies|énumérées|mentionnées|mentionnés|incriminées) [0-6] (=articles|présente|présent|=paragraphes|dispositions|=alinéas|section|chapitre)
  | infractions [0-3] (prévues|visées|mentionnées|définies) aux
  | une ou plusieurs (des)? [0-1] (infraction|infractions)
  | (l'une|une|quelconque) [0-2] des [0-1] infractions
  | infractions [0-3] (informatiques|informatique)
  + Il sert les [infractions visées aux articles] 2 à 5.
  - Il sert le vol.

concept testing-shelter
  | (recherche|sécurité|essai|essais|test|tests|=formation|=formations|protection|audit) [0-4] (informatique|informatiques|système|systèmes|autorisé|autorisés|autorisée|scientifique)
  | (sans|aucun|pas) [0-1] motif légitime
  | (n'|ne) [0-12] (responsabilité pénale|infraction|punissable) [0-14] (essai|essais|test|protection|recherche|sécurité)
  + Il excepte la [sécurité informatique].
  - Il excepte le propriétaire.

concept primarily
  | (=principalement|=spécialement|=spécifiquement|=essentiellement|=exclusivement|=particulièrement)
  + Il est fait [principalement] pour cela.
  - Il est fait pour cela.

concept number-of-items
  | (plus de|moins|nombre) [0-2] (#|certain) [0-2] (dispositifs|éléments|objets|appareils)
  | un certain nombre [0-2] (éléments|dispositifs|objets)
  + Il détient [plus de cinq dispositifs].
  - Il détient un dispositif.

concept forge-act
  | (falsifi*|contref*)
  | (un|le|les|de|en|du|ce|commet|usage|constitue) =faux
  | (fabriqu*|créé|crée|créer|produi*|établi|établit|établir|mentionn*|constat*|forg*) [0-6] (=faux|=fausse|=fausses|inauthentique|inauthentiques)
  | altération [0-3] vérité
  | altération [0-3] vérité [4-20] (moyen|moyens)
  | (contrefaites|contrefaite|inauthentiques)
  | titre faux
  unless =faux (nom|noms|témoignage|serment|témoin|billet|billets|poids|renseignement|prénom|avis)
  unless (monnaie|monnaies|pièces|billets|timbres) [0-3] (contref*|falsifi*)
  unless (contref*|falsifi*) [0-4] (monnaie|monnaies|billets|pièces de monnaie|timbres|marques)
  + Celui qui [falsifie] un acte est puni.
  + Il commet [un faux].
  - Celui qui signe un acte est payé.
  - Celui qui prend un faux nom est noté.
  - Celui qui contrefait des billets est noté.

concept false-document
  | (=document|=documents|écrit|écrits|titre|titres|acte|actes|écriture|écritures|certificat|=enregistrement)
  + Il falsifie un [document].
  - Il falsifie une épée.

concept electronic-document
  | (=document|=documents|écrit|écrits|titre|acte|signature|message|fichier|fichiers) [0-1] (électronique|électroniques|informatique|informatiques|informatisé|informatisés|numérique|numériques)
  | (=données|=donnée) [0-1] (informatique|informatiques|informatisées|électroniques|numériques|numérisées)
  | (=données|=donnée) [0-6] (stockées|système informatique)
  + Il falsifie un [document informatisé].
  - Il falsifie un papier.

concept inauthentic-data
  | (=données|=donnée) [0-2] (contrefaites|contrefaite|inauthentiques|falsifiées|=fausses|non authentiques|fabriquées)
  | (=données|=donnée) [0-24] comme [0-4] (authentiques|originales|vraies|authentique|originale)
  | portée juridique [0-3] (=données|=donnée)
  | (=faux|falsifi*) [0-2] (informatique|informatiques)
  | (=faux|falsifi*|contref*) [0-3] (=document|=documents|écrit|=données|=donnée) [0-1] (informatique|informatiques|informatisé|informatisés|électronique|électroniques|numérique|numériques)
  | (commet|commettre) un =faux [0-6] (=en|=par) [0-8] (=données|système)
  + Il produit des [données contrefaites].
  + Il change la [portée juridique des données].
  - Il produit des données exactes.

concept pass-as-authentic
  | (prise|prises|pris|considérées|considérée|utilisées|utilisée|tenues|invoquées|traitées) [0-8] comme [0-6] (authentiques|originales|authentique|originale|vraies|valables)
  | (fins|effets|effet|portée|conséquences) (légales|légal|juridique|juridiques)
  | (intention|dessein|but) [0-3] (tromper|frauder|induire|nuire)
  | nature à causer un préjudice
  + Elles sont [prises en compte comme si elles étaient authentiques].
  - Elles sont gardées au greffe.

concept readable-or-not
  | (lisible|lisibles|intelligible|intelligibles)
  + Il importe peu qu'il soit [lisible].
  - Il importe qu'il soit lu.

concept property-loss
  | (préjudice|préjudices|dommage|détriment|perte) [0-3] (patrimonial|patrimoniale|patrimoniaux|matériel|économique|financier|financière|pécuniaire|autrui|tiers|personne|bien|biens|propriété)
  | (perte|privation) [0-1] (de|d') [0-1] (propriété|bien|biens|argent|=fonds)
  | (=à|son|leur) préjudice
  | transfert [0-2] (actif|actifs|patrimonial|=fonds)
  | (remettre|remise|délivrer|remis) [0-3] (=fonds|valeurs|argent|bien|meubles|obligations|titres)
  | (frustre|frustrer) [0-4] (public|personne|bien)
  | escroqu* [0-10] (fortune|bien|argent)
  + Il cause un [préjudice patrimonial].
  + Il obtient un [transfert d'actifs].
  - Il cause du bruit.

concept gain-word
  | (avantage|avantages|bénéfice|bénéfices|profit|profits|gain|gains|enrichissement)
  | (somme|sommes) (d'|de) argent
  unless (profit|bénéfice) (de|du|des) [0-2] (doute|sursis|circonstances|loi)
  + Il agit pour un [avantage].
  - Il agit pour le plaisir.
  - Il a le bénéfice du sursis.

concept data-tampering
  | (=introduction|=introduire|=introduit|=introduisant|=altération|=altérer|=altère|=altérant|modifi*|effac*|effaç*|supprim*|=suppression|manipul*|=insérant) [0-16] (=données|=donnée|programme|programmes|informatique|informatiques)
  | (utilis*) [0-3] (=données|=donnée) [0-6] (incorrecte|incorrectes|incomplète|incomplètes|indue|indument|indûment|=fausses|=fausse|inexactes|inexacte)
  | (=données|=donnée) [0-4] (incorrectes|incomplètes|=fausses|inexactes)
  + Il gagne par l'[effacement de données].
  - Il gagne par ruse.

concept system-tampering
  | interven* [0-4] (fonctionnement|système|systèmes)
  | (atteinte|atteintes|entrav*|perturb*|interférence|intervention|manipul*|=fausser|=fausse|=faussant|altér*|altèr*) [0-8] (fonctionnement|système|systèmes|ordinateur|informatique)
  | utilisation (normale|possible) [0-2] (=données|=donnée)
  | (influe|influer|influant|influence) [0-6] (processus|résultat|traitement|système)
  + Il gagne par une [atteinte au fonctionnement] de la machine.
  - Il gagne par ruse.

concept deceive-act
  | (tromp*|escroqu*|escroquerie|duper|dupe|supercherie|abuser)
  | (manœuvre|manœuvres|moyen|moyens) frauduleux
  | (manœuvre|manœuvres|manoeuvre|manoeuvres) frauduleuses
  | (=faux|=fausse|=fausses) (nom|noms|qualité|qualités|prétexte|prétextes|semblant|semblants)
  | induire en erreur
  | (induit|induisant|induisent) [0-3] en erreur
  | astucieusement [0-3] en erreur
  unless sans [0-2] tromp*
  + Il gagne par [tromperie].
  - Il gagne par son travail.

concept general-fraud
  | (supercherie|mensonge) [0-6] (moyen dolosif|moyens dolosifs)
  | autre moyen dolosif
  + Il frustre le public par [supercherie, mensonge ou autre moyen dolosif].
  - Il gagne par son travail.

concept for-another
  | (soi|elle|lui|pour son compte) [0-2] (même|mêmes)? [0-2] ou [0-2] (autrui|autre|tiers)
  | (se|s') (procurer|enrichir|procure) ou [0-4] (tiers|autrui)
  | (pour|à) (autrui|un tiers)
  + Il agit [pour autrui].
  - Il agit pour le plaisir.

concept title-fraud
  | (fraude|fraudes|escroquerie|escroqueries)
  + L'intitulé est [Fraude].
  - L'intitulé est Abeilles.

concept for-gain-only
  | (dans|à) (un|des|le) (but|fins|fin) (lucratif|lucratives|commercial|commerciales)
  | à titre (onéreux|lucratif|professionnel)
  | (contre|contrepartie) [0-3] (rémunération|paiement)
  unless (habituellement|consulter|consulte) [0-6] paiement
  unless (ou|y compris|même|soit|non) [0-3] (dans|à) (un|des|le) (but|fins|fin) (lucratif|lucratives|commercial|commerciales)
  unless (gratuit|gratuitement) [0-6] (onéreux|paiement|rémunération)
  unless (onéreux|lucratif|paiement|rémunération) [0-3] (gratuit|gratuitement|non)
  + Celui qui le dessine [dans un but lucratif] est puni.
  - Il le consulte en contrepartie d'un paiement.
  - Il le dessine, à titre onéreux ou gratuit.

concept special-content
  | (pornograph*|pédopornograph*)
  | (classifié|classifiées|secret|secrets) [0-3] défense
  | (santé|médicales|bancaires|nucléaire|nucléaires) 
  + Il accède à des données [médicales].
  - Il accède à des données.

concept exempt-class
  | (ne|n') [0-2] (applique|appliquent|applicable|applicables) [0-2] pas [0-4] (système|systèmes|ordinateur|ordinateurs|=données) [0-8] (privé|privés|personnel|personnels|public|publics|État|particuliers|particulier|administration)
  + Le présent article [ne s'applique pas aux systèmes privés].
  - Le présent article ne s'applique pas aux essais.

concept critical-system
  | (infrastructure|infrastructures|système|systèmes|installation|installations|réseau|réseaux) [0-3] (critique|critiques|vital|vitale|vitales|vitaux|essentiel|essentielle|essentielles|essentiels|névralgique)
  + Il arrête une [infrastructure critique].
  - Il est dans un état critique.

concept produce-material
  | (produi*|=production|fabriqu*|fabrication|réalis*|=filmer|=filme|=photographier|confectionn*|=créer|=crée|=créé|élabor*)
  | (=fixer|=fixe|=fixé|=fixant|=fixation|=enregistrer|=enregistre|=enregistrant) [0-14] (image|images|représentation|représentations|pornographi*)
  | (montage|montages)
  | (fabriqu*|produi*) [8-24] (=possède|=détient|=obtient|=acquiert|=posséder|=détenir|=acquis|=rend|=met)
  unless (vue|fins|fin|but) [0-2] (produi*|=production|fabriqu*|fabrication)
  + Celui qui [produit] une image est puni.
  + Le fait de [fixer l'image] est puni.
  - Celui qui possède une image est puni.

concept offer-material
  | (=offrir|=offre|=offrent|=offert|=offrant|=offerte|=propose|=proposer|=expose|=exposer|=exposition|=présenter|=présente|=promouvoir|=promeut|=publicité|=vendre|=vend|=vente|=vendu|=vendus|=montrer|=montre|=publie|=publier)
  | (rendre|rend|rendent|rendant|rendu) [0-3] (disponible|disponibles|accessible|accessibles)
  | (mettre|met|mis|mise|mettent|mettant) [0-2] (disposition|vente)
  unless (vue|fins|fin|but) [0-3] (=offrir|=offre|=vendre|=vente|=exposition|=exposer|=mettre|=rendre)
  unless (présente|présentant) [0-3] caractère
  unless (présente|présent) (loi|section|article)
  + Celui qui [offre] une image est puni.
  + Celui qui [met à disposition] une image est puni.
  - Celui qui possède une image est puni.
  - Celui qui la garde en vue de la vente est puni.
  - Une image qui présente ce caractère est détruite.

concept distribute-material
  | (diffus*|distribu*|transmett*|=transmet|=transmis|=transmission|=transmise|expédi*|=exporter|=exporte|=exportation|=envoyer|=envoie|=envoi|=publier|=publie|=publiant|=publication|partage*|propag*|=livrer|=livre|répand*|=céder|=cède|=cession|transport*|achemin*|=remettre|=fournir|=fournit|=fourniture)
  | mise en circulation
  | (met|mettre|mettant) en circulation
  unless (vue|fins|fin|but) [0-6] (diffus*|distribu*|=transmission|=publication|=vente|transmett*)
  + Celui qui [diffuse] une image est puni.
  - Celui qui possède une image est puni.
  - Celui qui la peint en vue de sa diffusion est puni.
  - L'image est publique.

concept obtain-material
  | (procur*|=acquérir|=acquiert|=acquis|=acquise|=acquisition|=acquièrent|=obtenir|=obtient|=obtenu|=obtention|=obtenue|=importer|=importe|=importation|=importé|achet*|achat|télécharg*|=recevoir|=reçoit)
  | (accéd*|accèd*) [0-6] (pornographi*|image|images|représentation|représentations|site|service)
  | (=consulter|=consulte) [0-20] (pornographi*|image|images|représentation|représentations)
  unless (=procureur|=procureurs|=procuration)
  + Celui qui se [procure] une image est puni.
  - Celui qui possède une image est puni.
  - Le procureur possède une image.

concept special-object
  | (=passeport|=passeports|carte d' identité|titre de voyage|=visa|permis de conduire|plaque)
  | (=monnaie|=monnaies|billets de banque|effets publics|timbres|timbre|mandat postal)
  | (=sceau|=sceaux|marque|marques|poinçon|poinçons|brevet|droit d' auteur)
  | (=faillite|=banqueroute|=insolvabilité|=assurance|=assureur|débiteur|créanciers|sécurité sociale|prestations|allocations|aide sociale)
  | (=douane|=douanes|=impôt|=impôts|fiscal|fiscale|trésor)
  | (électoral|électorale|électorales|électeurs|=vote|=votes|scrutin)
  | (militaire|militaires|navire|aéronef|bétail|loterie|jeux|sportif|sportive)
  | certificat (médical|de bonnes)
  | (logement|allocation|subvention|subventions|carte bancaire|cartes de paiement|carte de paiement|chèque|chèques)
  | (marchandises|denrées|médicaments|notaire|immeuble|mariage|nationalité)
  | (fonction publique|fonctionnaire|dépositaire)
  + Il falsifie un [passeport].
  - Il falsifie un acte.

concept special-heading
  | <special-object>
  | (=certificat|=certificats|=permis|=licence|=attestation|=attestations|=registre|=registres)
  + L'intitulé est [Certificats].
  - L'intitulé est Faux.

concept identity-paper
  | (=document|=documents|carte|titre|titres|pièce|pièces) [0-1] (d'|de) [0-1] (=identité|=identités|identification|voyage|séjour)
  | (passeport|passeports)
  + Il falsifie une [carte d'identité].
  - Il falsifie un acte.

concept plain-document
  | (=document|=documents|=écrit|=écrits|=écritures|=titre|=titres)
  + L'intitulé est Faux dans les [documents].
  - L'intitulé est Documentation.

concept any-document
  | (un|tout|toute|autre|quelconque|des|de) [0-2] (=document|=documents|=écrit|=écrits|=titre|=titres|=écriture|=écritures)
  | (=écrit|=document) ou tout autre
  unless (tel|tels|ce|ces) (=document|=documents|=écrit|=écrits)
  unless (=document|=documents|=titre|=titres) (d'|de) (=identité|=identités|voyage|séjour)
  + Il falsifie [un document].
  - Il falsifie un tel document.

concept such-document
  | (tel|tels|telle|ce|ces|cette) (=document|=documents|=écrit|=certificat|=titre|attestation)
  + Il falsifie [ce document].
  - Il falsifie un document.

concept document-defined
  | (=document|=documents|=écrit|=écrits|=titre|=titres) [0-2] (désigne|désignent|comprend|comprennent|s' entend|s' entendent|signifie)
  | (=écrit|=écrits|=titre|=document) ou tout autre support
  | (assimilé|assimilés|assimilée|équivaut|équivalent|vaut) [0-3] (=écrit|=écrits|=document|=titre|=titres)
  | (entend|entendre) par [0-3] (=document|=écrit|=titre)
  | (=document|=documents|=écrit|=écriture|=écritures) [0-3] (quel|quelle) que soit
  + Un [document désigne] tout papier.
  + Il est [assimilé à un écrit].
  - Il falsifie un document.

concept data-carrier
  | (disque|disques|bande|électronique|électroniques|informatique|informatiques|numérique|numériques|magnétique|support|supports|=données|ordinateur)
  + Il comprend une [bande].
  - Il comprend une feuille.

concept forging-tools
  | (=machine|=machines|=instrument|=instruments|matériel|papier|papiers|matrices|planches) [0-16] (fabriquer|fabrication|contrefaire|falsifier|destinés|propres)
  + Il garde une [machine destinée à fabriquer] des actes.
  - Il fait des actes.

concept own-purpose
  | (entrav*|égarer|influenc*) [0-6] (enquête|justice|procédure|instruction)
  + Il le cache pour [entraver la justice].
  - Il le cache à sa femme.

concept use-false
  | (usage|utilise|utiliser|emploi) [0-4] (=faux|=fausse|falsifié|falsifiés|contrefait|contrefaites|=fausses)
  + Il fait [usage d'un faux] acte.
  - Il signe un acte.

concept means-pointer
  | (moyens|moyen|actes|faits|procédés) [0-3] (visés|mentionnés|prévus|décrits|énumérés|énoncés) [0-4] (alinéa|article|paragraphe|articles|ci)
  | (dans|en) [0-3] cas [0-1] (visés|prévus|mentionnés) [0-3] (alinéa|article|articles|paragraphe|paragraphes)
  + Il gagne par les [moyens prévus à l'alinéa] 2.
  + Il gagne [dans les cas visés aux articles] 2 et 3.
  - Il gagne par son travail.

concept machine-deceived
  | (tromp*|tromperie) [0-16] (ordinateur|machine|système|automate)
  + On peut [tromper une machine].
  - On peut vendre une machine.

concept otherwise-influences
  | (autre|toute|analogue) [0-3] (manière|forme|procédé|façon) [0-6] (influ*|atteinte|intervention|interférence)
  | (procédé|moyen) analogue
  | toute forme (d'|de) [0-1] atteinte
  | tout moyen technologique
  + Il agit par un [procédé analogue].
  - Il agit par ruse.

concept deceives-for-value
  | (=obtenir|=obtient|=obtenu|=procurer|=procure|=remettre|=délivrer|=remise|=escroquer|=escroque|=obtention|=approprier|=frustre) [0-10] (=fonds|valeurs|valeur|argent|bien|biens|meubles|obligations|quittances|avantage|profit|somme|sommes|services|service|chose|fortune)
  | (avantage|profit|bénéfice|enrichissement|gain) [0-2] (illégitime|illicite|patrimonial|pécuniaire|indu|économique)
  | (préjudice|détriment) [0-3] (autrui|tiers|patrimonial|pécuniaire)
  | (=à|son|leur) préjudice
  | (préjudiciables|atteinte) [0-3] intérêts [0-2] (patrimoniaux|pécuniaires)
  | (moyen|moyens) de [0-3] (escroquer|avoir escroqué)
  + Il trompe autrui pour se faire [remettre des fonds].
  - Il trompe autrui pour être aimé.

concept such-material
  | (telle|telles|tel|tels|ces|cette|ce|dits|dite|ledit|lesdites|lesdits) [0-3] (image|images|représentation|représentations|matériel|matériels|=contenu|=contenus|=document|=documents|=enregistrement|=enregistrements|film|films|photographies|objets|=données|supports)
  + Il montre de [telles photographies] à d'autres.
  - Il montre des photographies à d'autres.

concept hold-material
  | (=détenir|=détient|=détiennent|=détenait|=détenant|=détenu|=détenue)
  | (posséd*|possèd*)
  | (=possession)
  | =détention (de|d') [0-3] (image|images|représentation|représentations|=contenu|=contenus|matériel|pornographie|objets)
  | (=stocker|=stocke|=stockant|=stocké) [0-12] (image|images|représentation|représentations|=contenu|=contenus|matériel|pornographie)
  | (=conserver|=conserve) [0-4] (image|images|représentation|représentations|matériel|pornographie)
  unless (personne|condamné|prévenu|personnes) (=détenu|=détenue)
  + Celui qui [détient] une image est puni.
  - Celui qui dessine sur un support de stockage est puni.

concept minor-word
  | (mineur|mineurs|mineure|mineures|enfant|enfants)
  + L'[enfant] dort.
  - La mine dort.

concept child-used
  | (utilis*|incit*|permet|permettre|organis*|recrut*|contraint|contraindre|faire|favoris*|provoqu*) [0-10] <minor-word> [0-24] (production|produire|pornograph*|réalisation)
  + Il [utilise un enfant pour la production] de l'image.
  - Il la produit.

concept material-side-duty
  | (=identité|=identités|identifier) [0-10] (plaignant|victime|victimes|témoin|témoins)
  | (signal*|=retirer|=retrait|blocage|bloqu*) [0-24] (police|autorité|commission|autorités|procureur)
  | (fournisseur|prestataire|hébergeur) [0-10] (tenu|doit|informe|signale)
  + L'[identité de la victime] est cachée.
  - Celui qui garde une image est puni.

concept only-abroad
  | hors du [0-2] (territoire|pays|royaume)
  unless (sur|dans) [0-3] ou hors
  + Il la fait [hors du territoire].
  - Il la fait sur le territoire ou hors du territoire.

concept dishonest-access
  | (accéd*|accèd*|introdui*) [0-8] <computer-system> [0-24] (avantage|gain|préjudice|profit|frauder)
  | (avantage|gain|profit) [0-10] (s'introduisant|introduisant|accédant) [0-4] <computer-system>
  + Il [accède au système informatique pour un gain].
  - Il accède au système informatique.

concept disposal-needed
  | (remettre|remise|délivrer|remis) [0-3] (=fonds|valeurs|argent|bien|biens|meubles|obligations)
  | (=à|son|leur) préjudice
  | (préjudiciables|atteinte) [0-3] intérêts [0-2] (patrimoniaux|pécuniaires)
  | actes préjudiciables
  + Il trompe autrui pour se faire [remettre des fonds].
  - Il trompe autrui pour avoir une signature.
