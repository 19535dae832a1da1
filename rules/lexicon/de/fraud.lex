# Forgery, fraud, and what is done in the name of another.

# ---- Forgery ----------------------------------------------------------------

concept forge-act
  | (=fälscht|=fälschen|=fälsche|=gefälscht|verfälscht|verfälschen|nachmacht|=nachmachen|fingiert|Fälschung|Verfälschung|Urkundenfälschung|Datenfälschung|*fälschung)
  | (falsche*|unechte*|gefälschte*|unwahre*) [0-3] (Urkunde*|=Daten|Computerdaten|Dokument*|Beweisdaten|Aufzeichnung*) [0-24] (herstellt|=herstellen|anfertigt|erzeugt|erstellt|speichert|ausstellt)
  | (herstellt|=herstellen|Herstellung|Erzeugung|anfertigt|Speicherung) [0-4] (falsche*|unechte*|gefälschte*) [0-2] (Urkunde*|=Daten|Computerdaten|Dokument*|Aufzeichnung*)
  unless (wegen|Tat|Straftat*) [0-3] (Urkundenfälschung|Datenfälschung)
  + Wer eine Urkunde [fälscht], wird bestraft.
  + Wer eine [falsche Urkunde herstellt], wird bestraft.
  - Wer falsche Angaben macht, wird ermahnt.
  - Gegen ihn wird wegen Urkundenfälschung ermittelt.

concept use-false
  | (gebraucht|gebrauchen|verwendet|=benutzt|benützt|Gebrauch) [0-6] (falsche*|unechte*|gefälschte*|verfälschte*) [0-2] (Urkunde*|Dokument*|=Daten|Aufzeichnung*)
  | (falsche*|unechte*|gefälschte*|verfälschte*) [0-6] (Urkunde*|Dokument*|=Daten|Beweisdaten|Aufzeichnung*) [0-6] (gebraucht|gebrauchen|verwendet|benutzt|benützt)
  | Urkunde dieser Art [0-3] (gebraucht|benützt|verwendet)
  + Wer eine [gefälschte Urkunde gebraucht], wird bestraft.
  - Wer eine alte Urkunde aufbewahrt, tut recht.

concept false-document
  | (Urkunde*|Dokument*|Schriftstück*|Aufzeichnung*|Beglaubigung*|Zeugnis*|Bescheinigung*)
  unless Zeugnisverweigerung*
  + Er verbrennt eine [Urkunde].
  - Er verbrennt Holz.

concept plain-document
  | (=Urkunde|=Urkunden|Urkundenfälschung|=Dokument|=Dokumente|Datenfälschung|Schriftstück*)
  + Die Überschrift lautet: Fälschung von [Urkunden].
  - Die Überschrift lautet: Fälschung von Geld.

concept any-document
  | (eine*|unechte*|falsche*|echte*|private*|andere*|jede*) [0-2] (=Urkunde|=Urkunden|Dokument|Dokumente|Schriftstück*|Aufzeichnung*)
  | (Urkunden|Dokumente) jeder
  | =Daten
  unless (solche*|derartige*) (Urkunde*|Dokument*)
  + Er fälscht [eine Urkunde].
  - Er fälscht solche Urkunden.

concept identity-paper
  | (Ausweis*|Reisepass*|Reisepässe*|Personalausweis*|Identitätskarte*|Reisedokument*|Reiseausweis*|Identitätsausweis*|Aufenthaltstitel*|Führerschein*|Führerausweis*)
  | amtliche* [0-1] Ausweis*
  + Er fälscht einen [Ausweis].
  - Er fälscht einen Brief.

concept such-document
  | (solche*|derartige*|diese*) [0-3] (Urkunde*|Dokument*|Ausweis*|Bescheinigung*|Zeugnis*|Aufzeichnung*|Erlaubnis*|Papier*)
  + Er fälscht [solche Ausweise].
  - Er fälscht einen Ausweis.

concept electronic-document
  | (elektronische*|elektromagnetische*|magnetische*|digitale*) [0-2] (Dokument*|Urkunde*|Aufzeichnung*|Signatur*|Unterschrift*)
  | technische* Aufzeichnung*
  | (Computerdaten|Beweisdaten|beweiserheblich*)
  + Er fälscht ein [elektronisches Dokument].
  - Er fälscht ein Gemälde.

concept document-defined
  | (=Urkunde|=Urkunden|Dokument|Dokumente) [0-2] (ist|sind|gilt|gelten|bedeutet) [0-2] (=eine|=jede|alle|auch|=Schriften|=Schrift|=die|=als)
  | (gilt|gelten) als (=Urkunde|=Urkunden)
  | (Schriftform|Schriftlichkeit|=Urkunde|=Urkunden|Schrift) [0-2] gleich*
  | (stehen|steht) [0-6] (Urkunde*|Schriftform|Schriften) gleich
  + Eine [Urkunde ist jede] Erklärung von Gewicht.
  - Die Urkunde ist verloren.

concept data-carrier
  | (Datenträger*|Bildträger*|Tonträger*|Datenspeicher*|Speichermedi*|elektronisch*|digital*|Computerdaten|=Daten|elektromagnetisch*|maschinenlesbar*)
  + Es liegt auf einem [Datenträger].
  - Es liegt auf dem Tisch.

concept inauthentic-data
  | (unechte*|falsche*|gefälschte*|unwahre*|verfälschte*|nicht authentische*) [0-3] (=Daten|Computerdaten|Beweisdaten|Datensatz*|Datensätze*)
  | (unechte*|falsche*) [0-1] technische* Aufzeichnung*
  | (beweiserheblich*|echte*|unecht*) [0-3] =Daten [0-30] (verfälscht|verändert|speichert|fälscht)
  | =Daten [0-16] (unechte*|verfälschte*) [0-3] Urkunde*
  | (Datenfälschung|Fälschung [0-2] (Daten|Computerdaten|Beweisdaten|beweiserheblicher))
  + Er erzeugt [falsche Daten].
  + Wer [beweiserhebliche Daten verfälscht], wird bestraft.
  - Er macht falsche Angaben.

concept pass-as-authentic
  | (Rechtsverkehr*|Rechtsleben*|Beweiszweck*|Beweismittel*|beweiserheblich*)
  | zum Beweis* [0-6] (Tatsache*|Recht*)
  | als (echt|echte|authentisch|wahr) [0-4] (gelten|gebraucht|verwendet|angesehen|behandelt|benutzt)
  | rechtserheblich*
  | rechtlich erheblich* Tatsache*
  | (rechtliche*|rechtlich) (Bedeutung|Belang)
  + Er fälscht es zur Täuschung im [Rechtsverkehr].
  - Er fälscht es zum Spaß.

concept readable-or-not
  | (unmittelbar|direkt) [0-3] (lesbar*|verständlich*|wahrnehmbar*)
  | wahrnehmbar*
  + Ob sie [unmittelbar lesbar] sind, ist gleich.
  - Ob sie vollständig sind, ist gleich.

concept special-object
  | (Ausweis*|Reisepass*|Reisepässe*|Personalausweis*|Führerschein*|Führerausweis*|Visum|Visa|Aufenthaltstitel*|Identitätskarte*|Impfausweis*|Gesundheitszeugnis*)
  | (=Geld|Geldes|Münze*|Banknote*|Wertzeichen|Wertpapier*|Wechsel|Schuldverschreibung*|Aktien|Zahlungskarte*|Kreditkarte*|Scheck*|Eurocheck*|Briefmarken|Falschgeld|Geldfälschung|Wertzeichenfälschung)
  | (Siegel|Marke|Marken|Kennzeichen|Etikett*|Patent*|Urheberrecht*|Stempel|Grenzzeichen|Grenzstein*|Gewicht*|Masse|Eich*)
  | (Konkurs*|Insolvenz*|Versicherung*|Versicherungssumme|Gläubiger*|Zwangsvollstreckung*|Hypothek*|Subvention*|Sozialleistung*|Sozialversicherung*|Krankenkasse*|Kapitalanlage*|Kredit|Kredite|Kreditbetrug|Subventionsbetrug|Sportwettbetrug|Sportwette*|Wettkampf*|Förderung*)
  | (=Zoll|Zölle|=Steuer|=Steuern|Steuer*|Abgabe|Abgaben|Zollamt*|Finanzamt*)
  | (=Wahl|=Wahlen|Wahlfälschung|Wähler*|Stimmzettel*|Abstimmung*|Wahlberecht*)
  | (Testament*|Diplom*|Geschäftsbücher|Buchführung|Fahrtenschreiber|Wegstreckenzähler|Heirat*|Eheschliessung|Personenstand*|Einbürgerung*|Personenstandsfälschung)
  | (Arzneimittel*|Doping*|Lebensmittel*|Nahrungsmittel*|Wein*|Ware|Waren|Lotterie*|Glücksspiel*)
  + Er fälscht einen [Ausweis].
  - Er fälscht einen Brief.

concept special-heading
  | <special-object>
  | (Amt|amtliche*|Beamte*|mittelbare|Falschbeurkundung|Ausstellen|Bilanz*|öffentlichem|technischer)
  + Die Überschrift lautet: [Wahlfälschung].
  - Die Überschrift lautet: Urkundenfälschung.

concept forging-tools
  | (Platten|Formen|Drucksätze|Druckstöcke|Negative|Matrizen|Stempel|Papier) [0-14] (Herstellung|Vorrichtung*|Anfertigung|Fälschung|geeignet)
  + Er besitzt [Platten oder ähnliche Vorrichtungen].
  - Er besitzt Stempel.

concept own-purpose
  | (verhindern|vereiteln|erschweren|behindern) [0-6] (Verfahren*|Ermittlung*|Untersuchung*|Strafverfolgung)
  | (Verfahren*|Ermittlung*|Strafverfolgung|Untersuchung) [0-6] =zu (verhindern|vereiteln|erschweren|behindern)
  + Er verbirgt es, um die [Ermittlung zu behindern].
  - Er verbirgt es vor dem Regen.

concept names-forgery
  | (Urkundenfälschung|Datenfälschung|Urkundendelikt*)
  + Er begeht [Urkundenfälschung].
  - Er begeht einen Fehler.

# ---- Fraud --------------------------------------------------------------------

concept property-loss
  | Vermögen* [0-6] (schädig*|beschädig*|=Schaden|Nachteil*|geschädigt)
  | (schädig*|beschädig*|=Schaden|geschädigt) [0-6] Vermögen*
  | (Vermögensschaden*|Vermögensschäden*|Vermögensnachteil*|Vermögensverschiebung*|Vermögensverlust*|Vermögenseinbuss*)
  | (=zum|=zu) (=Schaden|Nachteil|Nachteile|Lasten) [0-3] (eines|einer|anderen|=andern|Dritten|Person)
  | (wirtschaftliche*|finanzielle*) (=Schaden|Nachteil*|Verlust*)
  + Wer ihn am [Vermögen schädigt], wird bestraft.
  - Wer ein Auto beschädigt, wird bestraft.

concept gain-word
  | (bereicher*|Bereicherung*|Vermögensvorteil*|Gewinn|Gewinne|Gewinns|Vorteil|Vorteile|Vorteils|gewinnsüchtig*)
  unless Vorteil* [0-3] (Beamte*|Amtsträger*)
  + Er handelt, um sich zu [bereichern].
  - Er handelt, um sich zu wehren.

concept data-tampering
  | (Eingabe|Veränderung|Löschung|Unterdrückung|Verwendung|Verwenden|Manipulation*|Verfälschung|Übermittlung|Beschädigung) [0-6] (=Daten|Computerdaten|Programm*|Computerprogramm*)
  | (eingibt|verändert|löscht|unterdrückt|verfälscht|manipuliert|verwendet|beschädigt) [0-3] (=Daten|Computerdaten|Programm*)
  | (=Daten|Computerdaten|Programm*) [0-12] (eingibt|eingreift|verändert|löscht|unterdrückt|verfälscht|manipuliert|unbrauchbar|beschädigt|=speichert|eingegeben|gelöscht|eingeführt)
  | (unrichtige*|unvollständige*|unbefugte*|falsche*) [0-4] (Gestaltung|Verwendung|Benutzung|Eingabe|=Daten)
  | Gestaltung [0-2] Programm*
  | (Computermanipulation|Computerbetrug*|Datenverarbeitungsmissbrauch*|Missbrauch [0-3] Datenverarbeitungsanlage)
  unless =Daten werden unverzüglich (gelöscht|löscht)
  + Er gewinnt durch die [Löschung von Daten].
  + Er gewinnt durch [unbefugte Verwendung] von Daten.
  - Er gewinnt im Spiel.

concept system-tampering
  | (beeinfluss*|einwirk*|Einwirkung*|eingreif*|Eingriff*|manipulier*|Manipulation*|stört|Störung|Beeinträchtigung|beeinträchtigt) [0-8] (Datenverarbeitung*|Verarbeitungsvorgang*|Ablauf*|Computersystem*|Funktionieren|Funktionsfähigkeit|Betrieb|Datenübermittlungsvorgang*|System*)
  | (Datenverarbeitung*|Verarbeitungsvorgang*|Ablauf|Ablaufs|Datenübermittlungsvorgang*|Computersystem*|Funktionieren|Funktionsfähigkeit) [0-30] (beeinflusst|beeinflussen|einwirkt|eingreift|stört|manipuliert|beeinträchtigt)
  | Ergebnis [0-3] Datenverarbeitung*
  | (Betrieb|Funktionieren|Funktionsweise) [0-3] (System*|Computersystem*|Informatiksystem*|Informationssystem*) [0-8] (verändert|eingreift|beeinflusst)
  | (Computermanipulation|Computerbetrug*)
  unless Gefahr* [0-6] Störung
  + Er gewinnt durch [Einwirkung auf den Ablauf] der Rechnung.
  - Er gewinnt durch Fleiß.

concept general-fraud
  | (sonstige*|andere*|ähnliche*) [0-1] (betrügerische*|arglistige*|täuschende*) (Mittel*|Machenschaft*|Weise|Handlung*|Kniff*)
  | (betrügerische*|arglistige*) (Machenschaft*|Kunstgriff*|Mittel*)
  | (Kunstgriff*|Täuschung*) oder [0-3] (Täuschung*|Kunstgriff*|Mittel)
  + Er gewinnt durch [betrügerische Machenschaften].
  - Er gewinnt durch Fleiß.

concept machine-deceived
  | (Täuschung*|=Täuschen) [0-6] (auch|gleich*|gilt) [0-12] (Datenverarbeitung*|Computersystem*|Maschine*|Automat*|Gerät*)
  | (Täuschung|Täuschung im Rechtsverkehr) [0-4] gleich* [0-12] Datenverarbeitung*
  + Der [Täuschung steht gleich, wer ein Gerät] überlistet.
  - Der Täuschung folgt die Strafe.

concept names-fraud
  | (Computerbetrug*|Internetbetrug*|Onlinebetrug*)
  | (begeht|wegen|=des) [0-2] (Betrug|Betrugs|Betruges)
  unless (wegen|=des) (Betrug|Betrugs|Betruges) [0-6] (verurteilt|ermittelt|Verdacht)
  + Er begeht [Computerbetrug].
  - Er begeht ein Fest.

concept dishonest-access
  | <access-act> [0-8] <computer-system> [0-24] (bereicher*|Vermögensvorteil*|Nachteil*)
  + Wer [Zugang erlangt zu einem Computersystem, um sich zu bereichern], wird bestraft.
  - Wer Zugang zu einem Saal erlangt, zahlt Eintritt.

concept means-pointer
  | (Mittel*|Weise|Handlung*|Art) [0-4] (Absatz|Absätze|Ziffer|Nummer|Abs) # [0-3] (bezeichnete*|genannte*|beschriebene*|angeführte*|umschriebene*)
  | (bezeichnete*|genannte*|angeführte*) (Weise|Art)
  + Er gewinnt auf die [bezeichnete Weise].
  - Er gewinnt auf seine Weise.

concept for-another
  | sich oder [0-3] (andere*|Dritte*|=andern)
  + Er nützt [sich oder einem anderen].
  - Er nützt sich.

concept deceive-act
  | (täusch*|getäuscht*|*täuschung|Täuschung|Täuschungen|irreführ*|irregeführt*|=betrügt|=betrügen|=betrogen|vorspiegel*|vorgespiegelt*|Vorspiegelung*|überlist*|arglistig*|hintergeht)
  | Irrtum* [0-6] (erreg*|erweckt|hervorruf*|versetz*|unterhält|unterhalten|bestärkt|führt|ausnützt|ausnutzt)
  | (Irreführung|Arglist)
  | (falsche*|wahre*) [0-2] Tatsachen
  unless (Täuschung|täusch*) im Rechtsverkehr
  unless (Urkunde*|Ausweis*|Dokument*) [0-6] (=zur|zum Zwecke der) Täuschung
  unless (Absicht|Vorsatz) [0-3] =zu täuschen
  unless nicht [0-2] (irreführ*|täusch*)
  + Wer einen anderen durch [Täuschung] dazu bringt, wird bestraft.
  - Die Urkunde wurde zur Täuschung im Rechtsverkehr hergestellt.
  - Er gebraucht die Urkunde zur Täuschung.
  - Wer in betrügerischer Weise eine Nachricht abfängt, wird bestraft.
  - Die Werbung darf nicht irreführen.

concept deceives-for-value
  | (Vermögen*|Vermögensvorteil*|Vermögensverfügung*|bereicher*|Bereicherung|Gewinn|Vorteil|Vorteils)
  | (Geld|Sache|Sachen|Leistung*|Wertgegenst*) [0-6] (erlang*|verschaff*|übergib*|herausgib*|aushändig*)
  | (=zum|=zu) (=Schaden|Nachteil|Nachteile|Lasten)
  unless Vermögenswert*
  + Wer ihn täuscht und sich [Geld verschafft], wird bestraft.
  - Wer ihn täuscht, wird getadelt.

concept disposal-needed
  | (Handlung|Verhalten|Verfügung|Vermögensverfügung|Duldung|Unterlassung) [0-12] (verleitet|bestimmt|veranlasst) [0-14] Vermögen*
  | Vermögen* [0-6] (beschädigt|schädigt)
  | (beschädigt|schädigt) [0-6] Vermögen*
  + Er bringt ihn dazu, dass er sich am [Vermögen schädigt].
  - Er erhält fremdes Vermögen.

concept otherwise-influences
  | (sonst|sonstige*|anderweitig|anderer) [0-3] (Einwirkung*|Weise|durch) [0-8] (beeinfluss*|einwirk*|Ablauf|Einwirkung*)
  | (=in|auf) (vergleichbare*|ähnliche*|andere*) Weise [0-6] (einwirk*|beeinfluss*|=auf)
  + Er hat [sonst durch Einwirkung] geholfen.
  - Er hat sonst geholfen.

concept wire-means
  | (Telekommunikation|Internet|Fernmeldeweg*|Telefon*|Fernkommunikation*|Onlinedienst*)
  + Er tut es über das [Internet].
  - Er tut es zu Fuß.

concept wants-secret
  | (Geschäftsgeheimnis*|Betriebsgeheimnis*|Fabrikationsgeheimnis*|Staatsgeheimnis*)
  | (pornograph*|pornograf*)
  + Er erfährt durch Täuschung ein [Geschäftsgeheimnis].
  - Er erfährt durch Täuschung den Preis.

# ---- In the name of another ------------------------------------------------------

concept pretends-office
  | (ausgibt|vortäusch*|anmasst|auftritt) [0-8] (Amt|Beamte*|Amtsträger*|Polizist*|Behörde*)
  | (Amt|Amtes|Beamte*|Amtsträger*|Polizist*) [0-4] (ausgibt|vortäusch*|anmasst|Anmassung)
  | Amtsanmassung
  + Er ist der [Amtsanmaßung] schuldig.
  - Er hat sich als Freund ausgegeben.

concept personate-act
  | (=für|als) [0-8] (ausgibt|ausgeben|ausgegeben|auftritt|auszugeben)
  | (vortäusch*|vorgibt|vorgetäuscht)
  | unter [0-3] (fremde*|falsche*) (Namen|Identität)
  | gibt [0-6] sich [0-1] (=für|als) [0-6] =aus
  + Wer sich [als ein anderer ausgibt], wird bestraft.
  - Wer die Karten ausgibt, mischt sie.

concept identity-of-another
  | (Identität|Identitäten) [0-2] (eines|einer|der|des) [0-3] (andere*|=andern|Dritte*|Person)
  | (fremde*|falsche*) (Identität*|Identifikationsdaten|Identitätsdaten)
  | (Identifikationsdaten|Identitätsdaten|Identifizierungsdaten|Identifizierungsmerkmal*|Identitätsmissbrauch*|Identitätsdiebstahl*|Identifikationsmerkmal*|Identitätsmerkmal*)
  | (Namen|personenbezogene* Daten|Personendaten) [0-2] (eines|einer) anderen [0-3] (benutzt|verwendet|missbraucht|gebraucht)
  | unter [0-2] fremde* Namen
  | (Ausweis|Ausweise|Ausweises|Ausweispapier*|Identitätskarte*|Personalausweis*|Reisepass*) [0-3] (=für|auf) [0-1] (=anderen|=andere|=anderer|=andern|Dritte*|einen anderen) [0-3] ausgestellt*
  | fremde* (Ausweis|Ausweise|Ausweispapier*|Personalausweis*)
  | (=für|als) [0-2] (=ein|=einen|=eine) (andere*|anderer|Dritte*) [0-1] (Person)? (ausgibt|ausgeben)
  | missbraucht [0-6] (personenbezogene*|Personendaten) [0-3] (andere*|Dritte*)
  unless (Feststellung|festzustellen|feststellen|Nachweis|Offenlegung|offenbar*|Schutz) [0-4] Identität
  unless Identität [0-6] (festzustellen|festgestellt|feststellen|nachzuweisen|offenbar*|preis*)
  + Wer die [Identität einer anderen] Person verwendet, wird bestraft.
  + Wer einen [Ausweis, der für einen anderen ausgestellt] ist, gebraucht, wird bestraft.
  - Wer einen Ausweis, der für ihn ausgestellt ist, verliert, meldet es.
  - Die Polizei darf die Identität einer Person feststellen.
  - Wer das Boot einer anderen Person verwendet, wird bestraft.

concept pretend-act
  | (vortäusch*|vorgetäuscht*|vorspiegel*|vorgibt|vorzugeben|imitier*|nachahm*|Vortäuschung|Anschein)
  | (falsche*|gefälschte*|täuschend*|irreführende*|nachgemachte*) [0-1] (Website*|Webseite*|Internetseite*|Nachricht*|E-Mail|E-Mails|Mitteilung*|Absender*|Profil*)
  | betrügerische* (Website*|Webseite*|Internetseite*|Nachricht*|Mitteilung*)
  | (Namen|Namens) [0-4] (Bank|Unternehmen*|Behörde*) [0-6] (auftritt|verwendet|missbraucht)
  + Wer [vorgibt], eine Bank zu sein, wird bestraft.
  - Er hilft der Bank.

concept phishing-word
  | (Phishing*|Pharming|Smishing|Vishing)
  | Ausspähen von Zugangsdaten
  | (Zugangsdaten|Zahlungsdaten|Kontodaten|Kreditkartendaten) [0-12] (ausspäht|ausspähen|ausgespäht)
  | =Daten [0-4] Zahlungsmittel* [0-12] (ausspäht|ausspähen|ausgespäht)
  + Er betreibt [Phishing].
  + Er will die [Daten eines Zahlungsmittels ausspähen].
  - Er betreibt Fischzucht.

concept personal-data-object
  | (personenbezogene*|persönliche*|vertrauliche*) (=Daten|Angaben|Informationen|Zugangsdaten)
  | (Passwort*|Passwörter*|Zugangsdaten|Kontodaten|Bankdaten|Kreditkartendaten|Zahlungsdaten|Identifikationsdaten|PIN|TAN|Zugangscode*|Kennwort*|Kennwörter*|Personendaten)
  + Er will [Zugangsdaten].
  - Er will Zucker.

concept wants-data
  | (erlang*|verschaff*|entlock*|abfrag*|preisgeb*|preisgib*|beschaff*|erhalten|mitteilt|mitteilen|mitzuteilen|eingeb*|herausgab*|herausgeb*|ausspäh*|Preisgabe|Bekanntgabe|Herausgabe)
  + Er will sie [erlangen].
  - Er will sie löschen.

concept passes-identity
  | (weitergib*|weitergeb*|weitergegeben|überträgt|=überlässt|=überlassen|verkauft|verkaufen|veräussert|verbreitet|zugänglich|übermittelt|handelt mit|veröffentlicht)
  + Er [verkauft] sie.
  - Er lobt sie.

concept takes-identity
  | <passes-identity>
  | (verwend*|missbrauch*|annimmt|anmasst|aneignet|=benutzt|=benützt|gebraucht|verschafft|erlangt|entwendet|nutzt|ausnützt|verändert)
  + Er [missbraucht] sie.
  - Er lobt sie.

concept identity-word
  | (Identität*|Identifikation*|Identifizierung*)
  + Es geht um die [Identität].
  - Es geht um das Idyll.

concept privacy-duty
  | (Betreiber*|Anbieter*|Verantwortliche*|Auftragsverarbeiter*|Behörde*|Bank*) [0-6] (darf|dürfen|hat|haben|müssen) [0-14] (personenbezogene*|=Daten) [0-10] (offenbaren|weitergeben|verarbeiten|schützen|löschen)
  + Der [Betreiber darf keine personenbezogenen Daten weitergeben].
  - Der Betreiber darf werben.

concept any-identity
  | (jede*|beliebige*|sonstige*) [0-2] (Identifikationsmerkmal*|Identitätsmerkmal*|Identifizierungsmerkmal*)
  | (Identität|Identitäten) [0-2] (eines|einer|der) [0-3] (andere*|Dritte*|Person)
  | (Identifikationsdaten|Identitätsdaten)
  + Wer die [Identität einer anderen] Person missbraucht, wird bestraft.
  - Wer den Ausweis eines Freundes zeigt, wird bestraft.

concept legal-person
  | juristische* Person*
  | (Unternehmen|Gesellschaft|Körperschaft) [0-2] als Täter*
  + Es trifft auch die [juristische Person].
  - Es trifft den Juristen.

concept process-identity
  | (Zeuge*|Zeugin*|Opfer*|Verletzte*|Hinweisgeber*|Informant*|Ermittler*|Vertrauensperson*|Beschuldigte*) [0-16] (Identität*|Identifi*)
  | (Identität*|Identifi*) [0-16] (Zeuge*|Zeugin*|Opfer*|Verletzte*|Hinweisgeber*|Informant*|Ermittler*|Vertrauensperson*|Beschuldigte*|Verfahren)
  + Er verbirgt die [Identität des Zeugen].
  - Er verbirgt sein Gesicht.

concept predicate-list
  | (Straftat*|Verbrechen|Vergehen|=nach) [0-6] (§§|§|Artikel|Artikeln|Paragraph*) [0-1] # [0-6] # [0-6] # [0-6] # [0-6] #
  | # [0-6] # [0-6] # [0-6] # [0-6] # [0-6] # des (Strafgesetzbuches|Strafgesetzbuchs|=StGB)
  + Es gilt bei einer Straftat [nach den §§ 3, 5, 8, 11 oder 14].
  - Es gilt bei einer Straftat nach § 3.

concept website-word
  | (Website*|Webseite*|Internetseite*|Homepage*|Internetauftritt*|E-Mail|E-Mails|Nachricht*|Mitteilung*)
  + Er baut eine [Website].
  - Er baut ein Haus.

concept induces-another
  | (verleitet|veranlasst|bestimmt|bewegt|verleiten|veranlassen) [0-6] (=zu|Handlung*|Verhalten|Preisgabe|dazu)
  | (=zu|Handlung*|Verhalten|Verhalten|Preisgabe|dazu) [0-3] (verleitet|veranlasst|bestimmt|bewegt|verleiten|veranlassen)
  + Er hat ihn [dazu veranlasst].
  - Er hat ihn gelobt.

# ---- Norms that punish nothing here ----------------------------------------------

concept sentencing-context
  | (erschwerend*|mildernd*|Strafzumessung|Erschwerungsgrund*|Erschwerungsgründe*|Milderungsgrund*|Milderungsgründe*|strafschärfend*)
  + Es gilt als [erschwerend], wenn er es nachts tut.
  - Es gilt als Diebstahl.

concept process-context
  | (Verordnung|Rechtsverordnung|Bundesminister*|Bundesrat|Landesregierung*) [0-8] (regelt|erlässt|bestimmt|ermächtigt|zu erlassen)
  | (Polizei*|Staatsanwaltschaft|Gericht|Richter*|Behörde*) [0-6] (kann|können|darf|dürfen|hat|haben) [0-14] (anordn*|verfüg*|vernehm*|festnehm*|freilass*)
  | nur auf Antrag [0-4] verfolgt
  + Die [Behörde kann anordnen], dass er geht.
  - Der Dieb kann nicht mehr fliehen.

concept defines-term
  | (=bedeutet|=bedeuten|=bezeichnet|=bezeichnen)
  | im Sinne [0-2] (dieses|dieser) (Gesetz*|Bundesgesetz*|Abschnitt*|Vorschrift*|Bestimmung*|Titels|Verordnung) [0-3] (ist|sind|gilt|gelten|bedeutet|bedeuten)
  | (ist|sind) [0-1] im Sinne [0-2] (dieses|dieser) (Gesetz*|Bundesgesetz*|Abschnitt*|Vorschrift*|Verordnung)
  unless (Absatz|Abs|Nummer|Ziffer|Artikel|§) # [0-3] =bezeichnet
  + [Im Sinne dieses Gesetzes ist] ein Siegel ein Stempel.
  - Er nennt den in Absatz 1 bezeichneten Ort.
  - Er wohnt dort, wie in Absatz 1 bezeichnet.
  - Im Sinne des Lehrers schwieg er.

concept plain-duty
  | (hat|haben) [0-30] (aufzubewahren|=zu melden|anzuzeigen|vorzulegen|=zu führen|=zu erstatten|mitzuteilen|=zu benachrichtigen|=zu übermitteln|abzugeben)
  | (ist|sind) [0-14] verpflichtet
  | (muss|müssen) [0-20] (aufbewahren|melden|anzeigen|vorlegen|führen|erstatten|mitteilen|übermitteln)
  + Wer Siegel verkauft, [hat ein Verzeichnis zu führen].
  - Wer Siegel verkauft, wird bestraft.
