# Powers over data in criminal procedure, and their safeguards.

# ---- Search and seizure -------------------------------------------------------

concept search-power
  | (durchsuch*|Durchsuchung*|*durchsuchung|*durchsuchungen)
  | (durchzusehen|durchgesehen*|Durchsicht|Sichtung|gesichtet)
  | (Auswertung|ausgewertet|auszuwerten|auswerten) [0-4] (Datenträger*|Speichermedi*|Computersystem*|Endgerät*)
  | (Datenträger*|Speichermedi*|Computersystem*|Endgerät*) [0-8] (ausgewertet|auszuwerten|auswerten)
  | Massnahmen an [0-4] (Informatiksystem*|Telematiksystem*|Computersystem*|Informationssystem*)
  | (Einsichtnahme|Inspektion|Überprüfung) [0-3] (Informatiksystem*|Computersystem*|Informationssystem*|Datenträger*)
  unless (Online|verdeckte*|heimliche*) Durchsuchung
  unless nicht durchsucht
  unless (Register|Archiv|Bücherei) [0-2] durchsuch*
  + Er darf das Haus [durchsuchen].
  - Der Leser darf das Archiv durchsuchen.
  - Die verdeckte Durchsuchung aus der Ferne ist anders geregelt.

concept seize-act
  | (beschlagnahm*|Beschlagnahm*|sicherstell*|Sicherstellung*|sichergestellt*|sicherzustellen|Datenträgerbeschlagnahm*)
  | in Verwahrung [0-2] (=nehmen|genommen|=zu nehmen)
  | mit Beschlag [0-2] (belegt|belegen)
  unless sicherzustellen dass
  unless =zu (beschlagnahmende*|sicherzustellende*)
  unless (beschlagnahmt|sichergestellt) werden (sollen|können)
  unless (Versorgung|Qualität|Betrieb|Sicherheit|Finanzierung|Schutz) [0-4] (sicherzustellen|sichergestellt|sicherstellen|Sicherstellung)
  unless (sicherstellen|sicherstellt|sichergestellt) [0-1] dass
  unless (ist|sind) [0-6] sichergestellt [0-1] dass
  + Er darf eine Kiste [beschlagnahmen].
  - Er hat sicherzustellen, dass die Kiste trocken bleibt.
  - Dort liegt ein zu beschlagnahmender Gegenstand.
  - Der Träger hat die Versorgung sicherzustellen.

concept copy-act
  | (=kopieren|kopiert*|Kopie|Kopien|Sicherungskopie*|Abschrift*|Spiegelung*|Ablichtung*|vervielfältig*|Datenkopie*|Datensicherung)
  | (=Daten|Informationen) [0-6] (gesichert|=sichern) (werden|=zu)?
  + Er darf davon [Kopien] anfertigen.
  - Er darf davon erzählen.

concept render-inaccessible
  | (unzugänglich|unbrauchbar) [0-3] (macht|machen|gemacht|=zu)
  | (Unzugänglichmachung|Unbrauchbarmachung|Sperrung|Entfernung) [0-4] (=Daten|Inhalt*|Computerdaten)
  | (=Daten|Inhalte|Computerdaten|Informationen) [0-8] (=entfernt|=entfernen|=sperren|gesperrt|gelöscht|=löschen)
  | (Zugang|Zugriff) [0-6] (=sperren|gesperrt|unterbunden|verhindern)
  unless (nicht|mehr) [0-6] (erforderlich|benötigt) [0-14] (gelöscht|löschen)
  unless (Zeitablauf|Frist|Beendigung|unverzüglich) [0-12] (gelöscht|löschen|=sperren)
  unless =Daten [0-10] =zu löschen
  unless =Daten [0-4] (sind|werden) [0-8] gelöscht
  + Er darf es [unzugänglich machen].
  - Der Zugang zum See ist offen.
  - Die Daten sind nach dem Verfahren zu löschen.

concept seize-includes-remove
  | (Beschlagnahme|Sicherstellung) [0-6] (umfasst|ist auch|bedeutet) [0-30] (unzugänglich|Entfernung|entfernen)
  + Die [Beschlagnahme umfasst das Entfernen] der Datei.
  - Die Beschlagnahme ist kurz.

concept secure-data-act
  | (=Daten|Computerdaten|Informationen|Datenbestand*|Datenbestände*) [0-10] (gesichert|=sichern|sichergestellt|gespiegelt)
  | (Sicherung|Spiegelung) [0-3] (=Daten|Computerdaten|Informationen|Datenbestand*|Datenbestände*)
  unless (Unversehrtheit|Schutz|Zugriff) [0-6] =Daten [0-6] (gesichert|=sichern)
  + Er darf die [Daten sichern].
  - Er darf das Tor sichern.

concept storage-medium
  | (Speichermedi*|Datenträger*|Datenspeicher*|Festplatte*|Speichereinheit*|Datenträgern|Sicherungskopie*)
  | (elektronische*|mobile*) (Speicher*|Medien|Gerät*|Endgerät*)
  | Anlagen zur Verarbeitung
  + Er öffnet das [Speichermedium].
  - Er öffnet das Fenster.

concept thing-or-place
  | (Gegenst*|Sache|Sachen|Vermögenswert*|Beweismittel*|Beweisgegenst*|Urkunde*|Unterlage*|Aufzeichnung*|Schriftst*)
  | (Wohnung*|Raum|Räume|Räumen|Räumlichkeit*|Haus|Häuser|Häusern|Hauses|Ort|Orte|Orten|Grundstück*|Geschäftsräum*|Behältnis*)
  + Er darf ein [Haus] durchsuchen.
  - Er darf ein Lied singen.

concept evidence-word
  | (Beweis*|Augenscheinsgegenst*|Tatspur*|Spuren)
  + Es ist ein [Beweis].
  - Es ist ein Bescheid.

concept suspect-word
  | (Beschuldigte*|Verdächtige*|verdächtig*|Verdacht*|Tatverdacht*|Anfangsverdacht*|Tatverdächtige*|Angeschuldigte*)
  | (Ermittlung*|Ermittlungsverfahren*|Untersuchungsverfahren)
  + Er ist der [Beschuldigte].
  - Er ist der Beschützer.

concept other-system-search
  | (andere*|weitere*|räumlich getrennte*|externe*|entfernte*|entfernt*|verbundene*) [0-3] (Computersystem*|Speichermedi*|System|Systeme|Datenspeicher*|Server*|Informationssystem*|Datenverarbeitungssystem*)
  | (hiervon|davon|räumlich) [0-2] getrennte* Speichermedi*
  | (ausgedehnt|erstreckt|erweitert|ausdehnen|erstrecken|Ausdehnung|Erstreckung) [0-6] (andere*|weitere*|verbundene*|getrennte*) [0-3] (System*|Computersystem*|Speichermedi*)
  | (anderswo|anderen Ort|andernorts|anderen Speicherort*) [0-8] gespeichert*
  | gespeichert* [0-6] anderen Speicherort*
  | (=in|auf) [0-3] (System*|Computersystem*|Speichermedi*) [0-3] (=zu|die|das|der) [0-6] (Zugang|Zugriff|zugegriffen)
  + Er geht weiter auf ein [anderes Computersystem].
  + Er sieht Daten, die an [anderen Speicherorten als hier gespeichert] sind.
  - Er geht weiter in ein anderes Zimmer.

concept in-territory
  | (im|=in) [0-2] (=Inland|Inlands|Hoheitsgebiet|Staatsgebiet|Bundesgebiet|Land)
  + Es steht [im Inland].
  - Es steht im Keller.

concept accessible-from-first
  | (von|aus|über|durch) [0-6] (zugegriffen|zugänglich|Zugriff|Zugang|erreichbar|verbunden)
  | (rechtmässig*|zulässig*|berechtigt*) [0-4] (zugänglich|Zugang|Zugriff|zugegriffen)
  + Es ist von dort [aus zugänglich].
  - Es ist schön.

concept similarly-access
  | (durchsuch*|Durchsuchung) [0-6] (Zugriff|zugreif*|Zugang)
  | (ähnliche*|vergleichbare*) [0-2] (Zugang|Zugriff)
  + Er darf sie [durchsuchen und darauf zugreifen].
  - Er darf sie durchsuchen.

# ---- Help and keys -----------------------------------------------------------

concept knowledgeable-person
  | (jede*|jedermann|Person*|=wer|Betreiber*|Inhaber*|Verantwortliche*|Systemverwalter*|Administrator*|Mitarbeiter*) [0-14] (Kenntnis*|kennt|kennen|vertraut|Funktionsweise|betreibt|verantwortlich|Funktionieren|Wissen|Verfügungsmacht|Zugang)
  | (Betreiber*|Inhaber*|Verwalter*|Systemverwalter*|Nutzer*) [0-4] (Computersystem*|System*|Datenverarbeitung*|Anlage*|Datenträger*)
  | jedermann
  unless jede* Person* [0-6] (Recht|Anspruch) [0-3] (Kenntnis*|Zugang)
  + Er fragt eine [Person, die Kenntnis] davon hat.
  - Jede Person hat ein Recht auf Zugang zum See.

concept help-act
  | (unterstütz*|Unterstützung|mitzuwirken|behilflich|mitwirk*|Mitwirkung*|hilft|helfen|behilflich|Mitwirkungspflicht*)
  | (Zugang|Zugriff) [0-8] (=gewähren|gewährt|ermöglichen|verschaffen|ermöglicht)
  | (Informationen|Auskunft|Auskünfte|Passwort*|Passwörter*|Zugangsdaten|Schlüssel*) [0-8] (erteilen|=liefern|geben|bereitstellen|offenlegen|offenzulegen|mitteilen|bekanntgeben|erteilt|=herausgeben|zur Verfügung|bekannt)
  | (=Daten|Informationen) [0-10] (=liefern|=übermitteln|bereitzustellen|auszuleiten)
  | (ermöglichen|dulden|=zu dulden)
  + Er muss die Beamten [unterstützen].
  - Er muss die Beamten grüßen.

concept key-demand
  | (Passwort*|Passwörter*|Kennwort*|Schlüssel*|Zugangscode*|Zugangssicherungscode*|Zugangsdaten) [0-14] (herausgeb*|Herausgabe|bekannt*|offenleg*|offenzulegen|preisgeb*|mitteil*|verlang*|geschützt|=angeben|anzugeben)
  | (Verschlüsselung*|verschlüsselt*) [0-6] (=entfernen|aufheben|aufzuheben|entschlüssel*|Entschlüsselung)
  | (=entfernen|aufheben|Entschlüsselung|entschlüsseln) [0-4] (Verschlüsselung*|=Daten)
  + Er muss das [Passwort herausgeben].
  - Er muss den Schlüsselbund tragen.

concept assistance-order
  | (anordnen|angeordnet|verpflichten|verpflichtet|auftragen) [0-14] (Person|Personen) [0-8] (Unterstützung|Hilfe) [0-2] (leisten|leistet)
  + Er kann [anordnen, dass eine Person Hilfe leistet].
  - Er kann Hilfe holen.

concept knowledge-help
  | (Mitwirkung*|Unterstützung*|Hilfe*|Auskunftspflicht*|Duldungspflicht*)
  + Die Überschrift lautet: [Mitwirkung].
  - Die Überschrift lautet: Mittwoch.

concept access-help
  | (Information*|Unterstützung|Mitwirkung|Hilfe) [0-8] (erforderlich*|notwendig*|nötig*) [0-6] (Zugang|Zugriff|Durchsuchung)
  + Er gibt die [Informationen, die für den Zugang nötig sind, nämlich nötige für den Zugang].
  - Er gibt den Armen.

concept equipment-access
  | (Zugang|Zugriff) [0-3] (Einrichtung*|Gerät*|Anlage*)
  + Er gewährt [Zugang zu den Einrichtungen].
  - Er gewährt Rabatt.

concept not-the-suspect
  | (nicht|ausgenommen|ausser|keine*) [0-14] (Beschuldigte*|beschuldigte*|Verdächtige*|verdächtig*)
  | (beschuldigte*|Beschuldigte*) [0-6] (nicht|keine*)
  + Es gilt [nicht für den Beschuldigten].
  - Es gilt für den Beschuldigten.

concept reasonable
  | (zumutbar*|angemessen*|erforderlich*|notwendig*|verhältnismässig*)
  + Es ist [zumutbar].
  - Es ist zu spät.

# ---- Collection and interception -----------------------------------------------

concept collect-act
  | (erhoben|=erheben|Erhebung|erhebt|überwach*|Überwachung*|*überwachung|aufzeichn*|aufgezeichnet*|aufzuzeichnen|Aufzeichnung|erfasst|=erfassen|Erfassung|Ermittlung|ausleit*|abfragt|abfragen)
  | in Echtzeit [0-6] (=liefern|übermitt*|ausgeleitet|erteilt)
  unless (Anklage|Beschwerde|Einspruch|Klage|Einwendungen|Gebühr*|Beiträge) [0-3] (erhoben|=erheben|Erhebung)
  unless (Klage|Beschwerde*|Beweis*|Gebühr*) [0-1] (Erhebung)
  + Er darf sie [erheben].
  - Er darf Beschwerde erheben.

concept collect-or-record
  | (erhoben|=erheben|Erhebung) oder [0-2] (aufgezeichnet|aufzeichnen|Aufzeichnung)
  | (überwacht|Überwachung) und [0-1] (aufgezeichnet|Aufzeichnung)
  + Er darf es [erheben oder aufzeichnen].
  - Er darf es aufzeichnen.

concept real-time
  | in? Echtzeit*
  | (künftig anfallende*|künftige*|zukünftige*) [0-3] (=Daten|Verkehrsdaten|Randdaten)
  | (zukünftig|künftig) [0-6] (=Daten|Verkehrsdaten)
  | (laufende*|laufend) [0-2] (Kommunikation*|Verbindung*|Übermittlung)
  + Es geschieht [in Echtzeit].
  - Es geschieht zur rechten Zeit.

concept pen-register
  | (Zielwahlsuche|Fangschaltung*|Zählervergleichseinrichtung*)
  + Er setzt eine [Fangschaltung].
  - Er setzt eine Maschine.

concept authority-collects
  | (Polizei*|Staatsanwaltschaft*|Behörde*|Kriminalpolizei*|Ermittlungsbehörde*|Strafbehörde*|Dienst) [0-14] (erheb*|überwach*|aufzeichn*|erfass*|verlang*)
  | (=darf|=dürfen) [0-30] (erhoben|überwacht|aufgezeichnet) (werden)?
  + Die [Polizei darf sie erheben].
  - Die Polizei darf ausreiten.

concept specified-communication
  | (bestimmte*|bezeichnete*|konkrete*|überwachte*) [0-3] (Telekommunikation|Kommunikation|Anschluss*|Anschlüsse*|Endgerät*|Person|Personen|Verbindung*|Nachricht*|Teilnehmer*)
  | (Rufnummer|Kennung|Anschluss*|Anschlüsse*) [0-6] (angegeben|anzugeben|bezeichnet|bezeichnen|Endgerät*)
  | (gegen|=an) [0-2] (Beschuldigte*|beschuldigte*)
  + Es betrifft [bestimmte Anschlüsse].
  - Es betrifft alle.

concept content-of-communication
  | (Inhalt|Inhalte|Inhalts) [0-6] (Kommunikation*|Nachricht*|Telekommunikation*|Gespräch*|Fernmeldeverkehr*|Mitteilung*)
  | (Telekommunikation|Fernmeldeverkehr*|Nachricht*|Gespräch|Gespräche|Gesprächen|Kommunikationsinhalt*|Inhaltsdaten|gesprochene* Wort*|Kommunikation|Telefonate*)
  + Er liest den [Inhalt einer Nachricht].
  - Er liest den Inhalt des Korbes.

concept content-strict
  | (Inhalt|Inhalte|Inhalts) [0-6] (Kommunikation*|Nachricht*|Telekommunikation*|Gespräch*|Fernmeldeverkehr*|Mitteilung*)
  | (Inhaltsdaten|Kommunikationsinhalt*|Gespräch|Gespräche|Gesprächen|Telefonate*)
  | nichtöffentlich* [0-1] gesprochene* Wort*
  + Er liest den [Inhalt einer Nachricht].
  - Er liest eine Nachricht.

concept communications-surveillance
  | (Telekommunikationsüberwachung*|Fernmeldeüberwachung*|Nachrichtenüberwachung*|Kommunikationsüberwachung*|Telefonüberwachung*)
  | (Überwachung|=überwacht|=überwachen) [0-6] (Telekommunikation|Fernmeldeverkehr*|Nachrichten|Kommunikation|Gespräche*)
  | (Telekommunikation|Fernmeldeverkehr|Fernmeldeverkehrs|Nachrichten|Kommunikation|Gespräche) [0-16] (=überwacht|=überwachen|=abgehört|=aufgezeichnet)
  | (Beschränkung|Eingriff*) [0-4] (Fernmeldegeheimnis*|Telekommunikationsgeheimnis*|Brief)
  unless (Gesetz*|Verordnung*) [0-3] (Überwachung|Telekommunikationsüberwachung*)
  + Das Gericht erlaubt die [Überwachung der Telekommunikation].
  - Das Gericht erlaubt die Überwachung des Ufers.

concept interception-word
  | (Überwachung*|Überwachungsmassnahme*|Telekommunikationsüberwachung*) [0-3] (durchführ*|durchzuführen|Durchführung|vollzieh*)
  + Es dient der [Überwachung, ihrer Durchführung].
  - Es dient der Ruhe.

concept warrant-word
  | (Durchsuchungsbefehl*|Hausdurchsuchungsbefehl*|Durchsuchungsbeschluss*|Überwachungsanordnung*|Überwachungsbeschluss*)
  | (richterlich*|gerichtlich*) [0-1] (Anordnung*|Beschluss*|Bewilligung*|Befehl*|Genehmigung*|Entscheidung*)
  + Er kommt mit einem [Durchsuchungsbefehl].
  - Er kommt mit einem Durchschlag.

concept without-warrant
  | ohne [0-3] (richterliche*|gerichtliche*) [0-2] (Anordnung*|Beschluss*|Bewilligung*|Genehmigung*)
  | ohne Anordnung und Bewilligung
  + Er kommt [ohne richterliche Anordnung].
  - Er kommt ohne Hut.

concept existing-capability
  | (bestehende*|vorhandene*) [0-2] technische* (Möglichkeit*|Mittel*|Fähigkeit*|Einrichtung*)
  | Rahmen [0-3] technische* (Möglichkeit*|Fähigkeit*)
  + Er tut es im [Rahmen seiner technischen Möglichkeiten].
  - Er tut es im Rahmen des Festes.

concept security-purpose
  | (nationale*|öffentliche*) Sicherheit
  | Sicherheit [0-2] (Staates|Bundesrepublik|Republik|Landes|Telekommunikationsnetz*|Informationstechnik)
  | (Schadprogramm*|Störungen|Cyberangriff*|Abwehr) [0-6] (Informationstechnik|Netz*|Gefahren|Bundes)
  + Es dient der [nationalen Sicherheit].
  - Es dient der Sicherung des Tores.

concept private-ban
  | (=darf|=dürfen|=ist|=sind) [0-6] (nicht|untersagt|verboten|niemand) [0-6] (abhör*|abgehört*|mithör*|überwach*|aufzeichn*)
  | (Abhören|Mithören|Überwachen) [0-8] (verboten|untersagt|unzulässig)
  unless ohne [0-6] (Anordnung|richterlich*|gerichtlich*)
  + Ein Nachbar [darf nicht mithören].
  - Ein Nachbar darf zuhören.

concept any-communication
  | (Kommunikationen|Inhaltsdaten)
  | elektronische* (Kommunikation*|Nachricht*)
  | (jede*|alle*|sämtliche*) [0-2] (Kommunikation*|Telekommunikation*|Nachricht*)
  | (Telekommunikation|Fernmeldeverkehr*|Kommunikationsnetz*|Kommunikationsdienst*|Telekommunikationsdienst*|Nachrichten)
  + Es betrifft die [Telekommunikation].
  - Es betrifft die Post.

concept closed-system
  | geschlossene* [0-2] (Benutzergruppe*|Nutzergruppe*|System*)
  | (interne*|hausinterne*) [0-2] (Fernmeldenetz*|Netz*)
  + Es dient einer [geschlossenen Benutzergruppe].
  - Es ist geschlossen.

concept serious-offence
  | (schwere*|erhebliche*|besonders schwere*) [0-3] (Straftat*|Verbrechen|Vergehen|Kriminalität|Bedeutung)
  | (Straftat*|Verbrechen|Vergehen|Handlung*) [0-16] (Freiheitsstrafe|Haft|Gefängnis*) [0-8] # (Jahr*|Monat*)
  | (Straftat*|Verbrechen|Vergehen) [0-6] (Freiheitsstrafe|Freiheitsstrafen) [0-6] bedroht*
  | (mehr als|mindestens|über) [0-1] (einjährige*|zweijährige*|dreijährige*|fünfjährige*|#) [0-2] (Freiheitsstrafe*|Jahre*)
  | (Absatz|Abs) # [0-2] (genannte*|bezeichnete*|aufgeführte*) [0-1] (Straftat*|schwere*)
  | folgende* [0-6] (aufgeführte*|genannte*)? Straftat*
  | (Verbrechen|Verbrechens)
  | Schwere der (=Tat|Straftat)
  | (terroris*|organisierte* Kriminalität|kriminelle* Organisation*)
  + Es dient der Verfolgung einer [schweren Straftat].
  - Es dient der Verfolgung eines Hasen.

concept secret-measures
  | <keep-secret> [0-30] (dieses|diesem) (Gesetz*|Abschnitt*|Kapitel*|Bundesgesetz*|Teil*)
  | <keep-secret> [0-20] (Überwachung*|Massnahme*|Ermittlungsmassnahme*|Auskunftsersuchen|Auskunftserteilung)
  | (Überwachung*|Massnahme*|Ermittlungsmassnahme*|Auskunftsersuchen|Auskunftserteilung) [0-20] <keep-secret>
  + Er hat über jede [Überwachung Stillschweigen zu bewahren].
  - Er hat über das Wetter Stillschweigen zu bewahren.

# ---- Judges, grounds, limits -------------------------------------------------------

concept judge-decides
  | (Gericht|Gerichts|Richter|Richters|Richterin|Ermittlungsrichter*|Untersuchungsrichter*|Zwangsmassnahmengericht*|Haftrichter*|Richtervorbehalt*|Amtsgericht|Landgericht|Journalrichter*|Strafgericht|Landgerichts) [0-14] (=kann|=darf|anordn*|angeordnet*|ordnet|bewillig*|genehmig*|Genehmigung|entscheid*|erlass*|erlässt|anzuordnen|Bewilligung|Anordnung|bestätig*)
  | (angeordnet|anzuordnen|anordnen|Anordnung|bewilligt|genehmigt|Bewilligung|Genehmigung|Beschluss*|bedarf|bedürfen|Antrag|Zustimmung|Bestätigung) [0-14] (Gericht|Gerichts|Richter|Richters|Ermittlungsrichter*|Zwangsmassnahmengericht*|Haftrichter*|Amtsgericht*|Landgericht*|Untersuchungsrichter*)
  | (gerichtlich*|richterlich*) [0-2] (Bewilligung*|Anordnung*|Genehmigung*|Beschluss*|Entscheidung*|Befehl*|Zustimmung|Bestätigung|Kontrolle|Verfügung*)
  | (beantragt|ersucht) [0-3] (Richter*|Gericht*|Ermittlungsrichter*|Untersuchungsrichter*)
  | Anordnung [0-6] (gerichtlich|richterlich) [0-2] (bewilligt|genehmigt)
  unless (Gericht|Gerichts|Richter) [0-8] (Sitzungssaal|Saal|geschlossen)
  + Ein [Richter darf] es öffnen.
  + Es bedarf einer [gerichtlichen Bewilligung].
  - Ein Richter isst zu Mittag.

concept judge-authorises
  | (Bewilligung|Genehmigung|Anordnung|Zustimmung|Beschluss|Ermächtigung) [0-4] (Gericht*|Richter*|Zwangsmassnahmengericht*|Ermittlungsrichter*|Haftrichter*|Untersuchungsrichter*)
  | (gerichtlich*|richterlich*) [0-1] (Bewilligung*|Genehmigung*|Anordnung*|Beschluss*|Befehl*)
  | (Gericht|Richter|Ermittlungsrichter*|Zwangsmassnahmengericht*) [0-8] (ordnet|anordnen|bewilligt|genehmigt|erteilt|angeordnet)
  | nur [0-6] durch [0-2] (Gericht|Richter*) [0-8] angeordnet
  + Es braucht die [Genehmigung des Zwangsmaßnahmengerichts].
  - Es braucht die Genehmigung des Bürgermeisters.

concept orders-measure
  | (ordnet|anordn*|angeordnet|bewillig*|anzuordnen|genehmig*) [0-6] (Durchsuchung*|Beschlagnahm*|Überwachung*|Sicherstellung*|Telekommunikationsüberwachung*)
  | (Durchsuchung*|Beschlagnahm*|Überwachung*|Sicherstellung*|Telekommunikationsüberwachung*|Ermittlungsmassnahme*) [0-20] (angeordnet|anzuordnen|anordn*|bewilligt|genehmigt|Genehmigung)
  | # [0-3] (vorgesehene*|genannte*|bezeichnete*) Massnahme* [0-3] (anzuordnen|angeordnet|anordnen)
  + Er [ordnet die Durchsuchung] an.
  - Er ordnet die Bücher.

concept grounds
  | (begründete*|hinreichende*|dringende*|konkrete*|einfache*) [0-2] (Verdacht*|Tatverdacht*|Grund|Gründe*|Anhaltspunkt*)
  | (Verdacht|Tatverdacht|Anfangsverdacht*|verdächtig*)
  | bestimmte* Tatsachen
  | (anzunehmen|vermuten|vermutet|erwarten|Annahme) [0-2] dass
  | (erforderlich|notwendig|unerlässlich) [0-8] (Aufklärung|Erforschung|Verfahren*|Ermittlung*|Untersuchung*|Beweis*)
  | (Aufklärung|Erforschung|Ermittlung*|Sachverhalt*) [0-16] (erforderlich|erschwert|aussichtslos|gefördert|notwendig)
  | (Beweisgründen|Beweiszweck*)
  | Gründe [0-3] (Anordnung|Massnahme)
  | (Indiz|Indizien|Anhaltspunkt*)
  | Grund zu der Annahme
  + Er hat [begründeten Verdacht].
  - Er hat begründete Rechte.

concept scope-limit
  | (bezeichn*|anzugeben|angegeben|anzuführen|=enthalten|=benennen|=nennt|=angeben|bestimmen) [0-8] (Person*|Räum*|Gegenst*|=Daten|Anschluss*|Umfang|Dauer|Massnahme*|Aufzeichnung*|Kennung)
  | (Person*|Räum*|Gegenst*|=Daten|Anschluss*|Umfang|Dauer|Kennung) [0-10] (=zu bezeichnen|anzugeben|bezeichnet|zu benennen)
  | (Anordnung|Beschluss|Befehl|Verfügung|Ersuchen) [0-4] (hat|haben|muss|müssen|bezeichnet|enthält|sind|ist) [0-14] (enthalten|anzugeben|angeben|bezeichnen|zu enthalten|Person*|Umfang)
  | (Zeitraum|Dauer) [0-10] (begrenz*|beschränk*|befrist*|erforderlich)
  | (befristen|befristet|Befristung|Höchstdauer)
  | (bestimmte|bestimmten|bezeichnete|bezeichneten) (Gegenst*|Räum*|Person*|=Daten)
  + Der Befehl [bezeichnet die Räume].
  - Der Befehl ist laut.

concept proportionality
  | (verhältnismässig*|Verhältnismässigkeit*|angemessenen Verhältnis|mildere*|gelinder*|Übermass*)
  + Es ist [verhältnismäßig].
  - Es ist das Verhältnis der Brüder.

concept safeguard-word
  | (Bedingungen|Garantien) und (Garantien|Bedingungen|Schutzvorkehrung*)
  | (Schutzgarantien|Rechtsschutzgarantie*|Rechtsschutz)
  + Es gelten [Bedingungen und Garantien].
  - Es gelten Bedingungen.

concept independent-supervision
  | (richterliche*|gerichtliche*|unabhängige*) [0-3] (Kontrolle|Aufsicht|Überprüfung|Überwachung)
  + Es steht unter [richterlicher Kontrolle].
  - Es steht unter Wasser.

concept review-right
  | (Beschwerde*|Rechtsmittel*|Einspruch*|Rechtsbehelf*|Widerspruch|Überprüfung)
  | (benachrichtig*|verständig*|unterricht*|mitzuteilen) [0-8] (Betroffene*|betroffene*|Beschuldigte*|Person*|Inhaber*)
  | (unverwertbar|Verwertungsverbot|nicht [0-4] verwertet)
  + Er hat das Recht der [Beschwerde].
  - Er hat das Recht zu gehen.

concept third-party-rights
  | (Dritte|Dritter|Dritten|Drittperson*|unbeteiligte*|unverdächtige*)
  + Es achtet die Rechte [Dritter].
  - Es achtet den Vater.

concept title-safeguards
  | (Verhältnismässigkeit*|Rechtsschutz*|Genehmigungspflicht*|Gemeinsame Bestimmungen|Grundsätze|Richtervorbehalt*|Rechtsschutzbeauftragte*)
  | (gerichtliche*|richterliche*) [0-2] (Anordnung|Bewilligung|Entscheidung|Genehmigung|Verfahren)
  | Verfahren bei [0-2] Massnahme*
  | (Anordnung|Zuständigkeit|Voraussetzungen) [0-4] (Überwachung*|Durchsuchung*|Massnahme*|Ermittlungsmassnahme*|Anordnung)
  + Die Überschrift lautet: [Verhältnismäßigkeit].
  - Die Überschrift lautet: Verhältniswahl.

concept powers-of-part
  | (Massnahme*|Ermittlungsmassnahme*|Zwangsmassnahme*|Anordnung*|Befugnisse*) (nach|gemäss|im Sinne) [0-3] (§|§§|Artikel*|Absatz|Abs|dieses|diesem|dem|den|der)
  | (§|Artikel|Art|Artikeln) # [0-3] (vorgesehene*|genannte*|bezeichnete*) Massnahme*
  | (Massnahme*|Zwangsmassnahme*|Befugnisse*) dieses (Abschnitt*|Gesetz*|Kapitel*|Titel*)
  + Er trifft [Maßnahmen nach diesem] Abschnitt.
  - Er trifft Freunde.

# ---- Scope -----------------------------------------------------------------------

concept scope-of-powers
  | (dieses|diese|die) (Gesetz|Strafprozessordnung|Bestimmungen|Vorschriften) [0-6] (regelt|regeln) [0-10] (Verfolgung|Strafverfahren*|Aufklärung|Straftat*|Verfahren*)
  | (Befugnisse*|Massnahme*) [0-8] (gelten|anwendbar|anzuwenden|dienen|zur|zum) [0-8] (Strafverfolgung|Straftat*|Ermittlung*|Aufklärung)
  | (Strafprozessordnung|=Gesetz) [0-2] (regelt|gilt) [0-6] (Strafverfahren*|Strafsachen|Verfolgung|Verfahren zur Aufklärung)
  + Das [Gesetz regelt die Verfolgung] von Dieben.
  - Das Gesetz regelt den Fang von Fischen.

concept crime-context
  | (Straftat*|strafbare*|Strafverfahren*|strafrechtlich*|Verbrechen*|Vergehen*|Strafverfolgung*|Strafsache*|=Tat)
  | (Beschuldigte*|beschuldigte*|Verdächtige*|verdächtig*|Verdacht*|Tatverdacht*)
  | (Staatsanwalt*|Kriminalpolizei*|Polizei*|Ermittlungsbehörde*|Strafbehörde*|Untersuchungsbehörde*|Ermittlungsperson*)
  | (Gericht|Gerichts|Richter*)
  | (Beweis*|Tatspur*|Ermittlungsverfahren*|Ermittlungen)
  + Es dient der Aufklärung einer [Straftat].
  - Es dient der Klärung des Wassers.

concept criminal-proceeding
  | (Strafverfahren*|Strafprozess*|Ermittlungsverfahren*|Vorverfahren|Untersuchungsverfahren|Hauptverfahren|Strafuntersuchung*)
  | (Verfolgung|Aufklärung|Erforschung|Ermittlung) [0-4] Straftat*
  + Es dient dem [Strafverfahren].
  - Es dient dem Fahren.

concept every-offence
  | (jede*|alle*|sämtliche*|beliebige*|irgendeine*) [0-1] (Straftat*|strafbare*|Verbrechen|Vergehen|Delikt*)
  | (Verfolgung|Aufklärung|Erforschung) [0-2] =der? =Straftaten
  | (=Straftaten|Straftat) nach [0-1] (Bundesrecht|Landesrecht)
  unless (jede*|alle*) [0-1] (Straftat*|strafbare*) [0-3] (nach|gemäss|dieses|diesem) [0-2] (diesem|dieses|Absatz|§|Gesetz*)
  + Es dient der Verfolgung [jeder Straftat].
  - Es dient der Verfolgung jeder Straftat nach diesem Gesetz.

concept one-act-scope
  | (Straftat*|strafbare*|Vergehen|Zuwiderhandlung*|Verstoss|Verstösse*|Übertretung*) [0-6] (nach|gegen|gemäss) [0-1] (diesem|dieses|diese) (Gesetz*|Bundesgesetz*|Verordnung|Abschnitt)
  | (Straftat*|Vergehen) [0-3] (dieses|diesem) (Gesetz*|Bundesgesetz*)
  unless (nach|gemäss) diesem (Gesetz|Bundesgesetz) oder [0-3] (andere*|sonstige*)
  + Es dient der Verfolgung einer [Straftat nach diesem Gesetz].
  - Es dient der Verfolgung einer Straftat.

concept object-includes-data
  | (Gegenst*|Urkunde*|Unterlage*|Aufzeichnung*|Beweismittel*|Schriftst*|Dokument*) [0-8] (auch|umfasst|gelten|sind|einschliesslich) [0-14] (elektronisch*|Datenträger*|=Daten|digital*|Computerdaten)
  | (=gilt|=gelten|entsprechend) [0-8] (elektronische*|=Daten|gespeicherte*|Datenträger*)
  | (Durchsicht|Durchsuchung) [0-6] (elektronische*|Datenträger*|Speichermedi*)
  | (=auf|=in) Datenträgern [0-1] gespeicherte* Informationen
  | Aufzeichnung [0-4] Datenträger* [0-8] gleich*
  + Zu den [Gegenständen gehören auch Datenträger].
  - Die Gegenstände liegen neben dem Tisch.

concept general-power
  | (Allgemeine*)? (Ermittlungsbefugnis*|Untersuchungsbefugnis*|Ermittlungsgeneralklausel)
  | (Durchsuchung*|Hausdurchsuchung*|Herausgabe*|Editionspflicht*|Beschlagnahm*|Sicherstellung*|Vorlage*)
  | Überwachung [0-4] (Telekommunikation|Nachricht*|Fernmeldeverkehr*|Post)
  | Telekommunikationsüberwachung*
  + Die Überschrift lautet: [Durchsuchung].
  - Die Überschrift lautet: Dürre.

concept urgent-variant
  | Gefahr [0-1] Verzug [0-30] (Polizei*|Staatsanwaltschaft) [0-4] vorläufig*
  | (Dringlichkeitsfall*|Eilfall*|Notfall|Notfälle*|Eilanordnung*|Notsuche)
  + Im [Eilfall] geht es schneller.
  - Es geht schneller.

concept not-investigation
  | (Bewährung*|Bewährungshelfer*|Führungsaufsicht|Haftentlassung|Strafvollzug*|Untersuchungshaft|Gefangene*|Strafgefangene*|Häftling*)
  | (Handelsregister*|Grundbuch*|Vereinsregister*)
  + Er steht unter [Bewährung].
  - Er steht unter Strom.

concept regulatory-purpose
  | (Aufgaben|Befugnisse) [0-3] (Bundesnetzagentur|Regulierungsbehörde*|Aufsichtsbehörde*|Finanzmarktaufsicht*|Kartellbehörde*)
  | (Vollzug|Durchführung|Überwachung) [0-6] (Steuer*|Zoll*|Wettbewerb*|Aufsicht*)
  | (Finanzbehörde*|Zollbehörde*|Regulierungsbehörde*|Abgabenbehörde*|Bundesnetzagentur|Bundesamt*|Aufsichtsbehörde*)
  | (Steuerpflichtige*|Abgabepflichtige*|Lizenznehmer*|Konzessionär*|Bewilligungsinhaber*|Fernsprechteilnehmer*)
  + Die Firma sendet es für die [Aufgaben der Regulierungsbehörde].
  - Die Firma sendet es.

concept special-record
  | (Kranke*|Patient*|Krankengeschichte*|Krankenakte*|Gefangene*|Steuerakt*|Waffe*|Kinder)
  | (Bank*|Kreditinstitut*|Konto*|Konten|Kontoinformation*|Bankgeschäft*|Bankgeheimnis*)
  | (Kennzeichenlesesystem*|Kennzeichenerfassung*|Wohnraum*|Mautdaten|Fluggastdaten|Postsendung*|Sozialdaten|Kontenregister*)
  + Es ist die Akte des [Patienten].
  - Es ist die Akte.

concept special-data
  | (Standortdaten|Bankdaten|Kontodaten|Verkehrsdaten|Randdaten|Nutzungsdaten|Gesundheitsdaten|Mautdaten|Fluggastdaten)
  | Standortermittlung
  + Er zeigt [Bankdaten].
  - Er zeigt Bänke.

concept location-data
  | (Standort*|Lokalisierung*|Ortung|Funkzelle*|Funkzellenabfrage*|Standortermittlung*)
  + Die Überschrift lautet: [Ortung].
  - Die Überschrift lautet: Ordnung.

concept title-aside
  | (Benachrichtigung*|Kosten|Entschädigung*|Bericht|Berichte|Berichtspflicht*|Statistik*|Rückgabe|Verwertung|Vernichtung|Löschung|Kennzeichnung|Aufhebung|Durchführung|Vollzug|Verzeichnis|Protokoll|Beendigung|Herausgabe an|Zufallsfund*|Einwilligung|Akteneinsicht|Mitteilungen|Online|verdeckte*|Nachtzeit)
  + Die Überschrift lautet: [Kosten].
  - Die Überschrift lautet: Kostbarkeiten.

concept title-incidental
  | (Ablehnung|Unzulässigkeit|Kosten|Gebühren|Inhalt|Form|Übersetzung*|Durchlieferung|Durchbeförderung|Überstellung|Übernahme|Vorbehalt*|Spezialität|Bericht*|Aufschub|Benachrichtigung*|Beschwerde*|Rechtsmittel|Vollstreckung*|Verfall|Einziehung|Weiterlieferung|Gegenseitigkeit|Übergang*|Vermögensrechtliche*|Zuständigkeit*|Ausgehende*|Unterlagen)
  + Die Überschrift lautet: [Ablehnung].
  - Die Überschrift lautet: Anlehnung.

concept title-not-power
  | (Strafbestimmung*|Strafvorschrift*|Bussgeldvorschrift*|Übertretung*|Verwaltungsstraf*|Missbrauch|Verletzung|Unbefugte*|Störung|Täuschung|Betrug|Fälschung|Datenfälschung|Beschädigung|Datenbeschädigung)
  | (Entschädigung|Einziehung|Verfall|Beweiswürdigung|Zeugnisverweigerung*|Aussageverweigerung*|Kosten|Rückgabe|Verwertung*|Vernichtung|Löschung|Verwendung)
  | (Beschlagnahmeverbot*|Beschlagnahmefreie*|Umgehungsschutz|Aussagebefreiung)
  + Die Überschrift lautet: [Betrug].
  - Die Überschrift lautet: Betrieb.

concept exception-clause
  | (bleibt|bleiben) [0-4] unberührt
  | (gilt|gelten|ist|sind) nicht [0-3] (anwendbar|anzuwenden|für)
  | (findet|finden) [0-2] keine Anwendung
  + Sein Recht [bleibt unberührt].
  - Sein Herz bleibt ungerührt.

concept privileged-data
  | (Zeugnisverweigerung*|Aussageverweigerung*|Berufsgeheimnis*|Verschwiegenheitspflicht*|Anwaltsgeheimnis*|Amtsverschwiegenheit)
  + Es berührt kein [Berufsgeheimnis].
  - Es berührt den Beruf.

concept possession-or-control
  | (Gewahrsam|Besitz|Verfügungsmacht|Verfügungsgewalt|Inhaber*|Kontrolle)
  | (=besitzt|=innehat|verfügt)
  + Es ist in seinem [Gewahrsam].
  - Es ist in seinem Garten.

# ---- Orders to providers ------------------------------------------------------------

concept providers-and-path
  | (Leitweg*|Weg|Pfad|Ursprung*|Herkunft) [0-10] (Kommunikation*|Nachricht*|Übermittlung|Verbindung*|übermittelt)
  | (Identifizierung|Identifikation|identifizieren|Ermittlung|Bestimmung|Feststellung) [0-8] (Diensteanbieter*|Anbieter*|Leitweg*|Ursprung*)
  | (andere*|weitere*|jede*) [0-2] (Diensteanbieter*|Anbieter*) [0-10] (beteiligt|mitgewirkt|übermittelt)
  | (Rückverfolgung|zurückzuverfolgen|rückverfolgen)
  + Es zeigt den [Weg der Nachricht] auf.
  - Es zeigt den Weg zum Bahnhof.

concept several-providers
  | (ein oder mehrere|mehrere|jede*) (Anbieter*|Diensteanbieter*)
  + Es bindet [mehrere Anbieter].
  - Es bindet einen Anbieter.

concept deadline-set
  | (=innert|innerhalb|binnen) [0-2] (gesetzte*|bestimmte*|angemessene*|angegebene*) [0-1] Frist
  | (Frist) [0-4] (=setzen|gesetzt|zu setzen|bestimmt)
  + Er tut es [innerhalb der gesetzten Frist].
  - Er tut es bald.

concept specified-period
  | (während|für|innerhalb) [0-2] (bestimmte*|festgelegte*|bezeichnete*) (Zeit|Zeitraum*|Dauer)
  + Es läuft [für einen bestimmten Zeitraum].
  - Es läuft für immer.

concept explicit-any-data
  | (alle|sämtliche|jegliche|gespeicherte|elektronische|beliebige) =Daten
  | (Computerdaten|Inhaltsdaten)
  | =Daten (jeder|aller|jedweder) Art
  unless alle =Daten [0-4] (Verkehr*|Teilnehmer*)
  + Er hat [alle Daten] zu sichern.
  - Er hat die Liste zu sichern.

concept destroy-duty
  | (sind|ist|hat|haben|muss|müssen) [0-20] (=zu löschen|=zu vernichten|gelöscht werden)
  | (unverzüglich|spätestens) [0-6] (=zu löschen|gelöscht|=löschen)
  | (Löschungspflicht*|Löschpflicht*)
  unless nicht =zu (löschen|vernichten)
  + Die Liste [ist zu vernichten].
  - Die Daten sind nicht zu löschen.
  - Die Liste ist lang.

concept information-word
  | (=Informationen|=Information)
  + Es ist eine [Information].
  - Es ist eine Form.

concept search-context
  | (Durchsuchungsbefehl*|Durchsuchungsbeschluss*) [0-8] (erlass*|erteil*|vollzieh*|ausstell*)
  | (Gericht|Richter|Staatsanwaltschaft|Polizei|Kriminalpolizei) [0-2] (=kann|=darf|=hat) [0-30] (anordnen|durchsuchen|betreten|verlangen|auftragen|beschlagnahmen|sicherstellen|überwachen|anzuordnen|aufzutragen)
  | (=darf|=dürfen|=kann|=können) [0-60] (angeordnet|durchsucht|beschlagnahmt|überwacht|sichergestellt|erhoben) (werden)?
  + Der [Richter kann die Kiste beschlagnahmen].
  - Der Richter kann singen.

# ---- Retention -----------------------------------------------------------------------

concept keep-duty
  | (Anbieter*|Diensteanbieter*|Betreiber*|Erbringer*|=wer|Dienst*|Unternehmen) [0-40] (aufzubewahren|aufbewahren|=zu speichern|speichern|gespeichert|verpflichtet)
  | (Verkehrsdaten|Randdaten|Verbindungsdaten|Bestandsdaten|=Daten) [0-40] (aufzubewahren|aufbewahren|=zu speichern|speichern)
  | (Anbieter*|Diensteanbieter*|Betreiber*) [0-30] (Monate|Monaten|Jahre|Jahren) [0-16] (aufbewahrt|gespeichert)
  | (Vorratsdatenspeicherung|Vorratsspeicherung|Speicherpflicht|Speicherungspflicht|Aufbewahrungspflicht)
  unless (Stillschweigen|Geheimnis) [0-3] =bewahren
  unless (=darf|=dürfen) [0-60] speichern
  unless (verpflichtet) [0-20] (Auskunft|unterrichten|mitzuwirken|erteilen|zu löschen)
  unless nicht [0-3] (=speichern|gespeichert)
  + Der [Anbieter hat die Liste aufzubewahren].
  - Der Anbieter darf die Liste speichern.

concept keep-verb
  | (=aufzubewahren|=aufbewahren|=speichern|gespeichert|vorzuhalten)
  unless (=darf|=dürfen) [0-40] =speichern
  unless (=darf|=dürfen) [0-40] gespeichert
  + Er muss sie [aufbewahren].
  - Er darf sie speichern.

concept retained-data
  | (Standortdaten|Verkehrsdaten|Verbindungsdaten|Randdaten|Nutzungsdaten|Bestandsdaten|Teilnehmerdaten|Stammdaten|Kommunikationsdaten|Protokolldaten)
  | =Daten [0-6] (Teilnehmer*|Verbindung*|Kommunikation*)
  + Es sind [Standortdaten].
  - Es sind Standuhren.

concept accounts-word
  | (Buchführung*|Bücher|Rechnungslegung*|Jahresabschluss*|Geschäftsbücher|Verkehrsvolumen)
  + Es sind [Bücher] des Jahres.
  - Es sind Blätter.

concept on-request
  | auf (Verlangen|Ersuchen|Anordnung|Antrag|Anfrage|Aufforderung)
  | aufgrund [0-3] (Anordnung|Ersuchen*|Anfrage)
  | (Anordnung|Ersuchen) [0-3] (Behörde*|Gericht*|Polizei*|Staatsanwaltschaft)
  + Es geschieht [auf Verlangen] des Gerichts.
  - Es geschieht von selbst.

concept duty-modal
  | (muss|müssen|hat|haben|=verpflichtet|sind|ist)
  + Er [muss] sie behalten.
  - Er will sie behalten.
