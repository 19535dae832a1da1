# Where the criminal law applies, and prosecution in place of extradition.

concept penal-act
  | (handling*|lovbrudd*|lovbrot*|forbrytelse*|forseelse*|brotsverk*) [0-3] (foretatt*|begått*|gjort|forøvet|forøvd|utført*)
  | (straffbar*|straffbare) (handling*|forhold*)
  | (lovbrudd*|lovbrot*|forbrytelse*|brotsverk*)
  + Loven gjelder for [forbrytelser].
  - Loven gjelder for harer.

# A country is named only where the law says whom it reaches: in Norwegian
# only names have a capital within a sentence.
concept within-territory
  | (handling*|lovbrudd*|lovbrot*|forbrytelse*) [0-2] (foretatt|begått|gjort|utført*|forøvet) (=i|=på) ^
  | (=i|=på) [0-1] (=riket|=landet|kongeriket)
  | (=i|=på) [0-1] =rikets (territorium|område)
  | (innen|innenfor|innanfor) [0-2] (=riket|=landet|rikets|landets)
  | (=i|=på) [0-1] norsk (territorium|område|jord|grunn|sjøterritorium|landterritorium)
  unless (bosted|bosatt|busett|bopel|oppholder|opphold|oppheld|seg|registrert|hjemmehørende) [0-3] (=i|=på) [0-1] (=riket|=landet|^)
  + Loven gjelder for handlinger begått [i riket].
  + Loven gjelder for [handlinger foretatt i Ruritania].
  - Han har bosted i riket.
  - Det skjedde i rikt monn.

concept special-zone
  | (kontinentalsokkel*|økonomisk* sone*|fiskerisone*|installasjon* på [0-3] sokkel*)
  | (Antarktis|verdensrommet)
  + Det skjedde i den [økonomiske sonen].
  - Det skjedde i økonomien.

concept territory-read-backwards
  | ingen [0-6] (utlandet|utenfor) [0-14] (straffes|forfølges)
  + [Ingen kan for handling i utlandet straffes] her.
  - Ingen bor i utlandet.

concept general-criminal-jurisdiction
  | (domstol*|retten) [0-4] (alle|enhver) (straffbare|straffesak*)
  + [Domstolen dømmer i alle straffesaker].
  - Domstolen er åpen.

concept territorial-link
  | (handling*|lovbrudd*|forbrytelse*) [0-4] anses [0-4] (foretatt|begått|gjort) [0-6] (virkning*|verknad*|der)
  | (virkning*|verknad*) [0-8] (inntrådt|tilsikt*|inntrer|inntrer) [0-4] (=i|her|der)
  | (datasystem*|=data) [0-6] (befinner|finnes|er) seg? [0-2] (=i|på) [0-1] (riket|landet)
  + [Handlingen anses foretatt også der] den virker.
  - Handlingen er kjent.

concept title-jurisdiction
  | (virkeområde*|virkekrets*|verkeområde*|stedlig*|anvendelse|jurisdiksjon*|straffemyndighet*|straffelovgivningens)
  | handling* [0-6] (utlandet|riket)
  + Overskriften lyder: [Virkeområde].
  - Overskriften lyder: Vikeplikt.

# ---- Aircraft -------------------------------------------------------------

concept on-aircraft
  | (*på|=i|ombord|om bord i) [0-6] (luftfartøy*|luftfarty*|=fly|=flyet)
  + Det skjedde [i et luftfartøy].
  - Det skjedde i luften.

concept own-aircraft
  | norsk* [0-1] (luftfartøy*|luftfarty*|fly)
  | norsk* (fartøy*|skip*|farty*) [0-3] (luftfartøy*|luftfarty*|fly)
  | (luftfartøy*|luftfarty*|fly) [0-6] (registrert*|innført|hjemmehørende|norsk)
  unless (utenlandsk*|fremmed*) (luftfartøy*|fly)
  + Det skjedde i et [norsk luftfartøy].
  - Det skjedde i et utenlandsk luftfartøy.
  - Et utenlandsk luftfartøy registrert et sted lander.

concept registered-here
  | (registrert|innført|hjemmehørende) (=i|her i) [0-1] (=riket|=landet|^)
  + Det er [registrert i riket].
  - Det er registrert.

concept state-aircraft
  | (militær*|statlig*|forsvarets) (luftfartøy*|fly)
  + Han sitter i et [militært luftfartøy].
  - Han sitter i et luftfartøy.

concept registered-aircraft
  | <own-aircraft>
  | (sivil*|privat*) (luftfartøy*|fly)
  unless (militær*|statlig*) (luftfartøy*|fly)
  + Han sitter i et [sivilt luftfartøy].
  - Han sitter i et luftfartøy.
  - Et militært luftfartøy, norsk eller ikke, lander.

concept high-seas-only
  | (=på|=i) [0-1] (åpent|åpne|ope) (hav|sjø)
  | (åpne|frie) hav*
  + Det skjedde [på åpent hav].
  - Det skjedde på havnen.

concept in-flight-only
  | (under|mens) [0-2] (flyging*|flyging|flukt|flukten)
  + Det skjedde [under flyging].
  - Det skjedde før festen.

# ---- Nationals --------------------------------------------------------------

concept national
  | (norsk*|landets|rikets) [0-1] (statsborger*|statsborgar*|borger*|undersått*)
  | (statsborger*|statsborgar*|innlending*)
  | =nordmann
  unless (mot|overfor) [0-4] (norsk*)? (statsborger*|statsborgar*)
  unless (utenlandsk*|fremmed*|utlendsk*) (statsborger*|borger*)
  + En [statsborger] har gjort det.
  - Det skjedde mot en statsborger.
  - Borgermesteren har gjort det.
  - En utenlandsk statsborger har gjort det.

concept abroad
  | (=i|=til)? (=utlandet|=utlendet)
  | (utenfor|utanfor|utafor) [0-3] (virkeområdet|verkeområdet|riket|rikets|landet|territoriet|territorium|^)
  | i [0-1] (fremmed|annen|framand|anna) (stat|land)
  unless (dømt|straffet|sonet) [0-3] (utlandet)
  + Det skjedde [i utlandet].
  - Han ble dømt i utlandet.

concept any-person
  | (=enhver|=kvar|=noen|=den som)
  + [Enhver] som gjør det, betaler.
  - Han gjør det.

concept effect-condition
  | (virkning*|verknad*) [0-4] (riket|landet)
  | rettet mot [0-3] (stat*|statsborger*|norsk*|rikets)
  + Det må ha [virkning i riket].
  - Det må virke.

concept punishable-there
  | (straffbar*|straffast|straffes|straff) [0-6] (=etter|=i) [0-3] (=loven|=lova|=lov|rett|landet|landets) [0-6] (landet|land|stedet|staden|der|foretatt|gjerningsstedet|stat)
  | (straffbar*|straffast) (=der|på stedet) [0-4] (foretatt|begått|gjort|gjord)
  | dobbel straffbarhet
  + Det er [straffbart også etter loven i landet] der det skjer.
  - På stedet ligger en kniv.

concept dual-criminality
  | <punishable-there>
  | (utenfor|utanfor) [0-4] (noen|nokon) stats (høyhetsrett*|territorium|område|jurisdiksjon)
  + Et sted [utenfor noen stats høyhetsrett] er havet.
  - På stedet ligger en kniv.

concept national-offender-too
  | eller [0-4] gjerningspersonen [0-6] statsborger*
  | (foretatt*|begått*|gjort|utført) [0-2] (=av)? [0-2] (norsk*)? (statsborger*|statsborgar*)
  + Den gjelder når han er offer [eller gjerningspersonen er statsborger].
  - Den gjelder når han er offer.

concept national-victim
  | (mot|overfor) [0-6] (norsk* )? (statsborger*|statsborgar*)
  | rettet mot [0-3] (stat|staten|statsmyndighet*)
  + Det skjedde [mot en statsborger].
  - Det skjedde mot kvelden.

concept outside-any-state
  | (utenfor|utanfor) [0-4] (noen|nokon) stats
  + Det skjedde [utenfor noen stats] område.
  - Det skjedde et sted.

concept graver-offences
  | (handling*|lovbrudd*) [0-6] (strafferamme|lengstestraff|straff) [0-6] # =år
  + Det gjelder [lovbrudd med strafferamme på seks år].
  - Det gjelder lovbrudd.

# ---- Prosecution in place of extradition --------------------------------------

concept not-extradited
  | (kan|skal|må) (ikke|ikkje) [0-3] utlever*
  | utlevering* [0-12] (ikke|ikkje|avslås|avslått|nektes|nektet|nekta)
  | (ikke|ikkje) [0-3] (=utleveres|=utlevert|=utleverast)
  + Han [kan ikke utleveres].
  - Han kan utleveres straks.

concept nationality-ground
  | (statsborger*|statsborgar*|statsborgerskap*|nasjonalitet*)
  unless (rase|religion) [0-8] (statsborger*|nasjonalitet*)
  + Det skyldes hans [statsborgerskap].
  - Det skyldes hans rase, religion eller nasjonalitet.

concept refusal-ground
  | (dødsstraff*|politisk* lovbrudd*|foreld*|sykdom)
  + Det avslås på grunn av [sykdom].
  - Det avslås.

concept prosecute-instead
  | (straffeforfølgning*|strafforfølgning*|straffeforfølging*|påtale*|forfølgning*) [0-6] (innled*|reis*|overtas|iverksett*)
  | (=forfølges|forfulgt|=strafforfølge|=strafforfølges|påtales|straffeforfølges|straffes|irettesettes)
  | (saken|sak) [0-6] (forelegges|oversendes|overlates|overtas) [0-6] (påtalemyndighet*|politiet)
  | (straffeloven|straffelovgivningen|straffelova) [0-2] (gjelder|gjeld)
  unless (allerede|tidligere) [0-4] (forfulgt|dømt)
  + Han [forfølges] her.
  - Han er allerede forfulgt.

concept tried-here
  | (her i riket|her i landet|i ^) [0-4] (forfølges|dømmes|påtales)
  | (forfølges|påtales|dømmes) [0-4] (her)
  + Han [forfølges her].
  - Han forfølges i utlandet.

concept tried-before
  | (allerede|tidligere|rettskraftig) [0-4] (dømt|frifunnet|domfelt|avgjort|dom)
  + Han er [allerede dømt].
  - Han er dømt.

concept present-in-state
  | oppholder seg [0-3] (=i|her) [0-30] (ikke|ikkje) [0-6] (=utleveres|utlevert)
  + Han [oppholder seg i riket og kan ikke utleveres].
  - Han oppholder seg i riket.

concept extradition-subject
  | utlevering* [0-3] (kan|skal|begjæres|avslås|skjer|skje)
  | (kan|skal) [0-6] =utleveres
  | (utleveringsbegjæring*|utleveringssak*)
  + [Utlevering kan] skje raskt.
  - Levering kan skje raskt.

# What a treaty obliges the State to prosecute where it does not extradite.
concept request-not-granted
  | (handling*|lovbrudd*|forbrytelse*) [0-14] (rett|plikt|pliktig|forpliktet|forplikta) [0-4] (strafforfølge|straffeforfølge|forfølge|påtale|strafforfølgje)
  | (anmodning*|begjæring*) [0-2] om utlevering* [0-4] (avslås|avslått|ikke|ikkje)
  + Loven gjelder også [handlinger som riket etter traktat har plikt til å forfølge].
  - Politiet har plikt til å forfølge hunden.

concept consult-on-jurisdiction
  | (rådfør*|drøft*|konsulter*) [0-14] (jurisdiksjon*|strafforfølg*|straffeforfølg*)
  + Statene [drøfter jurisdiksjonen].
  - Statene drøfter.
