# Definitions: systems, data, providers, traffic data. In German the defined
# word often stands in quotation marks before its meaning, with no verb.

concept defines-system
  | (Computersystem*|Informationssystem*|Datenverarbeitungssystem*|Datenverarbeitungsanlage*|Computer|EDV-System|Netzsystem*|Netz*) [0-4] (ist|sind|bedeutet|bezeichnet|umfasst) [0-6] (eine*|jede*|jede|jedes|jeder|eine|ein|einzelne*|sowohl|Vorrichtung*|Gerät*|Anlage*|alle)
  | (Computersystem*|Informationssystem*|Datenverarbeitungssystem*|Datenverarbeitungsanlage*) (=eine|=ein|jede|jedes|sowohl|=einzelne|Vorrichtung*|Gerät*)
  | (ist|sind|gilt|gelten) [0-3] (=ein|=eine|als) (Computersystem|Informationssystem|Datenverarbeitungssystem|Datenverarbeitungsanlage) [0-2] (eine|ein|jede|jedes|sowohl|einzelne*)
  | (als|gilt als|gelten als) (Computersystem*|Informationssystem*|Datenverarbeitungssystem*) [0-4] (gelten|gilt|eine|ein|jede|jedes)
  | (Informationstechnik|informationstechnische System|informationstechnisches System) [0-8] (umfasst|bezeichnet|bedeutet|ist|sind|alle)
  + [Computersystem ist eine] Vorrichtung, die rechnet.
  + Im Gesetz bedeutet: [Computersystem sowohl] einzelne als auch verbundene Geräte.
  - Das Computersystem steht im Keller.

concept automatic-processing
  | (automatische*|automatisierte*|automationsunterstützte*|automatisch|elektronische*) [0-3] (Verarbeitung*|Datenverarbeitung*|verarbeit*)
  | (Verarbeitung|Verarbeiten|verarbeitet|verarbeiten) [0-4] (=Daten|Informationen)
  | (=Daten|Informationen) [0-6] automatisch* [0-2] verarbeit*
  + Es dient der [automatischen Verarbeitung] von Zahlen.
  - Es dient der Verarbeitung von Holz.

concept group-of-devices
  | (Gruppe*|Mehrheit|Verbund|verbundene*|vernetzte*|zusammenhängende*) [0-4] (Vorrichtung*|Gerät*|Anlage*|Computer*|System*)
  + Es ist eine [Gruppe von Geräten].
  - Es ist eine Gruppe von Kindern.

concept by-program
  | (nach|mittels|aufgrund|anhand|durch|gemäss) [0-2] (Programm|Programms|Programmen|Computerprogramm*|Programme)
  + Es arbeitet [nach einem Programm].
  - Es arbeitet nachts.

concept exclusion-list
  | (nicht|keine*) [0-3] (darunter|umfasst|erfasst|dazu)
  | (ausgenommen|mit Ausnahme) [0-6] (Gerät*|Vorrichtung*|Anlage*|Rechner*)
  + Es gehört [nicht dazu].
  - Es gehört dazu.

concept defines-data
  | =Daten [0-6] (sind|bedeutet|bezeichnet|bedeuten|bezeichnen) [0-2] (=nur|alle|jede*|solche|Darstellung*|Informationen|sowohl|diejenigen)
  | =Daten [0-4] (jede|sowohl|alle)
  | (Computerdaten|Informatikdaten) [0-4] (ist|sind|bedeutet|bedeuten|bezeichnet|bezeichnen|jede*|alle)
  | (als|gelten als) (Computerdaten|Informatikdaten|=Daten) [0-2] (gelten|gilt)
  unless (personenbezogene*|biometrische*|genetische*) =Daten [0-3] (sind|alle|bedeutet)
  unless (=Daten|Computerdaten) [0-4] (=zu|gespeichert|sichern|löschen)
  + [Computerdaten ist] jede Darstellung von Tatsachen.
  - Personenbezogene Daten sind alle Angaben über eine Person.
  - Computerdaten sind zu sichern.

concept representation
  | (Darstellung*|Informationen|Tatsachen|Sachverhalte*|Zeichen|Angaben|solche|Aufzeichnung*)
  + Es ist eine [Darstellung] von Zahlen.
  - Es ist ein Haufen Zahlen.

concept fit-for-processing
  | (Form|Weise) [0-8] (geeignet|Verarbeitung|verarbeitet|verarbeitbar)
  | (geeignet|bestimmt) [0-6] (verarbeitet|Verarbeitung|Datenverarbeitung)
  | (Verarbeitung|verarbeitet) [0-8] (geeignet|ermöglicht)
  | nicht [0-2] unmittelbar wahrnehmbar
  | (maschinenlesbar*|verarbeitbar*)
  + Es hat eine [Form, die für die Verarbeitung] taugt.
  - Es hat eine schöne Form.

concept term-includes-program
  | (einschliesslich|samt|auch|sowie|und) [0-3] (Programm|Programme|Programmen|Computerprogramm*|Programms|Software) 
  # Was nach der Art der Speicherung bestimmt wird, schließt Programme ein.
  | (elektronisch|magnetisch) [0-6] nicht unmittelbar wahrnehmbar [0-1] gespeichert
  + Gemeint sind Zahlen [einschließlich der Programme].
  - Gemeint sind nur Zahlen.

concept program-is-data
  | (=Daten|Computerdaten) [0-30] (einschliesslich|auch|sowie|umfasst) [0-4] (Programm*|Computerprogramm*|Software)
  | (Programm|Programme|Computerprogramm*) [0-4] (gilt|gelten|ist|sind) [0-4] (=Daten|Computerdaten)
  + [Computerdaten sind Zahlen, auch Programme].
  - Daten und ein Rundfunkprogramm.

concept defines-provider
  | (Anbieter*|Diensteanbieter*|Dienstanbieter*|Diensteerbringer*|Provider*|Internetdienstanbieter*) [0-6] (ist|sind|bedeutet|bezeichnet|jede*|=wer|alle)
  | (Anbieter*|Diensteanbieter*) (=den|=die|=natürliche) [0-2] (Betreiber*|Person*)
  | (gilt|gelten|ist|sind) [0-3] als? (Anbieter*|Diensteanbieter*|Dienstanbieter*|Provider*) [0-4] (=wer|jede*)
  unless (Anbieter*|Diensteanbieter*) [0-4] (ist|sind) [0-14] (verpflichtet|befugt|berechtigt|verantwortlich)
  unless (Anbieter*|Diensteanbieter*) [0-6] (hat|haben|darf|dürfen|muss|müssen)
  + [Diensteanbieter ist] eine Firma.
  - Der Anbieter ist zur Auskunft verpflichtet.

concept ability-to-communicate
  | (Möglichkeit|ermöglicht|ermöglichen) [0-8] (kommunizieren|Kommunikation|=Nachrichten|Nachrichtenaustausch)
  | (Kommunikation*|kommunizieren) [0-6] ermöglich*
  | (Telekommunikationsdienst*|Kommunikationsdienst*|Fernmeldedienst*|Telemedien|Telemediendienst*|Internetzugang*|Internetzugangsdienst*) [0-6] (erbringt|erbringen|anbietet|anbieten|bereithält|vermittelt|bereitstellt|Erbringung)
  | (Betreiber|Erbringung|Anbieten|Bereitstellung) [0-4] (Kommunikationsdienst*|Kommunikationsnetz*|Telekommunikationsdienst*|Fernmeldedienst*)
  | Zugang [0-4] (Internet|Nutzung|Kommunikationsnetz*|Netz)
  | (Diensten|Dienste) [0-16] (Kommunikation|Einwegkommunikation|Mehrwegkommunikation) ermöglichen
  + Er [ermöglicht den Nutzern die Kommunikation].
  - Er ermöglicht den Nutzern einen Umtausch.

concept stores-for-users
  | (speicher*|Speicherung|verarbeit*|Verarbeitung|gespeichert*) [0-10] (Nutzer*|Auftrag|Dritte*|Kunden|Benutzer*|Kundschaft)
  | (Auftrag|Nutzer*|Kunden|Benutzer*) [0-10] (speicher*|Speicherung|verarbeit*)
  | fremde [0-3] (Informationen|Inhalte|Telemedien) [0-6] (speicher*|bereithält|Nutzung)
  | (Hosting*|Speicherdienst*|Hostingdienst*)
  + Er [speichert Bilder im Auftrag] von anderen.
  - Er speichert eigene Bilder.

concept public-or-private
  | (öffentliche*|öffentlich) (oder|und) (private*|privat)
  | (natürliche*|natürlich) (oder|und) juristische*
  + Es ist eine [öffentliche oder private] Stelle.
  - Es ist eine öffentliche Stelle.

concept defines-traffic
  | (Verkehrsdaten|Verbindungsdaten|Randdaten) [0-3] (=Daten|sind|ist|bedeutet|bedeuten|bezeichnet|bezeichnen|alle|diejenigen|jene|jede*)
  | (folgende|nachstehende) (Verkehrsdaten|Randdaten|Verbindungsdaten)
  | =Daten [0-40] (Verkehrsdaten|Randdaten|Verbindungsdaten) [0-3] (genannt|bezeichnet)
  | aus denen hervorgeht [0-30] (Randdaten|Verkehrsdaten)
  | (als|gelten als) (Verkehrsdaten|Randdaten|Verbindungsdaten) [0-2] (gelten|gilt)
  unless (Verkehrsdaten|Randdaten|Verbindungsdaten) [0-2] (sind|ist) [0-12] =zu
  unless (Verkehrsdaten|Randdaten|Verbindungsdaten) [0-3] (dürfen|darf|können|kann)
  + [Verkehrsdaten sind] Angaben über eine Verbindung.
  - Verkehrsdaten sind nach dem Gespräch zu löschen.
  - Verkehrsdaten dürfen alle sehen.

concept about-communication
  | (Nachricht*|Kommunikation|Kommunikationsvorgang*|Telekommunikation*|Fernmeldeverkehr*|Verbindung|Verbindungen|Gespräch*|Übertragung*|Telekommunikationsdienst*)
  + Es geht um eine [Nachricht].
  - Es geht um einen Nachtisch.

concept attr-origin
  | (Ursprung*|Herkunft*|Absender*|Ausgangspunkt*|Quelle*|anrufende*|Anschlüsse|Rufnummer*|Kennung)
  | von (wo|wem)
  + Es zeigt die [Herkunft].
  - Es zeigt die Größe.

concept attr-destination
  | (Ziel|Ziels|Zielen|Empfänger*|Adressat*|Bestimmungsort*|angerufene*|Endpunkt*|Anschlüsse)
  | mit wem
  + Es zeigt den [Empfänger].
  - Es zeigt die Größe.

concept attr-time
  | (Uhrzeit*|Zeitpunkt*|Datum|Zeit|Zeitangabe*|Beginn|wann)
  + Es zeigt die [Uhrzeit].
  - Es zeigt die Größe.

concept attr-route
  | (Leitweg*|Weg|Route|Routing|Weiterleitung)
  + Es zeigt den [Leitweg].
  - Es zeigt die Größe.

concept attr-size
  | (Dauer|Umfang|Grösse|Datenvolumen|Datenmenge*|lange)
  + Es zeigt die [Dauer].
  - Es zeigt die Farbe.

concept title-definition
  | (Begriffsbestimmung*|Begriffserklärung*|Begriffe|Definition*|Begriffsdefinition*|Legaldefinition*)
  | Personen und Sachbegriffe
  + Die Überschrift lautet: [Begriffe].
  - Die Überschrift lautet: Bezirke.
