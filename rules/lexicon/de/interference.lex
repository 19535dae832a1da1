# Interception, harm to data, hindering of systems, and the tools for them.
# Separable verbs are given joined ("abfängt") and parted ("fängt ... ab").

concept intercept-act
  | (abfäng*|abfang*|abgefangen*|abzufangen|auffäng*|auffang*|aufgefangen*|aufzufangen|abhör*|abgehört*|abzuhören|mithör*|mitgehört*|mitschneid*|mitgeschnitten*|belausch*|anzapf*|angezapft*)
  | (fängt|fangen|hört|hören) [0-24] (=ab|=auf|=mit)
  | (überwach*|Überwachung|aufzeichn*|aufgezeichnet*|aufzuzeichnen|Aufzeichnung|Aufnahme) [0-6] (*kommunikation|Fernmeldeverkehr*|Telekommunikation*|Nachricht*|Gespräch*|Datenverkehr*|Datenübertragung*|Datenübermittlung*|Briefverkehr*)
  | (*kommunikation|Fernmeldeverkehr*|Telekommunikationsverkehr*|Nachrichten|Nachricht|Gespräche|Gespräch|Datenverkehr*) [0-16] (=überwacht|=überwachen|=überwache|Überwachung|aufzeichn*|aufgezeichnet*|aufzuzeichnen|Aufzeichnung)
  | (Telekommunikationsüberwachung*|Fernmeldeüberwachung*|Kommunikationsüberwachung*|Telefonüberwachung*|Nachrichtenüberwachung*|Quellenüberwachung*)
  | (verletz*|Verletzung) [0-6] (Fernmeldegeheimnis*|Telekommunikationsgeheimnis*|Kommunikationsgeheimnis*|Telekommunikationsgeheimnisses)
  | (Datenübermittlung*|Datenübertragung*|Übertragung|Übermittlung|Abstrahlung*) [0-14] (verschafft|verschaffen|verschaffe)
  | Kenntnis [0-10] verschaff* [0-40] Vorrichtung*
  | (übermittelt*|übertragen*) [0-12] (Nachricht*|Kommunikation|Botschaft*|=Daten) [0-3] Kenntnis [0-4] (verschaff*|nimmt|nehmen|erlang*)
  unless (Boot*|Schiff*|Ball|Wasser|Regen*|Ware*|Personen) [0-3] (abfäng*|abfang*|auffäng*|auffang*|abgefangen*)
  unless (abgehört*|abgefangen*|aufgezeichnet*|überwacht*) [0-1] (Nachricht*|Gespräch*|Kommunikation|=Daten) [0-12] (gelöscht|löschen|vernicht*)
  + Wer eine Nachricht [abfängt], wird bestraft.
  + Er [hört das Gerät ab].
  + Die [Überwachung des Fernmeldeverkehrs] beginnt heute.
  - Ein Zollboot, das Waren abfängt, meldet es dem Hafen.
  - Abgehörte Gespräche sind zu löschen.
  - Er hört ihn an.

concept transmission
  | (Datenübermittlung*|Datenübertragung*|Datenverkehr*|Nachrichtenübermittlung*)
  | (Übertragung|Übermittlung) [0-4] (=Daten|Computerdaten|Nachricht*|Informationen)
  | (Nachricht|Nachrichten|*kommunikation|Telekommunikation|Fernmeldeverkehr*|E-Mail|E-Mails|Gespräch|Gespräche|Gesprächs)
  | (=Daten|Computerdaten|Informationen) [0-6] (übermittelt*|übertragen*)
  | (übermittelte*|übertragene*) [0-12] (=Daten|Computerdaten|Informationen)
  | Mitteilung* [0-8] (System*|Informatiksystem*|Telematiksystem*|Computersystem*|Informationssystem*)
  + Er liest eine fremde [Nachricht].
  + Er stört die [Übertragung von Daten].
  - Er liest eine fremde Zeitung.

concept electronic-transmission
  | (Datenübermittlung*|Datenübertragung*|Datenverkehr*|Fernmeldeverkehr*|Telekommunikation*|E-Mail|E-Mails|Kommunikationsnetz*)
  | elektronische* (Kommunikation*|Nachricht*|Post|Übermittlung|Übertragung|Mitteilung*)
  + Er stört die [Datenübermittlung].
  - Er stört die Vorstellung.

concept system-function
  | Funktion [0-3] (Computersystem*|Rechners|Datenverarbeitungsanlage*)
  + Er zeichnet jede [Funktion eines Computersystems] auf.
  - Die Funktion des Amtes ist befristet.

concept emissions
  | (elektromagnetisch*|Abstrahlung*)
  | (Ausstrahlung*|Emission*|Strahlung) [0-4] (Computersystem*|Datenverarbeitung*|Rechner*|=Daten)
  + Er fängt die [Abstrahlung] des Geräts auf.
  - Die Ausstrahlung des Films beginnt.

concept technical-means
  | technische* (Mittel*|Hilfsmittel*|Vorrichtung*|Gerät*|Einrichtung*|Massnahme*|Verfahren)
  | (benützt|benutzt|mittels|=mit|Hilfe|Einsatz|Anwendung|Verwendung) [0-6] (Vorrichtung*|Gerät*|Abhörgerät*|Apparat*|Aufnahmegerät*)
  | Vorrichtung* [0-60] (benützt|benutzt|verwendet)
  | elektronisch* oder [0-3] vergleichbare* Weise
  + Wer mit [technischen Mitteln] lauscht, wird bestraft.
  - Wer an der Tür lauscht, wird bestraft.

concept non-public
  | (nichtöffentlich*|privat*|vertraulich*)
  | nicht [0-2] (öffentlich*|Öffentlichkeit|allgemein)
  | nicht für (=ihn|sie|den|die|den Täter) [0-1] bestimmt*
  | nicht [0-3] =an (=ihn|sie) gerichtet*
  + Er liest [nichtöffentliche] Briefe.
  + Er liest Daten, die [nicht für ihn bestimmt] sind.
  - Die Sitzung ist öffentlich.

concept to-from-within
  | (=an|zu|aus|von|in|innerhalb) [0-4] (oder|und) [0-1] (innerhalb|aus|von) [0-4] (System*|Computersystem*|Informationssystem*)
  | innerhalb [0-4] (Computersystem*|Informationssystem*|Datenverarbeitungssystem*)
  + Er liest, was [an ein oder innerhalb eines Computersystems] gesandt wird.
  - Er antwortet innerhalb einer Woche.

# ---- Harm to data -----------------------------------------------------

concept damage-act
  | (beschädig*|zerstör*|vernicht*|beeinträchtig*|verschlechter*|*beschädigung|unleserlich*)
  | (=schädigt|=schädigen|=schädige)
  | (unbrauchbar|unlesbar|wertlos|funktionsunfähig|funktionsuntüchtig|untauglich) [0-2] (macht|machen|mache|gemacht|=zu)
  | (Unbrauchbarmachung|Unbrauchbarmachen)
  unless (Vermögen*|Gesundheit|Ansehen|Rechten|Ruf) [0-6] (schädig*|beschädig*)
  unless Rechte [0-4] beeinträchtig*
  unless (=zu|ist|sind) vernichten
  unless (Absicht|Vorsatz|=um|Zweck) [0-24] =zu (beschädigen|zerstören)
  + Wer eine Akte [zerstört], wird bestraft.
  + Wer sie [unbrauchbar macht], wird bestraft.
  - Wer einen anderen am Vermögen schädigt, haftet.
  - Wer Geräte baut, um Akten zu beschädigen, wird bestraft.
  - Ein alter Ausweis ist zu vernichten.

concept delete-act
  | (lösch*|gelöscht*|=zerstört|=zerstören|=vernichtet|=vernichten|=tilgt|=entfernt|=entfernen|ausradier*|beseitigt)
  | (Vernichtung|Zerstörung|Tilgung)
  unless (sind|ist|hat|haben) [0-24] =zu (löschen|vernichten)
  unless (sind|ist|werden) [0-8] (gelöscht|vernichtet)
  unless (Recht|Anspruch|Pflicht|Frist*) [0-3] Löschung
  + Wer fremde Bilder [löscht], wird bestraft.
  - Die Liste ist nach einem Jahr zu löschen.
  - Es besteht ein Recht auf Löschung.

concept alter-act
  | (verändert|verändern|verändere|veränderte|Veränderung|Veränderungen|Verändern|geändert|=ändert|=ändern|=abändert|abänder*|=Änderung|verfälsch*|manipulier*|Manipulation*|modifizier*|umgestaltet|überschreib*)
  unless (Gesetz*|Verordnung*|Satzung*|Vertrag*|Verhältnis*) [0-6] (geändert|=ändern|=Änderung|=ändert)
  unless (=Änderung|=Änderungen) [0-4] (Gesetz*|Verordnung*|Satzung*|Vertrag*)
  + Wer ein Verzeichnis [verändert], wird bestraft.
  - Die Änderung des Gesetzes tritt in Kraft.

concept suppress-act
  | (unterdrück*|vorenthält|vorenthalten|unterschlägt|verheimlicht|beiseiteschaff*|beiseitegeschafft|verbirgt)
  | (unzugänglich|unerreichbar|unverfügbar) [0-2] (macht|machen|gemacht|=zu)
  | beiseite (schafft|schaffen|geschafft)
  | (Zugang|Zugriff|Zugänglichkeit|Verfügbarkeit) [0-8] (verhinder*|sperrt|verwehr*|blockier*|entzieht|unterbind*|vereitelt)
  | (verhinder*|blockier*|sperrt) [0-4] (Zugang|Zugriff)
  + Wer eine Urkunde [unterdrückt], wird bestraft.
  + Wer sie [unzugänglich macht], wird bestraft.
  - Der Zugang zum See ist frei.

concept interference-act
  | (Eingriff*|eingreif*|eingegriffen|einwirk*|Einwirkung*|eingewirkt)
  + Der [Eingriff] schadet dem Netz.
  - Er greift zum Hut.

concept any-interference
  | (sonst|sonstige*|=anderer|andere*) [0-3] (Weise|Eingriff*|Einwirkung*) [0-3] (eingreif*|einwirk*|=auf)
  | sonst [0-6] (einwirkt|eingreift|beeinträchtigt)
  + Wer Daten löscht oder [sonst darauf einwirkt], wird bestraft.
  - Wer Daten löscht, wird bestraft.

concept impairs-data
  | (Unversehrtheit|Integrität|Verlässlichkeit|Zuverlässigkeit) [0-6] (=Daten|Computerdaten|Programm*) [0-6] (beeinträchtig*|verletz*)
  | (beeinträchtig*|verletz*) [0-6] (Unversehrtheit|Integrität|Zuverlässigkeit) [0-6] (=Daten|Computerdaten)
  + Wer die [Integrität von Daten beeinträchtigt], wird bestraft.
  - Die Integrität des Richters ist gewahrt.

concept malware-word
  | (Schadprogramm*|Schadsoftware|Computervirus|Computerviren|Malware|Ransomware|Spähsoftware|Spähprogramm*|Trojaner*)
  | (schädliche*|bösartige*) (Programm*|Software|Code|Codes|Computerprogramm*)
  + Er verbreitet ein [Schadprogramm].
  - Er verbreitet ein Fernsehprogramm.

concept critical-system
  | kritische* (Infrastruktur*|Anlage*|Einrichtung*|System*|Computersystem*)
  | wesentliche* [0-1] Bestandteil* der kritischen Infrastruktur
  | (lebenswichtige*|lebensnotwendige*|versorgungswichtige*) [0-2] (Einrichtung*|Anlage*|System*|Dienst*|Infrastruktur*)
  + Er dringt in eine [kritische Infrastruktur] ein.
  - Er äußert eine kritische Meinung.

concept serious-harm
  | (schwere*|erhebliche*|grosse*|bedeutende*|beträchtliche*|wesentliche*) (=Schaden|=Schadens|Nachteil*|Beeinträchtigung*)
  | # Euro übersteigenden =Schaden
  + Er richtet [schweren Schaden] an.
  - Er richtet ein Fest aus.

# Harm to data first, and the system by it.
concept harm-thereby
  | (beschädig*|lösch*|veränder*|zerstör*|unterdrück*) [0-14] (dadurch|hierdurch|hiedurch|so)
  + Wer eine Datei [löscht und dadurch] den Betrieb stört, wird bestraft.
  - Wer den Betrieb stört, wird bestraft.

concept loss-as-purpose
  | =um [0-12] (=Schaden|Nachteil|Verlust) [0-3] =zuzufügen
  | (Absicht|Vorsatz) [0-14] (=Schaden|Nachteil|Verlust) [0-3] =zuzufügen
  | (Absicht|Vorsatz) [0-12] =zu (=schädigen|=schaden)
  + Er handelt, [um einem anderen Schaden zuzufügen].
  - Er handelt und fügt dem anderen Schaden zu.

concept property-word
  | (=Sache|=Sachen|=Eigentum|=Eigentums)
  + Er beschädigt eine fremde [Sache].
  - Er beschädigt ein Haus.

concept property-includes-data
  | (=Sache|=Sachen|=Eigentum) [0-8] (auch|sind|ist|gelten) [0-8] =Daten
  | =Daten [0-3] (sind|gelten) [0-3] als? (=Sache|=Sachen|=Eigentum)
  + Als [Sachen gelten auch Daten].
  - Die Sachen und die Daten sind abzugeben.

# ---- Hindering of systems ---------------------------------------------

concept hinder-act
  | (stört|stören|störe|gestört|Störung*|behinder*|verhindert|beeinträchtig*|lahmleg*|lahmgelegt*|lahmzulegen|lahmgelegt|blockiert|blockieren|unterbricht|unterbrechen|unterbrochen|Unterbrechung|überlastet|sabotier*|Computersabotage|ausschaltet|=hindert|=hemmt)
  | (legt|legen) [0-16] lahm
  | (ausser|zum) (Betrieb|Funktion|Absturz|Stillstand|Erliegen) [0-2] (setzt|gesetzt|bringt|gebracht)
  | Ausfall [0-6] (herbeiführ*|verursach*|bewirk*)
  unless (Ruhe|Frieden|Religionsausübung|Andacht) [0-3] (stört|stören)
  unless verhindert [0-1] (dass|wird)
  unless (Mitteilung*|Nachricht*|Gespräch*|Kommunikation) [0-24] (unterbricht|verhindert|unterbrechen|verhindern)
  unless (Absicht|Vorsatz|=um|Zweck) [0-24] =zu (unterbrechen|stören|behindern)
  + Wer den Betrieb [stört], wird bestraft.
  + Wer ihn [außer Betrieb setzt], wird bestraft.
  - Wer Geräte baut, um den Betrieb zu unterbrechen, wird bestraft.
  - Wer Nachrichten abfängt oder verhindert, wird bestraft.
  - Wer die Ruhe stört, wird ermahnt.
  - Der Täter bleibt straflos, wenn er den Erfolg verhindert, dass also nichts geschieht.

concept system-function-word
  | (Funktionsfähigkeit|Funktionieren|Funktionsweise|Betrieb|Betriebs|Funktion|Funktionen|Ablauf|Datenverarbeitung|Verarbeitungsvorgang*|Datenverarbeitungsvorgang*)
  + Er stört die [Funktionsfähigkeit] der Anlage.
  - Er stört das Fest.

concept impairs-system
  | Datenverarbeitung [0-20] (stört|gestört|beeinträchtig*|behinder*|unterbricht)
  | (stört|beeinträchtigt|behindert|Störung|Beeinträchtigung|unterbricht|Behinderung) [0-4] Datenverarbeitung
  | (Funktionsfähigkeit|Funktionieren|Betrieb|Funktion) [0-3] (<computer-system>|Netz*|Netzwerk*|Programm*|Telekommunikationsnetz*) [0-16] (stört|behinder*|beeinträchtig*|gestört|unterbricht|lahmlegt)
  | (stört|behindert|beeinträchtigt|Störung|Behinderung|Beeinträchtigung) [0-4] (Funktionsfähigkeit|Funktionieren|Betrieb*|Funktion) [0-3] (<computer-system>|Netz*|Netzwerk*|Programm*|Telekommunikationsnetz*)
  + Wer eine fremde [Datenverarbeitung stört], wird bestraft.
  + Wer die [Funktionsfähigkeit eines Computersystems stört], wird bestraft.
  - Wer die Versammlung stört, wird bestraft.
  - Die Datenverarbeitung ist zu dokumentieren.

concept input-act
  | (eingibt|eingeben|eingegeben*|einzugeben|Eingabe|Eingeben|übermittelt|übermitteln|Übermittlung|Übermitteln|überträgt|übertragen|Übertragung|einspeist|einspeisen|Einspeisung|hinzufügt|Hinzufügen|hinzufügen|einbringt|einschleus*|einbringen|Einbringen)
  | (gibt|geben) [0-10] =ein
  | =Daten [0-6] (einführt|einführen)
  unless (übermittelte*|übertragene*)
  unless (übermittelt|übertragen) (werden|wurde*|worden|ist|sind)
  + Wer Zahlen [eingibt], wird bestraft.
  - Er übermittelte Grüße.
  - Zahlen, die übermittelt werden, sind geheim.

concept by-harming
  | (durch|indem|dadurch) [0-12] (beschädig*|lösch*|Löschung|veränder*|Veränderung|zerstör*|unterdrück*|Unterdrückung|vernicht*|unbrauchbar)
  + Wer den Betrieb [durch Löschung] von Akten stört, wird bestraft.
  - Wer den Betrieb durch Lärm stört, wird bestraft.

concept by-handling-data
  | (durch|indem) [0-8] (Eingabe|eingibt|übermitt*|Übermittlung|beschädig*|lösch*|Löschung|veränder*|Veränderung|zerstör*|unterdrück*|Unterdrückung|Verwendung)
  | dadurch [0-30] (Eingabe|eingibt|übermitt*|Löschung|Veränderung|veränder*|lösch*|unterdrück*|Unterdrückung)
  + Wer den Betrieb [durch Eingabe] von Zahlen stört, wird bestraft.
  - Wer den Betrieb durch Lärm stört, wird bestraft.

concept any-means
  | (jede*|irgendein*|irgendwelche*|beliebige*) [0-2] (Weise|Mittel*|Art|Handlung*)
  | auf (welche|jede|irgendeine) [0-1] (Weise|Art)
  | (sonst|sonstwie|anderweitig) [0-3] (stört|störe|beeinträchtigt|behindert|einwirkt)
  | (=anderer|andere|sonstige|vergleichbarer) Weise [0-3] (stört|beeinträchtigt|behindert|einwirkt|beeinflusst)
  + Wer ihn [auf welche Weise] auch immer stört, wird bestraft.
  - Wer ihn durch Lärm stört, wird bestraft.

concept seriously
  | (=schwer|=schwere|=schweren|=schwerer|=schweres|schwerwiegend*|erheblich*|wesentlich*|ernstlich*|ernsthaft*|gravierend*|nachhaltig*)
  unless (=schwere|=schweren|=schwerer) (Diebstahl*|Körperverletzung*|Straftat*|Fälle*)
  + Wer den Betrieb [schwer] stört, wird bestraft.
  - Im Fall einer schweren Körperverletzung gilt das nicht.

# ---- Tools --------------------------------------------------------------

concept program-word
  | (Computerprogramm*|Informatikprogramm*|Programm|Programme|Programmen|Programms|Software|Softwareprogramm*)
  unless (Fernseh*|Wahl*|Arbeits*) (Programm|Programme)
  + Er verkauft ein [Programm].
  - Er verkauft ein Auto.

concept misuse-tool
  | (Computerprogramm*|Programm*|Software|Vorrichtung*|Gerät*|Gegenst*|Tatmittel*|Mittel|=Daten) [0-14] (Zweck|dazu|Begehung|darauf) [0-8] (Begehung|Straftat*|=Tat|strafbare*|Handlung*|unbefugt*|widerrechtlich*|Zugriff*|Zugang|Abfangen*|ausgerichtet|bestimmt|geschaffen|Datenbeschädigung|Störung)
  | (Computerprogramm*|Programm*|Software|Vorrichtung*|Gerät*) [0-14] (hergestellt|entwickelt|angepasst|ausgelegt|konzipiert|bestimmt|geeignet|geschaffen|adaptiert) [0-8] (Straftat*|strafbare*|unbefugt*|widerrechtlich*|abzuhören|Abhören|Begehung|überwinden|umgehen)
  | (Computerprogramm*|Programme|Programm|Software|Vorrichtung*) [0-10] (weiss|wissend|annehmen|Vorsatz|Absicht|Kenntnis) [0-16] (Zweck*|Begehung|Straftat*|strafbare*|=Tat) [0-8] (verwendet|gebraucht|benutzt|benützt|dienen|eingesetzt)
  | (Computerprogramm*|Programme|Programm|Software|Vorrichtung*) [0-45] (Vorsatz|Absicht) [0-30] (Begehung|Straftat*|strafbare*) [0-10] (verwendet|gebraucht|benutzt|benützt|eingesetzt)
  | (Hackerwerkzeug*|Hackertool*|Schadprogramm*|Schadsoftware|Computervirus|Computerviren|Malware|Angriffswerkzeug*)
  | (schädliche*|bösartige*) (Programm*|Software|Code|Codes|Computerprogramm*)
  unless (Platten|Formen|Druckst*|Drucksätze|Negative|Matrizen) [0-14] (Vorrichtung*|Computerprogramm*) [0-20] Begehung
  unless (Gegenst*|Gerät*|Mittel|=Daten) [0-6] (Beweis*|Untersuchung|Verfahren*) [0-8] Straftat*
  + Wer ein [Programm, dessen Zweck die Begehung] einer Straftat ist, verkauft, wird bestraft.
  + Wer [Programme, von denen er weiß, dass sie zur Begehung einer Tat verwendet] werden, anbietet, wird bestraft.
  - Wer ein Programm zum Schreiben verkauft, zahlt Steuern.
  - Gegenstände, die als Beweis einer Straftat dienen, liegen dort.

concept several-offences
  | (Straftat*|=Tat|=Taten|strafbare*|Handlung*|Vergehen|Delikt*) [0-4] (nach|gemäss|=gegen|im Sinne) [0-3] # [0-6] (oder|und|bis|sowie) [0-3] #
  | (Straftat*|=Taten|=Tat|strafbare*|Handlung*|Vergehen|Delikt*) [0-6] (dieses|diesem) (Gesetz*|Abschnitt*|Kapitel*|Titel*|Teil*|Hauptstück*|Bundesgesetz*|Artikel*)
  | (einer|eine) der [0-6] (genannten|bezeichneten|angeführten|erwähnten|vorgenannten) [0-2] (Straftat*|=Taten|strafbare*|Handlung*)
  | # [0-3] eines [0-3] # [0-3] einer [0-3] #
  + Es dient einer [Straftat nach den §§ 3 oder 5].
  + Es dient [einer der in Absatz 1 genannten Straftaten].
  - Es dient einer Straftat nach § 3.

concept testing-shelter
  | (Prüfung|Testen|Tests|Test|Erprobung|Schutz|Forschung|Ausbildung) [0-6] (Computersystem*|Datenverarbeitung*|System*|Informationssicherheit|IT-Sicherheit)
  | (befugt*|genehmigt*|berechtigt*|autorisiert*) [0-3] (Prüfung|Test|Tests|Testen)
  + Ausgenommen ist die [Prüfung eines Systems] durch den Inhaber.
  - Die Prüfung der Schüler ist im Mai.

concept primarily
  | (hauptsächlich*|vorwiegend*|überwiegend*|eigens|ausschliesslich*|speziell*|vornehmlich|ersichtlich|besonderen Beschaffenheit)
  + Es ist [hauptsächlich] dafür gemacht.
  - Es ist gut gemacht.

concept number-of-items
  | (mehr als|mindestens) # [0-2] (Gegenstände*|Vorrichtungen|Passwörter*|Programme*|Stück)
  + Er besitzt [mehr als fünf Vorrichtungen].
  - Er besitzt eine Vorrichtung.

# ---- Norms that only look like offences -------------------------------------

concept builds-on-offence
  | (begeht|begangen*|verübt) [0-3] (Straftat*|=Tat|strafbare Handlung) (nach|gemäss|im Sinne) [0-3] #
  | (Straftat*|=Tat|strafbare Handlung) (nach|gemäss|im Sinne) [0-6] # [0-8] (begeht|begangen|verübt)
  | wer [0-2] (durch|mit) [0-3] (Straftat|=Tat|Handlung) (nach|gemäss) [0-6] #
  | wer [0-2] (=Tat|Straftat) (nach|gemäss) [0-6] #
  unless (Begehung|=um|Absicht|Vorsatz|vorbereitet) [0-4] (Straftat*|=Tat|strafbare*)
  unless (=Tat|Straftat*) [0-3] (vorbereit*)
  + Wer nachts eine [Straftat nach § 3 begeht], wird strenger bestraft.
  - Wer eine Straftat nach § 3 vorbereitet, wird bestraft.

concept report-duty
  | (melden|meldet|melde|anzeigt|benachrichtigt|mitzuteilen|Meldung|Anzeige) [0-14] (Angriff*|Störung*|Vorfall*|Vorfälle*|Sicherheitsverletzung*|Eindringen)
  | (Angriff*|Störung*|Vorfall|Vorfälle|Sicherheitsverletzung*|Sicherheitsvorfall*|Sicherheitsvorfälle*) [0-14] (melden|meldet|melde|anzeigt|anzuzeigen|benachrichtigt|mitzuteilen|Meldung)
  + Wer eine [Störung nicht meldet], wird bestraft.
  - Wer den Betrieb stört, wird bestraft.

concept higher-penalty
  | anstelle [0-3] (Strafe|Strafdrohung)
  | (=statt|anstatt) [0-3] (Strafe|Strafdrohung)
  + Er verbüßt, [anstelle der Strafe] des § 2, eine höhere.
  - Die Strafe ist hoch.

concept exempt-class
  | (gilt|gelten|findet) [0-2] nicht [0-2] für [0-2] (Computersystem*|Datenverarbeitungsanlage*|Rechner*) [0-6] (privat*|Behörde*|staatlich*|öffentlich*|Haushalt*)
  | (gilt|gelten) [0-2] nicht [0-2] für [0-2] (private*|staatliche*|öffentliche*) (Computersystem*|Datenverarbeitungsanlage*|Rechner*|System*)
  + Die Vorschrift [gilt nicht für private Computersysteme].
  - Die Vorschrift gilt nicht für Kinder.

concept special-content
  | (kinderpornograph*|kinderpornograf*|Staatsgeheimnis*|Geschäftsgeheimnis*|Betriebsgeheimnis*|Verschlusssache*)
  + Er liest ein [Staatsgeheimnis].
  - Er liest ein Buch.

concept creates-offence
  | <criminal-penalty>
  | <commits-offence>
  | (wird|werden|ist) [0-60] (=bestraft|=bestrafen)
  | =macht sich strafbar
  unless (dringend|Verdacht|verdächtig*) [0-8] (bestraft|strafbar)
  unless (bestraft|bestrafen) [0-2] (werden|wurde*|worden) (können|kann|könnte*)
  + Wer ein Siegel bricht, [wird mit Haft bestraft].
  - Wer ein Siegel bricht, meldet es.
