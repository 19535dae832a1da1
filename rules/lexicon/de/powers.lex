# Powers of criminal procedure over stored data and subscribers.

concept power-cue
  | (=kann|=können|=darf|=dürfen|könnten)
  | (ist|sind) [0-3] (befugt|berechtigt|ermächtigt)
  | (ordnet|ordnen|verfügt) [0-16] (an|Herausgabe|Sicherung)
  | (angeordnet|anordnen|anzuordnen|=verlangt|=verlangen)
  | (ist|sind) [0-12] (zulässig|statthaft)
  | auf (Anordnung|Befehl|Verlangen|Ersuchen|Aufforderung|Erfordern)
  | =verpflichtet [0-24] (herauszugeben|vorzulegen|auszuliefern|auszufolgen)
  | (steht|stehen) [0-4] (Staatsanwaltschaft|Gericht|Polizei|Richter*) [0-30] =zu
  unless (sein|dienen|haben|können) (=können|=kann|könnten)
  unless (=darf|=dürfen|=kann|=können) nicht
  unless nicht [0-3] (=darf|=dürfen)
  + Die Durchsicht [steht der Staatsanwaltschaft zu].
  + Der Staatsanwalt [kann] Zeugen laden.
  + Die Polizei [ist befugt], Zeugen zu laden.
  - Gegenstände, die wichtig sein können, liegen im Archiv.
  - Er darf nicht eintreten.
  - Die Tür soll nicht offen stehen und nicht jeder darf hinein.
  - Die Fahrt ist lang.

concept order-cue
  | (Anordnung*|anordnen|anordnet|angeordnet|anzuordnen|Befehl|Verfügung|Aufforderung*|Verlangen|=verlangt|=verlangen|Ersuchen|ersuchen|ersucht|Auftrag)
  | (auftragen|aufgetragen|aufzutragen|aufgeben|aufzugeben|aufgegeben|anweisen|angewiesen|auffordern|aufgefordert|=verpflichten|=verpflichtet|verhalten)
  | (ordnet|ordnen) [0-30] an
  | (trägt|=tragen) [0-30] auf
  | (=fordert|=fordern) [0-30] auf
  + Der Richter kann ihm [auftragen], die Kiste zu öffnen.
  - Er öffnet die Kiste.

concept duty-cue
  | (hat|haben) [0-60] =zu (erteilen|übermitteln|=liefern|geben|=übergeben|machen|=sichern|=melden|=gewähren|=bewahren|=überlassen|erhalten|leisten)
  | (hat|haben) [0-60] (mitzuteilen|vorzulegen|herauszugeben|bekanntzugeben|bekannt=zu|aufzubewahren|auszuhändigen|auszuliefern|bereitzustellen|offenzulegen|weiterzuleiten|zuzustellen)
  | (ist|sind) [0-40] (=verpflichtet|=gehalten|verhalten)
  | (muss|müssen|=soll|=sollen)
  | (sind|ist) [0-24] =zu (=sichern|erteilen|übermitteln|=übergeben|erhalten|=bewahren)
  | (sind|ist) [0-24] (sicherzustellen|herauszugeben|vorzulegen|aufzubewahren|mitzuteilen|auszuhändigen)
  | (=verpflichtet|=verpflichten|auftragen|aufgeben|anweisen)
  | (=liefern|liefert|erteilt|erteilen|übermitteln) [0-3] (dem|der|den|ihm|ihr)
  + Der Halter [ist zur Auskunft verpflichtet].
  + Der Halter [hat der Polizei den Namen mitzuteilen].
  - Der Halter hat einen Hund.

concept preserve-act
  | =zu =sichern
  | (=sichern|=sichert) (lassen|muss|müssen)
  | (Sicherungsanordnung*|Datensicherungsanordnung*|Sicherungsverfügung*|Sicherungsersuchen|Anlassdatenspeicherung)
  | (umgehende*|vorläufige*|beschleunigte*|sofortige*|unverzügliche*) (Sicherung|Bewahrung|Aufbewahrung)
  | (umgehend|unverzüglich|sofort|vorläufig) [0-10] (=zu|=zum)? (=sichern|einfrieren|einzufrieren|aufzubewahren)
  | (auftragen|aufgeben|anordnen|angeordnet|Anordnung|=verlangen|Verlangen|=verpflichten|=verpflichtet|anweisen) [0-30] (aufbewahrt|aufbewahren|aufzubewahren|=bewahren|einzufrieren|eingefroren)
  | (aufbewahrt|aufbewahren|aufzubewahren|unversehrt) [0-20] (angeordnet|Anordnung|Sicherungsanordnung)
  | nicht (=zu)? (gelöscht|löschen)
  | nicht [0-2] verändert werden
  | (Löschung|Veränderung) [0-3] unterlassen
  | (auftragen|aufgeben|anordnen|angeordnet|Anordnung|verlangen|=verpflichten|=verpflichtet|anweisen|Verfügung) [0-30] =sichert
  | Unversehrtheit [0-3] (bewahrt|gewährleistet|wahrt|sicherstellt)
  | unversehrt [0-6] (=bewahren|erhalten|=halten)
  unless (Stillschweigen|Verschwiegenheit|Geheimnis) [0-3] (=bewahren|bewahrt)
  unless (Frist|Verjährung) [0-3] =sichern
  unless Datenschutz [0-4] =zu =sichern
  unless nicht gelöscht [0-2] (sind|ist|wurde*)
  + Der Staatsanwalt kann dem Betreiber auftragen, die Dateien [zu sichern].
  + Er kann die [vorläufige Sicherung] der Dateien anordnen.
  + Er kann [anordnen, dass Dateien aufbewahrt] werden.
  - Der Verein bewahrt alte Trachten.
  - Rechnungen sind zehn Jahre aufzubewahren.
  - Um die Frist zu sichern, schreibt er.
  - Um den Datenschutz zu sichern, schreibt er.
  - Dateien, die nicht gelöscht sind, liegen im Archiv.
  - Er hat auf Anordnung das Geheimnis zu bewahren.

concept secure-act
  | (beschlagnahm*|Beschlagnahm*|sicherstell*|Sicherstellung*|sichergestellt*|sicherzustellen|kopier*|Sicherung)
  | =gesichert [0-2] (werden|wird|=zu)
  | =zu =sichern
  | in Verwahrung [0-2] nehmen
  | mit Beschlag belegt
  | (dürfen|darf|kann|können) [0-20] (gesichert|=sichern)
  | Kopie* [0-8] (anfertig*|angefertigt|erstell*|hergestellt|=herstellen)
  unless (Sicherung|Sicherstellung) [0-2] (der|des) (Qualität|Versorgung|Betrieb*|Unterhalt*|Existenz|Netz*|Dienst*)
  + Daten dürfen [gesichert werden].
  + Die Polizei kann Datenträger [beschlagnahmen].
  - Die Anstalt ist gut bewacht.
  - Die Gebühr dient der Sicherung der Versorgung.

concept traffic-data
  | (Verkehrsdaten|Randdaten|Verbindungsdaten|Standortdaten|Nutzungsdaten|Verbindungsranddaten)
  | =Daten [0-3] Nachrichtenübermittlung
  | =Daten über [0-2] (Telefonverkehr*|Fernsprechverkehr*|Verkehr|Datenverkehr*|Verbindung*|Fernmeldeverkehr*)
  + Das gilt auch für [Verkehrsdaten].
  - Der Verkehr ruht.

concept records-or-evidence
  | (Beweismittel*|Beweisgegenst*|Aufzeichnungen|Unterlagen|Urkunden|Dokumente|Schriftstück*|Papiere|Papieren)
  + Die Behörde verlangt [Unterlagen].
  - Die Behörde ist geöffnet.

concept any-stored-data
  | (gespeicherte*|vorhandene*) (=Daten|Computerdaten|Informationen|Inhalte)
  | (=Daten|Computerdaten) [0-6] (gespeichert|vorhanden) (sind|werden)
  | Computerdaten
  | =Daten (jeder|aller|jedweder) Art
  | (alle|sämtliche|jegliche) [0-2] =Daten
  | elektronische (=Daten|Beweismittel|Informationen)
  + Er lässt [gespeicherte Daten] sichern.
  - Er lässt Verkehrsdaten sichern.
  - Er lässt gespeicherte Verkehrsdaten sichern.

concept any-holder
  | (jedermann|jeder Person|jede Person|jeden der|jeder der|wem auch immer)
  | =wer [0-16] (=besitzt|Gewahrsam|verfügt|Verfügungsmacht|innehat|=Besitz)
  | (Person|Personen) [0-2] die [0-10] (=besitzt|=besitzen|Gewahrsam|verfügt|verfügen|=Besitz|Verfügungsgewalt)
  | Person* [0-1] (in|unter) (deren|dessen) [0-3] (=Besitz|Gewahrsam|Verfügungsgewalt|Kontrolle|Verfügungsmacht)
  | Inhaber* [0-4] (=Daten|Datenträger*|Computersystem*|Gewahrsam*|Gegenstand*)
  | (natürliche* [0-2] juristische*) Person*
  unless jede Person hat das? Recht
  + Er kann [jedermann] auftragen, Daten zu sichern.
  + [Wer Daten in Gewahrsam] hat, legt sie vor.
  - Der Diensteanbieter legt sie vor.
  - Jede Person hat das Recht zu reisen.

concept data-integrity
  | (unversehrt*|Unversehrtheit|Integrität|unverändert*|Unverändertheit) [0-6] (erhalten|=bewahren|bewahrt|=Daten|Computerdaten|=halten|=gehalten|=sichern|gewährleist*|aufbewahr*)
  | (=Daten|Computerdaten) [0-14] (unversehrt*|unverändert*|Unversehrtheit|Integrität)
  | vor [0-3] (Veränderung|Löschung|Verlust) [0-4] (schützen|geschützt|=bewahren)
  unless körperliche* Unversehrtheit
  unless unverändert fort*
  + Er hat die [Daten unversehrt] zu halten.
  - Die Gebühr bleibt unverändert.
  - Die körperliche Unversehrtheit ist zu gewährleisten.
  - Die Daten gelten unverändert fort.

concept keep-secret
  | (Stillschweigen|Verschwiegenheit) [0-8] (=bewahren|=wahren|=verpflichtet|=bewahrt|=wahrt)
  | (Geheimnis|geheim) [0-3] (=hält|=halten|=wahrt|=wahren|=bewahrt)
  | (zur|zum) (Verschwiegenheit|Geheimhaltung|Stillschweigen) [0-4] (=verpflichtet|verhalten|=verpflichten)
  | (geheim|vertraulich) [0-2] (=halten|=gehalten|geheimzuhalten|behandeln|behandelt)
  | geheimzuhalten
  | nicht [0-6] (=offenbaren|=mitteilen|mitgeteilt|=unterrichten|offenbart|informieren) (darf|dürfen|werden)?
  | (niemandem|niemand|keinem|Dritten) [0-4] (=offenbaren|=mitteilen|preisgeben)
  | (Offenbarungsverbot|Geheimhaltungspflicht|Verschwiegenheitspflicht|Mitteilungsverbot)
  + Er hat über die Anordnung [Stillschweigen zu bewahren].
  - Der Angeklagte darf schweigen.

concept specified
  | (bestimmte*|bezeichnete*|angegebene*|genannte*|benannte*) [0-2] (=Daten|Computerdaten|Datenträger*|Informationen|Unterlagen|Verkehrsdaten)
  | (näher|genau) bezeichnete*
  | in der (Anordnung|Verfügung|Aufforderung) [0-4] (bezeichnet*|genannt*|angegeben*|bestimmt*|angeführt*)
  | (=Daten|Computerdaten) [0-6] (bezeichnet|benannt|anzugeben)
  | Gegenst* der vorbezeichneten Art
  + Er verlangt [bestimmte Daten].
  - Er verlangt Ruhe.

concept speedy
  | (unverzüglich*|umgehend*|sofort*|beschleunigt*|eilig*|dringend*|eilbedürftig*)
  | ohne Verzug
  | bei Gefahr im Verzug*
  + Er antwortet [unverzüglich].
  - Er antwortet schriftlich.

concept foreign-state
  | (ausländische*|fremde*|andere*|auswärtige*|ersuchende*) (Staat*|Behörde*|Gericht*|Stelle*|Regierung*|Strafverfolgungsbehörde*|Justizbehörde*)
  | ausländische* [0-2] (Staat*|Behörde*|Gericht*)
  | (Mitgliedstaat*|Vertragsstaat*|Drittstaat*)
  | (zuständige*|Behörde*|Stelle*) [0-3] eines (ausländischen|anderen|fremden) Staates
  | (das|dem|aus) (=dem)? =Ausland
  + Der [andere Staat] antwortet.
  - Der Staat zahlt.

concept foreign-request
  | (Ersuchen*|Rechtshilfeersuchen*|Auslieferungsersuchen*|Antrag|Verlangen|Ansuchen) [0-5] <foreign-state>
  | <foreign-state> [0-4] (ersucht|ersuchen|Ersuchen*|Rechtshilfeersuchen)
  | (ausländische*) [0-2] (Ersuchen*|Rechtshilfeersuchen*)
  | vom =Ausland ersucht
  + Auf [Ersuchen eines anderen Staates] wird ermittelt.
  + Das [ausländische Ersuchen] ist zu prüfen.
  - Auf Ersuchen des Gerichts wird ermittelt.

concept retention-duty
  | (speichern|speichert|gespeichert|Speicherung|aufzubewahren|speichernde*) [0-20] (Monate*|Wochen|Jahr*)
  | (Monate*|Wochen|Jahre) [0-16] (=zu speichern|speichern|aufzubewahren|gespeichert)
  | (Vorratsdatenspeicherung|Vorratsspeicherung|Speicherpflicht|Speicherungspflicht)
  unless (aufzubewahren|aufbewahrt) [0-10] (Anordnung|angeordnet)
  unless (Verfügung|Anordnung|anordnen|angeordnet|=verpflichten|auftragen|aufgeben|=verlangen|anweisen) [0-40] (Monate*|Wochen|Jahr*)
  + Anbieter haben Verkehrsdaten sechs [Monate zu speichern].
  - Das Gericht kann die Sicherung anordnen.
  - Die Listen sind aufzubewahren, solange die Anordnung, längstens sechs Monate, gilt.
  - Das Gericht kann anordnen, die Dateien drei Monate zu speichern.
  - Auf Anordnung sind die Listen sechs Monate lang aufzubewahren.

concept period
  | # (Tag|Tage|Tagen)
  | # (Woche|Wochen) @7
  | # (Monat|Monate|Monaten|Monats) @30
  | # (Jahr|Jahre|Jahren) @365
  unless Freiheitsstrafe [0-6] # (Jahr|Jahre|Jahren|Monat|Monaten|Monate)
  unless (unter|über|mindestens) # Jahren
  + Die Anordnung gilt höchstens [neunzig Tage].
  + Die Anordnung gilt höchstens [3 Monate].
  - Die Anordnung gilt unbefristet.
  - Darauf steht Freiheitsstrafe bis zu zwei Jahren.
  - Eine Person unter 14 Jahren haftet nicht.

concept produce-order-act
  | (Auskunft|Auskünfte) [0-30] (=verlangt|=verlangen|erteilen|erteilt|geben|einholen|eingeholt|=verpflichtet|verlange|begehren|ersuchen)
  | (=verlangt|=verlangen|=verpflichtet|erteilen|erteilt|einholen|begehren) [0-12] (Auskunft|Auskünfte|Herausgabe|Auskunftserteilung)
  | (zur|=zu) (Auskunft|Auskunftserteilung|Herausgabe|Vorlage)
  | (weitergeben|weiterzugeben|aushändigen|abgeben|abzugeben|herausgeben|herausgibt|vorlegt|mitteilt|offenlegt|aushändigt|bekanntgibt|herausgegeben|herauszugeben|Herausgabe|=vorlegen|vorzulegen|vorgelegt|ausliefern|auszuliefern|mitzuteilen|=mitteilen|bekanntzugeben|bekanntgeben|offenzulegen|offenlegen|auszuhändigen|übermitteln|übermittelt|=liefern|=liefert|bereitzustellen)
  | bekannt [0-2] geben
  | (Bestandsdatenauskunft|Auskunftsverlangen|Auskunftspflicht)
  | Teilnehmeridentifikation
  | (Verkehrsdaten|Randdaten|Verbindungsdaten) [0-30] (=erhoben|=erheben)
  | Erhebung [0-4] (Verkehrsdaten|Randdaten|Verbindungsdaten)
  unless nicht [0-4] (übermittelt|gespeichert|=übermitteln|mitgeteilt)
  unless Auskunft [0-4] (verweigern|verweigert)
  + Er darf [Auskunft über den Halter verlangen].
  + Er hat die Urkunde [vorzulegen].
  - Er darf die Auskunft verweigern.
  - Die Liste darf nicht übermittelt werden.
  - Wer Auskunft verweigert, obwohl man sie verlangt, schadet sich.

concept subscriber-information
  | (Bestandsdaten|Stammdaten|Teilnehmerdaten|Kundendaten|Vertragsdaten|Teilnehmerangaben|Bestandsdatenauskunft)
  | (=Daten|Angaben|Auskunft|Auskünfte) [0-3] über [0-3] (Teilnehmer*|Anschlussinhaber*|Kunden|Kunde|Nutzer*|Abonnent*|Vertragspartner*)
  | (Identifikation|Identität|Identifizierung) [0-2] (Teilnehmer*|Anschlussinhaber*|Kunden|Nutzers|Nutzer|Abonnent*)
  | (=Daten|Angaben) (des|der|eines|einer) (Teilnehmer*|Anschlussinhaber*|Abonnent*)
  | (Teilnehmer*|Anschlussinhaber*) [0-6] (Name|Namen|Anschrift|Adresse|Identität)
  | über [0-6] (Teilnehmer*|Anschlussinhaber*|Nutzer|Kunden|Kundschaft) [0-6] (=Daten|Angaben|Auskunft|Auskünfte|Informationen)
  | Teilnehmeridentifikation
  | (Name*|Namen) [0-4] (Anschrift|Adresse) [0-12] (Teilnehmer*|Anschlussinhaber*|Kunde*|Nutzer*)
  + Der Anbieter nennt die [Bestandsdaten].
  + Er gibt [Auskunft über den Teilnehmer].
  - Der Teilnehmer der Wanderung zahlt.

concept production-order
  | (Herausgabeanordnung*|Herausgabeverfügung*|Vorlageanordnung*|Herausgabeanordnungen|Editionsverfügung*|Editionsbefehl*|Herausgabepflicht)
  | (auftragen|aufgeben|anordnen|angeordnet|=verlangen|=verlangt|auffordern|aufgefordert|=verpflichten|=verpflichtet|anweisen|Anordnung|Verlangen|Erfordern|Aufforderung|Ersuchen|Befehl|Verfügung) [0-24] (aushändigen|übergeben|abgeben|abzugeben|herausgibt|vorlegt|ausliefert|aushändigt|offenlegt|übergibt|herausgeben|herauszugeben|Herausgabe|=vorlegen|vorzulegen|auszuliefern|ausliefern|auszuhändigen|mitzuteilen|offenzulegen|=übergeben|übermitteln|bereitzustellen)
  | (Herausgabe|Vorlage|Vorlegung|Edition) [0-16] (angeordnet|anordnen|=verlangen|=verlangt|verfügt|verfügen|befohlen)
  + Der Richter kann ihm [auftragen, die Urkunde vorzulegen].
  - Er legt die Urkunde vor.

concept document-or-thing
  | (Gegenstand|Gegenstände*|Gegenständen|Urkunde*|Unterlage*|Dokument*|Schriftstück*|Beweismittel*|Aufzeichnung*|=Akten|Informationen)
  + Er hat den [Gegenstand] vorzulegen.
  - Er hat eine Pflicht.

concept service-provider
  | (Diensteanbieter*|Dienstanbieter*|Anbieter*|Diensteerbringer*|Netzbetreiber*|Zugangsanbieter*|Internetprovider*|Provider*)
  | (erbringt|erbringen|anbietet) [0-4] (Telekommunikationsdienst*|Fernmeldedienst*|Kommunikationsdienst*|Telemediendienst*)
  | (Telekommunikationsdienst*|Fernmeldedienst*|Kommunikationsdienst*|Telemediendienst*|Telemedien) [0-4] (erbringt|erbringen|anbietet|=anbieten|bereithält|mitwirkt)
  | Betreiber* [0-3] (Telekommunikation*|Kommunikation*|Fernmelde*)
  + Der [Diensteanbieter] antwortet.
  - Der Verkäufer antwortet.

concept criminal-matter
  | (Strafverfahren*|Strafverfolgung|Ermittlungsverfahren*|Strafuntersuchung*|Strafsache*|Strafsachen|Strafprozess*|Vorverfahren)
  | strafrechtliche* (Angelegenheit*|Ermittlung*|Verfahren*|Verfolgung)
  | (Verfolgung|Aufklärung|Verdacht|Ermittlung) [0-4] (Straftat*|strafbare*|Verbrechen*|Vergehen*|Beschuldigte*)
  | Erforschung des Sachverhalts
  + Im [Strafverfahren] gilt das nicht.
  - Im Bauverfahren gilt das nicht.

concept subscriber-identity
  | (Name*|Namen|Vorname*|Familienname*) [0-8] (Anschrift*|Adresse*)
  | (Anschrift|Adresse) [0-8] (Anschlussinhaber*|Teilnehmer*|Kunde*)
  | wer der (Kunde|Teilnehmer|Nutzer) ist
  + Er nennt [Namen und Anschrift].
  - Er nennt den Preis.

concept established-here
  | (Anbieter*|Diensteanbieter*|Betreiber*) [0-2] mit Sitz [0-2] (im|in) [0-2] (Inland*|Bundesgebiet|Schweiz|Österreich|Deutschland|Liechtenstein)
  | (Anbieter*|Diensteanbieter*|Betreiber*) [0-6] (im|in) [0-2] (Inland*) (niedergelassen*|ansässig*)
  + Nur [Anbieter mit Sitz im Inland] haben Auskunft zu geben.
  - Der Sitz des Anbieters ist ohne Belang.

concept investigation-power
  | (Durchsuchung*|Beschlagnahm*|Sicherstellung*|Hausdurchsuchung*|Telekommunikationsüberwachung|Untersuchungshaft|Haftbefehl*|Zwangsmassnahme*|Festnahme|Observation)
  | (Zeugen|Beschuldigten) [0-4] (vernehmen|vernommen|einzuvernehmen)
  + Die [Durchsuchung] ist erlaubt.
  - Die Suche ist erlaubt.
