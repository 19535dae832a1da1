# Computers, data, access to them, and codes that open them.

concept computer-system
  | (*datasystem|*datasystemer|*datasystemet|*datasystemene|datasystem*|datamaskin*|*datamaskin|*datamaskiner|dataanlegg*|databehandlingsanlegg*|edb-anlegg|informasjonssystem*|datanettverk*|dataterminal*|datautstyr*|dataserver*)
  | (elektronisk*|databasert*|digital*|automatisk*|automatisert*) (system|systemer|systemet|anlegg|anlegget|utstyr|informasjonssystem*|enhet|enheter)
  | (edb|IKT|IT) (anlegg|system|systemer|systemet|utstyr)
  | (server|servere|serveren|smarttelefon*|mobiltelefon*)
  + [Datasystemet] står stille.
  + Den som bryter seg inn i et fremmed [dataanlegg], straffes.
  - Systemet for lønn er uendret.

concept computer-data
  | (=data|=dataene|=datane|=dataenes|=datas)
  | (*dataprogram|*dataprogrammet|dataprogram*|programutrustning|programvare*|datafil*|datainformasjon|datainnhold)
  | (databasert*|elektronisk*|digital*|datalagret|maskinlesbar*) [0-2] (informasjon*|opplysning*|innhold*|lagring|dokument*|bevis*|materiale*)
  | elektronisk* (lagret|lagra|lagrede) [0-2] (informasjon*|opplysning*|innhold*)
  | (informasjon*|opplysning*) [0-6] (lagret|lagra|lagres) [0-4] (elektronisk*|datasystem*|data)
  | (overføre|skade|slette|endre|forringe|tilføye|fjerne) [0-3] (informasjon|informasjonen)
  unless (personlige|biometriske|statistiske|meteorologiske|helse|genetiske) =data
  + [Dataene] ligger på maskinen.
  + Han sletter [databasert informasjon].
  - Etaten samler meteorologiske data.
  - Datoen skal oppgis.

concept enter-act
  | (*skaffer|*skaffe|*skaffar|*skaffet|oppnår|oppnå|tilegner|tar|tiltvinger|får) [0-3] (seg|andre|=annen)? [0-4] (=tilgang|=adgang|=tilgjenge|tilgangen)
  | (*bryter|*bryte|*bryt|*trenger|*trenge|*trengjer|*logger|*logge|*hacker|*tar|*kommer) seg [0-3] inn
  | (*trenger|*trenge|*bryter|*bryte|*trengjer) [0-3] inn i
  | (innbrudd|innbrot) [0-2] (=i|datasystem*|dataanlegg*)
  | (=tilgang|=adgang) [0-12] (*skaffer|*skaffe|*oppnår) [0-2] (seg)
  | (datainnbrudd*|datainnbrot*|hacking)
  unless (gi|gir|gis|gje|gjev) [0-4] (=tilgang|=adgang)
  unless (rett|krav) (til|på) [0-1] (=tilgang|=adgang)
  + Den som [skaffer seg tilgang] til en maskin, straffes.
  + Den som [bryter seg inn] i et dataanlegg, straffes.
  - Koden kan gi tilgang til maskinen.
  - Enhver har krav på tilgang til arkivet.
  - Den som tar på seg å gi en annen tilgang til arkivet, får betalt.
  - Den som får en rett til tilgang, kan lese.

concept access-noun
  | (uberettiget|ulovlig|urettmessig|uautorisert*|rettsstridig|ulovleg) (=tilgang|=adgang|inntrenging|bruk)
  unless (mot|hindre|beskytte|verne|sikre|forebygge|vern|verna) [0-4] (uberettiget|ulovlig|urettmessig|uautorisert*|ulovleg) (=tilgang|=adgang|inntrenging|bruk)
  unless (hendelse|hending|fører|føre) [0-4] (uberettiget|ulovlig|uautorisert*) (=tilgang|=adgang|bruk)
  + [Uberettiget tilgang] til datasystem er straffbart.
  - Anlegget skal sikres mot uautorisert tilgang.
  - Tilbyderen varsler om en hendelse som kan føre til uautorisert tilgang.

concept access-act
  | <enter-act>
  | <access-noun>
  + Den som [skaffer seg tilgang] til en maskin, straffes.
  - Anlegget skal sikres mot uautorisert tilgang.

concept unauthorised-use
  | (uberettiget|rettsstridig|ulovlig|urettmessig|ulovleg) [0-3] (bruker|bruke|brukar|gjør bruk av|benytter|nyttar) [0-4] (datasystem*|datamaskin*|dataanlegg*|informasjonssystem*)
  | (datasystem*|datamaskin*|dataanlegg*) [0-2] (uberettiget|rettsstridig|ulovlig) (brukt|benyttet)
  + Den som [rettsstridig bruker et datasystem], straffes.
  - Den som bruker et datasystem, logger seg på.

concept whole-or-part
  | (=del|=deler|=delar|=delen) av (=det|=den|=dette|=dei|=dem|=et|=systemet|datasystem*)
  | (helt|heilt|hel|hele) eller delvis
  + Han åpner maskinen eller en [del av den].
  - Første avsnitt er kort.

concept security-measure
  | (bryte|bryter|bryt|brutt|omgår|omgå|omgåing|overvinner|fjerner|forserer|gjennombryter|setter|bryting) [0-4] (beskyttelse*|vern|vernet|sikkerhetstiltak*|tryggingstiltak*|sikring|sikringen|tilgangskontroll*|sperre*|adgangskontroll*|tilgangssperre*)
  | (beskyttelse*|sikkerhetstiltak*|sikring|tilgangskontroll*) [0-3] (brytes|brutt|omgås|omgått)
  | særskilt (sikret|sikra|vernet|verna|beskyttet)
  | (sikret|sikra|beskyttet|verna|vernet) mot [0-3] (=tilgang|=adgang|inntrenging|innsyn)
  + Den som kommer inn ved å [bryte en beskyttelse], straffes.
  - Sikkerhetstiltakene prøves hvert år.

concept intent-to-obtain-data
  | (forsett|hensikt|formål|øyemed) [0-8] (skaffe|få|hente|tilegne|kopiere) [0-4] (=data|informasjon*|opplysning*)
  | for å (skaffe|få|hente|kopiere) [0-4] (=data|informasjon*|opplysning*)
  + Den som bryter seg inn [for å hente data], straffes.
  - Den som henter data, sletter dem.

concept connected-system
  | (datasystem*|system|datamaskin*|maskin) [0-4] (=koblet|=kopla|tilknyttet|tilkoblet|tilkopla|knyttet) [0-4] (nett*|system*|annet|andre|maskin)
  | (gjennom|via|over) [0-2] (datanett*|internett*|kommunikasjonsnett*)
  + Den som kommer inn [via et datanett], straffes.
  - Nettet av veier er tett.

concept damage-required
  | (derved|dermed|slik|såleis) [0-6] (volder|valdar|forårsaker|påfører|voldes) [0-4] (=skade|=tap|ulempe)
  | (dersom|når|hvis) [0-4] (=skade|=tap) [0-3] (oppstår|oppstått|voldes|voldt|inntrer|følger)
  | =og [0-3] (volder|forårsaker|påfører) [0-3] (=skade|=tap)
  + Den som bryter seg inn [og volder skade], straffes.
  - Skaden skal erstattes.

concept state-system
  | (offentlig*|statlig*|statleg*|statens|militær*) (datasystem*|dataanlegg*|informasjonssystem*|datamaskin*)
  | (datasystem*|dataanlegg*|informasjonssystem*) [0-3] (tilhører|tilhørende|eies|brukes) [0-3] (staten|myndighet*|forvaltning*|forsvaret|offentlig*)
  + Den som bryter seg inn i et [statlig datasystem], straffes.
  - Den som bryter seg inn i et fremmed datasystem, straffes.

# ---- Codes ------------------------------------------------------------

concept access-code
  | (*passord|passordet|passordene|tilgangskode*|tilgangsdata|adgangskode*|brukernavn|pinkode*|sikkerhetskode*|tilgangsnøkkel*|krypteringsnøkkel*|tilgangsopplysning*|innloggingsopplysning*)
  | (=data|opplysning*|kode*) som kan gi [0-3] (=tilgang|=adgang)
  | (elektronisk*) (nøkkel|nøkler)
  + Han selger fremmede [passord].
  - Adgangen til salen er fri.

concept item-of-this-section
  | (gjenstand*|ting|program*|utstyr|middel|midler|=data|opplysning*) som (nevnt|nemnt) i
  | (slik|slikt|slike|sådan|sådanne) (gjenstand*|program*|dataprogram*|utstyr|passord*|tilgangsdata|opplysning*|innretning*)
  + Han selger [utstyr som nevnt i] første ledd.
  - Han selger et skap.

concept sell-act
  | (selger|selge|selja|sel|selges|seld|solgt|sprer|spre|spreier|distribuerer|overlater|overlate|overlèt|utbyr|tilbyr|falbyr|formidler|omsetter|avhender|videreformidler|leverer|overdrar|utleverer|bekjentgjør|offentliggjør|utbrer|videregir)
  | (gjør|gjøre|gjer|gjere|gjøres|stiller) [0-3] (tilgjengelig*|tilgjengeleg*|disposisjon)
  | (salg|sal|omsetning|spredning|utbredelse|distribusjon) av
  + Den som [selger] falske kort, straffes.
  + Den som [gjør dem tilgjengelige] for andre, straffes.
  - Huset er tilgjengelig for rullestol.

concept procure-act
  | (*anskaffer|*anskaffe|skaffer|skaffe|=skaffar|*erverver|*erverve|kjøper|kjøpe|mottar|innhenter|setter seg i besittelse|tilvender)
  | (anskaffelse|kjøp|erverv) av
  unless (*skaffer|*skaffe|*skaffar) seg? [0-2] (=tilgang|=adgang|=kjennskap|oversikt|opplysning|vinning*)
  + Den som [anskaffer] falske nøkler, straffes.
  - Den som skaffer seg oversikt over saken, får berette om den.

concept produce-act
  | (*fremstiller|*fremstille|*framstiller|*framstille|*produserer|*produsere|*lager|*lage|=lagar|*tilvirker|*tilvirke|*utvikler|*forfatter|*utarbeider|programmerer)
  | (fremstilling|framstilling|produksjon|tilvirkning|utvikling) av
  unless (tilgangen|*lager av|på lager)
  + Den som [fremstiller] falske nøkler, straffes.
  - Retten slår fast skaden.
  - Han har et lager av ved.

concept import-act
  | (*innfører|*innføre|*importerer|*importere|=fører inn|utfører)
  | (innførsel|import) av
  + Den som [innfører] falske nøkler, straffes.
  - Utførselen er fri.

concept use-act
  | (*bruker|*bruke|*brukar|*benytter|*benytte|*nyttar|*anvender|*anvende|*misbruker|gjør bruk)
  + Den som [bruker] falske nøkler, straffes.
  - Nøkkelen henger på veggen.

concept designed-data-only
  | (passord*|tilgangskode*|=data) som [0-4] (særlig|særskilt|bare|kun|utelukkende) [0-4] (utviklet|laget|fremstilt|tilpasset|beregnet)
  + Den som selger [passord som er særskilt laget] for dette, straffes.
  - Den som selger passord, straffes.

concept device-includes-code
  | (innretning*|gjenstand*|utstyr|middel) [0-10] (omfatter|menes|regnes|medregnet) [0-12] (passord*|tilgangskode*|tilgangsdata)
  | (med|som) (innretning*|gjenstand*|utstyr|middel) [0-2] (menes|regnes|reknast) [0-12] (passord*|tilgangskode*)
  + [Som innretning regnes også nøkler og passord].
  - Innretningen åpnes med passordet.

concept device-word
  | (innretning*|gjenstand*|utstyr|utstyret|redskap*|hjelpemid*)
  + Han selger en [innretning].
  - Han selger et råd.
