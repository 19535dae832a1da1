# Computers, data, access to them, and codes that open them.

concept computer-system
  | (Computersystem*|Computer|Computern|Computers|Informationssystem*|EDV-Anlage|=Rechner|Rechnersystem*|Computernetz*|Datenverarbeitungssystem*|Datenverarbeitungsanlage*|Rechenanlage*)
  | (informationstechnische*|informatische*|elektronische*) (System*|Anlage*|Einrichtung*|Speichermedi*|Datenspeicher*)
  | (Endgerät*|Datenspeicher*|Speichermedi*|Datenträger*|Serveranlage*|Server)
  | (IT-System|IT-Systeme|IT-Systems|IT-Systemen|IKT-System|IKT-Systeme)
  | System* der Informationstechnik
  | (Informatiksystem*|Telematiksystem*|Informatikanlage*|Computeranlage*)
  | Anlage* [0-2] (elektronische*|automatische*|automatisierte*) Datenverarbeitung
  + Das [Computersystem] steht still.
  + Wer in eine fremde [Datenverarbeitungsanlage] eindringt, wird bestraft.
  - Das System der Besoldung bleibt unverändert.

concept computer-data
  | =Daten
  | (Computerdaten|Informatikdaten|Informatikprogramm*|Computerprogramm*|Datenbestand*|Datenbestände*|Datei|Dateien|Computerdatei*|Softwareprogramm*)
  | (elektronische*|digitale*|gespeicherte*) (Information*|Inhalt*|Aufzeichnung*|Unterlagen|Beweismittel*)
  unless (personenbezogene*|personenbezogener) =Daten
  unless (biometrische*|genetische*|meteorologische*|statistische*|technische*|geologische*) =Daten
  + Die [Daten] sind auf dem Gerät gespeichert.
  + Er löscht [Computerdaten].
  - Die Behörde schützt personenbezogene Daten.
  - Das Datum ist anzugeben.
  - Die Anstalt sammelt meteorologische Daten.

concept enter-act
  | (=Zugang|Zugriff|Zutritt) [0-40] (verschafft|verschaffen|verschaffe|verschaffte|erlangt|=erlangen|=erlange)
  | (verschafft|verschaffen|erlangt|=erlangen) [0-8] (=Zugang|Zugriff)
  | sich [0-2] zu [1-40] (=Zugang|Zugriff) [0-6] (verschafft|verschaffen)
  | (eindringt|eindringen|eindringe|eingedrungen)
  | (dringt|dringen) [0-24] ein
  | (zugreift|zuzugreifen|zugegriffen)
  | greift [0-2] auf [0-10] =zu
  | (einloggt|einhackt|hackt)
  | sich [0-8] Einlass [0-3] verschafft
  unless (zugegriffen|zugreifen) werden kann
  unless (=Zugang|Zugriff) [0-20] (ermöglich*|eröffne*|gestatte*)
  + Wer sich [Zugang zu einem Rechner verschafft], wird bestraft.
  + Wer in einen Rechner [eindringt], wird bestraft.
  - Der Rechner hat einen Zugang für Wartung.
  - Es ist ein Speicher, auf den zugegriffen werden kann.
  - Wer Schlüssel, die den Zugang zu einem Rechner ermöglichen, sich verschafft, meldet es.

concept access-noun
  | (unbefugt*|unberechtigt*|widerrechtlich*|rechtswidrig*|unerlaubt*|illegal*) [0-3] (=Zugang|Zugriff|Zugreifen|Eindringen)
  | in [0-4] (Computersystem*|Datenverarbeitungssystem*|Datenverarbeitungsanlage*) (einsteigt|einbricht|verbleibt)
  unless (=Begehung|Zweck*|=Vorbereitung|=zum|=zur|=dessen|=deren) [0-1] (eines|einer|des|der)? (unbefugt*|unberechtigt*|widerrechtlich*) [0-3] (=Zugang|=Zugangs|Zugriff|Zugriffs)
  unless gegen [0-3] (unbefugt*|unberechtigt*|rechtswidrig*|unerlaubt*|widerrechtlich*|illegal*) (=Zugang|Zugriff)
  unless Schutz [0-4] (unbefugt*|unberechtigt*|rechtswidrig*|unerlaubt*|widerrechtlich*|illegal*) (=Zugang|Zugriff)
  unless (zu|vor) [0-2] (unbefugt*|unberechtigt*|rechtswidrig*|unerlaubt*|widerrechtlich*|illegal*) (=Zugang|Zugriff) [0-3] (schützen|=sichern|gesichert)
  + Wer [in ein Datenverarbeitungssystem einsteigt], das ihm fremd ist, wird bestraft.
  + Der [unbefugte Zugriff] auf Rechner ist strafbar.
  - Das Programm dient der Begehung eines widerrechtlichen Zugriffs.
  - Es gibt Schutz gegen den unbefugten Zugriff.
  - Der Schutz vor dem unbefugten Zugriff ist Pflicht.
  - Die Anlage ist vor unbefugtem Zugriff zu schützen.
  - Die Anlage ist gegen unbefugten Zugang zu sichern.

concept access-act
  | <enter-act>
  | <access-noun>
  + Wer sich [Zugang zu einem Rechner verschafft], wird bestraft.
  - Die Anlage ist gegen unbefugten Zugang zu sichern.

concept unauthorised-use
  | (unbefugt*|unberechtigt*|widerrechtlich*) [0-6] (Computersystem*|Datenverarbeitungsanlage*|Datenverarbeitungssystem*) [0-3] (nutzt|benutzt|benützt|verwendet|gebraucht)
  | (unbefugte*|unberechtigte*|widerrechtliche*) (Benutzung|Nutzung|Benützung|Gebrauch) [0-3] (Computersystem*|Datenverarbeitungsanlage*|Datenverarbeitungssystem*)
  | Hausfriedensbruch [0-3] (Computer*|Datenverarbeitung*)
  + Wer [unbefugt ein Computersystem benützt], wird bestraft.
  - Wer ein Computersystem benutzt, meldet sich an.

concept whole-or-part
  | (=Teil|=Teile|=Teilen|=Teils) [0-2] (davon|eines|einem|des|desselben)
  | (ganz|gesamt|gesamte*) oder teilweise
  | (teilweise|Bestandteil*) [0-4] (System*|Computersystem*)
  + Er öffnet das Gerät oder einen [Teil davon].
  - Der erste Abschnitt ist kurz.

concept security-measure
  | (Überwindung|Umgehung|Verletzung|Überwinden|Umgehen|Aufhebung|Beseitigung|Ausschaltung) [0-6] (Zugangssicherung*|Sicherheitsvorkehrung*|Sicherung*|Sicherheitsmassnahme*|Schutzvorkehrung*|Schutzmassnahme*|Sicherheitseinrichtung*|Zugangskontrolle*|Zugangssperre*|Schutzmittel*|Passwort*|Passwörter*|Kennwort*)
  | (Zugangssicherung*|Sicherheitsvorkehrung*|Sicherheitsmassnahme*|Schutzvorkehrung*|Schutzmassnahme*|Zugangskontrolle*|Zugangssperre*|Sicherung*) [0-6] (überwindet|überwinden|überwunden|umgeht|umgehen|umgangen|verletzt|bricht|durchbricht)
  | (überwindet|umgeht|verletzt|durchbricht) [0-6] (Zugangssicherung*|Sicherheitsvorkehrung*|Sicherheitsmassnahme*|Schutzvorkehrung*|Schutzmassnahme*|Zugangskontrolle*|Zugangssperre*)
  | gegen [0-5] (=Zugang|Zugriff|Zugriffe) [0-4] (gesichert*|geschützt*)
  | (besonders|spezifisch|speziell) (gesichert*|geschützt*)
  | (Sicherheitsmassnahme*|Schutzmassnahme*|Sicherheitsvorkehrung*) [0-2] (geschützt*|gesichert*)
  + Wer durch [Überwindung einer Sicherheitsvorkehrung] eindringt, wird bestraft.
  + Wer in eine [gegen seinen Zugriff gesicherte] Anlage eindringt, wird bestraft.
  - Die Sicherheitsvorkehrungen der Anlage sind jährlich zu prüfen.

concept intent-to-obtain-data
  | (Absicht|Vorsatz) [0-12] (Kenntnis|=Daten|Computerdaten|Informationen) [0-24] verschaff*
  | =um [0-12] (=Daten|Computerdaten|Informationen) [0-8] =zu (=erlangen|verschaffen|erhalten|=beschaffen)
  + Wer in ein System eindringt, [um Daten zu erlangen], wird bestraft.
  - Wer Daten erlangt, hat sie zu löschen.

concept connected-system
  | (Computersystem*|Datenverarbeitungssystem*|System) [0-6] (verbunden*|angeschlossen*|vernetzt*) [0-3] (System*|Computersystem*|ist)
  | auf dem Wege? von Datenübertragungseinrichtung*
  | (über|mittels|durch) [0-3] (Datenübertragungseinrichtung*|Datenfernübertragung*|Computernetz*|Telekommunikationsnetz*)
  + Wer [über ein Computernetz] in ein Gerät eindringt, wird bestraft.
  - Das Netz der Straßen ist dicht.

concept damage-required
  | (dadurch|hierdurch|hiedurch) [0-10] (schädigt|=Schaden|Nachteil|beeinträchtigt)
  | wenn [0-8] (=Schaden|Nachteil) [0-4] (entsteht|eintritt|entstanden|verursacht)
  | =und [0-6] =Schaden [0-4] (verursacht|anrichtet|zufügt|herbeiführt)
  + Wer eindringt und [dadurch einen Schaden] anrichtet, wird bestraft.
  - Der Schaden ist zu ersetzen.

concept state-system
  | (Computersystem*|Datenverarbeitungsanlage*|Datenverarbeitungssystem*|System*|Rechner*) [0-3] (Behörde*|Staates|Regierung*|Bundesbehörde*|Streitkräfte|Verwaltung)
  | (staatliche*|behördliche*|öffentliche*) (Computersystem*|Datenverarbeitungsanlage*|Datenverarbeitungssystem*|Informationssystem*|Rechner*)
  + Wer in ein [staatliches Computersystem] eindringt, wird bestraft.
  - Wer in ein fremdes Computersystem eindringt, wird bestraft.

# ---- Codes ------------------------------------------------------------

concept access-code
  | (Passwort*|Passwörter*|Kennwort*|Kennwörter*|Computerpasswort*|Computerpasswörter*|Zugangscode*|Zugangscodes|Zugriffscode*|Sicherungscode*|Sicherheitscode*|Zugangsdaten|Zugangskennung*|Zugangsschlüssel*|Computerkennwort*|Codewort*|Codewörter*)
  | (=Daten|Codes|Schlüssel|Kennungen) die [0-3] (=Zugang|Zugriff) [0-16] ermöglich*
  + Er verkauft fremde [Passwörter].
  - Der Zugang zum Saal ist frei.

concept item-of-this-section
  | (Gegenstand|Gegenstände*|Vorrichtung*|Mittel|=Daten|Programm*|Tatwerkzeug*) der [0-2] (bezeichneten|genannten|vorbezeichneten) Art
  | (Absatz|Absätze|Nummer|Ziffer|Abs|Nr|Z) [0-6] (genannte*|bezeichnete*|angeführte*|erwähnte*|umschriebene*) [0-1] (=Sache|=Sachen|Gegenst*|Vorrichtung*|Mittel|=Daten|Programm*|Tatwerkzeug*)
  + Er verkauft einen in [Absatz 1 genannten Gegenstand].
  - Er verkauft einen Schrank.

concept sell-act
  | zur Verfügung [0-1] (stellt|stellen)
  | (verkauf*|verkäuf*|veräusser*|verbreit*|vertreib*|vertrieb*|überlässt|=überlassen|weitergib*|weitergeben|weitergegeben|weiterleit*|=anbietet|=feilbietet|=angeboten|feilbiet*|feilhält|liefert|=liefern|abgibt|übermittelt|aushändig*|preisgib*|offenbart|bewirbt|anpreist)
  | (bietet|bieten) [0-24] (an|feil)
  | zugänglich* [0-3] (macht|machen|mache|gemacht|=zu)
  | in [0-2] Verkehr [0-2] (bringt|setzt|bringen|gebracht)
  | (Verkauf|Verbreitung|=Vertrieb|Weitergabe|Zugänglichmachung|Zugänglichmachen|Veräusserung|Überlassung|Inverkehrbringen)
  | (verfügbar|erhältlich) (macht|machen)
  + Wer gefälschte Karten [verkauft], wird bestraft.
  + Wer sie einem anderen [zugänglich macht], wird bestraft.
  - Das Haus ist für Rollstühle zugänglich.

concept procure-act
  | sich [0-10] (verschafft|verschaffen|verschaffe|beschafft|=beschaffen)
  | (verschafft|verschaffen|beschafft|=beschaffen|erwirbt|=erwerben|bezieht|ankauft|entgegennimmt)
  | (Verschaffen|Beschaffen|Beschaffung|=Erwerb|Verschaffung)
  unless (Kenntnis|=Zugang|Gehör|Zugriff|Zutritt|Überblick) verschaff*
  + Wer [sich falsche Schlüssel verschafft], wird bestraft.
  - Wer sich vom Vorgang Kenntnis verschafft, berichtet darüber.

concept produce-act
  | (herstellt|=herstellen|herzustellen|hergestellt|erzeugt|anfertigt|anfertigen|produziert|erstellt|programmiert|fabriziert)
  | stellt [0-16] her
  | (Herstellung|Herstellen|Anfertigung|Erzeugung)
  + Wer falsche Schlüssel [herstellt], wird bestraft.
  - Das Gericht stellt den Schaden fest.

concept import-act
  | (einführt|=einführen|einzuführen|eingeführt|importiert)
  | (Einfuhr|Import)
  | führt [0-10] ein
  + Wer falsche Schlüssel [einführt], wird bestraft.
  - Die Ausfuhr ist frei.

concept use-act
  | (benutzt|benützt|gebraucht|verwendet|nutzt|einsetzt|=gebrauchen|=verwenden)
  + Wer falsche Schlüssel [gebraucht], wird bestraft.
  - Der Schlüssel hängt am Brett.

concept designed-data-only
  | (Passwort*|Passwörter|=Daten|Codes|Zugangscode*) die [0-6] (eigens|besonders|ausschliesslich) [0-6] (entwickelt|hergestellt|bestimmt|geschaffen|angepasst)
  + Wer [Passwörter, die eigens dafür hergestellt] wurden, verkauft, wird bestraft.
  - Wer Passwörter verkauft, wird bestraft.

# Ein Gesetz, das Codes zu den Vorrichtungen zählt, von denen es spricht.
concept device-includes-code
  | (Vorrichtung*|Gegenstand*|Gegenstände*|Tatmittel*) [0-16] (Passwort*|Passwörter*|Zugangscode*|Kennwort*|Kennwörter*) [0-8] (=ist|=sind|gilt|gelten)
  | (als|gelten als) [0-2] (Vorrichtung*|Tatmittel*|Gegenstand*|Gegenstände*) (gelten|gilt)? [0-10] (Passwort*|Passwörter*|Zugangscode*|Kennwort*|Kennwörter*)
  + [Als Vorrichtungen gelten auch Schlüssel und Passwörter].
  - Die Vorrichtung öffnet sich nach Eingabe des Passworts.

concept device-word
  | (Vorrichtung*|Gegenstand|Gegenstände*|Tatmittel*|Werkzeug*)
  + Er verkauft eine [Vorrichtung].
  - Er verkauft einen Rat.
