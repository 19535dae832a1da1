# What the Global Protocol adds: preparation, vital systems, terrorism.

concept preparation-clause
  | (forberedelseshandling*|forberedelse til) [0-3] (lovbrudd*|handling*|straffbar*)? [0-3] (datasystem*|databasert*|straffes)
  | (=den|=enhver) som [0-3] forbereder [0-3] (straffbar*|lovbrudd*) (etter|mot|som nevnt)
  + [Forberedelseshandlinger mot datasystem] er straffbare, sier loven.
  - Den som forbereder maten, dekker bordet.

concept tools-for-any-crime
  | (forsett|hensikt|formål|for) [0-2] å begå [0-2] (straffbar*|lovbrudd*) [0-40] (*dataprogram|dataprogram*|*passord|passord*|=data|program*)
  | (dataprogram*|programvare*|passord*) [0-14] (egnet|beregnet|laget) [0-8] (enhver|alle|andre) [0-1] (straffbar*|lovbrudd*)
  unless (uten|utan) forsett
  + Han har [forsett om å begå straffbare handlinger og besitter et dataprogram].
  - Han besitter et program til å skrive med.
  - Han har uten forsett om å begå straffbare handlinger et dataprogram.

# ---- Vital systems ------------------------------------------------------

concept vital-systems
  | (kritisk*|samfunnskritisk*|samfunnsviktig*) [0-1] (infrastruktur*|anlegg*|funksjon*|tjeneste*|samfunnsfunksjon*|institusjon*)
  | (kraftforsyning*|energiforsyning*|vannforsyning*|vassforsyning*|strømforsyning*|helseberedskap*|matforsyning*|kraftanlegg*)
  | (anlegg*|forsyning*) [0-2] (for|av) [0-3] (energi*|kraft*|vann|vatn|elektrisitet*|kringkasting|samferdsel*|elektronisk kommunikasjon|kommunikasjon*)
  | (funksjon*) [0-2] (grunnleggende) betydning [0-2] samfunn*
  | (offentlig* (forvaltning*|forsyning*)|samfunnsliv*)
  + Han lammer [energiforsyningen].
  - Han legger frem et kritisk spørsmål.

concept vital-sectors
  | (energi*|energiforsyning*|samferdsel*|kringkasting*|helse*|helseberedskap*|vannforsyning*|bankvesen*|pengevesen*|matforsyning*|elektronisk kommunikasjon)
  + Nevnt er [energi].
  - Nevnt er navnet.

concept attack-by-offence
  | (handling*|lovbrudd*) [0-2] som nevnt i [0-2] (§|§§|første|nr) [0-8] (rammer|rettet mot|går ut over)
  + Strengere straffes den som begår en [handling som nevnt i § 3 rettet mot] banen.
  - Strengere straffes den som stanser banen.

concept attack-word
  | (anslag*|angrep*|sabotasje*|sprenge*|sprenger|attentat*)
  + Han planlegger et [anslag].
  - Han planlegger en fest.

concept disable-act
  | (forstyrrelse*|forstyrrer|forstyrre|avbrudd|stans|lammer|lamme|stanser)
  | (sette|setter|setje) [0-3] ut av (virksomhet*|drift*|funksjon*|verksemd*)
  + Han [forstyrrer] verket.
  - Han bygger verket.

concept aggravation
  | (grov|grovt|grove|skjerpende|strengere)
  + Det er et [grovt] tilfelle.
  - Det er et klart tilfelle.

# ---- Terrorism ------------------------------------------------------------

concept terror-word
  | (terror*|terrorhandling*|terrorist*)
  + Det er [terrorisme].
  - Det er en terrier.

concept outlawed-group
  | (forbudt|forbudte|listeført*) [0-2] (organisasjon*|gruppe*|forening*)
  + Han hører til en [forbudt organisasjon].
  - Han hører til en forening.

concept joins-offence
  | (delta|deltar|deltakelse) [0-4] terror*
  | (begå|begår) [0-4] terror*
  + Han skal [delta i en terrorhandling].
  - Han skal delta i festen.

concept terror-conduct
  | (rekruttering|opplæring|trening|oppfordring) [0-3] terror*
  + Han driver [opplæring til terrorhandlinger].
  - Han driver opplæring for kokker.

concept incite-act
  | (*oppfordrer|*oppfordre|oppfordring*|*oppmoder|oppmoding*|*tilskynder|*tilskynde|*egger|*oppvigler|forherlig*|oppmuntr*|*ansporer|propaganda*)
  unless (etter|på) (oppfordring|oppmoding) [0-2] (fra|av)
  + Han [oppfordrer] mengden.
  - Etter oppfordring fra politiet viser han passet.

concept violent-overthrow
  | (statskupp*|opprør*|omvelt*|kullkaste)
  + Han oppfordrer til [opprør].
  - Han oppfordrer til mat.

concept to-the-public
  | (*offentlig|*offentleg|offentligheten|allmennheten|ålment|kringkasting)
  + Han taler [offentlig].
  - Han taler hjemme.

concept recruit-act
  | (*rekrutterer|*rekruttere|rekruttering*|*verver|*verve|*vervar|verving)
  | (oppfordrer|forleder|lokker) [0-10] (medlem*|slutte seg|delta|tilslutte)
  unless (rekrutterer|verver|rekruttere) [0-3] (soldat*|ansatte*|personell|arbeidstaker*|kunde*)
  unless (rekruttering|verving) av [0-2] (soldat*|ansatte*|personell|arbeidstaker*|prostitusjon|barn)
  + Han [rekrutterer] menn.
  - Den som rekrutterer ansatte, melder dem.
  - Rekruttering av soldater skjer om våren.

concept solicited-crime
  | (straffbar|straffbare|ulovlig) handling*
  | (lovbrudd*|lovbrot*|forbrytelse*|voldshandling*)
  | (begå|iverksette|utføre) [0-3] (straffbar*|terror*|handling*)
  + Han vil ha en [straffbar handling].
  - Han vil ha en handling.

concept train-act
  | (gir|gi|gjev|tilbyr|yter) [0-2] (opplæring|trening|undervisning|instruksjon|rettleiing|opplæringa)
  | (opplæring|opplærer|trener opp|lærer opp|instruerer|underviser|øver opp)
  unless (la|lar|lèt) seg [0-2] (lære opp|opplære|instruere)
  unless (lærling*|ansatt*|elev*|personell) [0-3] opplæring
  unless opplæring [0-3] (lærling*|ansatt*|elev*|personell)
  + Han [gir opplæring].
  - Den som gir opplæring til lærlinger, melder det.
  - Den som lar seg lære opp, betaler.
  - Den som gir ansatte opplæring, melder det.

concept weapon-word
  | (sprengstoff*|eksplosiv*|skytevåpen*|våpen*|giftstoff*|radioaktiv*|bombe*)
  | (skadelig*|farlig*|helsefarlig*) [0-1] (stoff*|materiale*)
  + Det gjelder [sprengstoff].
  - Det gjelder linstoff.

concept violent-purpose
  | (voldshandling*|voldsforbrytelse*)
  | (forsett|hensikt|formål) [0-24] (terror*|vold|voldshandling*)
  + Det tjener en [voldshandling].
  - Det tjener en god handling.

concept other-methods
  | (metode*|teknikk*|ferdighet*)
  + Han kjenner andre [metoder].
  - Han kjenner andre folk.

concept conduct-means
  | (med) [0-1] (rekruttering|opplæring|oppfordring|deltakelse) [0-2] (menes|forstås)
  + [Med opplæring menes] enhver undervisning.
  - Opplæringen varer tre år.

concept terror-group-activity
  | (delta|deltar|deltakelse|danner) [0-6] (terrororganisasjon*|terrorgruppe*|terrornettverk*)
  + Han [deltar i en terrororganisasjon].
  - Han deltar i en forening.

concept indirectly
  | (indirekte|middelbart|egnet til)
  + Han sier det [indirekte].
  - Han sier det høyt.

concept group-word
  | (organisasjon*|gruppe*|forening*|sammenslutning*|*organisasjon|forbund*)
  + Han leder en [gruppe].
  - Han leder en butikk.

concept acts-under-section
  | (handling*|lovbrudd*) [0-2] som (nevnt|nemnt) i [0-1] (§|§§)
  | (handling*|lovbrudd*) etter §
  + Han oppfordrer til en [handling som nevnt i §] 114.
  - Han oppfordrer til en tale.

concept message-act
  | (sprer|offentliggjør|fremsetter|publiserer) [0-4] (ytring*|melding*|budskap*|skrift*|innhold)
  + Han [sprer et budskap].
  - Han sprer varme.

concept wants-crime
  | (forsett|hensikt) [0-12] (fremme|begås|begått|begå)
  + Han gjør det i den [hensikt at handlingen skal begås].
  - Han gjør det i god hensikt.
