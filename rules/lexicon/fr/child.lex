# Child sexual abuse material.

concept csam
  | (pornographie|pornographique) (enfantine|enfantines|infantile|infantiles|juvénile|pédophile|pédophiles)
  | (=pédopornographie|=pédopornographique|=pédopornographiques)
  | pédo pornographi*
  | =pornographie [0-2] (impliquant|représentant|mettant|concernant|avec|d'|de|des) [0-4] (enfant|enfants|mineur|mineurs|mineure)
  | (caractère|nature|=contenu|représentation|représentations|image|images|objet|objets|film|films|photographie|photographies|matériel|matériels|=document|=documents|support|supports|=enregistrement|=enregistrements|=contenus) (pornographique|pornographiques) [0-3] (impliquant|représentant|présentant|mettant|figurant|montrant|concernant) [0-5] (enfant|mineur|mineure)
  | (caractère|nature|=contenu|=contenus|représentation|image|objet|film|photographie|matériel|=document|=documents|support|message|vidéo) pornographique (de|d'|des|avec) [0-3] (enfant|mineur|mineure)
  | (image|images|représentation|représentations|photographie|film|matériel|=contenu|vidéo|donnée|support|=enregistrement|=enregistrements|=contenus) [0-3] (enfant|enfants|mineur|mineurs|mineure) [0-12] (pornographique|pornographiques)
  | (image|images|représentation|représentations|photographie|film|matériel|=contenu|=contenus|vidéo|vidéos|=données|=document|=documents|support|supports|=enregistrement|écrit|objet|objets|=enregistrements) [0-12] (enfant|enfants|mineur|mineurs|mineure) [0-10] (sexuellement explicite|sexuel explicite|comportement sexuel|organes sexuels|organes génitaux|activités sexuelles|actes sexuels|caractère pornographique)
  | (image|images|représentation|représentations|matériel|=contenu|=contenus|vidéo|vidéos|=document|=documents|support|supports|objet|objets|objets ou représentations|=enregistrements|=enregistrement) [0-14] (acte|actes|abus|exploitation|sévices|violences) [0-3] (sexuel|sexuels|sexuelle|sexuelles) [0-5] (enfant|enfants|mineur|mineurs|mineure)
  | (telle|telles|tel|tels|cette) (image|images|représentation|matériel|=contenu|=contenus) ou [0-2] (image|représentation|=contenu|=enregistrement|=enregistrements|=contenus)
  | (image|images|représentation|représentations|matériel|=document|=documents|=contenu|=contenus) [0-8] (pédophile|pédophiles|pédophilie)
  | (matière|matières|=contenus|matériel) pornographique (similaire|semblable|analogue)
  | (telle|telles) (image|images|représentation|représentations)
  unless (vu|vus|vue|perçu|consulté|accessible|accessibles|destiné|destinés) [0-4] (enfant|mineur|mineurs|enfants)
  + Celui qui détient de la [pornographie infantile] est puni.
  + Le fait de détenir une [image d'un mineur présentant un caractère pornographique] est puni.
  + Le fait de détenir une [telle image] est puni.
  - Un message pornographique susceptible d'être vu par un mineur est interdit.
  - Un message pornographique remis auprès d'un mineur est détruit.
  - Le mineur est entendu avec son représentant.
  - Une image destinée à un mineur et présentant un caractère pornographique est interdite.
  - Un message pornographique destiné à un enfant est détruit.

concept appearing-minor
  | (aspect|apparence) [0-6] (mineur|enfant)
  | (apparaît|apparaissant|paraissant|semble|semblant|paraît) [0-3] (mineur|enfant|mineure)
  | (apparaît|apparaissant|paraissant|semble|paraît) [0-4] (moins de|âgée de moins)
  + Il en va de même d'une personne dont l'[aspect physique est celui d'un mineur].
  - Le mineur paraît devant le juge avec son tuteur.

concept realistic-image
  | (image|images|représentation|représentations) [0-2] (réaliste|réalistes|virtuel|virtuels|virtuelle|virtuelles|simulée|simulées)
  | (image|images|représentation) de synthèse
  | de (manière|façon) réaliste
  + Les [images réalistes] d'un enfant qui n'existe pas sont comprises.
  - L'image du timbre est choisie par le conseil.

concept minor-age
  | (mineur|enfant|enfants|mineurs) [0-6] (personne|être humain|individu) [0-6] (moins|dessous|inférieur) [0-3] # an
  | toute personne [0-3] moins de # an
  | (personne|mineur|enfant|individu) [0-3] (n'|ne) [0-2] pas [0-4] # an
  | (mineur|mineurs|enfant|enfants) [0-2] moins de # an
  | (personne|personne était) âgée de # ans au jour
  | (âge|majorité) [0-3] (fixé|fixée) à # an
  unless (lorsque|lorsqu'|si|quand) [0-14] moins de # an
  + Le mot enfant désigne [toute personne de moins de dix-huit ans].
  + L'image d'un [mineur de moins de seize ans] est visée.
  - L'archive est gardée plus de dix-huit ans.
  - La peine est doublée lorsque la victime est un enfant de moins de quinze ans.

concept possession-for-sale-only
  | (=détenir|=détient|=détention|=possession|posséd*|possèd*) [0-6] (vue|fins|but) [0-3] (vente|vendre|distribution|distribuer|diffusion|diffuser|commerce|commercialisation|revente)
  | (vue|fins|but) [0-3] (vente|vendre|distribution|distribuer|diffusion|diffuser|commerce|commercialisation) [0-4] (=détenir|=détient|=possède|=détention)
  + Celui qui [détient en vue de la vente] de telles images est puni.
  - Celui qui détient de telles images ou les met en vente est puni.

concept electronic-means
  | (internet|=ligne)
  | (voie|moyen|moyens|réseau|réseaux|service|services|=communication|=communications|courrier|courriers|forme|support) [0-2] (électronique|électroniques|informatique|informatiques|numérique|numériques|télématique)
  | (=courriel|=courriels|=télécopie|=télécopieur)
  | réseau [0-2] (télécommunication|télécommunications|=communication|=communications)
  + L'image est envoyée par [voie électronique].
  - Le pli est déposé au greffe par la voie ordinaire.

concept depiction
  | (image|images|photographie|photographies|film|films|vidéo|vidéos|représentation|représentations|=enregistrement|=enregistrements|dessin|dessins|matériel|matériels|=document|=documents|=contenu|=contenus|objet|objets|scène|scènes|support|supports|écrit|écrits|=données|message|messages)
  | (représentant|figurant|montrant|présentant)
  + Il peint une [image].
  - Il porte de l'eau.

concept minor-in-act
  | <minor-word> [0-8] (livrant|livre|livrent|participant|engagé|impliqué|posant) [0-8] (sexuel*|explicite|pornograph*|obscène)
  + Elle montre un [enfant se livrant à un acte sexuel].
  - Elle montre un enfant se livrant au sport.
