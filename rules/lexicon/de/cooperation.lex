# Ships, the reach of the criminal law, and help for other States.

concept own-ship
  | (Schiff*|Seeschiff*|Wasserfahrzeug*|Boot*) [0-16] (Bundesflagge|Flagge|Nationalflagge|Staatsflagge|Seeflagge) [0-14] (=führen|führt|=fährt|=fahren|berechtigt|gehisst)
  | unter [0-3] (Flagge|Bundesflagge) [0-6] (Schiff*|fahrend*|=fährt|Wasserfahrzeug*|registriert*)
  | (deutsche*|österreichische*|schweizerische*|liechtensteinische*|inländische*|eigene*|einheimische*) (Schiff*|Seeschiff*|Wasserfahrzeug*)
  | (Schiff*|Seeschiff*) [0-8] (Schiffsregister|Seeschiffsregister|Register) [0-4] (eingetragen*|registriert*)
  | (Schiff*|Seeschiff*|Wasserfahrzeug*) [0-6] (im|in) [0-3] (eingetragen*|registriert*)
  | (eingetragene*|registrierte*|immatrikulierte*) [0-3] (Schiff*|Seeschiff*|Wasserfahrzeug*)
  unless (kein*|nicht|fremde*) [0-6] Bundesflagge
  + Das gilt auf jedem [Schiff, das unsere Flagge führt].
  + Das gilt an Bord eines [deutschen Schiffes].
  - Das Schiff legt am Abend an.
  - Kein Schiff darf dort die Bundesflagge führen.

concept on-board
  | (=an|am) Bord
  | (auf|=in|=im) [0-5] (Schiff*|Seeschiff*|Wasserfahrzeug*|Boot*)
  + Es geschah [an Bord] der Fähre.
  - Das Brett liegt am Ufer.

concept narrow-offences
  | (Straftat*|=Tat|=Taten|Verbrechen|Vergehen|Delikte*) [0-3] (nach|gemäss|im Sinne) [0-2] (Absatz|Artikel|Art|Abs|dieses Abschnitts|#)
  | (Straftat*|=Taten|Handlungen) [0-3] (Terrorismus|Piraterie|Seeräuberei|Umwelt|Betäubungsmittel*|Suchtmittel*)
  | terroristische* [0-2] (Straftat*|Handlung*)
  | (Seeräuberei|Piraterie)
  + Es betrifft eine [Straftat nach Absatz] 1.
  - Es betrifft jede Straftat.

concept jurisdiction-cue
  | (Strafrecht|Strafgesetz*|=Gesetz|=Gesetze|=Gesetzbuch|Recht) [0-10] (gilt|gelten|anwendbar|anzuwenden|Anwendung|angewendet)
  | (gilt|gelten|findet) [0-10] (Strafrecht|Strafgesetz*|Strafgesetze|=Gesetzbuch)
  | diese* (=Gesetz|=Gesetzbuch) [0-6] (unterworfen|unterliegt|unterstellt|anzuwenden|anwendbar)
  | nach diesem (=Gesetz|=Gesetzbuch) [0-3] (bestraft|bestrafen|beurteilt|verfolgt)
  | (Gerichtsbarkeit|Strafgewalt) [0-14] (begründet|=zuständig|gegeben|ist|unterliegt|unterworfen|erstreckt)
  | (=Gericht|=Gerichte) [0-6] =zuständig
  | =zuständig [0-4] (=Gericht|=Gerichte)
  unless =zuständig [0-3] (in|dessen) [0-1] Bezirk
  + Das [Strafrecht gilt] auch auf See.
  - Der Kapitän führt ein Buch.
  - Es ist das Gericht zuständig, in dessen Bezirk das Schiff liegt.

concept special-jurisdiction
  | nur [0-3] für (folgende*|die) [0-3] (=Taten|Straftaten|Handlungen)
  | für folgende (=Taten|Straftaten)
  | (Straftaten|=Taten) gegen die Umwelt
  + Das gilt [nur für folgende Taten], die an Bord begangen werden.
  - Das gilt für Taten, die an Bord begangen werden.

concept mutual-assistance
  | (internationale*|zwischenstaatliche*|sonstige*|kleine*) Rechtshilfe
  | (=Rechtshilfe|Rechtshilfehandlung*) [0-14] ausländische* (Verfahren*|Strafverfahren*|Staat*|Behörde*)
  | ausländische* [0-8] Rechtshilfe [0-8] (geleistet|leisten|gewähr*)
  | Rechtshilfeverkehr [0-4] =Ausland
  | =Rechtshilfe [0-30] im =Ausland
  | (Rechtshilfemassnahme*|Rechtshilfehandlung*)
  | Rechtshilfeersuchen* um [0-3] (Durchsuchung*|Beschlagnahm*|Sicherstellung*|Vernehmung*|Einvernahme*|Beweisaufnahme*|Beweiserhebung*|Herausgabe|Zustellung)
  | (Strafsachen|Angelegenheit*) [0-16] <foreign-state> [0-6] Rechtshilfe
  | Rechtshilfe [0-4] (an|für|gegenüber) <foreign-state>
  unless (Gesetz*|Verordnung*|Übereinkommen*|Vorschriften) [0-4] (internationale*|sonstige*) Rechtshilfe
  unless Rechtshilfeersuchen* um [0-10] (Bezirksgericht*|Amtsgericht*|Landgericht*|Kreisgericht*)
  unless (Strafgerichtshof*|Gerichtshof*|Strafgerichtshöfe*) [0-14] Rechtshilfe
  + Die [internationale Rechtshilfe] wird auf Ersuchen gewährt.
  - Die Gerichte des Landes leisten einander Rechtshilfe.
  - Rechtshilfeersuchen um Vernehmung gehen an das Amtsgericht.
  - Für den Internationalen Strafgerichtshof wird sonstige Rechtshilfe gewährt.
  - Das Gesetz über die internationale Rechtshilfe bleibt unberührt.

concept request-word
  | (Ersuchen*|Rechtshilfeersuchen*|ersucht|ersuchen|ersuchende*|ersuchte*)
  + Das [Ersuchen] ist eilig.
  - Die Suche ist eilig.

concept extradition-matter
  | (Auslieferung*|auszuliefern|ausgeliefert*|ausliefern|Durchlieferung*|Verfolgte*)
  + Die [Auslieferung] ist zulässig.
  - Die Lieferung ist bezahlt.

concept assistance-act
  | (Rechtshilfe|Hilfe|Unterstützung|Amtshilfe) [0-20] (geleistet|leisten|leistet|=gewährt|=gewähren|gewährleistet)
  | jede* (Rechtshilfe|Unterstützung|Hilfe)
  | =Rechtshilfe [0-12] (umfasst|besteht|erstreckt)
  | (geleistet|leisten|leistet|=gewährt|=gewähren) [0-8] (Rechtshilfe|Hilfe|Unterstützung)
  | (Ersuchen*|Rechtshilfeersuchen*) [0-10] (entsprochen|erledigt|erledigen|=ausgeführt|=ausführen|vollzogen|stattgegeben)
  | (Erledigung|Ausführung|Vollzug) [0-3] (Ersuchen*|Rechtshilfeersuchen*)
  + In Strafsachen wird [Rechtshilfe geleistet].
  - Die Feuerwehr rettet Menschen.

concept evidence-act
  | (Beweisaufnahme*|Beweiserhebung*|Beweismittel*|Zeugenvernehmung*|Hausdurchsuchung*|Beschlagnahm*|Durchsuchung*|Sicherstellung|Beweisgegenst*)
  | Vernehmung [0-3] Zeugen
  | (Zeugen|Zeuge) [0-6] (=vernommen|=vernehmen|einvernommen|einzuvernehmen)
  | Einvernahme* [0-3] (Zeugen|Person*)
  | Herausgabe [0-3] Gegenst*
  | Gegenstände [0-4] (herausgegeben|herauszugeben|=übergeben)
  + Dazu gehört die [Beweisaufnahme].
  - Dazu gehört ein Festessen.

concept other-help
  | jede* [0-3] (Unterstützung|Hilfe|Rechtshilfe|Rechtshilfehandlung)
  | (Zustellung*|Datenübermittlung*|Auskünfte|Vorladung*)
  | (sonstige*|andere*|weitere*) [0-2] (Rechtshilfe*|Hilfe|Unterstützung|Rechtshilfehandlung*|Amtshandlung*|Prozesshandlung*)
  | (Prozesshandlung*|Amtshandlung*) [0-4] (andere*|sonstige*)
  | (Überstellung|Überlassung) [0-4] (Zeugen|Person*)
  + Gewährt wird [jede Unterstützung].
  - Gewährt wird ein Aufschub.

concept consent-bar
  | nur [0-2] mit [0-3] (Zustimmung|Ermächtigung|Genehmigung) [0-16] (verfolgt|verfolgen|eingeleitet|erhoben)
  | (Verfolgung|Strafverfolgung|Anklage|Verfahren) [0-8] (bedarf|nur) [0-6] (Zustimmung|Ermächtigung|Genehmigung)
  + Die Tat wird [nur mit Zustimmung des Ministers verfolgt].
  - Die Tat wird von Amts wegen verfolgt.

concept craft-is-territory
  | (schiff*|*schiff|*schiffe|luftfahrzeug*) [0-12] (gelten|gilt|teil|gehören) [0-6] (=staatsgebiet|=staatsgebiets|=inland|hoheitsgebiet*)
  + Ein [Schiff der Republik gilt als Inland].
  - Ein Schiff verlässt das Staatsgebiet.

concept law-as-whole
  | (dieses|diesem|das) (gesetz|gesetzbuch|strafgesetzbuch|strafrecht|strafgesetz)
  | alle (taten|straftaten)
  + Eine Tat nach [diesem Gesetz] wird verfolgt.
  - Eine Tat nach diesem Paragraphen wird verfolgt.

concept assistance-includes
  | (rechtshilfe|zusammenarbeit|unterstützung) [0-3] (umfasst|umfaßt|besteht)
  + Die [Rechtshilfe umfasst] die Vernehmung.
  - Die Rechtshilfe ist kostenlos.
