# Powers of criminal procedure over stored data and subscribers.

concept power-cue
  | (=kan|=kunne|=kunnast)
  | (har|er) [0-2] (rett|adgang|adgang|fullmakt|myndighet|berettiget|heimel) til
  | (pålegges|pålegge|påleggje|pålegg|påleggast|beslutte|besluttes|beslutning|vedta|=kreve|=kreves)
  | etter (begjæring|anmodning|beslutning|kjennelse|pålegg|krav|oppmoding)
  unless (=kan|=kunne) (ikke|ikkje)
  unless (=som|=å|antas å|trolig) (=kan|=kunne) (ha|være|vere|få)
  + Statsadvokaten [kan] innkalle vitner.
  - Han kan ikke gå inn.
  - Turen er lang.
  - Ting som antas å kunne ha verdi, ligger der.

concept order-cue
  | (*pålegge|*påleggje|*pålegg|*pålegges|*pålagt|*pålegget|pålegga|ordre|ordren|påbud|påby|*beslutning|*beslutningen|beslutte|besluttes|besluttet)
  | (=kreve|=kreves|begjærer|begjære|begjæring|begjæringen|anmode|anmoder|anmodning|anmodningen|oppmoding|forlange|forlanger|krevje|forordning)
  + Retten kan [pålegge] ham å åpne kisten.
  - Han åpner kisten.
  - Krever leieren beløpet tilbake, får han det.

concept duty-cue
  | (=skal|=plikter|=pliktar|=må|=skulle)
  | (=har|=er) [0-3] (plikt|pliktig|forpliktet|skyldig|forplikta|opplysningsplikt)
  | (etterkommes|etterkommast|etterkomme)
  | (pålegges|pålegge|pålagt)
  + Holderen [plikter] å gi politiet navnet.
  - Holderen har en hund.

concept preserve-act
  | (sikringspålegg*|*sikringspålegget|bevaringspålegg*|datasikring*|frysing)
  | (sikring|sikringa|bevaring|frysing) av
  | (=sikre|=sikres|=sikra|=sikrast|=bevare|=bevares|=fryse|=fryses|=bevarast) [0-8] (=data|dataene|datane|databasert*|elektronisk*|opplysning*|trafikkdata*)
  | (=data|dataene|datane|databasert*|opplysning*|trafikkdata*) [0-14] (=sikres|=bevares|=sikret|=sikrast|=fryses|=bevart)
  | (=sikre|=bevare|=fryse) (=dem|=disse|=dei|=desse)
  | (ikke|ikkje) [0-3] (slettes|endres|slette|endre)
  | (umiddelbar|hurtig|midlertidig|mellombels) [0-2] (sikring|bevaring|lagring)
  unless (=bevare|=bevares) [0-2] (taus*|stillhet|teiing)
  unless taushet*
  unless (frist*|personvern|privatliv*|krav) [0-4] (=sikre|=sikres)
  unless (=sikre|=sikres|sikring av) [0-3] (frist*|personvern*|privatliv*|krav*)
  + Påtalemyndigheten kan gi pålegg om [sikring av] filene.
  + Den kan pålegge at [dataene skal sikres].
  - Laget bevarer gamle drakter.
  - Han skal bevare taushet om opplysningene.
  - Regnskapet oppbevares i ti år.
  - Sikring av personvern er viktig.

concept secure-act
  | (*beslaglegg*|*beslag|beslag|beslaget|kopiere*|kopi|sikre|sikres|sikring)
  | ta [0-6] i (forvaring|beslag)
  unless (sikre|sikres|sikring) [0-2] (kvalitet*|forsyning*|drift*)
  + Politiet kan [beslaglegge] platen.
  - Vakten er god.
  - Sikring av drift er viktig.

concept traffic-data
  | (trafikkdata*|lokaliseringsdata*|signaleringsdata*|trafikkopplysning*)
  | opplysning* om [0-3] (hvilke|kva) [0-3] (kommunikasjonsanlegg*|telefon*|anlegg*|nummer|datamaskin*)
  | =data [0-2] knytt* til [0-2] kommunikasjon*
  | (opplysning*|=data) om [0-3] (samtale*|oppring*|kommunikasjon*) [0-6] (tidspunkt*|mottaker*|avsender*)
  + Det gjelder også for [trafikkdata].
  - Trafikken står stille.

concept records-or-evidence
  | (bevis|beviset|bevismiddel*|bevismateriale*|=dokument|=dokumentet|=dokumenter|=dokumentene|skriftstykke*)
  + Myndigheten krever [dokumenter].
  - Myndigheten er åpen.

concept any-stored-data
  | (elektronisk*)? (lagret|lagrede|lagra|lagrete) (=data|opplysning*|informasjon*)
  | =data som er (lagret|lagra)
  | (=data|databasert informasjon) av (enhver|ethvert|kvart) (art|slag)
  | (=alle|=enhver|=all) [0-2] (=data|databasert)
  | elektronisk* (bevis*|informasjon*)
  + Han lar [lagrede data] sikre.
  - Han lar trafikkdata sikre.

concept any-holder
  | (=enhver|=kvar|=einkvar) (person|fysisk|juridisk)? [0-1] som
  | (=enhver|=kvar|=einkvar) person
  | (=den|=dei|=person|=personer) som [0-3] (besitter|har rådigheten|rår|har [0-3] besittelse|har (tingen|=data|dataene|dataa|dei)|har kontroll|har hånd|forvarer|oppbevarer|råder)
  | (besitter|besitteren|besitteren|innehaver*|ihendehaver*|=besitjaren)
  | den (=som)? [0-1] pålegget [0-1] (retter|gjelder)
  unless (=enhver|=kvar) [0-1] som [0-3] (rammes|mener|er siktet)
  unless enhver person? har rett
  + Han kan pålegge [enhver som] eier data, å sikre dem.
  + [Den som besitter] data, legger dem frem.
  - Tilbyderen legger dem frem.
  - Enhver har rett til å reise.
  - Enhver som rammes av vedtaket, kan klage.

concept data-integrity
  | (uendret|uforandret|uendra|integritet*) [0-6] (=data|dataene|databasert*|bevar*|oppbevar*)
  | (=data|dataene|databasert*) [0-14] (uendret|uforandret|uendra|integritet*)
  | mot [0-2] (endring|sletting|tap) [0-4] (vernes|beskyttes|sikres)
  + Han skal holde [dataene uendret].
  - Gebyret er uendret.

concept keep-secret
  | (bevare|bevarer|bevares|ha|har|bevara) [0-2] (taushet*|tagnad*|teieplikt*|stillhet)
  | (taushetsplikt*|teieplikt*|tausheitsplikt*) [0-6] (gjelder|om|pålegges|for|pliktar)
  | (pålegges|pålegge|pålagt) [0-6] (taushet*|taushetsplikt*|teieplikt*)
  | (holde|holdes|haldast) [0-4] hemmelig*
  | (skal|må|pliktar) [0-1] (teie|tie) om
  | (må|skal|kan) (ikke|ikkje) [0-3] (røpe|røpes|underrette|underrettes|gjøres kjent)
  unless taushetsplikt* [0-2] (er ikke til hinder|ikke til hinder)
  unless hinder [0-2] taushetsplikt*
  + Han skal [bevare taushet] om pålegget.
  - Siktede kan tie.
  - Han må tie i retten.
  - Taushetsplikten er ikke til hinder for at opplysninger om saken gis.
  - Uten hinder av taushetsplikt om saken gis svar.

concept specified
  | (bestemt*|nærmere angitt*|spesifisert*|bestemte|angitt*) [0-3] (=data|opplysning*|dokument*|ting|telefon*|datamaskin*|anlegg*|datasystem*|tidsrom|nummer)
  | opplyse* om [0-3] (hva|kva) [0-3] (saken|gjelder)
  | (hva|kva) [0-2] (skal|den skal) omfatte
  | (=ting|dokument*|=data|opplysning*) [0-1] som (antas|trolig|kan antas|ein reknar)
  + Han krever [bestemte data].
  - Han krever ro.

concept speedy
  | (straks|snarest|omgående|umiddelbar*|hurtig*|raskt|uten opphold|utan opphald|snarast)
  | fare ved opphold
  + Han svarer [straks].
  - Han svarer skriftlig.

concept foreign-state
  | (fremmed*|utenlandsk*|annen|andre|framand*|utanlandsk*|anmodende|annan) (stat*|statar|myndighet*|styresmakt*|domstol*|rett)
  | (annet|anna) lands? (myndighet*|domstol*)
  + Den [fremmede stat] svarer.
  - Staten betaler.

concept foreign-request
  | (anmodning*|begjæring*|oppmoding*|rettsanmodning*) [0-8] <foreign-state>
  | <foreign-state> [0-4] (anmod*|begjær*|ber om|krever)
  | (utenlandsk*) (anmodning*|begjæring*)
  | (til bruk for|til bruk i) [0-3] (straffesak*|sak*) [0-2] (=i)? <foreign-state>
  + Etter [anmodning fra fremmed stat] etterforskes det.
  - Etter anmodning fra retten etterforskes det.

concept retention-duty
  | (skal|plikter|pliktar) [0-30] (lagre|lagres|oppbevare|oppbevares|lagrast) [0-30] (måneder|månader|år|uker)
  | (lagringsplikt*|datalagring*)
  | plikt til [0-1] (lagring|datalagring)
  unless (pålegg*|beslutning) [0-40] (lagre|lagres|måneder)
  + Tilbydere [skal lagre trafikkdata i seks måneder].
  - Retten kan gi pålegg om at filene lagres i tre måneder.
  - Den som mottar pålegget, skal etter pålegg lagre listen i tre måneder.

concept period
  | # (dag|dager|dagar|døgn)
  | # (uke|uker|veke|veker) @7
  | # (måned|måneder|månad|månader) @30
  | # =år @365
  unless (fengsel|straff|frihetsstraff|fengselsstraff) [0-6] # (=år|måned|måneder|månader)
  unless (under|over|fylt|minst) # =år
  + Pålegget gjelder høyst [nitti dager].
  - Pålegget gjelder uten frist.
  - Straffen er fengsel inntil to år.
  - Han er over 18 år.

concept produce-order-act
  | (*utlevere|*utleveres|*utleverer|*utlevering|utleveringen|utleverast|*fremlegge|*framlegge|*fremlegges|fremleggelse|framlegging|utleveringspålegg*|fremleggelsespålegg*)
  | (legge|legges|leggast) (frem|fram)
  | (gi|gis|gir|gje|gjevast|gje) [0-8] (opplysning*|opplysninger|informasjon)
  | (opplyse|opplyses|opplyser) om
  | (anmodning|anmodningen|begjæring|krav|oppmoding) [0-6] om [0-2] (opplysning*|utlevering*|informasjon)
  unless (nekte|nekter) [0-4] (utlever*|opplysning*)
  unless (ikke|ikkje) [0-3] (utlever*|gis)
  unless utlever* (=av|=en|=ei|=den|=en =siktet)? (lovbryter*|lovbrytar*|person*|gjerningsperson*)
  unless utlever* [0-2] til [0-1] fremmed*
  + Han kan pålegges å [utlevere] dokumentet.
  + Han kan pålegges å [utlevere] data som personen har.
  - Han kan ikke utlevere det.
  - Loven gjelder utlevering av lovbrytere.
  - Han kan nekte å utlevere dokumentet.

concept subscriber-information
  | (abonnementsopplysning*|abonnentopplysning*|abonnementsdata|abonnentdata|kundeopplysning*|abonnementsinformasjon)
  | (opplysning*|=data|informasjon*) om [0-3] (abonnent*|kunde*|sluttbruker*|bruker av)
  | hemmelig* telefonnummer*
  | (navn|namn|adresse) [0-6] (abonnent*|sluttbruker*|kunde*)
  | (identifisere|identiteten til) [0-2] (abonnent*|sluttbruker*)
  + Tilbyderen oppgir [abonnementsopplysninger].
  - Abonnenten betaler.

concept kept-information
  | (opplysning*|data|informasjon*) [0-2] (=etter|=som nevnt i|lagret etter|nevnt i) [0-1] (første|andre|annet|tredje|fjerde|§)
  + Han skal gi [opplysninger etter tredje] ledd.
  - Han skal gi opplysninger.

concept production-order
  | (utleveringspålegg*|fremleggelsespålegg*|utleveringsplikt*|framleggingspålegg*)
  | (pålegge|påleggje|pålegges|pålegg|pålagt|ordre|=kreve|=kreves|begjæring|anmodning) [0-24] (utlevere|utleveres|utlevering|fremlegge|framlegge|legge frem|legge fram|legger frem)
  | (utlevering|fremleggelse) [0-12] (pålegges|kreves|besluttes|begjæres)
  unless utlever* (=av|=en|=ei|=den)? (lovbryter*|lovbrytar*|person*)
  + Retten kan [pålegge ham å utlevere] dokumentet.
  - Han utleverer dokumentet.
  - Han kan pålegge dem å utlevere lovbryteren.

concept document-or-thing
  | (=ting|=tingen|=tinga|=dokument|=dokumentet|=dokumenter|=dokumentene|skriftstykke*|gjenstand*|bevis|beviset|opplysning*|=data|brev|prov)
  + Han legger frem en [gjenstand].
  - Han har en plikt.
  - Leieren dokumenterer skaden.

concept service-provider
  | (*tilbyder|*tilbydere|tilbyderen|tilbyder*|tilbydar*|tjenestetilbyder*|tjenesteyter*|nettoperatør*|teleoperatør*|teleselskap*)
  | (eier|eieren|eigar) [0-2] (eller|av) [0-4] (nett|tjeneste|nettet)
  unless tilbyder seg
  + [Tilbyderen] svarer.
  - Selgeren svarer.
  - Han tilbyder seg å hjelpe.

concept criminal-matter
  | (straffesak*|straffesaker|etterforsk*|*etterforskning|straffeforfølg*|strafforfølg*|straffeprosess*)
  | (mistanke|mistenk*) [0-4] (handling*|lovbrudd*|straffbar*)
  | (oppklare|forfølge|oppklaring) [0-3] (saken|lovbrudd*|straffbar*)
  + I [straffesaker] gjelder det ikke.
  - I byggesaker gjelder det ikke.

concept subscriber-identity
  | (navn|namn) [0-4] adresse*
  + Han oppgir [navn og adresse].
  - Han oppgir prisen.

concept established-here
  | (tilbyder*|tilbydar*) [0-6] (etablert|hjemmehørende|med sete) [0-2] (i riket|i landet)
  + Bare [tilbydere etablert i riket] skal svare.
  - Tilbyderens sete er uten betydning.

concept investigation-power
  | (ransak*|*ransaking|*ransakning|*beslag|beslaglegg*|kommunikasjonsavlytting*|kommunikasjonskontroll*|varetekt*|pågripelse*|tvangsmid*|spaning*|dataavlesing*|fengsling*|avhør*)
  + [Ransakingen] er lovlig.
  - Reisen er lovlig.
