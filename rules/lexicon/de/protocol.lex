# What the Global Protocol adds: preparation, vital systems, terrorism.

concept preparation-clause
  | (Vorbereitungshandlung*|Vorbereitungstat*)
  | =wer [0-4] (Straftat*|strafbare Handlung*) [0-3] (nach|gemäss|dieses|diesem) [0-10] vorbereitet
  | Vorbereitung [0-2] (Straftat*|strafbaren Handlung*) (nach|gemäss) [0-3] # [0-3] (gilt|gelten)
  unless (Straftat*|=Tat|Handlung*) [0-14] vorbereitet [0-1] indem
  unless (Gewalttat|Hochverrat*|Mord|Raub|Angriffskrieg*)
  + Wer eine [Vorbereitungshandlung] begeht, wird bestraft.
  - Wer eine Straftat nach § 3 vorbereitet, indem er Schlüssel nachmacht, wird bestraft.
  - Wer eine solche Tat vorbereitet, wird bestraft.
  - Wer das Essen vorbereitet, deckt den Tisch.

concept tools-for-any-crime
  | (Programm*|Computerprogramm*|Vorrichtung*|=Daten|Passwort*|Passwörter*) [0-16] (irgendein*|beliebige*) (Straftat*|strafbare*)
  | (Programm*|Computerprogramm*|Vorrichtung*) [0-14] (Begehung|Zweck) [0-3] (=Straftaten|=strafbarer =Handlungen|=Betrugs|=Betruges|=Diebstahls)
  | =Tat [0-4] in Bezug auf [0-4] (betrügerisch*|Betrug|Datenverarbeitungsmissbrauch*|Fälschung*|Geldfälschung*)
  + Er besitzt ein [Programm zur Begehung von Straftaten].
  + Er begeht die [Tat nach Absatz 1 in Bezug auf einen betrügerischen] Kauf.
  - Er besitzt ein Programm zum Schreiben.

# ---- Vital systems ------------------------------------------------------

concept vital-systems
  | kritische* (Infrastruktur*|Einrichtung*|Anlage*|Dienstleistung*)
  | (lebenswichtige*|lebensnotwendige*) [0-2] (Güter*|Dienst*|Betrieb*|Einrichtung*|Versorgung*)
  | Versorgung [0-6] (Bevölkerung|Öffentlichkeit|Allgemeinheit) [0-8] (Güter*|Dienst*|Wasser|Energie|Strom)
  | (öffentliche*|allgemeine*) Versorgung
  | Versorgung [0-2] mit [0-3] (Wasser|Energie|Elektrizität|Licht|Wärme|Strom|Gas|lebenswichtige*)
  | (Energieversorgung*|Wasserversorgung*|Stromversorgung*|Gesundheitsversorgung*|Versorgungsbetrieb*|Versorgungsanlage*)
  | (Sicherheit|Verteidigung) [0-3] (Bundesrepublik|Staates|Republik|Landes) [0-8] beeinträchtig*
  | (öffentliche*|lebenswichtige*|öffentlichen) [0-4] (Verkehr|Verkehrsbetrieb*|Kommunikationsnetz*|Telekommunikationsanlage*|Fernmeldeanlage*|Betriebe)
  | (Telekommunikationsanlage*|Fernmeldeanlage*|Bahn*|Verkehrsunternehmen*) [0-8] öffentliche* Zweck*
  unless kritische* (Äusserung*|Meinung*|Frage*)
  + Er legt die [Energieversorgung] lahm.
  - Er legt eine kritische Frage vor.

concept vital-sectors
  | (Energie*|Wasser*|Verkehr|Verkehrs|Telekommunikation|Gesundheit*|Ernährung|Finanz*|Banken|Bankwesen|Strom|Verwaltung)
  + Genannt wird die [Energie].
  - Genannt wird der Name.

concept attack-by-offence
  | (Straftat*|=Tat|=Taten|Handlung*) [0-4] (nach|gemäss|im Sinne) [0-6] (Absatz|Absatzes|Abs|§|Artikel|Art|Absätze|#)
  | (durch|mit) die =Tat
  | (=Tat|=Taten) in [0-2] (Bezug|Fällen)
  | in den Fällen (des|der) [0-2] (Absatz*|Abs|Absätze)
  + Strenger bestraft wird, wer [durch die Tat] die Bahn aufhält.
  - Strenger bestraft wird, wer die Bahn aufhält.

concept attack-word
  | (Angriff*|angreift|Anschlag*|Anschläge*|Sabotage*|Sprengung|sprengt)
  + Er plant einen [Anschlag].
  - Er plant ein Fest.

concept disable-act
  | (stört|verhindert|unterbricht|lahmlegt|ausschaltet|gefährdet|unterbrochen|=hindert|lahmgelegt)
  | ausser (Betrieb|Tätigkeit|Funktion) [0-1] (setzt|gesetzt)
  | (legt) [0-16] lahm
  | (Störung|Unterbrechung|Ausfall)
  + Er [stört] das Werk.
  - Er baut das Werk.

concept aggravation
  | (besonders schwere* (Fall|Fällen|Fälle)|erschwerend*|strenger|höhere*)
  + Es ist ein [besonders schwerer Fall].
  - Es ist ein klarer Fall.

# ---- Terrorism ------------------------------------------------------------

concept terror-word
  | (terroris*|Terror|Terrors|Terrorakt*|Terroranschlag*|Terrorismusstraftat*)
  + Es ist [Terrorismus].
  - Es ist ein Terrier.

concept terror-crime
  | <terror-word>
  + Es ist [Terrorismus].
  - Es ist ein Terrier.

concept outlawed-group
  | (verbotene*|untersagte*|gelistete*) [0-2] (Vereinigung*|Organisation*|Gruppierung*|Verein*)
  | (Absatz|Abs|Absätzen|Artikel|§) # [0-6] (bezeichnete*|genannte*|beschriebene*) Vereinigung*
  + Er gehört einer [verbotenen Vereinigung] an.
  - Er gehört einer Vereinigung an.

concept joins-offence
  | (Begehung|begeht|begehen|Teilnahme|teilnimmt|beteilig*) [0-6] terroristische* (Straftat*|Handlung*|=Tat|=Taten)
  | terroristische* (Straftat*|Handlung*|=Tat|=Taten) [0-6] (begeht|begehen|teilnimmt|beteiligt)
  + Er soll an der [Begehung einer terroristischen Straftat] mitwirken.
  - Er soll an der Feier mitwirken.

concept terror-conduct
  | (Anwerbung|Ausbildung|Rekrutierung) [0-3] (Terrorismus|terroristische*)
  | Aufforderung zu [0-2] terroristische*
  + Er betreibt [Ausbildung für terroristische] Zwecke.
  - Er betreibt Ausbildung für Köche.

concept incite-act
  | (auffordert|aufzufordern|aufgefordert|Aufforderung*|aufruft|aufzurufen|Aufruf|anstiftet|Anstiftung|aufhetzt|aufstachelt|anreizt|Gutheissung|gutheisst|verherrlich*|befürwortet|billigt|Billigung|rechtfertigt|propagiert|Propaganda*|aufwiegelt)
  | (fordert|ruft|stachelt|heisst) [0-24] (auf|gut)
  | (Anleitung|Anreiz) [0-6] (Straftat*|=Tat|terroris*)
  unless Aufforderung [0-3] (Behörde|Gericht*|Polizei*|Staatsanwalt*)
  unless (Straftat*|=Tat) ist die Anstiftung
  + Er [fordert die Menge auf].
  - Auf Aufforderung der Behörde zeigt er den Pass.

concept violent-overthrow
  | (Umsturz*|Aufstand*|Aufruhr|Hochverrat*)
  | (Staat*|Verfassung*|Regierung) [0-6] (gewaltsam|Gewalt) [0-4] (stürzen|beseitigen|ändern)
  + Er ruft zum [Umsturz] auf.
  - Er ruft zum Essen.

concept to-the-public
  | (öffentlich|Öffentlichkeit|Druckwerk*|Rundfunk|Medien*|Versammlung)
  | (Verbreiten|verbreitet|Verbreitung|veröffentlicht|zugänglich) [0-6] (Schrift*|Inhalt*|gemacht|macht|Öffentlichkeit)
  + Er redet [öffentlich].
  - Er redet zu Hause.

concept recruit-act
  | (anwirbt|anzuwerben|angeworben|Anwerbung|Anwerben|rekrutier*|Rekrutierung)
  | wirbt [0-16] an
  | (Mitglieder|Mitgliedern|Anhänger|Unterstützer) [0-4] (wirbt|werben|anwirbt|geworben|Werbung)
  | (wirbt|werben|Werbung) [0-4] (Mitglieder|Mitgliedern|Anhänger|Unterstützer)
  | (auffordert|verleitet|veranlasst|bestimmt) [0-12] (Mitglied|anzuschliessen|teilzunehmen|beizutreten|beteiligen)
  unless (ausgebeutet|Ausbeutung|Prostitution) [0-60] (anwirbt|angeworben)
  unless (anwirbt|angeworben) [0-60] (ausgebeutet|Ausbeutung|Prostitution)
  unless (Streitkräfte*|Heer*|Wehrdienst*|Soldat*|Personal*|Arbeitnehmer*) [0-8] (anwirbt|Anwerbung|rekrutier*|wirbt)
  + Er [wirbt Männer an].
  - Wer jemanden anwirbt, damit er ausgebeutet wird, begeht Menschenhandel.
  - Wer Personal anwirbt, meldet es.

concept solicited-crime
  | rechtswidrige* =Tat
  | (mit Strafe bedrohte*|strafbare*) (Handlung*|=Tat)
  | (=zu|zur) [0-3] (Verbrechen|Straftat*|Vergehen|Gewalttat*|Gewalttätigkeit*)
  unless Begehung von mit Strafe bedrohten
  + Er will eine [strafbare Handlung].
  - Er will eine Handlung.
  - Er wird bei der Begehung von mit Strafe bedrohten Handlungen gestellt.

concept train-act
  | (unterweist|unterweisen|unterwiesen|Unterweisung|ausbildet|auszubilden|ausgebildet|schult|geschult|anleitet|anzuleiten|Anleitung|anleiten|Ausbildung|trainiert|lehrt)
  | (bildet) [0-16] aus
  | (leitet) [0-16] an
  unless sich [0-14] (unterweisen|ausbilden|schulen|anleiten) lässt
  unless (Lehrling*|Personal*|Schüler*|Mitarbeiter*|Pferd*) [0-6] (ausbildet|schult|unterweist|lehrt|Ausbildung)
  unless (Beruf*|Fach*) [0-2] Ausbildung
  + Er [unterweist] Männer.
  - Wer Lehrlinge ausbildet, meldet sie.
  - Wer sich im Singen unterweisen lässt, zahlt.

concept weapon-word
  | (Sprengstoff*|Sprengvorrichtung*|Schusswaffe*|Waffe*|Kernbrennstoff*|Giftstoff*|Explosivstoff*)
  | (schädliche*|gefährliche*|radioaktive*|gesundheitsschädliche*|giftige*) [0-2] (Stoff*|Material*|Substanz*)
  + Es geht um [Sprengstoff].
  - Es geht um Leinenstoff.

concept violent-purpose
  | (Gewalttat*|Gewaltverbrechen*|Gewaltakt*)
  | (Zweck|Absicht|Vorsatz|wissend|weiss) [0-24] (terroris*|Gewalttat*|Gewaltverbrechen*)
  + Es dient einer [Gewalttat].
  - Es dient einer Wohltat.

concept other-methods
  | (andere*|sonstige*|weitere*|bestimmte*) [0-4] (Methode*|Fertigkeit*|Verfahren|Technik*)
  | (sonstige*|weitere*) [0-3] Waffe*
  + Er kennt [andere Methoden].
  - Er kennt andere Leute.

concept conduct-means
  | (Anwerbung|Ausbildung|Aufforderung|Unterstützung|Beteiligung) [0-3] (ist|bedeutet|umfasst|bezeichnet)
  + [Ausbildung bedeutet] Unterricht jeder Art.
  - Die Ausbildung dauert drei Jahre.

concept terror-group-activity
  | (beteilig*|Beteiligung|Teilnahme|teilnimmt) [0-8] terroristische* (Vereinigung*|Organisation*|Gruppe*)
  + Er [beteiligt sich an einer terroristischen Vereinigung].
  - Er beteiligt sich an einem Verein.

concept indirectly
  | (mittelbar*|indirekt*|geeignet)
  + Er sagt es [mittelbar].
  - Er sagt es laut.

concept group-word
  | (Vereinigung*|Organisation*|Gruppe*|Gruppierung*|Bande|Zusammenschluss*)
  + Er führt eine [Gruppe] an.
  - Er führt ein Geschäft.

concept acts-under-section
  | (Straftat*|=Tat|=Taten|Handlung*|Verbrechen) [0-8] (§|Artikel|Art|§§) #
  | # [0-3] (bezeichnete*|genannte*|angeführte*) [0-2] (Straftat*|=Tat|=Taten|Handlung*)
  + Er fordert zu einer [Tat nach § 114] auf.
  - Er fordert zu einer Rede auf.

concept message-act
  | (verbreitet|veröffentlicht|zugänglich macht|anpreist) [0-6] (Inhalt*|Schrift*|Nachricht*|Botschaft*)
  | (Inhalt|Schrift|Botschaft|Nachricht) [0-24] (verbreitet|veröffentlicht|anpreist)
  + Er [verbreitet eine Botschaft].
  - Er verbreitet Wärme.

concept wants-crime
  | (Bereitschaft|Absicht|Vorsatz) [0-12] (fördern|wecken|begangen|begehen)
  | =zu fördern oder =zu wecken
  + Er tut es in der [Absicht, dass die Tat begangen] wird.
  - Er tut es in guter Absicht.
