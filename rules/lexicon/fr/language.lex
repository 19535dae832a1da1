# French: what statutes look like before a rule reads them.
language fr
name French
stemmer french
spelled fr fr_BE fr_CH

label book livre
label part partie
label title titre sous-titre
label chapter chapitre
label division section sous-section paragraphe
label schedule annexe
label article article art

function le la les de des du et à en au aux un une par dans pour que qui est sont ou sur ne pas ce cette ces sa son ses leur leurs il elle être avec
finite est sont était étaient ont doit doivent peut peuvent sera seront
abbreviation art arts al n no nos etc cf p pp m mm mme mlle me ch par l r d c.-à-d ex vol éd let litt lit ss suiv s sv préc env p.ex resp dr pr prof st ste av bd jo j.o j.o.r.f m.b rs ro ff l.r l.c l.r.c l.q s.r.c dors gaz janv févr juil sept oct nov déc tél max min c.c c.p
elision l' d' qu' n' s' c' j' m' t' jusqu' lorsqu' puisqu' quoiqu' quelqu'
and et | et,
or ou | ou,

repealed abrogé | abrogée | abrogés | abrogées | (abrogé | [abrogé | article abrogé | articles abrogés | supprimé | supprimée | supprimés | (supprimé | périmé | périmée | disjoint | transféré | transférée | sans objet
replaced remplacé par | modifié, voir
pending entrée en vigueur différée | non en vigueur | pas encore en vigueur | à venir
suspended suspendu | suspendue | annulé | annulée | déclaré inconstitutionnel | déclaré contraire à la constitution | inopérant
quoted est ainsi modifié | est ainsi modifiée | sont ainsi modifiés | est modifié comme suit | sont modifiés comme suit | est remplacé par | est remplacée par | sont remplacés par | sont remplacées par | est ainsi rédigé | est ainsi rédigée | est rédigé comme suit | il est inséré | est inséré | est insérée | sont insérés | sont insérées | est complété par | est complétée par | il est ajouté | est ajouté | sont ajoutés | est abrogé et remplacé
treaty chaque état membre | les états membres | chaque partie adopte | les parties contractantes | chaque partie | les hautes parties contractantes | les états parties | chaque état partie | les parties conviennent
noted note | notes | nota | liens relatifs | versions | historique | note marginale | dispositions connexes | exposé des motifs | travaux préparatoires
toc table des matières | sommaire | table analytique | table des dispositions
cite article | articles | art. | arts. | l'article
inner paragraphe | paragraphes | alinéa | alinéas | al. | sous-alinéa | sous-alinéas | lettre | lettres | let. | litt. | chiffre | chiffres | point | points | tiret
range à | - | –
listing et | ou | , | ainsi que | ;
own du présent code | de la présente loi | de la présente ordonnance | du présent décret | du présent décret-loi | du présent dahir | du présent acte
whole la présente loi | présente loi | présent code | le présent code | la présente ordonnance | présente ordonnance | le présent décret-loi | présent décret-loi | le présent dahir | présent dahir | le présent acte
within présent chapitre | présent titre | présente section | présente partie | présent livre | présente sous-section
here présent article
foreign de la loi | des lois | du même code | de la même loi | du code | du décret | de l'ordonnance | de la constitution | du traité | de la convention | de l'accord | de l'arrêté | du règlement | de la directive | du dahir | de l'acte uniforme | de la charte | du statut
definitions définitions | définition
one un | une
act code | loi | ordonnance | décret | règlement | convention
act-lower code | loi
joins de | du | des | la | le | les | et | n | no | l | d | sur | relative | relatif | pour | à | en
