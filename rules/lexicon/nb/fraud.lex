# Forgery, fraud, and what is done in the name of another.

# ---- Forgery ----------------------------------------------------------------

concept forge-act
  | (*ettergjør|*ettergjøre|*forfalsker|*forfalske|*forfalskar|*etterlager|dokumentfalsk*|*falskner|dokumentforfalskning*)
  | (utferdiger|utsteder|fremstiller|lager|skaper) [0-3] (falsk*|uekte|uriktig*|uekta) (dokument*|=data|attest*|bevis*|opplysning*)
  unless (for|mistanke*|siktet|tiltalt) [0-2] dokumentfalsk*
  + Den som [forfalsker] et dokument, straffes.
  + Den som [utsteder et uriktig dokument], straffes.
  - Den som gir uriktige opplysninger, advares.
  - Han er siktet for dokumentfalsk.

concept use-false
  | (*bruker|*bruke|*brukar|*benytter|*gjør bruk av|*nyttar) [0-4] (falsk*|forfalsk*|ettergjort*|uekte|uekta) [0-4] (dokument*|attest*|bevis*)
  | (*bruker|*benytter) [0-3] dokument* som nevnt i
  + Den som [bruker et falskt dokument], straffes.
  - Den som gjemmer et gammelt dokument, gjør rett.

concept false-document
  | (*dokument|*dokumentet|dokumenter|*dokumenter|dokumenta|skriftstykke*|attest*|bevisdokument*)
  + Han brenner et [dokument].
  - Han brenner ved.

concept plain-document
  | (=dokument|=dokumenter|dokumentfalsk*|dokumentforfalskning*|dokumentødeleggelse*)
  + Overskriften lyder: [Dokumentfalsk].
  - Overskriften lyder: Pengefalsk.

concept any-document
  | (=et|=eit|=noe|annet|andre|privat|offentlig|ettergjort|forfalsket) [0-3] (=dokument|=dokumentet)
  | =data
  + Han forfalsker [et dokument].
  - Han forfalsker pengen.

concept identity-paper
  | (*pass|=passet|identitetsbevis*|identitetskort*|legitimasjonsdokument*|legitimasjonskort*|reisedokument*|førerkort*|identitetspapir*|oppholdstillatelse*|id-kort)
  unless (til|så) pass
  + Han forfalsker et [identitetskort].
  - Han forfalsker et brev.
  - Det kommer til pass for ham.

concept such-document
  | (slik|slikt|slike|sådan|sådant) [0-2] (dokument*|attest*|identitetsbevis*|bevis*|papir*|pass)
  + Han forfalsker [slike dokumenter].
  - Han forfalsker et dokument.

concept electronic-document
  | (elektronisk*|digital*|databasert*|maskinlesbar*) [0-2] (dokument*|signatur*|underskrift*|informasjonsbærer*|registrering*)
  | (databevis*|datadokument*)
  + Han forfalsker et [elektronisk dokument].
  - Han forfalsker et maleri.

concept document-defined
  | (med|som) [0-2] =dokument [0-2] (menes|forstås|meines|regnes|reknast|forståast)
  | =dokument [0-2] (er|omfatter|betyr) [0-2] (enhver|ethvert|en|kvar)
  + [Med dokument menes] en erklæring av vekt.
  - Dokumentet er tapt.

concept data-carrier
  | (informasjonsbærer*|informasjonsberar*|datalager*|lagringsmedi*|=data|databasert*|elektronisk*|digital*|maskinlesbar*|gjenstand*)
  + Det ligger på en [informasjonsbærer].
  - Det ligger på bordet.

concept inauthentic-data
  | (falsk*|uekte|uekta|forfalsk*|ettergjort*) [0-2] (=data|databasert*|elektronisk*)
  | (forfalsker|ettergjør) [0-3] (=data|databasert*|elektronisk*)
  | (dataforfalskning*|datafalsk*)
  + Han lager [falske data].
  - Han gir falske svar.

concept pass-as-authentic
  | (fremstå|framstå|fremstår|framstår|fremtre|bruke|brukes|gå ut|gå) [0-4] (=som|=for) [0-1] (ekte|ekta|uforfalsket|uforfalska|riktig|rett|gyldig)
  | (bevis|prov) for [0-3] (rettsforhold*|rettighet*|rett|plikt*|fritakelse*)
  | (bevisverdi*|bevisformål*|rettsforhold*)
  | (rettslig|rettsleg) (betydning|forhold|bruk)
  + Han forfalsker det for å la det [fremstå som ekte].
  - Han forfalsker det for moro.

concept readable-or-not
  | (direkte|umiddelbart) [0-2] (lesbar*|leseleg*|forståelig*)
  + Om det er [direkte lesbart], er uten betydning.
  - Om det er fullstendig, er uten betydning.

concept special-object
  | (=pass|=passet|førerkort*|identitetskort*|visum*|oppholdstillatelse*)
  | (=penger|=pengar|=pengesedler|=pengeseddel|=mynt|=mynter|verdipapir*|veksel*|frimerke*|pengefalsk*|sjekk|sjekker|obligasjon*|aksje*|aksjer)
  | (=segl|=stempel|varemerke*|kjennemerke*|patent*|opphavsrett*|grensemerke*|måle*|vekt*|åndsverk*)
  | (konkurs*|forsikring*|forsikringsbedrageri*|kreditor*|pant*|subsidie*|trygd*|trygde*|stønad*|skattesvik*|låne*|kursmanipulasjon*|arv*|testament*)
  | (=toll|=tollen|skatt*|avgift*|merverdiavgift*)
  | (=valg|valget|valglov*|stemmeseddel*|stemme*|velger*)
  | (vitnemål*|regnskap*|regnskaps*|ekteskap*|folkeregister*|husleie*|leie*)
  | (legemid*|lækjemid*|doping*|mat|matvare*|vare|varer|lotteri*|narkotika)
  unless vekt på
  + Han forfalsker et [førerkort].
  - Han forfalsker et brev.
  - Det legges vekt på omfanget.

concept special-heading
  | <special-object>
  | (embet*|tjenestemann*|offentlig|tjeneste|regnskap*)
  + Overskriften lyder: [Pengefalsk].
  - Overskriften lyder: Bedrageri.

concept forging-tools
  | (=plater|=former|=papir|stempler) [0-8] (forfalskning*|ettergjøre|egnet)
  + Han har [papir som er egnet] til trykk.
  - Han har stempler.

concept own-purpose
  | (hindre|unndra|motvirke|vanskeliggjøre) [0-6] (etterforskning*|etterforsking*|straffeforfølgning*|påtale|rettergang*)
  + Han gjemmer det for å [hindre etterforskningen].
  - Han gjemmer det for regnet.

concept names-forgery
  | (dokumentfalsk*|dokumentforfalskning*|datafalsk*)
  + Han begår [dokumentfalsk].
  - Han begår en feil.

# ---- Fraud --------------------------------------------------------------------

concept property-loss
  | (volder|voldt|volde|valder|valde|påfører|påføre|forårsaker|lider) [0-8] (=tap|formuestap*|=skade|tapet)
  | (=tap|fare) [0-2] (=eller|=for) [0-3] =tap
  | (formuestap*|formuesskade*|økonomisk* (tap|skade))
  + Den som [volder tap] for en annen, straffes.
  - Den som taper kampen, går hjem.

concept gain-word
  | (vinning*|*vinning|=fordel|=fordelen|=gevinst|=vinst|berike*|økonomisk fordel)
  unless fordel* [0-2] (av|for) [0-2] (leieren|barnet|miljø*)
  + Han gjør det for å skaffe seg [vinning].
  - Han gjør det for å verge seg.
  - Det er til fordel for leieren.

concept data-tampering
  | (endrer|endre|endrar|sletter|slette|fjerner|manipulerer|mater|legger inn|forfalsker|bruker|undertrykker) [0-4] (=data|dataprogram*|databasert*|datafil*)
  | (=ved|gjennom) [0-2] (endring|sletting|bruk|innlegging|manipulering) av [0-2] (=data|dataprogram*)
  | (uriktig*|ufullstendig*|falsk*) [0-3] (opplysning*|=data|informasjon*) [0-20] (databehandling*|datasystem*|=data)
  | (databedrageri*|datamanipulasjon*)
  unless skal [0-6] (slettes|slette|endre) [0-3] (=data)
  + Han vinner ved at han [endrer data].
  - Han vinner i spill.
  - Han skal endre data etter krav.

concept system-tampering
  | (påvirker|påvirke|påverkar|manipulerer|griper inn i|forstyrrer|endrer) [0-6] (databehandling*|datasystem*|resultatet av [0-3] databehandling*|dataanlegg*|automatisert*)
  | (inngrep|påvirkning|forstyrrelse) [0-3] (databehandling*|datasystem*)
  | databedrageri*
  + Han vinner ved at han [påvirker databehandlingen].
  - Han vinner ved flid.

concept general-fraud
  | (annen|andre|anna) [0-1] (svikaktig*|bedragersk*) (atferd|måte|fremgangsmåte|handling*|opptreden)
  | (svikaktig*|bedragersk*) (atferd|måte|fremgangsmåte|opptreden)
  + Han vinner ved [svikaktig atferd].
  - Han vinner ved flid.

concept machine-deceived
  | (villfarelse*|bedrageri*) [0-6] (likestilles|like med|på samme måte) [0-12] (databehandling*|maskin*|automat*)
  + Med [bedrageri likestilles det å lure en automat].
  - Bedrageri straffes.

concept names-fraud
  | (databedrageri*|nettbedrageri*|identitetsbedrageri*)
  | for [0-2] bedrageri [0-2] (=straffes|=straffast)
  + Han begår [databedrageri].
  - Han begår tyveri.

concept dishonest-access
  | <access-act> [0-8] <computer-system> [0-24] (vinning*|tap)
  + Den som [skaffer seg tilgang til et datasystem for vinning] skyld, straffes.
  - Den som skaffer seg tilgang til salen, betaler.

concept means-pointer
  | (måte|middel|midler|fremgangsmåte|framgangsmåte) som (nevnt|nemnt|beskrevet) i
  + Han vinner på en [måte som nevnt i] første ledd.
  - Han vinner på sin måte.

concept for-another
  | =seg (eller|og) (=en|=ein)? (andre|annen|annan)
  + Han vil skaffe [seg eller andre] en gevinst.
  - Det gagner ham.

concept deceive-act
  | (*villfarelse|villfarelsen|*villfaring|villfaring|*forleder|*forlede|*bedrar|*bedra|*narrer|*narre|*lurer|*lure|bedrageri|bedrageriet|*villeder|*villede)
  | (uriktig*|falsk*) (forespeiling*|fremstilling*|forestilling*)
  unless (ikke|ikkje|forbudt) [0-4] (villede*|villeder)
  unless (for|siktet|tiltalt|mistenkt) [0-2] bedrageri
  unless forleder [0-3] (barn|under)
  + Den som [forleder] en annen til å betale, straffes.
  - Den som fremkaller glede hos en annen, får takk.
  - Reklamen må ikke villede.
  - Han er siktet for bedrageri.
  - Han skal ikke villede noen.
  - Han forleder et barn.

concept deceives-for-value
  | (formue*|=vinning|vinning|vinning*|=fordel|gevinst)
  | (=penger|=pengar|=ytelse|=ytelser|gjenstand*) [0-6] (tilegne*|skaffe*|utlevere*|overlate*|oppnå*)
  | (volder|volde|valder) [0-6] tap
  + Den som lurer noen for [vinning] skyld, straffes.
  - Den som lurer noen, får kjeft.

concept disposal-needed
  | (forleder|forlede|lokker|narrer) [0-6] (gjøre|unnlate|handling*|disposisjon*) [0-12] (tap|formue*)
  + Han [forleder ham til å gjøre noe som volder tap].
  - Han får en fremmed formue.

concept otherwise-influences
  | på [0-1] (=annen|=anna|=anden) [0-1] måte [0-4] (påvirker|påverkar|griper)
  + Den som [på annen måte påvirker] resultatet, straffes.
  - Han hjalp på annen måte.

concept wire-means
  | (internett*|telefon*|e-post|epost|nettside*|tekstmelding*|telekommunikasjon*)
  + Han gjør det på [internett].
  - Han gjør det til fots.

concept wants-secret
  | (forretningshemmelighet*|bedriftshemmelighet*|statshemmelighet*|pornograf*)
  + Han får vite en [forretningshemmelighet].
  - Han får vite prisen.

# ---- In the name of another ------------------------------------------------------

concept pretends-office
  | (utgir|gir) seg [0-2] for [0-6] (politi*|tjenestemann*|embetsmann*|offentlig myndighet)
  | (offentlig myndighet|tjenestemann*|embetsmann*) [0-6] (utgir|tiltar|foregir)
  + Han [utgir seg for å være politi].
  - Han utgir en bok.

concept personate-act
  | (utgir|gir) seg [0-1] (ut )? for
  | (opptrer|opptre|opptrår) [0-3] (med|under|som) [0-6] (identitet*|navn|namn|annen)
  | (foregir|foregi) å være
  | under (falsk*|uriktig*|annens) (navn|namn|identitet*)
  + Den som [utgir seg for] en annen, straffes.
  - Den som opptrer på scenen, får betalt.

concept identity-of-another
  | (=annens|=andres|=annans|tredjemanns|annen persons|person|personens) [0-1] (identitet*|identitetsbevis*|identitetsopplysning*|personnummer*|fødselsnummer*|navn|legitimasjon*)
  | (falsk*|uriktig*|fremmed*|framand*) identitet*
  | (identitetskrenkelse*|identitetstyveri*|identitetsmisbruk*)
  | identitet* [0-4] (lett å forveksle|tilhører|tilhøyrer) [0-4] (annen*|andre|annans)
  unless (fastslå*|fastsette|kontroller*|avkrefte|bekrefte|verne|skjule|kjenne|opplyse|oppgi) [0-4] (identitet*|navn)
  unless (vitne*|fornærmedes|kilde*|siktede*) [0-2] identitet*
  + Den som bruker en [annens identitet], straffes.
  + Den som bruker [andres identitetsbevis], straffes.
  - Politiet kan fastslå en annens identitet.
  - Den som bruker en annens båt, straffes.

concept pretend-act
  | (foregir|foregi|imiterer|etterligner|etterliknar)
  | (falsk*|villedende|forfalsk*|uekte) (nettsted*|nettside*|melding*|e-post|epost|avsender*|profil*)
  + Den som [foregir] å være bank, straffes.
  - Han hjelper banken.

concept phishing-word
  | (phishing|nettfisking|smishing|vishing)
  + Han driver med [nettfisking].
  - Han driver med fisk.

concept personal-data-object
  | (personlige|personlege|fortrolige) (opplysning*|data)
  | (personopplysning*|passord*|tilgangsdata|kontonummer*|kontoopplysning*|kortopplysning*|bankopplysning*|påloggingsopplysning*|pinkode*|fødselsnummer*|betalingsopplysning*)
  + Han vil ha [personopplysninger].
  - Han vil ha sukker.

concept wants-data
  | (oppgi|oppgir|utlevere|utleverer|tilegne*|lokke*|innhente*|skaffe|få|avgi|gi fra seg|taste inn)
  + Han vil [tilegne] seg dem.
  - Han vil slette dem.

concept passes-identity
  | (overdrar|overdra|overfører|selger|selge|videreformidler|sprer|spre|overlater|gjør tilgjengelig|offentliggjør)
  + Han [selger] dem.
  - Han roser dem.

concept takes-identity
  | <passes-identity>
  | (*bruker|*brukar|*misbruker|*benytter|tilegner|stjeler|tar|skaffer|opptrer|utnytter|setter seg i besittelse)
  + Han [misbruker] dem.
  - Han roser dem.

concept identity-word
  | (identitet*|identifikasjon*)
  + Det gjelder [identiteten].
  - Det gjelder idyllen.

concept privacy-duty
  | (behandlingsansvarlig*|databehandler*|tilbyder*|etat*|bank*) [0-6] (må|skal|kan|plikter) [0-14] (personopplysning*|opplysning*) [0-10] (utlevere*|behandle*|slette*|verne*)
  | (behandlingsansvarlig*|databehandler*|tilbyder*) [0-6] (må|skal|kan|plikter) [0-10] (utlevere|behandle|slette|verne) [0-4] (personopplysning*)
  + [Tilbyderen må ikke utlevere personopplysninger].
  - Tilbyderen kan drive reklame.

concept any-identity
  | (=annens|=andres|=annans|annen persons) [0-1] (identitet|identitetsopplysning*)
  | (ethvert|enhver) (identifikasjonsmid*|identitetsbevis*)
  + Den som misbruker en [annens identitet], straffes.
  - Den som viser en venns førerkort, straffes.

concept legal-person
  | (juridisk*|fysisk* eller juridisk*) person*
  | (foretak|selskap|føretak) [0-2] som gjerningsperson*
  + Det rammer også en [juridisk person].
  - Det rammer juristen.

concept process-identity
  | (vitne*|fornærmed*|kilde*|siktet*|siktede*|polititjenest*|informant*) [0-10] (identitet*|anonym*)
  | (identitet*) [0-6] (vitne*|fornærmed*|kilde*|siktet*|polititjenest*)
  + Han skjuler [vitnets identitet].
  - Han skjuler ansiktet.

concept predicate-list
  | (§§|=etter|nevnt) [0-3] # [0-4] # [0-4] # [0-4] # [0-4] # [0-4] #
  + Det gjelder ved overtredelse [etter 3, 5, 8, 11, 14 og 16].
  - Det gjelder ved overtredelse av § 3.

concept website-word
  | (nettsted*|nettside*|hjemmeside*|e-post|epost|melding|meldinger)
  + Han lager et [nettsted].
  - Han lager et hus.

concept induces-another
  | (forleder|forlede|lokker|lokke|får|bringer) [0-3] (noen|andre|en annen|nokon) [0-3] (til å|å)
  + Han [forleder noen til å] betale.
  - Han roser noen.

# ---- Norms that punish nothing here ----------------------------------------------

concept sentencing-context
  | (skjerpende|formildende|straffutmåling*|straffeutmåling*)
  + Det er [skjerpende] at det skjer om natten.
  - Det er tyveri.

concept process-context
  | (kongen|departementet|regjeringen) [0-3] (kan|gir|fastsetter) [0-6] (forskrift*|regler|nærmere)
  | (retten|politiet|påtalemyndigheten) [0-3] (kan|skal) [0-10] (beslutte|pålegge|innkalle|avhøre|pågripe)
  + [Retten kan pålegge] ham å gå.
  - Tyven kan ikke flykte.

concept defines-term
  | (=med|=ved) [0-6] (=menes|=forstås|=meines|=forståast)
  | i denne (lov|loven|lova) [0-2] (=menes|=betyr|=forstås|meiner)
  + [Med segl menes] et stempel.
  - Han mener det samme.

concept plain-duty
  | (=skal|plikter|pliktar|=må) [0-14] (oppbevare|melde|underrette|føre|varsle|levere|sørge|gi)
  unless (=skal|=må) [0-14] (=straffes|straffast)
  + Han [skal føre] en liste.
  - Han fører en liste.
  - Den som skal gi svar, skal straffes om han tier.

concept title-fraud
  | (bedrageri*|svindel*)
  + Overskriften lyder: [Bedrageri].
  - Overskriften lyder: Bier.
