# Ships, the reach of the criminal law, and help for other States.

concept own-ship
  | (Schiff*|Seeschiff*|Wasserfahrzeug*|Boot*) [0-16] (Bundesflagge|Flagge|Nationalflagge|Staatsflagge|Seeflagge) [0-14] (=führen|führt|=fährt|=fahren|berechtigt|gehisst)
  | unter [0-3] (Flagge|Bundesflagge) [0-6] (Schiff*|fahrend*|=fährt|Wasserfahrzeug*|registriert*)
  | (*ischen|*ischem|*isches|*ische|*ischer|deutsche*|eigene*) (Schiff|Schiffe|Schiffes|Schiffs|Schiffen|Seeschiff*|Wasserfahrzeug*|Handelsschiff*)
  | (*ischen|*ischem|*isches|*ische|*ischer|deutsche*) Luftfahrzeug* (oder|und) (Schiff*|Wasserfahrzeug*)
  | (Schiff*|Seeschiff*) [0-8] (Schiffsregister|Seeschiffsregister|Register) [0-4] (eingetragen*|registriert*)
  | (Schiff*|Seeschiff*|Wasserfahrzeug*) [0-6] (im|in) [0-3] (eingetragen*|registriert*)
  | (eingetragene*|registrierte*|immatrikulierte*) [0-3] (Schiff*|Seeschiff*|Wasserfahrzeug*)
  unless (kein*|nicht|fremde*) [0-6] Bundesflagge
  unless (ausländische*|technische*|fremde*) (Schiff*|Seeschiff*|Wasserfahrzeug*)
  + Das gilt auf jedem [Schiff, das unsere Flagge führt].
  + Das gilt an Bord eines [deutschen Schiffes].
  - Das Schiff legt am Abend an.
  - Er reist auf einem ausländischen Schiff.
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
  | (gelten|gilt) [0-2] (sofern|wenn|soweit|falls) [0-20] Strafgesetze
  | diese* (=Gesetz|=Gesetzbuch) [0-6] (unterworfen|unterliegt|unterstellt|anzuwenden|anwendbar)
  | nach dem [0-1] =Gesetz (bestraft|verfolgt)
  | nach diesem (=Gesetz|=Gesetzbuch) [0-3] (bestraft|bestrafen|beurteilt|verfolgt)
  | (Gerichtsbarkeit|Strafgewalt) [0-14] (begründet|=zuständig|gegeben|ist|unterliegt|unterworfen|erstreckt)
  | (=Gericht|=Gerichte) [0-6] =zuständig
  | =zuständig [0-4] (=Gericht|=Gerichte)
  | nach [0-2] (*ischen|*ischem|deutschem) (Strafrecht|Strafgesetz*|=Gesetz|=Gesetzen|Recht) [0-2] (bestraft|bestrafen|beurteilt|strafbar)
  | (Strafbestimmungen|Strafvorschriften) [0-8] (gelten|anzuwenden|anwendbar|Anwendung)
  unless =zuständig [0-3] (in|dessen) [0-1] Bezirk
  + Das [Strafrecht gilt] auch auf See.
  + Für ihn [gelten, sofern die Tat auch dort mit Strafe bedroht ist, die Strafgesetze].
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
  | (internationale*|zwischenstaatliche*) [0-1] Zusammenarbeit in [0-1] Strafsachen
  | (Rechtshilfe|Zusammenarbeit) [0-6] (Strafsachen|strafrechtlichen) [0-6] (=Ausland|ausländische*|anderen)
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
  | (Erhebung|Beschaffung|Erlangung|Sicherung) [0-2] (Beweise|Beweisen|Beweismittel*)
  | (Zeugen|Zeuge) [0-6] (=vernommen|=vernehmen|einvernommen|einzuvernehmen)
  | Einvernahme* [0-3] (Zeugen|Person*)
  | Herausgabe [0-3] Gegenst*
  | Gegenstände [0-4] (herausgegeben|herauszugeben|=übergeben)
  | jede* (Unterstützung|Hilfe|Rechtshilfe) [0-6] (Verfahren*|Strafverfahren*|Strafsache*)
  + Dazu gehört die [Beweisaufnahme].
  + Dazu gehört [jede Unterstützung für ein fremdes Verfahren].
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

# ---- Principles and forms ------------------------------------------------------

concept cooperation-with-states
  | (Zusammenarbeit|zusammenarbeit*|zusammenzuarbeiten) [0-8] (ausländische*|andere* Staat*|anderen Staaten|zwischenstaatlich*|=Ausland)
  | (zwischenstaatliche*|internationale*|grenzüberschreitende*) [0-1] Zusammenarbeit
  | arbeiten [0-3] mit [0-8] (ausländische*|anderen Staaten|Staaten) [0-16] zusammen
  | (Informationen|=Daten|Auskünfte) [0-6] mit [0-4] (ausländische*|andere*) [0-3] (austauschen|ausgetauscht|auszutauschen)
  + Sie pflegen die [zwischenstaatliche Zusammenarbeit].
  - Sie pflegen die Zusammenarbeit der Gemeinden.

concept cooperate-act
  | (Zusammenarbeit|zusammenarbeit*|zusammenzuarbeiten|Rechtshilfe|Rechtshilfeverkehr)
  | arbeiten [0-20] zusammen
  + Sie suchen die [Zusammenarbeit].
  - Sie suchen die Arbeit.

concept judicial-assistance
  | (=Rechtshilfe|Rechtshilfeverkehr|Amtshilfe) [0-14] (=Ausland|ausländische*|Staat|Staaten|zwischenstaatlich*)
  | (internationale*|zwischenstaatliche*) Rechtshilfe
  unless (Zivilsachen|zivilrechtlich*) [0-6] Rechtshilfe
  + Sie leisten [Rechtshilfe an ausländische] Gerichte.
  - Sie leisten Rechtshilfe einander.

concept widest-extent
  | (weitestgehend*|grösstmöglich*|umfassend*|weitest*) [0-2] (Umfang*|Ausmass*|Masse|Rechtshilfe|Zusammenarbeit)
  | so weit wie möglich
  + Sie helfen in [weitestgehendem Ausmaß].
  - Sie helfen in der Not.

concept treaty-or-reciprocity
  | (Vertrag|Verträge|Vertrags|Verträgen|Übereinkommen*|Abkommen*|Vereinbarung*|Gegenseitigkeit|Gegenrecht|völkerrechtlich*)
  + Es beruht auf einem [Vertrag].
  - Es beruht auf einem Irrtum.

concept title-cooperation
  | (Zusammenarbeit|Rechtshilfe|Grundsatz|Grundsätze|Anwendungsbereich|Geltungsbereich|Gegenstand|Voraussetzung*|Zulässigkeit|Allgemeine*)
  + Die Überschrift lautet: [Zusammenarbeit].
  - Die Überschrift lautet: Arbeit.

concept title-object
  | (Gegenstand|Zweck|Anwendungsbereich|Geltungsbereich|Ziel|Ziele)
  + Die Überschrift lautet: [Gegenstand].
  - Die Überschrift lautet: Stand.

concept title-assistance-request
  | (Rechtshilfe*|Rechtshilfemassnahme*)
  | Zulässigkeit [0-2] (Rechtshilfe|Unterstützung)
  | (Ersuchen|Ersuchens) [0-4] (ausländische*|Rechtshilfe|Beweis*)
  | (Grundsatz|Gegenstand|Voraussetzungen)
  + Die Überschrift lautet: [Rechtshilfe].
  - Die Überschrift lautet: Rechte.

concept title-extraditable
  | (Auslieferungsdelikt*|Auslieferungsfähig*|auslieferungsfähige*|Auslieferung)
  + Die Überschrift lautet: [Auslieferungsdelikte].
  - Die Überschrift lautet: Lieferung.

concept foreign-heading
  | (=Ausland|ausländische*|eingehende* Ersuchen)
  | (internationale*|zwischenstaatliche*) [0-1] (Rechtshilfe|Zusammenarbeit)
  | Rechtshilfe
  + Die Überschrift lautet: Hilfe für das [Ausland].
  - Die Überschrift lautet: Hilfe.

concept outgoing-request
  | (ausgehende*|inländische*|eigene*) [0-1] (Ersuchen|Rechtshilfeersuchen|Auslieferungsersuchen)
  | (Erwirkung|Einholung) [0-4] (Rechtshilfe|Auslieferung)
  | (Ersuchen|Rechtshilfeersuchen) [0-3] =an [0-3] (ausländische*|anderen Staat|fremde*|=Ausland)
  | =an [0-2] (ausländische*|fremde*) [0-6] (gerichtet|stellen|gestellt|gerichtete*)
  | (=darf|=kann|können|=dürfen) [0-4] (ausländische*|fremde*) [0-6] um [0-4] (Rechtshilfe|Auslieferung|Hilfe) [0-3] ersuchen
  + Er stellt ein [Ersuchen an einen ausländischen] Staat.
  - Er stellt ein Ersuchen an das Gericht.

concept short-title
  | (dieses|diese) =Gesetz [0-4] (Kurztitel|zitiert|bezeichnet|heisst)
  + [Dieses Gesetz wird zitiert] als Bienengesetz.
  - Dieses Gesetz schützt Bienen.

concept civil-matter
  | (Zivilsache*|Handelssache*|zivilrechtlich*|Zivilverfahren*|Verwaltungssache*|Zollsache*|Steuersache*)
  + Es dient einer [Zivilsache].
  - Es dient einer Sache.

concept treaty-partners-only
  | nur [0-8] (Vertrag|Übereinkommen|Vereinbarung|völkerrechtlich*) [0-6] (besteht|vorsieht|abgeschlossen)
  | nur [0-4] (aufgrund|auf Grund|nach Massgabe) [0-3] (Vertrag*|Verträge|Übereinkommens)
  + Sie wird [nur gewährt, wenn ein Vertrag besteht].
  - Sie wird gewährt, auch wenn ein Vertrag fehlt.

concept same-conduct
  | (Tatbestandsmerkmal*|Sachverhalt*) [0-8] (Bezeichnung|unabhängig|sinngemäss*)
  | sinngemässe* Umstellung
  + Man prüft sie bei [sinngemäßer Umstellung].
  - Man prüft sie bald.

concept fiscal-offence
  | fiskalische* (Tat*|Straftat*|Handlung*|Delikt*)
  | (Abgaben|Steuer*|Zoll*|Devisen*) [0-4] (strafbare*|Straftat*|Delikt*|Handlung*)
  + Es ist eine [fiskalische Straftat].
  - Es ist eine Straftat.

# ---- Extradition -----------------------------------------------------------------

concept extradition-among-forms
  | (Auslieferung|Durchlieferung) [0-24] (Rechtshilfe|Vollstreckung|Überstellung|Übertragung)
  | (Rechtshilfe|Vollstreckung) [0-24] (Auslieferung|Durchlieferung)
  + Es regelt [Auslieferung und Rechtshilfe].
  - Es regelt die Auslieferung.

concept extraditable
  | (auslieferungsfähig*|Auslieferungsdelikt*)
  | (Straftat*|Handlung*|=Tat) [0-6] Auslieferung [0-3] (zulässig|unterliegt|begründ*)
  | Auslieferungsvertrag*
  + Es ist [auslieferungsfähig].
  - Es ist lieferbar.

concept extraditable-defined
  | (auslieferungsfähig|Auslieferungsdelikt*) [0-3] (ist|sind) [0-24] (bedroht|Freiheitsstrafe*|Jahr*)
  | Auslieferung [0-8] (ist|darf|kann|wird) [0-40] (bedroht|Freiheitsstrafe|Freiheitsentzug*|Sanktion)
  | (ist|sind) [0-3] (auslieferungsfähig|Auslieferungsdelikt*) [0-14] (bedroht|Freiheitsstrafe*)
  | Auslieferung* [0-3] zur Verfolgung [0-8] (ist|darf) [0-30] (bedroht|Freiheitsstrafe)
  unless Auslieferung [0-8] (ist|wird) [0-2] (unzulässig|abgelehnt|verweigert)
  unless Auslieferung [0-4] Vollstreckung
  unless Todesstrafe bedroht
  + Die [Auslieferung ist zulässig, wenn die Tat mit Freiheitsstrafe] von einem Jahr [bedroht] ist.
  - Die Auslieferung ist unzulässig, wenn sie ihn gefährdet.

concept extradition-threshold
  | (Freiheitsstrafe|Freiheitsstrafen|Freiheitsentzug*|Sanktion|Höchstmass|Freiheitsentziehung|Massregel) [0-10] # (Jahr|Jahre|Jahren|Jahres) @365
  | (Freiheitsstrafe|Freiheitsentzug*|Sanktion|Höchstmass) [0-10] # (Monat|Monate|Monaten) @30
  | einjährige* [0-2] (Freiheitsstrafe*|Freiheitsentzug*|Haft) @365
  | zweijährige* [0-2] (Freiheitsstrafe*|Freiheitsentzug*|Haft) @730
  | dreijährige* [0-2] (Freiheitsstrafe*|Freiheitsentzug*|Haft) @1095
  | # (Jahr|Jahre|Jahren) [0-4] (Freiheitsstrafe|Freiheitsentzug*) @365
  + Sie verlangt [Freiheitsstrafe von mindestens einem Jahr].
  - Sie verlangt ein Jahr Geduld.

concept may-be-extradited
  | Auslieferung [0-14] (ist|darf|kann|wird) [0-16] (zulässig|bewilligt|stattfinden|gewährt|erfolgen)
  | (kann|können|darf|dürfen) [0-16] ausgeliefert werden
  unless (nicht|kein*) [0-6] ausgeliefert
  unless Auslieferung [0-6] nicht [0-3] (zulässig|bewilligt)
  + Die [Auslieferung ist zulässig], wenn die Tat schwer wiegt.
  - Die Auslieferung ist nicht zulässig.

concept not-extraditable
  | Auslieferung [0-14] (unzulässig|abgelehnt|verweigert|nicht)
  | (Spezialität|Weiterlieferung|Durchlieferung)
  | nicht [0-6] ausgeliefert
  + Die [Auslieferung ist unzulässig].
  - Die Auslieferung ist zulässig.

concept not-granted-unless
  | Auslieferung [0-8] (=nur|nicht) [0-3] (zulässig|bewilligt|gewährt) [0-1] (=wenn|=soweit|es sei denn)
  + Die [Auslieferung ist nur zulässig, wenn] die Tat schwer wiegt.
  - Die Auslieferung ist zulässig.

concept below-threshold
  | (Freiheitsstrafe|Höchstmass) [0-6] (weniger|geringer|unter) [0-2] # (Jahr*|Monat*)
  + Es droht eine [Freiheitsstrafe von weniger als einem Jahr].
  - Es droht eine Freiheitsstrafe.

concept listed-in-schedule
  | (=in|der) [0-4] (Anhang|Anlage|Liste) [0-2] (aufgeführte*|genannte*|angeführte*|bezeichnete*)
  + Es ist eine in [der Anlage aufgeführte] Tat.
  - Es ist eine Tat.

concept residual-of-list
  | (jede*|alle*) [0-2] (andere*|sonstige*) [0-2] (Straftat*|Handlung*|=Tat) [0-8] # (Jahr*|Monat*)
  + Dazu gehört [jede andere Straftat, auf die ein Jahr] steht.
  - Dazu gehört jede Straftat.

concept ground-of-jurisdiction
  | (Strafgesetze|Strafrecht) [0-3] (gelten|gilt) [0-3] für
  | (unterliegt|unterworfen) [0-3] (Gerichtsbarkeit|=Gesetz)
  + Die [Strafgesetze gelten für] ihn.
  - Das Gericht ist offen.

concept offence-so-called
  | (erhebliche|auslieferungsfähige) (Straftat|Handlung) [0-2] (ist|sind)
  + Eine [auslieferungsfähige Handlung ist] eine schwere Tat.
  - Eine Handlung ist eine Tat.

concept deemed-in-treaties
  | (gelten|gilt) [0-10] (Auslieferungsvertrag*|Auslieferungsverträge*|Auslieferungsverträgen) [0-3] (enthalten|aufgenommen|einbezogen)
  + Sie [gelten als in den Auslieferungsverträgen enthalten].
  - Sie gelten viel.

concept convention-as-basis
  | (Übereinkommen|Abkommen) [0-8] (Rechtsgrundlage|Grundlage) [0-4] Auslieferung
  + Das [Übereinkommen dient als Rechtsgrundlage der Auslieferung].
  - Das Übereinkommen gilt.
