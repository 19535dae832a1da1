# Ships, the reach of the criminal law, and help for other States.

concept own-ship
  | norsk* [0-1] (fartøy*|skip|skipet|skib|farty*|skipe)
  | (fartøy*|skip|skipet|farty*) [0-10] (norsk* )?flagg*
  | (fartøy*|skip|skipet|farty*) [0-4] (registrert*|hjemmehørende|innført) (i|her)
  unless (utenlandsk*|fremmed*|utanlandsk*) (fartøy*|skip)
  + Det gjelder om bord i et [norsk skip].
  - Skipet legger til om kvelden.
  - Han reiser med et utenlandsk skip.
  - Et utenlandsk skip registrert i en annen havn ligger der.

concept on-board
  | (om bord|ombord)
  | (*på|=i) [0-5] (fartøy*|skip|skipet|båt|båten|farty*|luftfartøy*)
  + Det skjedde [om bord].
  - Bordet står ved vannet.

concept narrow-offences
  | (handling*|lovbrudd*|lovbrot*|forsøk) [0-20] som (rammes|råkast) (=av|avstraffelov*)
  | (handling*|lovbrudd*|lovbrot*) som nevnt i [0-2] (§|§§|første|annet|nr|denne)
  | (gjelder|gjeld) [0-3] (=for|på) [0-2] (sjørøveri*|folkemord*|krigsforbrytelse*|terrorhandling*|miljøkriminalitet*)
  | overtredelse av [0-3] (§|§§|dette kapittel*|denne lov)
  + Det gjelder en [handling som nevnt i første] ledd.
  - Det gjelder en handling.
  - Straffelovgivningen gjelder for handlinger som er straffbare også der, som er folkemord eller som begås på havet.

concept jurisdiction-cue
  | (straffelovgivningen|straffelovgivninga|straffeloven|straffelova|=loven|=lova|lov|straffelovgivningens) [0-6] (gjelder|gjeld|anvendelse|anvendes|rammer|brukes|kommer)
  | (gjelder|gjeld|anvendes) [0-3] (straffelovgivningen|straffelovgivninga|straffeloven|straffelova|loven)
  | (straffelovgivning*|straffelov*|jurisdiksjon*) [0-4] (virkeområde|virkekrets|verkeområde)
  | (jurisdiksjon*|straffemyndighet*) [0-6] (over|har|omfatter|gjelder)
  + [Straffelovgivningen gjelder] også på sjøen.
  - Kapteinen fører en bok.

concept special-jurisdiction
  | (gjelder|gjeld) (bare|berre|kun) for [0-3] (lovbrudd*|handling*)
  + Det [gjelder bare for handlinger] om bord.
  - Det gjelder for handlinger om bord.

concept mutual-assistance
  | (rettslig|rettsleg|gjensidig|internasjonal*) [0-1] (bistand|hjelp|rettshjelp|samarbeid) [0-8] (straffesak*|straffbar*|stat|myndighet*)
  | (internasjonal*|gjensidig*) (rettshjelp|rettshjelpa)
  | (rettslig|rettsleg) (bistand|hjelp) [0-3] (til|fra|fra) [0-2] <foreign-state>
  | til bruk [0-2] (for|i) [0-2] straffesak* [0-2] i? <foreign-state>
  unless (fri|fritt) rettshjelp*
  unless (lov|loven|avtale) om [0-2] (rettslig|internasjonal) (bistand|rettshjelp)
  + [Internasjonal rettshjelp] gis etter anmodning.
  - Fri rettshjelp gis til den som er fattig.
  - Fri rettshjelp i straffesaker gis den fattige.
  - Loven om internasjonal rettshjelp i straffesaker gjelder.

concept request-word
  | (anmodning*|begjæring*|oppmoding*|begjæringer)
  + [Begjæringen] haster.
  - Letingen haster.

concept extradition-matter
  | (utlevering av [0-2] (person*|lovbryter*)|utleveringsbegjæring*|utleveringssak*|=utlevering|utleveringen)
  | (=utleveres|=utlevert) [0-4] (til|fra|person*)
  unless utlevering* [0-1] av [0-3] (data|bevis*|gjenst*|ting|dokument*|opplysning*|elektronisk*)
  unless begrunne utlevering
  + [Utlevering] kan skje.
  - Levering kan skje.
  - Utlevering av dokumenter er gratis.
  - En slik handling kan begrunne utlevering.

concept assistance-act
  | (anmodning*|begjæring*|oppmoding*) [0-30] (etterkommes|etterkommast|imøtekommes|oppfylles|utføres|gjennomføres|innvilges|etterkommet)
  | (etterkommes|etterkomme|imøtekomme|gjennomføring*) [0-4] (anmodning*|begjæring*)
  | (yte|ytes|ytast|gi|gis|gje) [0-3] (bistand|rettshjelp|hjelp|rettslig)
  | (bistand|rettshjelp) [0-6] (ytes|gis|ytast|omfatter)
  | (overføres|overleveres|oversendes|utleveres|overførast) [0-3] til [0-1] <foreign-state>
  + I straffesaker [ytes bistand].
  - Brannvesenet redder folk.

concept evidence-act
  | (bevisopptak*|bevisinnhenting*|vitneavhør*|tvangsmid*|*ransaking|*beslag|beslaglegg*|beslaglegges|avhør|avhøres|vitneforklaring*|bevismateriale*)
  | (innhenting|opptak|sikring|innhente|skaffe|oppta) [0-3] bevis*
  | (bevis|ting|gjenstander) [0-8] (overføres|utleveres|oversendes|innhentes|overleveres)
  | (overføres|utlevere*|oversendes|utlevering) [0-4] bevis*
  | avhør* [0-2] vitne*
  + Dertil hører [bevisopptak].
  - Dertil hører et festmåltid.

concept other-help
  | (annen|andre|anna|enhver) [0-2] (rettslig|rettsleg)? (bistand|rettshjelp|hjelp|rettshandling*|rettergangsskritt*|etterforskingsskritt*)
  | (rettslig|rettsleg) (bistand|rettshjelp)
  | (forkynn*|innkalling*|utveksling av opplysninger)
  | (=ting|=tingen|gjenst*|utbytte*) [0-3] (tilbakeleveres|tilbakeføres|leveres tilbake)
  + Det gis [annen bistand].
  - Det gis utsettelse.

concept consent-bar
  | (påtale|forfølgning*) [0-6] (bare|kun) [0-4] samtykke
  | (bare|kun) [0-2] etter [0-3] (begjæring fra kongen|samtykke)
  + [Påtale skjer bare med samtykke] av ministeren.
  - Påtale er offentlig.

concept craft-is-territory
  | (fartøy*|skip|luftfartøy*) [0-6] (anses|regnes|reknast) [0-3] (territorium|riket|område)
  + Et [skip regnes som territorium].
  - Et skip forlater havnen.

concept law-as-whole
  | (=straffelovgivningen|=straffelovgivninga|=straffeloven|=straffelova|denne (lov|loven|lova))
  | alle (lovbrudd|straffbare)
  + En handling mot [denne lov] forfølges.
  - En handling mot denne paragraf forfølges.

concept assistance-includes
  | (rettshjelp*|bistand*|samarbeid*) [0-3] (omfatter|omfattar|består|kan bestå)
  + [Rettshjelpen omfatter] avhør.
  - Rettshjelpen er fri.

# ---- Principles and forms ------------------------------------------------------

concept cooperation-with-states
  | (samarbeid*|samarbeide|samarbeidet) [0-6] <foreign-state>
  | (internasjonal*|mellomstatlig*|grenseoverskridende) [0-1] samarbeid*
  + De pleier [internasjonalt samarbeid].
  - De pleier kommunenes samarbeid.

concept cooperate-act
  | (samarbeid*|samarbeide|rettshjelp|rettshjelpa|rettslig bistand)
  + De søker [samarbeid].
  - De søker arbeid.

concept judicial-assistance
  | (rettslig|rettsleg) (bistand|hjelp)
  | (internasjonal*|gjensidig*) rettshjelp*
  | rettshjelp* [0-6] <foreign-state>
  unless (sivile|sivil) [0-6] (rettshjelp*|bistand)
  + De yter [rettslig bistand] til andre.
  - De yter bistand til hverandre.
  - I sivile saker gis rettslig bistand.

concept widest-extent
  | (så vidt mulig|så langt det er mulig|i størst mulig|så langt råd|videst mulig)
  + Den skal [så vidt mulig] oppfylles.
  - Den skal oppfylles.

concept treaty-or-reciprocity
  | (overenskomst*|traktat*|konvensjon*|gjensidighet*|gjensidigheit*|folkerettslig*|folkerettsleg*|avtale*)
  + Det hviler på en [overenskomst].
  - Det hviler på en feil.

concept title-cooperation
  | (samarbeid*|rettshjelp*|bistand*|prinsipp*|virkeområde*|vilkår*|formål|alminnelige)
  + Overskriften lyder: [Samarbeid].
  - Overskriften lyder: Arbeid.

concept title-object
  | (formål*|føremål*|virkeområde*|verkeområde*|saklig)
  + Overskriften lyder: [Formål].
  - Overskriften lyder: Formue.

concept title-assistance-request
  | (rettshjelp*|bistand*|rettsanmodning*)
  | (anmodning*|begjæring*) [0-4] (fremmed*|utenlandsk*|bevis*)
  + Overskriften lyder: [Rettshjelp].
  - Overskriften lyder: Rettigheter.

concept title-extraditable
  | (utleveringsgrunn*|utlevering*)
  | vilkår for utlevering
  + Overskriften lyder: [Utlevering].
  - Overskriften lyder: Levering.

concept foreign-heading
  | (utlandet|fremmed stat|fremmede stater|utenlandsk*|utlendet)
  | (internasjonal*) [0-1] (rettshjelp*|samarbeid*)
  + Overskriften lyder: Hjelp til [utlandet].
  - Overskriften lyder: Hjelp.

concept outgoing-request
  | (anmodning*|begjæring*) [0-2] til [0-2] <foreign-state>
  | (fremsette*|fremsettes|settes fram|settes frem|sende) [0-3] (anmodning*|begjæring*) [0-3] (overfor|til) <foreign-state>
  + Han sender en [begjæring til en fremmed stat].
  - Han sender en begjæring til retten.

concept short-title
  | (loven|lova|lov) [0-2] (kalles|siteres som|kan kallast|korttittel)
  + [Loven kalles] bieloven.
  - Loven verner bier.

concept civil-matter
  | (sivil* (sak*|rettshjelp)|sivilsak*|tvistesak*|forvaltningssak*|skattesak*|tollsak*)
  + Det gjelder en [sivil sak].
  - Det gjelder en sak.

concept treaty-partners-only
  | (bare|berre|kun) [0-8] (overenskomst*|traktat*|konvensjon*)
  + Den gis [bare når det finnes en overenskomst].
  - Den gis også uten overenskomst.

concept same-conduct
  | (handling*) [0-3] eller en tilsvarende handling
  | uten hensyn til [0-3] (betegnelse*|navn)
  + Man prøver den [uten hensyn til betegnelsen].
  - Man prøver den snart.

concept fiscal-offence
  | (skatt*|avgift*|toll*|fiskal*) [0-3] (lovbrudd*|straffbar*|handling*)
  + Det er et [fiskalt lovbrudd].
  - Det er et lovbrudd.

# ---- Extradition -----------------------------------------------------------------

concept extradition-among-forms
  | utlevering* [0-14] (rettshjelp*|rettslig bistand|soningsoverføring*)
  | (rettshjelp*|rettslig bistand) [0-14] utlevering*
  + Loven regulerer [utlevering og rettshjelp].
  - Loven regulerer utlevering.

concept extraditable
  | (utleveringsgrunn*)
  | (handling*|lovbrudd*) [0-4] (begrunne|gi grunnlag for) utlevering
  + Det er en [utleveringsgrunn].
  - Det er en leveringsgrunn.

concept extraditable-defined
  | utlevering* [0-4] (kan|skal) [0-4] (skje|finne sted|innvilges|besluttes) [0-30] (fengsel|frihetsstraff|fridomsstraff|strafferamme)
  | (=utleveres|=utlevert|=utleverast) [0-30] (fengsel|frihetsstraff|fridomsstraff|strafferamme)
  unless utlevering* [0-6] (kan|skal) [0-2] (ikke|ikkje)
  unless (=kan|skal) (likevel|dog)
  unless utlevering* til [0-2] (fullbyrding*|fullbyrdelse*|soning*)
  + [Utlevering kan skje når handlingen kan medføre fengsel] i ett år.
  - Utlevering kan heller ikke skje når han soner fengsel.
  - Utlevering kan likevel skje når straffen er fengsel i femten år.
  - Utlevering til fullbyrding kan skje når det gjenstår fengsel.

# More than a year leaves out what is punished with a year at most: it counts
# as longer than a year, however many days a year has.
concept extradition-threshold
  | (fengsel|frihetsstraff|fridomsstraff|strafferamme*|fengselsstraff|straff) [0-8] mer enn # =år @367
  | (fengsel|frihetsstraff|fridomsstraff|strafferamme*|fengselsstraff|straff) [0-8] meir enn # =år @367
  | (fengsel|frihetsstraff|fridomsstraff|strafferamme*|fengselsstraff|straff) [0-8] # =år @365
  | (fengsel|frihetsstraff|fridomsstraff|strafferamme*|fengselsstraff|straff) [0-8] # (måned|måneder|månader) @30
  + Loven krever [fengsel i mer enn ett år].
  + Loven krever [fengsel i minst ett år].
  - Loven krever ett år med tålmodighet.

concept may-be-extradited
  | utlevering* [0-6] kan [0-4] (skje|finne sted|innvilges|besluttes)
  | (=den|=han|=hun|=ho|person*|lovbryter*|lovbrytar*|mistenkte|siktede|statsborger*|gjerningsperson*) [0-30] kan [0-8] (=utleveres|=utlevert|=utleverast)
  unless kan (ikke|ikkje) [0-6] (=utleveres|=utlevert)
  unless utlevering* [0-6] kan [0-2] (ikke|ikkje)
  unless utlevering* av [0-2] (opplysning*|data|dokument*|=ting|bevis*|gjenst*|trafikkdata*|elektronisk*) [0-4] kan [0-4] (skje|finne|innvilges|besluttes)
  unless (opplysning*|data|dokument*|=ting|bevis*|gjenst*|trafikkdata*) [0-6] kan [0-8] (=utleveres|=utlevert|=utleverast)
  + [Utlevering kan skje] når handlingen er grov.
  - Utlevering kan ikke skje.
  - Utlevering av dokumenter kan skje på lørdager.
  - Opplysninger om kunden kan utleveres til politiet.
  - Nøkkelen kan utleveres på lørdager.
  - Han kan ikke her utleveres.

concept not-extraditable
  | utlevering* [0-8] (ikke|ikkje|avslås|nektes)
  | (ikke|ikkje) [0-3] (=utleveres|=utlevert)
  | (videreutlevering*|gjennomtransport*)
  + [Utlevering kan ikke] skje.
  - Utlevering kan skje.

concept not-granted-unless
  | utlevering* [0-3] (kan|skal) (bare|berre|kun) [0-3] (skje|finne sted|innvilges) [0-1] (når|dersom|hvis)
  + [Utlevering kan bare skje når] handlingen er grov.
  - Utlevering kan skje.

concept below-threshold
  | (fengsel|straff) [0-6] (mindre enn|under|kortere) [0-2] # (=år|måneder)
  + Straffen er [fengsel i mindre enn ett år].
  - Straffen er fengsel.

concept listed-in-schedule
  | (=i|på) [0-3] (vedlegg*|liste*|listen)
  + Det er en handling oppført [i vedlegget].
  - Det er en handling.

concept residual-of-list
  | (enhver|alle) [0-1] (annen|andre) [0-2] (handling*|lovbrudd*) [0-8] # (=år|måneder)
  + Dit hører [enhver annen handling som gir ett år].
  - Dit hører enhver handling.

concept ground-of-jurisdiction
  | (straffeloven|straffelovgivningen) [0-3] (gjelder|gjeld) [0-3] for
  + [Straffelovgivningen gjelder for] ham.
  - Retten er åpen.

concept offence-so-called
  | (utleveringsbar|utleverbar) [0-1] (handling|lovbrudd) [0-2] (er|menes)
  + En [utleverbar handling er] en grov handling.
  - En handling er en handling.

concept deemed-in-treaties
  | (anses|regnes) [0-8] (omfattet av|tatt med i) [0-4] (utleveringsavtale*|utleveringstraktat*)
  + De [anses omfattet av utleveringsavtalene].
  - De anses mye.

concept convention-as-basis
  | (konvensjon*|overenskomst*) [0-6] (grunnlag*|hjemmel) [0-3] utlevering*
  + [Konvensjonen er grunnlag for utlevering].
  - Konvensjonen gjelder.

concept that-request
  | (=anmodningen|=begjæringen|=oppmodinga)
  + Han besvarer [anmodningen].
  - Han besvarer brevet etter begjæring.

concept title-not-assistance
  | (immunitet*|hvitvasking*|forliksråd*)
  + Overskriften lyder: [Immunitet].
  - Overskriften lyder: Bistand.

concept political-offence
  | politisk* [0-2] (lovbrudd*|forbrytelse*|handling*|karakter|brotsverk*)
  + Det er intet [politisk lovbrudd].
  - Det er et politisk parti.
