# Powers over data in criminal procedure, and their safeguards.

# ---- Search and seizure -------------------------------------------------------

concept search-power
  | (ransake|ransakes|ransaker|ransaking|ransakingen|ransakinga|ransakast|ransakning*|*ransaking|husransak*)
  | (gransking|granske|granskes|gransker) [0-3] (av)? [0-3] (datasystem*|datamaskin*|informasjonsbærer*|lagringsmedi*|=data)
  | (gjennomsøk*|undersøk*|gjennomgå*|gjennomgang) [0-3] (av)? [0-3] (datasystem*|datamaskin*|lagringsmedi*|databærer*|bolig*)
  unless (hemmelig|skjult) ransak*
  unless (kan|må|skal) (ikke|ikkje) [0-2] ransak*
  + Han kan [ransake] huset.
  - Leseren kan lete i arkivet.
  - Han kan ikke ransake huset.
  - Han foretar skjult ransaking.

concept seize-act
  | (beslaglegg*|beslaglegges|beslag|beslaget|beslagleggelse*|beslagleggast|databeslag*)
  | (ta|tas|tatt) [0-4] i (forvaring|beslag|varetekt)
  unless (kan|må|skal) (ikke|ikkje) [0-2] beslag*
  unless (=ting|gjenst*|dokument*|=bevis) som kan beslaglegg*
  unless (er|ble|var|blir) [0-1] tatt i beslag
  unless (=beslag|=beslaget) [0-5] (opprettholdes|opprettholdt|heves|oppheves|hevet|faller bort|bortfaller)
  + Han kan [beslaglegge] en kiste.
  - Han skal sørge for at kisten er tørr.
  - Han leter etter ting som kan beslaglegges.
  - Kisten er tatt i beslag.
  - Retten prøver om beslaget skal opprettholdes.
  - Brevet kan ikke beslaglegges.

concept after-seizure
  | (er|ble|var|blir) [0-2] (tatt i beslag|beslaglagt)
  + Reglene gjelder en maskin som [er tatt i beslag].
  - Maskinen kan beslaglegges.

concept copy-act
  | (kopi|kopier|kopiere|kopieres|kopiering|kopierast|avskrift|speilkopi*|sikkerhetskopi*)
  + Han kan ta [kopi] av det.
  - Han kan fortelle om det.

concept render-inaccessible
  | (gjør*|gjøre|gjøres|gjere) [0-3] (utilgjengelig*|utilgjengeleg*)
  | (stenge|stenges|sperre|sperres) [0-4] (=tilgang|tilgangen|=adgang|=data|innhold*|nettsted*)
  | (slette|slettes|fjerne|fjernes) [0-2] (innhold*|=data|dataene) [0-4] (nettsted*|datasystem*|tilbyder*)
  unless (skal|må) [0-8] (slettes|slette) [0-8] (når|senest|straks)
  + Han kan [gjøre det utilgjengelig].
  - Adgangen til sjøen er åpen.
  - Han skal slette innhold på nettsted når saken er slutt.

concept seize-includes-remove
  | (beslag|beslaget) [0-4] (omfatter|kan bestå) [0-12] (fjern*|utilgjengelig*|slett*)
  + [Beslaget omfatter å fjerne] filen.
  - Beslaget er kort.

concept secure-data-act
  | (=data|dataene|databasert*|opplysninger) [0-6] (=sikres|=sikret|=kopieres)
  | (sikring|kopiering|speilkopiering) av [0-4] (=data|dataene|databasert*)
  unless (vern|personvern*) [0-6] (=sikres)
  + Han foretar [sikring av dataene].
  - Han sikrer porten.
  - Personvern og data skal sikres.

concept storage-medium
  | (lagringsmedi*|databærer*|datalager*|informasjonsbærer*|harddisk*|minnepinne*|lagringsenhet*|datalagringsmedi*)
  | elektronisk* (lagringsmed*|enhet|enheter|utstyr)
  + Han åpner [lagringsmediet].
  - Han åpner vinduet.

concept thing-or-place
  | (=ting|=tingen|=tinga|gjenstand*|=dokument|=dokumentet|=dokumenter|=dokumentene|bevis|bevismid*|skriftstykke*)
  | (bolig*|=hus|=huset|=rom|=rommet|=sted|=stedet|oppbevaringssted*|oppbevaringsstad*|bustad*|lokale*|bygning*|eiendom*|kjøretøy*)
  + Han kan ransake en [bolig].
  - Han kan synge en sang.

concept evidence-word
  | (bevis*|bevismid*|spor|gjenstandsbevis*)
  | =prov
  + Det er et [bevis].
  - Det er et begrep.

concept suspect-word
  | (mistenk*|mistanke*|mistenkte|siktet|siktede|sikta|skjellig grunn)
  | etterforsk*
  + Han er den [siktede].
  - Han er den siste.

concept other-system-search
  | (=annet|=andre|anna|tilknyttet|tilknyttede|sammenkoblet|eksterne|fjerntliggende) [0-1] (datasystem*|lagringsmedi*|server*|datamaskin*)
  | (utvides|utvide|strekke seg|utvidast) [0-4] (=annet|=andre|tilknyttet|anna) [0-3] (system*|datasystem*)
  | lagret [0-2] (annet|andre) sted*
  + Han går videre til et [annet datasystem].
  - Han går videre til et annet rom.

concept in-territory
  | (=i|=på) [0-2] (=riket|=landet|norsk territorium)
  + Det står [i riket].
  - Det står i kjelleren.

concept accessible-from-first
  | (fra|via|gjennom) [0-4] (tilgjengelig*|tilgang|adgang|tilgjengeleg*)
  | (lovlig|rettmessig) [0-3] (tilgang|adgang|tilgjengelig*)
  + Det er [fra maskinen tilgjengelig].
  - Det er vakkert.

concept similarly-access
  | ransak* [0-6] (tilgang|adgang)
  | (lignende|tilsvarende) [0-2] (tilgang|adgang)
  + Han kan [ransake og få tilgang] til dem.
  - Han kan ransake dem.

# ---- Help and keys -----------------------------------------------------------

concept knowledgeable-person
  | (=enhver|=den|=person|=personer|=kvar|=alle) [0-1] som [0-4] (befatning|kjennskap|kjenner|kunnskap|ansvar|driver|eier|rår|rådighet|kjenn|tilgang)
  | (eier*|innehaver*|bruker*|driftsansvarlig*|administrator*) [0-2] (av|for) [0-2] (datasystem*|dataanlegg*|datamaskin*|anlegg*)
  unless (=enhver|=den) som [0-2] (har rett|krever)
  + Han spør en [person som har kjennskap] til det.
  - Enhver har rett til kunnskap.
  - Enhver som krever kunnskap, får den.

concept help-act
  | (yte|ytes|yter|ytast|gi|gis) [0-3] (bistand|hjelp|assistanse|teknisk)
  | (gi|gis|gje) [0-3] (opplysning*|informasjon*|forklaring*)
  | (gi|gir|gje|gis) [0-3] (tilgang|adgang|tilgjenge)
  | (bistå|bistår|=hjelpe|=hjelper|medvirke|medverke|medvirkning)
  | (gi|gis|gir|gje) [0-2] politiet [0-2] opplysning*
  + Han må [bistå] politiet.
  - Han må hilse på politiet.

concept key-demand
  | (passord*|tilgangskode*|krypteringsnøkkel*|kode*|nøkkel) [0-8] (oppgi*|oppgis|utlevere*|opplyse*|gi|gis)
  | (oppgi|oppgis|utlevere|utleveres|opplyse) [0-4] (passord*|tilgangskode*|krypteringsnøkkel*|kode*)
  | (dekryptere|dekryptering|oppheve kryptering*)
  + Han må [oppgi passordet].
  - Han må bære nøkkelknippet.

concept assistance-order
  | (pålegge|pålegges|pålegg) [0-8] (enhver|person*|tilbyder*|eier*) [0-12] (bistand|bistå|hjelp)
  + Han kan [pålegge en person å yte bistand].
  - Han kan hente hjelp.

concept knowledge-help
  | (medvirkningsplikt*|bistandsplikt*|opplysningsplikt*|bistand*|medvirkning*)
  + Overskriften lyder: [Bistandsplikt].
  - Overskriften lyder: Betalingsplikt.

concept access-help
  | (opplysning*|bistand|hjelp) [0-4] (nødvendig*|for|som trengs) [0-4] (tilgang|adgang|ransak*)
  | nødvendige opplysninger for å gi tilgang
  + Han gir [opplysninger for å gi tilgang] til maskinen.
  - Han gir til de fattige.

concept equipment-access
  | (tilgang|adgang) [0-3] (utstyr*|anlegg*|innretning*|lokale*)
  + Han gir [adgang til utstyret].
  - Han gir rabatt.

concept not-the-suspect
  | (ikke|ikkje|unntatt|unntatt) [0-6] (mistenkte|siktede|den siktede)
  + Det gjelder [ikke den siktede].
  - Det gjelder den siktede.

concept reasonable
  | (rimelig*|rimeleg*|nødvendig*|naudsynt*|forholdsmessig*)
  + Det er [rimelig].
  - Det er for sent.

# ---- Collection and interception -----------------------------------------------

concept collect-act
  | (innhent*|innhenting|innsaml*|samle inn|samles inn|registrer*|overvåk*|overvak*|oppta|tas opp|*avlytting|avlese|avlesing|kommunikasjonskontroll*)
  | kontroll [0-2] av [0-2] (kommunikasjon*|trafikkdata*|telefon*)
  unless (gebyr*|uttalelse*|samtykke|tilbud) [0-3] innhent*
  unless innhent* [0-3] (uttalelse*|samtykke|tilbud|tillatelse)
  + Han kan [innhente] dem.
  - Han skal innhente en uttalelse.
  - Han skal få uttalelse innhentet.

concept collect-or-record
  | (innhente|innhentes|samle inn) eller [0-2] (registrere|ta opp|registreres|tas opp)
  + Han kan [innhente eller registrere] det.
  - Han kan registrere det.

concept real-time
  | (sanntid*|sann tid)
  | (fremtidig*|framtidig*|løpende|kommende) [0-2] (=data|trafikkdata|kommunikasjon*|samtale*)
  | (skal|vil) [0-1] (settes|bli satt|blir satt|bli sett) [0-10] (forbindelse|samband)
  | umiddelbar overføring
  + Det skjer i [sanntid].
  - Det skjer i rett tid.

concept pen-register
  | (samtalesporing*|nummersporing*)
  + Han bruker [samtalesporing].
  - Han bruker en maskin.

concept authority-collects
  | (politiet|påtalemyndigheten|styresmaktene) [0-10] (innhent*|foreta|avlytt*|kontroll*|registrer*|avles*)
  + [Politiet kan innhente] dem.
  - Politiet kan ri ut.

concept specified-communication
  | (bestemt*|bestemte|angitt*|nærmere) [0-2] (telefon*|datamaskin*|anlegg*|kommunikasjonsanlegg*|datasystem*|person*|brukerkonto*)
  | (mistenkte|siktede) [0-2] (besitter|bruker)
  + Det gjelder [bestemte telefoner].
  - Det gjelder alle.

concept content-of-communication
  | innhold* [0-4] (kommunikasjon*|meddelelse*|melding*|samtale*)
  | (*samtale|*samtaler|samtaler|*kommunikasjon|*kommunikasjonen|meddelelse*|melding|meldinger|kommunikasjonsavlytting*)
  + Han leser [innholdet i en melding].
  - Han leser innholdet i kurven.

concept content-strict
  | innhold* [0-4] (kommunikasjon*|meddelelse*|melding*|samtale*)
  | (*samtale|*samtaler|samtaler|kommunikasjonsavlytting*|telefonavlytting*)
  unless avlytting enn kommunikasjonsavlytting*
  + Han leser [innholdet i en melding].
  - Han leser en melding.
  - Romavlytting er annen avlytting enn kommunikasjonsavlytting.

concept communications-surveillance
  | (kommunikasjonsavlytting*|telefonavlytting*)
  | (avlytte|avlyttes|avlytting) [0-4] (samtale*|kommunikasjon*|telefon*|*samtaler)
  unless avlytting enn kommunikasjonsavlytting*
  + Retten tillater [kommunikasjonsavlytting].
  - Romavlytting er annen avlytting enn kommunikasjonsavlytting.
  - Retten tillater overvåking av elven.

concept interception-word
  | (gjennomføring*|gjennomføre) [0-3] (avlytting*|kommunikasjonskontroll*)
  + Det er nødvendig for [gjennomføringen av avlyttingen].
  - Det er nødvendig for roen.

concept warrant-word
  | (rettens|domstolens) (beslutning|kjennelse|tillatelse)
  | (beslutning|kjennelse|tillatelse|samtykke) [0-2] (av|fra) [0-1] (retten|domstolen)
  | (ransakingsordre|ransakingsbeslutning*|rettens avgjørelse)
  + Han kommer med [rettens kjennelse].
  - Han kommer med hatt.

concept without-warrant
  | (uten|utan) [0-3] (rettens|beslutning|kjennelse) [0-3] (beslutning|kjennelse|retten|samtykke)
  + Han kommer [uten rettens beslutning].
  - Han kommer uten hatt.

concept existing-capability
  | (eksisterende|foreliggende) [0-2] teknisk* (mulighet*|utstyr|evne*)
  | (innenfor|innen) [0-3] teknisk* (mulighet*|evne*)
  + Han gjør det [innenfor sine tekniske muligheter].
  - Han gjør det innenfor festen.

concept security-purpose
  | (rikets|statens|nasjonal*) (sikkerhet*|tryggleik*)
  | (avdekke|motvirke|forebygge) [0-4] (trusler*|trusselaktivitet*|dataangrep*)
  unless fare for rikets sikkerhet
  + Det tjener [nasjonal sikkerhet].
  - Det tjener portens sikring.
  - Det avslås ved fare for rikets sikkerhet.

concept private-ban
  | (forbudt|ulovlig) [0-4] (avlytt*|opptak)
  | (ingen|må ikke|skal ikke) [0-4] avlytt*
  + En nabo [må ikke avlytte].
  - En nabo må høre etter.

concept any-communication
  | elektronisk* (kommunikasjon*|meddelelse*)
  | (annen|all|enhver|anna) [0-1] (*kommunikasjon|kommunikasjon)
  | (kommunikasjonsanlegg*|kommunikasjonsnett*|datamaskin*|kommunikasjonstjeneste*)
  + Det gjelder [elektronisk kommunikasjon].
  - Det gjelder posten.

concept closed-system
  | (lukket|lukkede|lukka) [0-2] (nett*|system*|brukergruppe*)
  + Det gjelder et [lukket nett].
  - Det er lukket.

concept serious-offence
  | (grov*|alvorlig*|alvorleg*) [0-2] (lovbrudd*|kriminalitet*|forbrytelse*|handling*|straffbar*)
  | (medføre|medfører|føre til) [0-3] (straff|fengsel) [0-3] (fengsel)? [0-3] # =år
  | (strafferamme*) [0-4] # =år
  | (handling*|lovbrudd*) [0-14] (fengsel|straff) [0-6] # =år
  | rammes av [0-2] §§
  + Det gjelder et [grovt lovbrudd].
  - Det gjelder en hare.

concept secret-measures
  | <keep-secret> [0-20] (kommunikasjonskontroll*|avlytting*|ransaking*|etterforsk*|sikringspålegg*|tiltak*)
  | (kommunikasjonskontroll*|avlytting*|sikringspålegg*) [0-14] <keep-secret>
  + Han skal [bevare taushet om avlyttingen].
  - Han skal bevare taushet om været.

# ---- Judges, grounds, limits -------------------------------------------------------

concept judge-decides
  | (=retten|=rettens|dommer*|domstol*|domstolen|tingretten|forhørsretten) [0-8] (=kan|beslut*|tillat*|kjennelse*|pålegg*|bestem*|godkjen*|samtykke*|avgjørelse*|orskurd*)
  | (beslutning|beslutninga|kjennelse|orskurd|tillatelse|avgjørelse|samtykke|godkjennelse|godkjenning|løyve|besluttet|besluttes|bestemmes) [0-3] (=av|fra|ved) [0-1] (=retten|domstol*|dommer*|tingretten)
  | (forelegges|brakt inn|bringes inn|innbringes|leggast) [0-3] (for)? [0-2] (=retten|tingretten)
  + En [dommer kan] åpne den.
  + Det krever [beslutning av retten].
  - En dommer spiser middag.

concept judge-authorises
  | (beslutning|kjennelse|tillatelse|samtykke|godkjennelse|orskurd|løyve) [0-3] (=av|fra) [0-1] (=retten|domstol*|dommer*|tingretten)
  | (=retten|domstolen|dommeren|tingretten) kan [0-3] (ved)? [0-2] (kjennelse|orskurd|beslutning)? [0-3] (tillate|beslutte|gi|pålegge|tillatelse|bestemme)
  | rettens (kjennelse|beslutning|tillatelse|samtykke)
  + Det krever [kjennelse av retten].
  - Det krever ordførerens kjennelse.

concept orders-measure
  | (ransak*|*beslag|beslaglegg*|kommunikasjonskontroll*|*avlytting|dataavlesing*|tvangsmid*) [0-14] (beslut*|kjennelse*|tillat*|bestemm*)
  | (beslut*|tillat*|kjennelse*|bestemm*) [0-8] (ransak*|*beslag|beslaglegg*|kommunikasjonskontroll*|*avlytting|dataavlesing*|tvangsmid*)
  + Han [beslutter ransaking].
  - Han ordner bøkene.

concept grounds
  | (skjellig|skjelleg|særlig|særleg|rimelig|tilstrekkelig|god|tilstrekkeleg) [0-1] grunn
  | grunn [0-1] til [0-1] (mistanke|å tro|å anta|å mistenke)
  | (mistenk*|mistanke*|sannsynlig|sannsynleg)
  | (vesentlig betydning|nødvendig) [0-4] (saken|etterforsk*|oppklar*)
  + Han har [skjellig grunn] til det.
  - Han har begrunnet kravet.

concept scope-limit
  | (angi|angis|opplyse|opplyses|beskrive|nevne|gjelde|gjelder) [0-3] (om)? [0-3] (hva|hvem|hvilke|tidsrom*|person*|formål*|sted*|omfang*|kva)
  | (bestemt|bestemte) [0-2] (tidsrom|periode|ting|rom|person)
  | (ikke|ikkje) [0-3] (lenger|lengre|mer) enn [0-2] (nødvendig|naudsynt|strengt)
  | (uforholdsmessig|forholdsmessig)
  | (for inntil|høyst|høgst) [0-2] # (dager|uker|måneder|dagar|veker)
  + Beslutningen skal [opplyse om hva] saken gjelder.
  - Beslutningen er høy.

concept proportionality
  | (uforholdsmessig*|forholdsmessig*|tilhøvesmessig*|høveleg)
  + Det er [forholdsmessig].
  - Det er brødrenes forhold.

concept safeguard-word
  | (rettssikkerhetsgaranti*|rettssikkerhet*|rettstryggleik*)
  | vilkår og garantier
  + Det gjelder [rettssikkerhetsgarantier].
  - Det gjelder garantier.

concept independent-supervision
  | (uavhengig*|rettslig*|domstols*) [0-2] (kontroll|kontrollutvalg*|tilsyn*|overprøving)
  | domstolskontroll*
  + Det står under [uavhengig kontroll].
  - Det står under vann.

concept review-right
  | (anke|ankes|påanke*|kjære*|klage|klageadgang*|overprøv*)
  | (brakt inn|bringes inn|bringe) [0-3] for retten
  | (underrettes|underretning|underrettast|varsles) [0-8] (mistenkt*|siktet*|siktede|den som)
  + Han har rett til å [klage].
  - Han har rett til å gå.

concept third-party-rights
  | (tredjemann*|tredjemenn*|tredjeperson*|hos andre)
  + Det tar hensyn til [tredjemann].
  - Det tar hensyn til far.

concept title-safeguards
  | (rettssikkerhet*|forholdsmessighet*|fellesregler*|rettens beslutning|domstolskontroll*)
  | beslutning* om [0-2] (ransak*|beslag|kommunikasjonskontroll*|tvangsmid*)
  + Overskriften lyder: [Rettssikkerhet].
  - Overskriften lyder: Rettsvesen.

concept powers-of-part
  | (tvangsmid*|tiltak*|ransak*|beslag) [0-2] (etter|som nevnt i) [0-2] (§|§§|dette|denne|kapittel*)
  + Han bruker [tvangsmidler etter dette] kapittel.
  - Han bruker tvang.

# ---- Scope -----------------------------------------------------------------------

concept scope-of-powers
  | (=loven|=lova|=lov|bestemmelsene) [0-3] (gjelder|gjeld|regulerer) [0-4] (straffesak*|etterforsk*|behandling* av straffesak*)
  + [Loven gjelder for behandling av straffesaker].
  - Kravet i straffesaken behandles etter reglene i tvisteloven.
  - Loven gjelder fangst av fisk.

concept crime-context
  | (straffbar*|straffesak*|lovbrudd*|lovbrot*|forbrytelse*|straffeforfølg*|etterforsk*)
  | (mistenk*|mistanke*|siktet|siktede)
  | (påtalemyndighet*|politi*|påtalemakt*|statsadvokat*|riksadvokat*|politiet)
  | (=retten|=rettens|domstol*|tingretten|dommer*)
  | (bevis|beviset|bevismid*|bevismateriale*)
  + Det gjelder oppklaring av et [lovbrudd].
  - Det gjelder rensing av vannet.

concept criminal-proceeding
  | (straffesak*|straffesaker|etterforsk*|*etterforskning|straffeforfølg*|strafforfølg*|straffeprosess*)
  | (oppklaring|etterforskning) av [0-3] (lovbrudd*|straffbar*)
  + Det tjener [straffesaken].
  - Det tjener byggesaken.

concept every-offence
  | (=enhver|=alle|=ethvert|=kvar|=einkvar) [0-1] (straffbar*|lovbrudd*|lovbrot*|forbrytelse*)
  | (handling*|lovbrudd*) som [0-2] (loven|lova|lov)? kan (medføre|føre til) (=frihetsstraff|=fridomsstraff|=straff|=fengsel)
  unless kan (medføre|føre til) (=frihetsstraff|=fridomsstraff|=straff|=fengsel) [0-3] #
  unless kan (medføre|føre til) =straff av
  + Det tjener oppklaring av [ethvert lovbrudd].
  - Det tjener oppklaring av tyveri.
  - Det gjelder en handling som etter loven kan medføre straff av fengsel i ti år.

concept one-act-scope
  | (overtredelse|brudd|brot|lovbrudd*) [0-3] (av|på|mot) [0-1] (denne|dette|loven|lova) (lov|lova|loven|her|kapittel*)
  + Det tjener oppklaring av [overtredelse av denne lov].
  - Det tjener oppklaring av overtredelser.

concept object-includes-data
  | (som|med) [0-1] (=ting|gjenstand*|dokument*) [0-3] (regnes|menes|forstås|reknast|likestilles) [0-12] (=data|elektronisk*|databasert*|informasjonsbærer*)
  | (=ting|dokument*|gjenstand*) [0-4] (herunder|inkludert|medregnet|også) [0-4] (=data|elektronisk*|databasert*|lagringsmedi*)
  | (ransaking|ransakinga|beslag) (av|i) [0-2] (datasystem*|=data|elektronisk*|databasert*|datamaskin*)
  + [Som ting regnes også data].
  - Ting ligger ved siden av bordet.

concept general-power
  | (ransaking*|beslag*|utlevering av bevis|utleveringspålegg*|kommunikasjonskontroll*|kommunikasjonsavlytting*|sikringspålegg*)
  + Overskriften lyder: [Ransaking].
  - Overskriften lyder: Rasjonering.

concept urgent-variant
  | (nødrett*|hastekompetanse*|hastesak*)
  + I [hastesaker] går det fortere.
  - Det går fortere.

concept not-investigation
  | (prøveløslat*|soning*|straffegjennomføring*|innsatt*|fange*|kriminalomsorg*)
  | (foretaksregister*|grunnbok*|løsøreregister*)
  | politiattest*
  + Han er under [prøveløslatelse].
  - Han er under press.

concept regulatory-purpose
  | (skattemyndighet*|tollmyndighet*|konkurransetilsyn*|konkurransemyndighet*|finanstilsyn*|forbrukertilsyn*|tilsynsmyndighet*|nasjonal kommunikasjonsmyndighet*)
  + Firmaet sender det til [tilsynsmyndigheten].
  - Firmaet sender det.

concept special-record
  | (pasient*|sykejournal*|journal*|fange*|skattyter*|våpen*)
  | (konto|kontoen|kontoopplysning*|bankkonto*|bankopplysning*|betalingsopplysning*)
  | (postsending*|trygdeopplysning*|romavlytting*|romovervåking*)
  | (avlytting|avlyttes|avlytte) [0-3] (=sted|=rom|=lokale)
  + Det er mappen til [pasienten].
  - Det er mappen.
  - Han har en brukerkonto.

concept special-data
  | (lokaliseringsdata*|kontoopplysning*|trafikkdata*|helseopplysning*|bankopplysning*)
  + Han viser [kontoopplysninger].
  - Han viser benker.

concept location-data
  | (lokaliseringsdata*|posisjon*|lokaliser*|basestasjon*)
  + Overskriften lyder: [Lokaliseringsdata].
  - Overskriften lyder: Lokaler.

concept title-aside
  | (underretning*|varsling*|kostnad*|erstatning*|rapport*|tilbakelevering*|sletting*|opphør*|gjennomføring*|protokoll*|samtykke*|innsyn*)
  + Overskriften lyder: [Kostnader].
  - Overskriften lyder: Kosthold.

concept title-incidental
  | (avslag*|kostnad*|gebyr*|innhold|form|språk|oversett*|gjennomtransport*|utsettelse*|underretning*|anke*|fullbyrd*|inndragning*|videreutlevering*|spesialitet*|rapport*)
  + Overskriften lyder: [Avslag].
  - Overskriften lyder: Slag.

concept title-not-power
  | (straffebestemmelse*|straff|straffeansvar|overtredelsesgebyr*|bedrageri|dokumentfalsk*|skadeverk*|misbruk)
  | (erstatning*|inndragning*|vitneplikt*|kostnad*|tilbakelevering*|sletting*)
  + Overskriften lyder: [Bedrageri].
  - Overskriften lyder: Bedrift.

concept exception-clause
  | (gjelder|gjeld) (ikke|ikkje) [0-2] for
  | (kommer|kjem) (ikke|ikkje) til (anvendelse|bruk)
  | (er|vere) (ikke|ikkje) til hinder
  unless (ikke|ikkje) til hinder for at det gis opplysning*
  + Regelen [gjelder ikke for] ham.
  - Regelen gjelder.
  - Taushetsplikten er ikke til hinder for at det gis opplysninger.

concept privileged-data
  | (taushetsplikt*|yrkestaushet*|vitneforbud*|vitnefritak*|forklaringsplikt*|plikter å vitne)
  + Det berører ingen [taushetsplikt].
  - Det berører yrket.

concept possession-or-control
  | (besittelse*|besitter*|besitteren|rådighet*|rådigheten|innehaver*|kontroll|varetekt)
  + Det er i hans [besittelse].
  - Det er i hans hage.

# ---- Orders to providers ------------------------------------------------------------

concept providers-and-path
  | (spore|identifisere|fastslå|sporing) [0-6] (hvor|kor|hvem|tilbyder*|opphav*|avsender*|kilde*|rute*|vei*)
  | (rute|ruten|vei|veien|opprinnelse*|tilbyder*|tjenesteyter*|tilbydar*) [0-6] (identifiseres|fastslås|spores|identifiserast)
  | (kom fra|kommer fra) [0-10] (sendt til|sendes til|sendt)
  | (andre|annen|flere) [0-1] tilbyder* [0-8] (medvirket|overføring*|deltatt)
  + Det lar dem [spore hvor] meldingen kom fra.
  - Det viser veien til stasjonen.

concept several-providers
  | (en eller flere|flere|alle) tilbyder*
  + Det binder [flere tilbydere].
  - Det binder en tilbyder.

concept deadline-set
  | (innen|innan) [0-3] frist*
  | (fastsette|sette|setje) [0-2] frist
  + Han gjør det [innen en frist].
  - Han gjør det snart.

concept specified-period
  | (=i|for) [0-1] (et|eit) (bestemt|nærmere angitt) (tidsrom|periode)
  + Det gjelder [for et bestemt tidsrom].
  - Det gjelder alltid.

concept explicit-any-data
  | (=alle|enhver) =data
  | elektronisk* lagr* =data
  | =data (av enhver art|av alle slag)
  + Han skal sikre [alle data].
  - Han skal sikre listen.

concept destroy-duty
  | (skal|må|plikter|pliktar) [0-12] (slettes|slette|makuleres|tilintetgjøres|slettast|anonymiseres)
  | sletteplikt*
  unless (skal|må) (ikke|ikkje) [0-3] slettes
  + Listen [skal makuleres].
  - Listen skal ikke slettes.

concept information-word
  | (informasjon*|opplysning*)
  + Det er en [opplysning].
  - Det er en form.

concept search-context
  | (=retten|påtalemyndigheten|påtalemakta|politiet|domstolen) [0-1] (=kan|=skal) [0-20] (ransake|beslaglegge|beslagleggje|pålegge|påleggje|tillate|tillatelse|beslutte|kreve|avlytte)
  | (=kan|=skal) [0-3] (foretas|skje) [0-1] ransaking
  | (=kan|=skal) [0-20] (beslaglegges|ransakes|pålegges|avlyttes)
  + [Retten kan beslaglegge] kisten.
  - Retten kan synge.

# ---- Retention -----------------------------------------------------------------------

concept keep-duty
  | (*tilbyder|tilbyder*|tilbydar*|tjenestetilbyder*|operatør*) [0-40] (=skal|=plikter|=pliktar|=må) [0-20] (=lagre|=lagres|=oppbevare|=lagrast)
  | (trafikkdata*|=data|opplysning*|IP adresse*) [0-14] (=skal|=må|plikter) [0-6] (=lagres|=oppbevares|=lagrast)
  | (lagringsplikt*|plikt til lagring|plikt til å lagre)
  unless (=skal|=må|=kan) (ikke|ikkje) [0-3] (=lagres|=lagre)
  + [Tilbyderen skal lagre] listen.
  - Tilbyderen kan lagre listen.
  - Tilbyderen skal ikke lagre innholdet.

concept keep-verb
  | (=lagre|=lagres|=oppbevare|=oppbevares|=lagrast|=lagrer)
  unless (=kan|ikke|ikkje) [0-6] (=lagre|=lagres)
  + Han må [oppbevare] dem.
  - Han kan lagre dem.

concept retained-data
  | (lokaliseringsdata*|trafikkdata*|abonnementsopplysning*|kommunikasjonsdata*|abonnentdata*|signaleringsdata*)
  | IP adresse*
  | (=data|opplysning*) [0-8] (identifisere) [0-3] abonnent*
  + Det er [lokaliseringsdata].
  - Det er lokaler.

concept accounts-word
  | (regnskap*|bokføring*|årsregnskap*|fakturagrunnlag*)
  + Det er [regnskap] for året.
  - Det er blad.

concept on-request
  | (etter|på) [0-1] (begjæring|anmodning|pålegg|krav|oppmoding) [0-2] (fra|av)
  + Det skjer [etter begjæring fra] retten.
  - Det skjer av seg selv.

concept duty-modal
  | (=skal|=må|=plikter|=pliktar|=pålegges)
  + Han [skal] beholde dem.
  - Han vil beholde dem.

concept power-denied
  | (=kan|=må|=skal) (ikke|ikkje) [0-2] (ransakes|ransake|beslaglegges|beslaglegge|avlyttes|pålegges|utleveres)
  | ingen [0-2] (kan|må) [0-1] (ransake|beslaglegge|avlytte)
  unless (ikke|ikkje) [0-4] (uten|utan|bare|før)
  + Brevet [kan ikke beslaglegges].
  - Brevet kan beslaglegges.
  - Brevet kan ikke beslaglegges uten rettens kjennelse.

# What a network must be able to do is no order to do it.
concept capability-duty
  | (tilrettelegge|tilrettelegger|legge til rette) [0-2] (nett|nettet|tjeneste*|utstyr)
  | tilretteleggingsplikt*
  + Tilbyderen skal [tilrettelegge nett] og tjeneste.
  - Tilbyderen skal gi opplysninger.

concept title-other-stage
  | (anke*|gjenåpning*|gjenopptak*|hovedforhandling*|hovudforhandling*|straffutmåling*|fullbyrd*|erstatning*|oppreisning*|sakskostnad*|saksomkostning*|benådning*)
  | (dom|dommen|kjennelse*|stemmegivning*|rettsbok|rettsbøker|rettsmøte*|bevisavgjørelse*)
  | (forsvarer*|verge*|habilitet*|ugildhet*|domstolene|innkalling*|forkynning*)
  + Overskriften lyder: [Anke] til høyere rett.
  - Overskriften lyder: Ransaking.

concept regulator-holder
  | (departementet|tilsynet|tilsynsmyndighet*|myndigheten|direktoratet|kommunen|kongen|forbrukertilsynet|finanstilsynet|datatilsynet) [0-4] (=kan|=skal)
  | (pålegg|krav|anmodning) fra (departementet|tilsynet|tilsynsmyndighet*|myndigheten|direktoratet|kommunen)
  + [Tilsynet kan] be om en liste.
  - Politiet kan be om en liste.

concept with-consent-only
  | (bare|berre|kun) med [0-3] samtykke
  | frivillig [0-3] (utlevert|utleverer|gir fra seg)
  + Han kan lese det [bare med eierens samtykke].
  - Han kan lese det uten eierens samtykke.

concept officer-word
  | (politi|politiet|påtalemyndighet*|påtalemakt*|statsadvokat*|etterforsker*|polititjeneste*)
  + Den gis til [politiet].
  - Den gis til naboen.

# Data that are kept by an order already: what is done with them comes soon.
concept preserved-data
  | (=sikrede|=sikra|=bevarte) (=data|opplysning*)
  | (=data|dataene|opplysning*) som [0-2] (omfattes|omfattast|er omfattet) av [0-1] (sikringspålegg*|pålegg*)
  + Han utleverer de [sikrede data].
  - Han utleverer data.

concept protected-information
  | (=kryptert|=krypterte|=beskyttet|=beskyttede) (=data|informasjon*|fil|filer|opplysning*)
  + Han leser [krypterte data].
  - Han beskytter hunden.
