# French: what statutes look like before a rule reads them.
language fr
name French
stemmer french

label book livre
label part partie
label title titre sous-titre
label chapter chapitre
label division section sous-section paragraphe
label schedule annexe
label article article art

function le la les de des du et à en au aux un une par dans pour que qui est sont ou sur ne pas ce cette ces sa son ses leur leurs il elle être avec
abbreviation art al n no nos etc cf p pp m mm mme ch par l r d c.-à-d ex vol éd
elision l' d' qu' n' s' c' j' m' t' jusqu' lorsqu' puisqu' quoiqu' quelqu'
and et | et,
or ou | ou,

repealed abrogé | abrogée | abrogés | abrogées | (abrogé | article abrogé | supprimé | périmé | disjoint | transféré
replaced remplacé par | modifié, voir
pending entrée en vigueur différée | non en vigueur | à venir
suspended suspendu | annulé | déclaré contraire à la constitution | inopérant
quoted est ainsi modifié | est remplacé par | sont remplacés par | est ainsi rédigé | il est inséré | est inséré | est complété par
treaty chaque partie adopte | les parties contractantes | chaque partie | les hautes parties contractantes | les états parties
noted note | notes | nota | liens relatifs | versions | historique
toc table des matières | sommaire | table analytique
cite article | articles | art. | l'article
inner paragraphe | paragraphes | alinéa | alinéas | sous-alinéa
range à | - | –
listing et | ou | , | ainsi que | ;
own du présent code | de la présente loi
whole la présente loi | présente loi | présent code | le présent code
within présent chapitre | présent titre | présente section | présente partie | présent livre
here présent article
foreign de la loi | du code | du décret | de l'ordonnance
definitions définitions | définition
