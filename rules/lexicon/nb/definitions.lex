# Definitions: systems, data, providers, traffic data. The defined word often
# stands before a colon, with no verb.

concept defines-system
  | (med|som) [0-2] (datasystem|informasjonssystem|dataanlegg|datamaskin) [0-4] (menes|forstås|regnes|reknast|meines)
  | (=datasystem|=informasjonssystem|=dataanlegg) (=en|=ei|=et|enhver|ethvert|gruppe|innretning*|utstyr)
  | (=datasystem|=informasjonssystem|=dataanlegg) [0-2] (er|betyr|omfatter) [0-2] (=en|=ei|=et|enhver|ethvert)
  + [Datasystem: enhver] innretning som regner.
  + [Med datasystem menes] en innretning som regner.
  - Datasystemet står i kjelleren.

concept automatic-processing
  | (automatisk*|automatisert*|elektronisk*|maskinell*) [0-3] (behandl*|databehandl*|prosesser*|handsam*)
  | (behandl*|prosesser*|handsam*) [0-3] (=data|informasjon*|opplysning*)
  | databehandling*
  + Den brukes til [automatisk behandling] av tall.
  - Den brukes til behandling av tre.

concept group-of-devices
  | (gruppe*|sammenkobl*|samankopl*|flere|nettverk av) [0-4] (innretning*|enheter|maskiner|datamaskin*|system*)
  + Det er en [gruppe av enheter].
  - Det er en gruppe barn.

concept by-program
  | (ved|etter|gjennom|med) [0-4] (program|programmet|dataprogram*|programvare)
  + Den arbeider [etter et program].
  - Den arbeider om natten.

concept exclusion-list
  | (omfatter|omfattar|gjelder) (ikke|ikkje)
  | (unntatt|med unntak av) [0-4] (innretning*|utstyr|datamaskin*)
  + Begrepet [omfatter ikke] urverk.
  - Begrepet omfatter urverk.

concept defines-data
  | (med|som) [0-2] (=data|databasert informasjon|datainformasjon) [0-4] (menes|forstås|regnes|reknast|meines)
  | =data (=enhver|=alle|=opplysninger|=informasjon|=fremstilling|=kvar)
  | =data [0-1] (betyr)
  + [Med data menes] opplysninger i en form som kan behandles.
  + [Data: enhver] fremstilling av fakta.
  - Dataene skal slettes.

concept representation
  | (fremstilling*|framstilling*|informasjon*|opplysning*|fakta|tegn|begreper)
  + Det er [opplysninger] om tall.
  - Det er en haug tall.

concept fit-for-processing
  | (form|format|måte) [0-6] (egnet|eigna|behandl*|prosesser*)
  | (egnet|eigna|kan) [0-6] (behandles|behandling|prosesseres|databehandling*)
  | (maskinlesbar*|elektronisk lagret)
  + Det har en [form som kan behandles].
  - Det har en vakker form.

concept term-includes-program
  | (herunder|medregnet|inkludert|også|samt|og) [0-3] (program|programmer|dataprogram*|programvare*)
  + Det er tall, [herunder programmer].
  - Det er bare tall.

concept program-is-data
  | =data [0-30] (herunder|medregnet|inkludert|også|omfatter) [0-4] (program*|dataprogram*|programvare*)
  | (dataprogram*|program) [0-3] (regnes|reknast|anses) [0-3] =data
  + Med [data menes tall, herunder programmer].
  - Data og et radioprogram.

concept defines-provider
  | (tilbyder|tjenestetilbyder|tjenesteyter|tilbydar|tenestetilbydar|internettilbyder) (=fysisk|=enhver|=den|=en|=ethvert|=kvar|=person|=juridisk|=virksomhet|=verksemd|=foretak)
  | (med|som) [0-2] (tilbyder*|tjenestetilbyder*|tjenesteyter*|tilbydar*|tenestetilbydar*) [0-3] (menes|forstås|regnes|reknast|meines)
  | (tilbyder|tjenestetilbyder|tjenesteyter) [0-1] (er|betyr) [0-1] (=enhver|=den|=en|fysisk)
  unless (tilbyder|tjenestetilbyder) [0-4] (skal|plikter|kan|må)
  + [Tilbyder: enhver] som driver et nett.
  + [Med tjenesteyter menes] et firma.
  - Tilbyderen skal gi svar.

concept ability-to-communicate
  | (=tilgang|=adgang|tilgjenge) [0-3] (elektronisk*|kommunikasjon*|internett*|nett*)
  | (mulighet|høve|evne|muliggjør|gjør mulig) [0-6] (kommunisere|kommunikasjon)
  | (tilbyr|yter|leverer|tilbyder|driver) [0-6] (kommunikasjonstjeneste*|kommunikasjonsteneste*|kommunikasjonsnett*|elektronisk* kommunikasjon*|internettilgang*)
  + Han gir brukerne [mulighet til å kommunisere].
  - Han gir brukerne mulighet til å bytte.

concept stores-for-users
  | (lagrer|lagring|behandler|behandling|lagre|behandle|oppbevarer) [0-10] (=for|vegne|oppdrag) [0-6] (bruker*|brukar*|andre|kunde*|tilbyder*|tjeneste*)
  | (på vegne av|på oppdrag|for bruker*|for kunder) [0-10] (lagrer|lagring|behandler|lagre|behandle)
  | (lagringstjeneste*|vertstjeneste*|skytjeneste*)
  + Han [lagrer bilder på vegne av andre].
  - Han lagrer egne bilder.

concept public-or-private
  | (offentlig*) (eller|og) (privat*)
  | (fysisk*) (eller|og) juridisk*
  + Det er et [offentlig eller privat] foretak.
  - Det er et offentlig foretak.

concept defines-traffic
  | trafikkdata (=data|=alle|=enhver|=opplysninger|=kvar|er|betyr)
  | (med|som) [0-1] trafikkdata [0-3] (menes|forstås|regnes|reknast|meines)
  unless trafikkdata [0-3] (skal|kan|må|plikter)
  + [Trafikkdata: data] om en forbindelse.
  - Trafikkdata skal slettes etter samtalen.

concept about-communication
  | (kommunikasjon*|samtale*|forbindelse*|forbindelsen|melding*|overføring*|samband*)
  + Det gjelder en [forbindelse].
  - Det gjelder en forbindtlighet.

concept attr-origin
  | (opphav*|opprinnelse*|avsender*|avsendar*|utgangspunkt*|kilde*|oppringer*|kom fra)
  + Det viser [opprinnelsen].
  - Det viser størrelsen.

concept attr-destination
  | (=mål|målet|bestemmelsessted*|bestemmelse|mottaker*|mottakar*|adressat*|destinasjon*|sendt til)
  + Det viser [mottakeren].
  - Det viser størrelsen.

concept attr-time
  | (tid|tiden|tidspunkt*|dato|datoen|klokkeslett|tidsrom|tidspunktet)
  + Det viser [tidspunktet].
  - Det viser størrelsen.

concept attr-route
  | (rute|ruten|rutevalg|vei|veien|trasé|ruting)
  + Det viser [ruten].
  - Det viser størrelsen.

concept attr-size
  | (varighet*|omfang|størrelse*|mengde|datamengde*|volum)
  + Det viser [varigheten].
  - Det viser fargen.

concept title-definition
  | (definisjon*|legaldefinisjon*|begrep*|omgrep*|ordforklaring*)
  + Overskriften lyder: [Definisjoner].
  - Overskriften lyder: Distrikter.
