# Possession and depictions of the sexual abuse of children.

concept possess-act
  | (=besitzt|=besitzen|besässe|besessen|aufbewahrt|vorrätighält|=verwahrt|innehat)
  | in [0-2] (=Besitz|Gewahrsam|Verwahrung|Innehabung) [0-2] (hat|haben|=hält)
  | (hat|haben) [0-20] in [0-2] (=Besitz|Gewahrsam)
  | der? =Besitz [0-3] (von|solche*|einer|eines|kinderpornograph*|kinderpornograf*|daran)
  | vorrätig (=hält|=halten)
  unless (=Besitz|Gewahrsam) [0-5] =zu verschaffen
  unless nicht (=besitzt|=besitzen)
  + Wer gestohlene Bilder [besitzt], wird bestraft.
  + Wer sie [in seinem Besitz hat], wird bestraft.
  - Der Besitzer des Hundes haftet.
  - Er versucht, sich den Besitz daran zu verschaffen.
  - Er darf ein solches Bild nicht besitzen.

concept possess-word
  | <possess-act>
  | (wissentlich*|bewusst) [0-8] (=besitzt|=besitzen)
  + Wer gestohlene Bilder [besitzt], wird bestraft.
  - Der Vorsitz wechselt jährlich.

concept minor-word
  | (Kind|Kindes|Kinder|Kindern|Minderjährige*|Jugendliche*|Unmündige*|Knaben|Mädchen)
  | Person* unter [0-1] # Jahren
  + Das Bild zeigt ein [Kind].
  - Das Bild zeigt einen Baum.

concept depiction-word
  | (Darstellung*|Abbildung*|Bild|Bilder|Bildern|Bildes|Aufnahme*|Bildaufnahme*|Schrift|Schriften|Inhalt|Inhalte|Inhalten|Inhalts|Gegenstände|Gegenständen|Vorführung*|Wiedergabe|Material|Materialien|Video*|Film*)
  + Er zeigt eine [Aufnahme].
  - Er zeigt Reue.

concept csam
  | (kinderpornograph*|kinderpornograf*|jugendpornograph*|jugendpornograf*|Kindesmissbrauchsmaterial*|Kindesmissbrauchsdarstellung*|Missbrauchsdarstellung*)
  | (pornographische*|pornografische*) <depiction-word> [0-8] <minor-word>
  | (Pornographie|Pornografie) [0-6] <minor-word>
  | <depiction-word> [0-6] <minor-word> [0-8] (sexuelle*|geschlechtliche*) (Handlung*|Missbrauch*)
  | <depiction-word> [0-8] (sexuelle*|geschlechtliche*) (Handlung*|Missbrauch*|Gewalt) [0-6] <minor-word>
  | (sexuelle*|geschlechtliche*) Handlung* [0-4] (mit|von|an|vor) [0-6] <minor-word> [0-12] (<depiction-word>|Inhalt)
  | (sexuelle*|geschlechtliche*) Handlung* mit Minderjährige*
  | (sexualbezogene*|sexuelle*) <depiction-word> [0-6] <minor-word>
  | <depiction-word> [0-6] Missbrauch* [0-4] <minor-word>
  | <depiction-word> [0-12] <minor-word> [0-8] (pornograph*|pornograf*)
  | Verwendung [0-3] <minor-word> [0-12] (pornograph*|pornograf*)
  | (pornographische*|pornografische*) <depiction-word> [0-16] (Verwendung|Mitwirkung|Beteiligung) [0-3] <minor-word>
  | eine* (solche*|derartige*) (Darstellung|Abbildung)
  + Wer eine [pornographische Darstellung eines Kindes] besitzt, wird bestraft.
  + Wer [Kinderpornografie] besitzt, wird bestraft.
  + Wer eine [Darstellung eines Minderjährigen bei einer sexuellen Handlung] besitzt, wird bestraft.
  - Wer das Bild eines Kindes besitzt, gibt es ab.
  - Wer den Ausweis eines Kindes besitzt, gibt ihn zurück.
  - Wer ein Kind schlägt, wird bestraft.

concept appearing-minor
  | (Person*|Darsteller*) [0-6] (minderjährig|kindlich) (erscheint|aussieht|wirkt)
  | (als|wie) [0-4] (minderjährig*|Kind|Jugendliche*|Minderjährige*) [0-3] (erscheint|erscheinen|wirkt|wirken|aussieht)
  | Anschein [0-8] (minderjährig*|Minderjährige*|Kind*|Jugendliche*|achtzehn)
  | (scheinbar|anscheinend) [0-2] (minderjährig*|Minderjährige*|Kind*)
  + Gleich steht eine [Person, die minderjährig erscheint].
  - Eine minderjährige Person ist anzuhören.

concept realistic-image
  | (wirklichkeitsnah*|realistisch*|realitätsnah*|lebensecht*) [0-4] (Geschehen*|Bild*|Darstellung*|Abbildung*|künstlich*|Wiedergabe)
  | (Geschehen|Darstellung*|Bild*) [0-4] (wirklichkeitsnah*|realistisch*|realitätsnah*)
  | den Eindruck [0-12] (Betrachtung|sexuell*|geschlechtlich*)
  | nicht tatsächliche sexuelle Handlungen
  + Gleich steht ein [wirklichkeitsnahes künstliches] Abbild.
  - Die Prüfung ist praxisnah.

concept minor-age
  | Person* unter # Jahren Kind*
  | <depiction-word> [0-6] (von|einer|mit|eines) [0-2] (Person*|Kind*) [0-4] unter # Jahren
  | (Kind*|minderjährig*|unmündig*|Jugendliche*|Minderjährige*) [0-6] # Lebensjahr* [0-3] (nicht|vollendet)
  | Kind* [0-3] Person* unter # Jahren
  | Kind* [0-3] unter # Jahren
  | Person* von [1-1] bis (=unter)? # Jahren
  | noch nicht # Jahre [0-1] (alt|alte|alten) Person*
  | noch nicht # Jahre alt ist
  | (Kind*|Minderjährig*|Jugendliche*|Unmündig*) [0-6] (=wer|Person*|die|der) [0-8] # Lebensjahr* [0-3] (vollendet|erreicht|zurückgelegt)
  | (=wer|Person*) [0-5] # Lebensjahr* noch nicht (vollendet|erreicht|zurückgelegt)
  + [Kind ist eine Person unter 14 Jahren].
  + Bilder von [Personen von 14 bis 18 Jahren] stehen gleich.
  + Bilder einer vierzehn, aber [noch nicht achtzehn Jahre alten Person] stehen gleich.
  - Die Strafe ist nicht unter drei Jahren.

concept possession-for-sale-only
  | (=besitzt|=besitzen|vorrätig) [0-12] =um [0-6] =zu (verkaufen|verbreiten|veräussern)
  | (=besitzt|=Besitz|=besitzen) [0-6] zum [0-3] (Verkauf|=Vertrieb|Zweck der Verbreitung)
  | zum [0-2] (Verkauf|=Vertrieb) [0-8] (=besitzt|vorrätig)
  + Wer Bilder [besitzt, um sie zu verkaufen], wird bestraft.
  - Wer Bilder besitzt, wird bestraft.

concept electronic-means
  | (Internet|Telekommunikation|Datenfernübertragung|Kommunikationstechnik|Informationstechnik|Telekommunikationsmittel*|Computernetz*|Telefax|Telemedien)
  | auf elektronische* Weg*
  | elektronisch* [0-2] (übermittel*|übertrag*|Übertragung|Übermittlung|Form|Kommunikation*)
  | per (E-Mail|Email|Telefax)
  + Er verbreitet Bilder im [Internet].
  - Er verbreitet ein Gerücht im Dorf.

# ---- What is done with the material ----------------------------------------

concept depiction
  | <depiction-word>
  + Er zeigt eine [Aufnahme].
  - Er zeigt Reue.

concept minor-in-act
  | <minor-word> [0-8] (sexuelle*|geschlechtliche*|sexuell|unbekleidet*|aufreizend*) [0-6] (Handlung*|Körperhaltung*|Pose*|Missbrauch*|Darstellung*)
  + Es zeigt ein [Kind bei sexuellen Handlungen].
  - Es zeigt ein Kind bei einem Spiel.

concept such-material
  | (solche*|derartige*|diese*) (Darstellung*|Abbildung*|Bild|Bilder|Bildern|Aufnahme*|Schrift*|Inhalt*|Material*|Gegenst*|Vorführung*|Wiedergabe)
  | (Gegenst*|Vorführung*|Darstellung*|Inhalt*|Schrift*|Abbildung*) (nach|gemäss|im Sinne) [0-2] (Absatz|Abs|Absätze|Absätzen|Ziffer|Nummer)
  | (Absatz|Artikel) [0-4] (genannte*|bezeichnete*|angeführte*) [0-2] (Material*|Darstellung*|Inhalt*|Schrift*|Bild*)
  | eine* solche*
  + Er zeigt [solche Bilder].
  - Er zeigt ein Bild.

concept produce-material
  | (herstellt|=herstellen|herzustellen|erzeugt|anfertigt|anfertigen|produziert|=aufnimmt|filmt)
  | (Herstellung|Herstellen|Anfertigung)
  | stellt [0-16] =her
  unless (=um|zum|zur|Zweck*|Absicht) [0-12] (herzustellen|Herstellung)
  unless (=um|Absicht) [0-16] =zu =verwenden
  + Er hat es, wie er sagt, gern, wenn er es [herstellt].
  - Er kauft Holz, um Möbel herzustellen.

concept offer-material
  | (anbietet|=anbieten|anzubieten|angeboten|bewirbt|anpreist|=anpreisen|ausstellt|=zeigt|=zeigen|vorführt|=vorführen|verkauft|verkaufen|veräussert|feilbietet|feilhält|überlässt|=überlassen|vertreibt|verleiht|ankündigt)
  | zugänglich [0-2] (macht|machen|gemacht|=zu)
  | (bietet|bieten|preist|führt|stellt) [0-12] (=an|=vor|=aus)
  | (Anbieten|Zugänglichmachen|Vorführen)
  unless (=um|Absicht|Zweck*) [0-20] (anzubieten|=zu verkaufen)
  unless (welche|die|das|der) [0-6] =zeigt
  + Er will mehr, wenn er es [anbietet].
  - Ein Bild, das Kühe zeigt, hängt dort.

concept distribute-material
  | (verbreitet|verbreiten|Verbreitung|Verbreiten|überträgt|übermittelt|versendet|weiterleitet|weitergibt|vertreibt|=Vertrieb|ausführt|sendet|teilt)
  | in [0-2] Verkehr [0-2] (bringt|setzt|bringen|gebracht)
  | einem anderen [0-30] (verschafft|überlässt)
  | (Besitz) [0-4] (=andere|=einem|=einer|anderen) [0-6] verschafft
  unless (=um|Absicht|Zweck*|zum|zur) [0-20] (Verbreitung|=zu verbreiten|=Vertrieb|verbreiten)
  + Er will mehr, wenn er es [verbreitet].
  - Er besitzt es zum Zweck der Verbreitung.

concept obtain-material
  | (verschafft|=verschaffen|beschafft|=beschaffen|erwirbt|=erwerben|bezieht|einführt|=einführen|abruft|=abrufen|herunterlädt|=zugreift|ankauft)
  | (Abruf|Erwerb|Beschaffung|Beschaffen|Verschaffen)
  | (ruft|lädt) [0-10] (=ab|=herunter)
  unless Kenntnis [0-3] verschaff*
  unless (Kind*|Jugendliche*|Minderjährige*) [0-8] (Rolle|Arbeit|Beschäftigung|Wohnung) [0-6] verschafft
  + Er will mehr, wenn er es [erwirbt].
  - Er nimmt von dem Brief Kenntnis, die er sich verschafft.

concept hold-material
  | <possess-act>
  | (lagert|=lagern|speichert|=speichern|vorrätig)
  + Er ist verdächtig, wenn er es [besitzt].
  - Er ist verdächtig, wenn er es sieht.

concept material-side-duty
  | (hat|haben) [0-14] (Verzeichnis*|Aufzeichnung*) [0-4] =zu führen
  | führt [0-4] Verzeichnis*
  | (anzuzeigen|=zu melden|Meldepflicht|zu sperren)
  | (Einziehung|eingezogen|einzuziehen)
  + Der Hersteller [führt ein Verzeichnis] der Bilder.
  - Der Hersteller führt ein Geschäft.

concept for-gain-only
  | (gewerbsmässig*|gewinnsüchtig*)
  | (gegen|für) (Entgelt|Entgelts|Bezahlung|Geld)
  | Gewinnabsicht
  unless (auch|oder) ohne [0-3] Gewinnabsicht
  + Er tut es [gewerbsmäßig].
  - Er tut es gern.

concept only-abroad
  | nur [0-3] =Ausland
  + Es ist [nur im Ausland] verboten.
  - Es ist im Inland und im Ausland verboten.

concept child-used
  | (anwirbt|anleitet|verleitet|veranlasst|benutzt|benützt|ausnützt|missbraucht|bestimmt|anbietet) [0-14] <minor-word> [0-14] (Vorführung|Darbietung|Aufnahme|Herstellung|mitwirk*)
  | <minor-word> [0-20] (Vorführung|Darbietung|mitwirk*|Mitwirkung) [0-10] (anwirbt|anbietet|verleitet|veranlasst|bestimmt|ausnützt|veranstaltet)
  + Wer ein [Kind zur Mitwirkung verleitet], wird bestraft.
  - Wer ein Kind belehrt, wird gelobt.
