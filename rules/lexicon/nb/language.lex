# Norwegian (bokmål): what statutes look like before a rule reads them.
language nb
also no nn
name Norwegian
stemmer norwegian
spelled nb nn

label book bok
label part del
label title avdeling
label chapter kapittel kapitel kap
label division avsnitt underavsnitt
label schedule vedlegg tillegg
label section § §§ paragraf
label article artikkel art

function og i å som på av til er det den de at med for ikke skal kan eller har ved etter om fra når dersom seg et en også ble blir være loven denne dette annet
finite er var skal kan må har blir gjelder
abbreviation nr jf mv m.v m.m bl.a f.eks dvs osv ca st kap pkt bokst art s jan feb apr aug sept okt nov des hhv pst kgl res vedr
and og | samt
or eller | eller,

repealed opphevet | (opphevet | opphevd | (opphevd | oppheves | utgått | (utgått
replaced erstattet av
pending ikke i kraft | ikke trådt i kraft | (ikke i kraft
suspended satt ut av kraft
quoted skal lyde | skal ny | gjøres følgende endringer | gjøres følgjande endringar | endres slik
treaty hver part skal | de kontraherende parter | partene skal | hver avtalepart | statspartene
noted note | noter | merknad
toc innhold | innholdsfortegnelse
cite § | §§ | artikkel | artikler | paragraf
inner ledd | første ledd | annet ledd | tredje ledd | fjerde ledd | femte ledd | bokstav | nr. | nummer | punktum | punkt
range til | - | –
listing og | eller | , | samt | ;
own i denne lov | i loven her | i denne loven | denne lovs
whole denne lov | denne loven | loven her | lova her | denne lova
within dette kapittel | dette kapitlet | dette kapittelet | dette avsnitt | dette avsnittet | denne delen
here denne paragraf | denne paragrafen | denne bestemmelse | denne bestemmelsen
foreign i lov | i forskrift
definitions definisjoner | definisjon | legaldefinisjoner
ordinal januar | februar | mars | april | mai | juni | juli | august | september | oktober | november | desember
