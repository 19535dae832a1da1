# How Norwegian statutes say that an act is a crime, and whose it is.
# The stemmer joins "straffes" and "straffen"; verbs are exact forms here.
# Where the items of a list were run together with the words before them,
# "som" may have the next word glued to it: som* is for that.

concept person-who
  | (=straffes|=straffast|=straffa|=straffet|=straffbar) [0-12] (=den|=enhver|=ein|=eieren) som*
  | (=den|=enhver|=ein|=hver|=kvar) som* [0-60] (=straffes|=straffast|=straffa)
  | =den som* [0-4] (forsettlig*|forsettleg*|uberettiget|rettsstridig|urettmessig|ulovlig|vitende|uaktsom*)
  | (=ingen) (må|kan|skal)
  | (hvo|hvem) som [0-60] =straffes
  unless =straffes ikke [0-2] (=den|=enhver) som*
  + Med bot [straffes den som] bryter et segl.
  + [Den som bryter et segl, straffes] med bot.
  + [Den som forsettlig] tar en båt, må levere den tilbake.
  - Den som eier båten, skal male den.
  - Det straffes ikke den som låner båten.

concept commits-offence
  | (gjør|gjer) seg [0-3] skyldig
  | (begår|forøver|gjør) [0-4] (lovbrudd|lovbrot|forbrytelse|forseelse|brotsverk)
  | (=straffes|=straffast|=straffa) [0-8] (=den|=enhver|=ein) som*
  | for [1-4] =straffes
  | på (samme|same) måte [0-2] (=straffes|=straffast|=straffa)
  | (er|anses|reknast|blir) [0-4] (=straffbart|=straffbar) [0-2] (=å|=den|=at|når)
  | (anses|reknast) som [0-2] (lovbrudd|forbrytelse|brotsverk)
  unless (ikke|ikkje) [0-2] (=straffes|=straffast|=straffbart|=straffbar)
  unless (=straffes|=straffast) (ikke|ikkje)
  + [På samme måte straffes] den som låner båten bort.
  + Det [er straffbart å] bryte et segl.
  - Den som melder fra, straffes ikke for bruddet.
  - Det er ikke straffbart å ro.
  - Etter loven straffes ikke den som låner båten.

concept custody
  | (=fengsel|fengselsstraff|fengselsstraffer|frihetsstraff|fridomsstraff|=hefte)
  + Straffen er [fengsel].
  - Byen har et fengselsmuseum.

concept fine
  | (=bot|=bøter|bøtestraff)
  unless (=råde|bøter) [0-2] =bot
  + Straffen er [bot].
  - Han må råde bot på feilen.

concept criminal-penalty
  | med [0-2] <fine> [0-24] (=straffes|=straffast|=straffa)
  | med [0-2] <custody> [0-24] (=straffes|=straffast|=straffa)
  | (=straffes|=straffast|=straffa|=straffet|=straffe) [0-8] med [0-6] <fine>
  | (=straffes|=straffast|=straffa|=straffet|=straffe) [0-8] med [0-6] <custody>
  | (straffen|straffa|straff) (er|av|på) [0-4] <custody>
  | (straffen|straffa) er [0-4] <fine>
  | <custody> [0-6] (=idømmes|=dømmast|=anvendes|=brukes)
  | (dømmes|idømmes|dømmast) [0-3] til? [0-2] <custody>
  | (kan|skal) [0-6] med (=fengsel|=bøter|=bot)
  unless (medføre|medfører|føre) [0-6] (=straff|straffen|=fengsel|frihetsstraff)
  unless straff* [0-2] av <custody> [0-6] eller mer
  + [Med bot eller fengsel inntil to år straffes] den som bryter et segl.
  + Den som bryter et segl, [straffes med bot].
  - Saken gjelder en handling som kan medføre straff av fengsel i ti år.
  - Den dømte soner i fengsel.
  - Han mistenkes for noe som kan gi straff av fengsel i ti år eller mer.

concept administrative-penalty
  | (overtredelsesgebyr*|brotsgebyr*|tvangsmulkt*|tvangsgebyr*|lovbruddsgebyr*|forelegg*)
  | administrativ* sanksjon*
  + Tilsynet kan ilegge [overtredelsesgebyr].
  - Den som bryter et segl, straffes med bot.

concept penalty-pointer
  | på (samme|same) måte [0-2] (=straffes|=straffast|=straffa)
  | (samme|same) straff
  | (gjelder|gjeld) [0-6] (tilsvarende|tilsvarande)
  | (=straffes|=straffast) [0-2] (=etter|=som|=jf)
  | (overtredelse|overtredelsen|brudd|brot) [0-2] (=av|på) [0-30] (=straffes|=straffast|=straffa)
  | (overtrer|bryter|bryt) [0-30] (=straffes|=straffast|=straffa)
  + [Overtredelse av § 4 straffes] med bot.
  + [På samme måte straffes] den som hjelper til.
  - Straffen foreldes etter fem år.

concept defence-clause
  | (=straffes|=straffast|=straffa) (ikke|ikkje)
  | (ikke|ikkje) [0-2] (=straffes|=straffast|=straffbar|=straffbart)
  | (straffri|straffrie|straffritt|straffrihet)
  | (=rammer|=råkar|=omfatter) (ikke|ikkje)
  | (straff|straffen) [0-1] kan [0-2] (falle bort|falle vekk|frafalles)
  + Den som melder fra, [straffes ikke].
  - Den som bryter et segl, straffes.

concept clause-work
  | (overtredelse|overtredelser|brudd|brot|lovbrudd|handling*|overtrer|bryter|bryt) [0-3] (=av|på|etter|mot)? (=denne|=loven|=lova|=lovens|=dette) [0-1] (=lov|=lova|=loven|=her|=bestemmelser)
  | (handling*|lovbrudd*) [0-6] etter (=denne|=loven) (=lov|=lova|=loven|=her)
  + [Overtredelse av denne lov] straffes med bot.
  - Denne lov gjelder fra nyttår.

concept clause-part
  | (overtredelse|overtredelser|brudd|brot|lovbrudd|handling*|bestemmels*|dokument) [0-6] (=dette|=denne) (kapittel|kapitlet|kapittelet|kapitel|avsnitt|avsnittet|delen|del)
  + [Lovbrudd etter dette kapittel] påtales av riksadvokaten.
  - Dette kapittel gjelder båter.

concept intent
  | (forsettlig*|forsettleg*|forsettelig*)
  | (=med|=har) [0-1] (forsett|hensikt|overlegg)
  | i [0-1] (=den|=det) (hensikt|øyemed|formål)
  | i [0-1] hensikt
  | med viten og vilje
  | mot bedre vitende
  | (=vitende|vitterlig) [0-1] om
  | terrorhensikt*
  | i den (hensikten|meininga)
  unless (forsettlig*|forsettleg*) eller (uaktsom*|aktløyse)
  + Den som [forsettlig] kutter en ledning, straffes.
  + Den som lokker noen bort [med forsett] om å rane ham, straffes.
  - Den som forsettlig eller uaktsomt glemmer det, ilegges gebyr.
  - Han gjør det uten forsett.

concept dishonest-intent
  | (vinnings hensikt|vinningshensikt|svikaktig*|bedragersk*|vinnings øyemed)
  | (forsett|hensikt|øyemed|formål) [0-14] (vinning*|vinnings|=tap|=skade|ulempe|fordel)
  | (uberettiget|uberettigede|urettmessig|rettsstridig) (vinning*|fordel)
  + Den som [svikaktig] åpner porten, straffes.
  + Den som åpner porten med [forsett om å skaffe seg vinning], straffes.
  - Den som åpner porten for å flykte, straffes.

concept without-right
  | (*uberettiget|*uberettigede|*uberettigete|*rettsstridig|rettsstridige|*urettmessig|urettmessige|*ulovlig|*ulovleg|ubeføyet|ubeføyd|uhjemlet|uheimla|uautorisert*|urettkomen)
  | (uten|utan) [0-3] (rett|hjemmel|heimel|samtykke|tillatelse|løyve|lov)
  | (uten|utan) [0-2] å (være|vere|ha) [0-2] (berettiget|rett|tillatelse|samtykke|løyve)
  | (ikke|ikkje) [0-2] (berettiget|har rett) [0-1] til
  unless uten [0-3] rettens (samtykke|tillatelse)
  unless uten skriftlig samtykke
  + Den som [uberettiget] åpner en port, straffes.
  + Den som åpner en port [uten samtykke], straffes.
  - Porten kan ikke åpnes uten skriftlig samtykke.
  - Den som har rett til det, åpner porten.
  - Det kan ikke gjøres uten rettens tillatelse.

concept intent-by-default
  | (=rammer|=gjelder|=omfatter|=råkar) [0-2] (bare|berre|kun) [0-2] (forsettlig*|forsettleg*)
  | (bare|berre|kun) [0-3] (forsettlig*|forsettleg*) [0-4] (=straffes|=straffast|straffbar*|=rammes)
  | (=straffes|straffbar*|straff) [0-4] (bare|berre|kun) [0-8] (forsettlig*|forsettleg*|forsett)
  | (uaktsom*|aktløyse) [0-6] (bare|berre|kun) [0-3] (=straffes|=straffast|straffbar*|straff) [0-3] (når|dersom|der|hvor)
  | (=straffes|straffbar*) [0-3] (uaktsom*) [0-3] (bare|kun) (når|dersom|hvor)
  + Loven [rammer bare forsettlige] lovbrudd.
  + [Uaktsomhet er bare straffbar når] det er sagt.
  - Den som handler uten forsett, svarer for tapet.

concept offence-purpose
  | (forsett|hensikt|øyemed|formål|føremål) [0-4] (å|=at) [0-8] (begå|begås|utføre|utføres|forøve|gjennomføre|bruke|brukes|gjere) [0-8] (straffbar*|lovbrudd*|lovbrot*|forbrytelse*|handling*|brotsverk*)
  | (forsett|hensikt) [0-3] (å|=at) [0-12] (=bruke|=brukes|nyttes|nytte|anvende|anvendes|nyttast|brukast) [0-6] (til|=ved|under) [0-4] (straffbar*|lovbrudd*|forbrytelse*|handling*)
  | (til|=for) å (begå|utføre|forøve|gjennomføre|gjere) [0-4] (straffbar*|lovbrudd*|lovbrot*|forbrytelse*)
  | (vet|veit|vitende|viten|kunnskap|klar) [0-3] om? =at [0-14] (straffbar*|lovbrudd*|forbrytelse*|brotsverk*)
  | (forbereder|førebur) [0-3] (straffbar*|lovbrudd*|forbrytelse*|handling*)
  | med (samme|slikt|slik|same) (forsett|hensikt)
  unless (uten|utan) forsett
  + Den som lager nøkler med [forsett om å begå en straffbar] handling, straffes.
  - Den som uten forsett om å begå en straffbar handling lager nøkler, går fri.
  - Retten forbereder møtet.

concept offence-word
  | (straffbar|straffbare|straffbart) [0-1] (handling*|forhold*|forsøk)
  | (lovbrudd*|lovbrot*|forbrytelse*|forseelse*|brotsverk*|*forbrytelse|*lovbrudd|kriminalitet*)
  | handling* [0-4] (medføre|medfører|føre til) [0-3] (straff|fengsel|frihetsstraff|fridomsstraff)
  | (overtredelse*) [0-2] straffebud
  + Politiet etterforsker en [straffbar handling].
  - Handlingen i romanen er fri diktning.

concept offence-in-general
  | (=alle|=enhver|=ethvert|=alt|=einkvar) [0-2] (straffbar*|lovbrudd*|lovbrot*|forbrytelse*|handling*)
  | (gjelder|gjeld|anvendelse|anvendes|anvendt|gjaldt|brukes) [0-3] (=for|på|=overfor) [0-2] (handling*|lovbrudd*|lovbrot*|forbrytelse*|straffbare)
  | (=straffbare|=straffbar) handling* [0-1] som [0-3] (foretas|begås|er)
  + Loven [gjelder for handlinger] på sjøen.
  - Loven gjelder for tyveri.

concept offence-committed
  | (handling*|lovbrudd*|lovbrot*|forbrytelse*|forseelse*) [0-20] (foretatt*|begått*|gjort|utført*|forøvet|forøvd|gjorde|foretas|begås|foretatte)
  | (begår|foretar|forøver|begått*|foretatt*) [0-8] (handling*|lovbrudd*|lovbrot*|forbrytelse*)
  | foretatt*
  + For [handlinger foretatt] ved elven gjelder byens lov.
  - Laget foretar en tur.

# A penalty in a line of its own, under the act.
concept penalty-line
  | (straff|straffen|strafferamme|strafferammen) (=fengsel|=bot|=bøter)
  + Brudd på segl. [Straff: fengsel] inntil ett år.
  - Straffen sones.

# What must be true of an offence, in another paragraph than its verb.
concept offence-condition
  | (bestemmelsen|paragrafen|leddet|føresegna) (gjelder|gjeld) [0-2] (når|dersom|hvis|bare)
  + [Bestemmelsen gjelder når] gjerningspersonen vil bryte seglet.
  - Loven gjelder segl.
