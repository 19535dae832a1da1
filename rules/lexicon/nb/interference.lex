# Interception, harm to data, hindering of systems, and the tools for them.

concept intercept-act
  | (*avlytt*|avlytte*|*avlytting|*avlyttinga|oppfanger|*oppfange|*avskjære|*avskjærer|*avskjering|*avsnapper|*snapper|kommunikasjonsavlytting*|telefonavlytting*)
  | (gjør|gjøre|gjer|gjere|foretar) [0-3] (opptak|opptaket|lydopptak|lydopptaket) [0-2] av
  | (fanger|fange) [0-3] opp
  | (*lytter|lytte|lyttar) [0-3] på
  | (=tilgang|=adgang|innsyn|kjennskap) [0-3] (informasjon*|opplysning*|=data|melding*|meddelelse*|sending*|kommunikasjon) [0-3] (=som|=mens|under) [0-4] (overføres|overføring*|overført|sendes|formidles|=overførast)
  | (kontroll|overvåking|overvaking|overvåkning|avlesing) [0-2] (=av|med) [0-3] (kommunikasjon*|*samtaler|*samtale|meddelelse*|datatrafikk*)
  | (kommunikasjonskontroll*)
  | (bryter|krenker|krenke|krenkelse) [0-3] (kommunikasjonshemmelighet*|brevhemmelighet*|telehemmelighet*|telegrafhemmelighet*)
  unless (romavlytting*|romovervåking*)
  unless avlytting enn kommunikasjonsavlytting*
  unless (avlytting|avlyttes|avlytte) [0-3] (=sted|=rom|=lokale|=stedet)
  unless (=ball|regn*|vann*|vatn|varer|båt*|signal) [0-3] (oppfang*|fanges opp)
  unless (slettes|slett*|makuleres) [0-6] (*avlytt*|opptak)
  unless (*avlyttet|*avlyttede|opptaket|opptak) [0-4] (slettes|slett*|makuleres)
  + Den som [avlytter] en melding, straffes.
  + Den som [gjør opptak av] en samtale, straffes.
  + Den som skaffer seg [tilgang til informasjon som overføres] på nett, straffes.
  - Opptaket slettes når saken er slutt.
  - Han lytter til musikk.
  - Avlytting av et rom er noe annet.
  - Romavlytting er annen avlytting enn kommunikasjonsavlytting.
  - Varene fanges opp av garnet.

concept transmission
  | (*samtale|*samtaler|samtalen|samtaler|telefonsamtale*|*kommunikasjon|kommunikasjonen|dataoverføring*|datatrafikk*|datakommunikasjon*)
  | (informasjon*|opplysning*|=data|melding*|meddelelse*|signal*|sending*) [0-3] (=som|=mens|under|=er)? [0-3] (overføres|overføring*|overførast|overført|sendes|sendast|formidles|formidlast|transport*)
  | overføring* [0-2] av [0-3] (=data|informasjon*|opplysning*|kommunikasjon|meddelelse*|melding*)
  | (meddelelse*|melding*|e-post|epost|elektronisk* post*)
  + Han leser en fremmed [melding].
  + Han hindrer [overføring av data].
  - Han leser en fremmed avis.

concept electronic-transmission
  | (*dataoverføring*|datatrafikk*|datakommunikasjon*|e-post|epost|telekommunikasjon*|telefonsamtale*|kommunikasjonsnett*)
  | elektronisk* (kommunikasjon*|meddelelse*|melding*|post*|overføring*)
  | (overføres|overføring|overføringa|sendes|overførast) [0-6] elektronisk*
  + Han stanser [dataoverføringen].
  - Han stanser forestillingen.

concept system-function
  | (funksjon*|virkemåte) [0-3] (datasystem*|datamaskin*)
  + Han tar opp hver [funksjon i et datasystem].
  - Vervet har en funksjonstid.

concept emissions
  | (elektromagnetisk*|utstråling*|stråling) [0-4] (stråling*|utstråling*|utslipp*|signal*|datasystem*|datamaskin*|felt*)
  | elektromagnetisk*
  + Han tar imot [elektromagnetisk stråling].
  - Strålende sol er meldt.

concept technical-means
  | teknisk* (hjelpemid*|middel|midler|innretning*|utstyr*|apparat*|metode*)
  | (tekniske hjelpemidler|hemmelig lytteapparat|lytteapparat*|avlyttingsutstyr*|opptaksutstyr*|lydopptaker*)
  | (bryter|bryte) [0-2] (beskyttelse*|vern|sikring)
  + Den som lytter med [teknisk hjelpemiddel], straffes.
  - Den som lytter ved døren, straffes.

concept non-public
  | (=privat|=private|fortrolig*|lukket|lukkede|lukka|konfidensiell*)
  | (ikke|ikkje) [0-2] (offentlig*|offentleg*|allment|allmenn*)
  | (mellom|mellem) andre
  | (ikke|ikkje) [0-3] (=selv|sjølv) [0-2] (deltar|deltek)
  | (ikke|ikkje) [0-2] (bestemt|beregnet|rettet|adressert|meint) [0-1] (=for|=til) (ham|han|seg|vedkommende)
  | (bryter|bryte) [0-2] (beskyttelse*|vern|sikring)
  + Han leser [private] brev.
  + Han leser brev som er [ikke bestemt for ham].
  - Møtet er offentlig.

concept to-from-within
  | (=til|=fra|=i|innenfor|innen) (=og|=eller) (=fra|=til|innenfor|=i) [0-3] (datasystem*|datamaskin*|anlegg*|bestemte)
  | innenfor [0-2] (datasystem*)
  + Han leser det som går [til eller fra et datasystem].
  - Han svarer innen en uke.

# ---- Harm to data -----------------------------------------------------

concept damage-act
  | (=skader|=skade|=skadar|=skada|*ødelegger|*ødelegge|*øydelegg|*øydelegge|*beskadiger|*beskadige|*tilintetgjør|*tilintetgjøre|*forringer|*forringe|forspiller|forspille|*forvansker|*forvanske)
  | (gjør|gjøre|gjer|gjere) [0-3] (ubrukelig*|ubrukeleg*|uleselig*|ulæselig|uleseleg*)
  | (ødeleggelse|øydelegging|beskadigelse) av
  unless =til (=skade|skada) for
  unless =skade (på|mot)
  unless (betydelig|stor|alvorlig|vesentlig|økonomisk) =skade
  unless (=volder|=lide|=valde|=påfører|forårsaker|=erstatte) [0-3] =skade
  unless (uten|utan) å (=skade|ødelegge)
  unless (=for|hensikt|forsett|formål) [0-2] å (=skade|ødelegge)
  + Den som [ødelegger] et arkiv, straffes.
  + Den som [gjør det ubrukelig], straffes.
  - Den som volder skade, betaler.
  - Det er fare for skade på helse.
  - Han hindrer en betydelig skade.
  - Den som lager utstyr for å ødelegge arkiver, straffes.
  - Han handler til skade for naboen.
  - Han gjør det uten å skade noen.

concept delete-act
  | (*sletter|*slette|*slettar|=slettes|*fjerner|*fjerne|*tilintetgjør|*tilintetgjøre|*ødelegger|*ødelegge|*utsletter|=makulerer)
  | (sletting|fjerning) av
  unless (skal|må|plikter|pliktar|rett|krav|kan) [0-16] (=slettes|=slette|slettet|=fjerne|=fjernes|sletting)
  + Den som [sletter] fremmede bilder, straffes.
  - Listen skal slettes etter et år.
  - Den registrerte har rett til sletting av bildet.

concept alter-act
  | (*endrer|*endre|*endrar|*forandrer|*forandre|*forfalsker|*forfalske|*forvansker|*forvanske|*manipulerer|*manipulere|*overskriver|*modifiserer|*tilføyelser|=tilføye|=tilføyer)
  | (endring|forandring|forfalskning|manipulering|manipulasjon) av
  unless (=loven|=lov|forskrift*|avtale*|vedtak*|vilkår*) [0-3] (endr*|forandr*)
  unless (endring*|endre|endrer) [0-3] (=lov|=loven|lova|lover|forskrift*|avtale*|vedtak*|vilkår*|husleie*)
  + Den som [endrer] et register, straffes.
  - Endring av loven trer i kraft.
  - Loven forandres hvert år.

concept suppress-act
  | (*skjuler|*skjule|*undertrykker|*undertrykke|*unndrar|*unndra|*holder tilbake|*tilbakeholder|*fortier|stikker unna|gjemmer)
  | (gjør|gjøre|gjer|gjere) [0-3] (utilgjengelig*|utilgjengeleg*)
  | (hindrer|hindre|blokkerer|sperrer|stenger) [0-3] (=tilgang|=adgang|tilgangen|adgangen)
  | holde* [0-3] tilbake
  + Den som [skjuler] et dokument, straffes.
  + Den som [gjør det utilgjengelig], straffes.
  - Adgangen til sjøen er fri.

concept interference-act
  | (inngrep*|griper inn|gripe inn|påvirker|påvirke|påverkar)
  + [Inngrepet] skader nettet.
  - Han griper hatten.

concept any-interference
  | på [0-1] =annen [0-2] måte [0-6] (griper|påvirker|forstyrrer|inngrep|skader)
  | =andre [0-1] inngrep
  + Den som sletter data eller [på annen måte griper] inn i dem, straffes.
  - Den som sletter data, straffes.

concept impairs-data
  | (integritet*|påliteligheten) [0-4] (=data|dataene|datasystem*) [0-6] (krenk*|svekk*)
  | (krenk*|svekk*) [0-4] (integritet*|påliteligheten) [0-4] (=data|dataene)
  + Den som [krenker integriteten til data], straffes.
  - Dommerens integritet er sikret.

concept malware-word
  | (datavirus*|*skadevare|skadevare*|skadeprogram*|løsepengevirus*|spionprogram*|trojaner*|virusprogram*)
  | (selvspredende|skadelig*|skadeleg*|ondsinnet*|ondsinnede) [0-1] (dataprogram*|program*|programvare|kode*)
  + Han sprer [skadevare].
  - Han sprer et kinoprogram.

concept critical-system
  | (kritisk*|samfunnskritisk*|samfunnsviktig*) [0-1] (infrastruktur*|datasystem*|anlegg*|system*|informasjonssystem*)
  + Han bryter seg inn i [kritisk infrastruktur].
  - Han ytrer seg kritisk.

concept serious-harm
  | (betydelig*|vesentlig*|alvorlig*|stor*|omfattende) (=skade|=tap|skadeverk*)
  | grovt skadeverk
  + Han volder [betydelig skade].
  - Han volder glede.

# Harm to data first, and the system by it.
concept harm-thereby
  | (sletter|endrer|ødelegger|skader|fjerner) [0-14] (=og|=som) (derved|dermed|slik)
  + Den som [sletter en fil og derved] stanser driften, straffes.
  - Den som stanser driften, straffes.

concept loss-as-purpose
  | (for|forsett|hensikt|formål) [0-2] å [0-4] (=volde|=påføre|=skade) [0-6] (=tap|=skade|ulempe)
  + Han handler [for å påføre en annen tap].
  - Han handler, og en annen lider tap.

concept property-word
  | (=gjenstand|=gjenstanden|=gjenstander|=eiendom|=ting|=tingen)
  + Han skader en fremmed [gjenstand].
  - Han skader et hus.

concept property-includes-data
  | (gjenstand*|løsøre*|=eiendom) [0-6] (regnes|menes|omfatter|reknast|likestilles) [0-8] (=data|databasert*|elektronisk*)
  | (=data|databasert informasjon|elektronisk lagret informasjon) [0-2] (regnes|reknast|anses|likestilles) [0-3] (gjenstand*|ting|løsøre*)
  + Som [gjenstand regnes også data].
  - Gjenstander og data leveres inn.

# ---- Hindering of systems ---------------------------------------------

concept hinder-act
  | (*hindrer|*hindre|*forstyrrer|*forstyrre|*forstyrrar|*avbryter|*avbryte|*stanser|*stanse|*lammer|*lamme|*blokkerer|*blokkere|*saboterer|*overbelaster|*overbelaste|*stopper)
  | (avbrudd|avbrot|hindring|forstyrrelse|forstyrring|driftshindring*|driftsstans|driftsforstyrrelse*|driftsavbrudd|stans)
  | (sette|setter|setje|set) [0-8] ut av (drift|virksomhet|funksjon|verksemd)
  unless (ro|fred|gudstjeneste*|møte*|forretning*) [0-3] (forstyrr*|avbryt*|hindr*)
  unless (hindre|hindrer|forebygge) [0-1] at
  unless (=for|hensikt|forsett|formål) [0-2] å (hindre|forstyrre|avbryte|stanse)
  unless (hindrer|hindre|forsinker) [0-4] (adressatens|mottakerens|meddelelse*|brev*)
  + Den som [forstyrrer] driften, straffes.
  + Den som [setter den ut av drift], straffes.
  - Den som lager utstyr for å stanse driften, straffes.
  - Den som hindrer adressatens mottak av brevet, straffes.
  - Eieren skal hindre at vann renner ut.
  - Den som møtet forstyrrer, går.
  - Fartøyet går uten hinder.

concept system-function-word
  | (driften|drifta|=drift|funksjon*|virkemåte*|verkemåte*|databehandling*|virksomhet*)
  + Han forstyrrer [driften] av anlegget.
  - Han forstyrrer festen.

concept impairs-system
  | (forstyrr*|hindr*|avbryt*|avbrudd|hindring|lamm*|stans*|svekk*) [0-8] (driften|drifta|drift|funksjon*|virkemåte*) [0-3] (<computer-system>|nett|nettet|datanett*|kommunikasjonsnett*|dataprogram*)
  | (<computer-system>|datanett*|kommunikasjonsnett*) [0-8] (forstyrr*|hindr*|ut av drift|lamm*)
  + Den som [hindrer driften av et datasystem], straffes.
  - Den som hindrer møtet, straffes.

concept input-act
  | (*overfører|*overføre|=mater|=mate|=legger inn|=legge inn|=sender|=sende|*tilføyer|*tilføye|*tilfører|*tilføre|*innfører|*registrerer)
  | (overføring|innlegging|innføring|tilføyelse) av [0-3] (=data|informasjon*|opplysning*)
  unless (skal|plikter|kan|må) [0-14] (=overføre|=sende|=sendes|=overføres)
  + Den som [tilføyer] tall, straffes.
  - Listen skal han overføre til arkivet.

concept by-harming
  | (=ved|gjennom) [0-2] å? [0-12] (=skade|ødelegge|slette|fjerne|endre|forringe|undertrykke|øydelegge)
  | (=ved|gjennom) [0-3] (sletting|skade|endring|ødeleggelse) av [0-3] (data*|informasjon*|program*)
  + Den som stanser driften [ved å slette] filer, straffes.
  - Den som stanser driften med støy, straffes.

concept by-handling-data
  | (=ved|gjennom) [0-2] å? [0-6] (overføre|tilføye|mate|legge inn|skade|slette|endre|fjerne|bruke|forringe|sende)
  + Den som stanser driften [ved å overføre] tall, straffes.
  - Den som stanser driften med støy, straffes.

concept any-means
  | (på|=ved) [0-1] (=annen|=hvilken|=enhver|=noen|=kva) [0-3] (måte|fremgangsmåte|framgangsmåte|middel|måten) [0-6] (hindrer|hindre|forstyrrer|forstyrre|avbryter|stanser|påvirker|griper)
  | (=hvilken|=kva) [0-2] (måte|middel) [0-2] (=som)? helst
  + Den som [på annen måte forstyrrer] ham, straffes.
  - Den som forstyrrer ham med støy, straffes.

concept seriously
  | (alvorlig*|alvorleg*|vesentlig*|vesentleg*|betydelig*|betydeleg*|omfattende|omfattande|=grovt|=grove|=stor|=sterkt)
  unless alvorlig (kriminalitet|sykdom)
  + Den som forstyrrer driften [vesentlig], straffes.
  - Det gjelder alvorlig kriminalitet.

# ---- Tools --------------------------------------------------------------

concept program-word
  | (dataprogram*|*dataprogram|=program|=programmet|=programmer|programvare*)
  unless (fjernsyns|kino|valg|radio) program*
  + Han selger et [dataprogram].
  - Han selger en bil.
  - Han ser et kino program.

concept misuse-tool
  | (*dataprogram*|program|programvare*|innretning*|utstyr|redskap*|gjenstand*|=annet|=data) [0-4] (=som|særlig|særleg|hovedsakelig) [0-4] (egnet|eigna|laget|utviklet|tilpasset|beregnet|konstruert|bestemt|innrettet|meint) [0-8] (straffbar*|lovbrudd*|lovbrot*|uberettiget|ulovlig*|avlytt*|bryte|tilgang|skade|forbrytelse*)
  | (*dataprogram*|programvare*|innretning*|utstyr) [0-6] (til|for) å (begå|utføre|bryte|skaffe|avlytte) [0-6] (straffbar*|lovbrudd*|uberettiget|ulovlig*|datasystem*|beskyttelse*|kommunikasjon*)
  | (*skadevare|skadevare*|datavirus*|skadeprogram*|hackerverktøy*|løsepengevirus*)
  | (selvspredende|skadelig*|skadeleg*|ondsinnet*) [0-1] (dataprogram*|program*|programvare|kode*)
  | (innretning*|utstyr) [0-4] (beregnet|bestemt|egnet) [0-4] (avlytt*|innbrudd)
  unless (gjenstand*|utstyr) [0-4] bevis* [0-6] straffbar*
  + Den som selger et [dataprogram som er særlig egnet til å begå straffbare] handlinger, straffes.
  - Den som selger et program til å skrive med, betaler skatt.
  - Gjenstander som er bevis for en straffbar handling, ligger der.
  - En gjenstand som er egnet som bevis for straffbar handling, ligger der.

concept several-offences
  | (straffbare|straffbar) handling* [0-3] (rettet|retter|mot|vender) [0-2] (mot)? [0-2] (databasert*|=data|datasystem*|dataanlegg*)
  | (handling*|lovbrudd*|lovbrot*|forbrytelse*) [0-2] (=etter|=som|nevnt|nemnd|=i) [0-3] # [0-4] (=og|=eller|=til|samt) [0-2] #
  | (lovbrudd*|handling*) [0-4] (dette|denne) (kapittel|kapitlet|kapitel|lov|loven|avsnitt)
  | (lovbrudd|forbrytelser|handlinger) [0-2] mot (datasystem*|=data|databasert*)
  + Det er egnet til [straffbare handlinger mot datasystem].
  + Det er egnet til [handlinger som nevnt i §§ 3 og 5].
  - Det er egnet til en handling som nevnt i § 3.

concept testing-shelter
  | (testing|prøving|utprøving|sikkerhetstesting|forskning|opplæring|vern) [0-4] (datasystem*|datasikkerhet*|informasjonssikkerhet*|datatryggleik*)
  | (berettiget|lovlig|autorisert|rettmessig) (testing|prøving|test)
  + Unntatt er [testing av datasystem] for eieren.
  - Prøving av elevene er i mai.

concept primarily
  | (hovedsakelig*|særlig egnet|særleg eigna|utelukkende|først og fremst|særskilt laget)
  + Det er [hovedsakelig] laget for det.
  - Det er godt laget.

concept number-of-items
  | (=mer|=flere|=minst|fleire) (enn)? # [0-2] (gjenstander|passord|program*|innretninger)
  + Han har [mer enn fem passord].
  - Han har et passord.

# ---- Norms that only look like offences -------------------------------------

concept builds-on-offence
  | (begår|forøver|gjør) [0-4] (handling*|lovbrudd*|forbrytelse*) [0-2] som (nevnt|nemnt) i
  | (overtrer|bryter) [0-2] # [0-6] (=og|=ved) [0-3] (=derved|=dette)
  unless (forsett|hensikt|for|formål) [0-3] å (begå|gjøre)
  + Den som om natten [begår en handling som nevnt i] § 3, straffes strengere.
  - Den som forbereder en handling som nevnt i § 3, straffes.
  - Han vil, med forsett om å begå handlinger som nevnt i § 3, kjøpe nøkler.

concept report-duty
  | (varsle|varsler|melder|melde|meldes|underretter|rapportere|rapporterer|varsles|melding om) [0-14] (sikkerhetsbrudd*|sikkerhetshendelse*|hendelse*|angrep*|innbrudd*|forstyrrels*)
  | (sikkerhetsbrudd*|sikkerhetshendelse*|hendelse*|angrep*) [0-14] (varsle*|meldes|melde|rapporteres|underrette*)
  + Den som ikke [varsler om et angrep], straffes.
  - Den som forstyrrer driften, straffes.

concept higher-penalty
  | (=istedenfor|isteden for|i stedet for) [0-2] straff*
  | (straffen|straffa) kan [0-3] (forhøyes|skjerpes|økes|aukast)
  + [I stedet for straffen] i § 2 får han en strengere.
  - Straffen er streng.

concept exempt-class
  | (gjelder|gjeld|omfatter) (ikke|ikkje) [0-2] (for)? [0-2] (privat*|statlig*|offentlig*|militær*) (datasystem*|dataanlegg*|datamaskin*)
  + Paragrafen [gjelder ikke for private datasystemer].
  - Paragrafen gjelder ikke for barn.

concept special-content
  | (statshemmelighet*|rikshemmelighet*|forretningshemmelighet*|bedriftshemmelighet*|barnepornograf*)
  | (gradert*|sikkerhetsgradert*) (informasjon*|opplysning*)
  + Han leser en [statshemmelighet].
  - Han leser en bok.

concept creates-offence
  | <criminal-penalty>
  | <commits-offence>
  | (=straffes|=straffast|=straffa)
  unless (mistenk*|mistanke*) [0-8] (straffbar*|straff)
  + Den som bryter et segl, [straffes med bot].
  - Den som bryter et segl, melder fra.
  - Han er mistenkt for noe som kan straffes.
