# How German-language statutes say that an act is a crime, and whose it is.
# Inflected verbs are given as prefixes or exact forms: the stemmer joins
# words that must be kept apart ("sichern" and "sich").

concept person-who
  | =wer [0-60] (bestraft|bestrafen|strafbar)
  | (bestraft|bestrafen|strafbar) [0-2] =wer
  | =wer [0-3] (vorsätzlich*|unbefugt*|rechtswidrig*|widerrechtlich*|wissentlich*|unberechtigt*)
  | Strafe [0-2] trifft =wer
  | (eine|jede) Person die [0-60] (bestraft|bestrafen|strafbar)
  | =niemand (darf|soll)
  unless ordnungswidrig [0-3] =wer
  unless Verwaltungsübertretung [0-60] =wer
  + [Wer ein Siegel bricht, wird mit Geldstrafe bestraft].
  + Mit Haft wird [bestraft, wer] einen Grenzstein versetzt.
  + [Wer vorsätzlich] einen Brunnen vergiftet, begeht eine Straftat.
  - Wer das Amt annimmt, leistet einen Eid.
  - Ordnungswidrig handelt, wer Steine wirft; das ist nicht strafbar.
  - Eine Verwaltungsübertretung begeht, wer Steine wirft, und er wird bestraft.
  - Ordnungswidrig handelt, wer vorsätzlich eine Anzeige unterlässt.

concept commits-offence
  | (macht|machen) sich [0-6] strafbar
  | =strafbar [0-2] (macht|machen) sich
  | sich [0-4] =strafbar (macht|machen)
  | ist [0-8] =strafbar
  | =strafbar [0-4] ist [0-2] (=wer|eine Person|jede Person)
  | (macht|machen) sich [0-8] schuldig
  | begeht [0-6] (Straftat|Verbrechen|Vergehen|strafbare)
  | wegen [0-2] (Vergehens|Verbrechens|Übertretung) [0-16] (bestraft|bestrafen)
  | Strafe [0-2] trifft
  | Strafe [0-6] (unterliegt|verfällt|verfallen)
  | (unterliegt|verfällt|verfallen) [0-4] Strafe
  | (ebenso|ebenfalls|gleich|Gleiche) [0-4] (bestraft|bestrafen)
  unless (nicht|straflos|kein*) [0-8] =strafbar
  unless =strafbar [0-2] (nicht|kein*)
  unless Versuch [0-10] =strafbar
  unless =strafbar ist nur
  unless ist nur [0-10] =strafbar
  + Wer den Damm öffnet, [macht sich strafbar].
  + Wer den Damm öffnet, [begeht ein Vergehen].
  + Die gleiche [Strafe trifft], wer dabei hilft.
  - Der Versuch ist strafbar.
  - Strafbar ist nicht, wer hilft.
  - Strafbar ist nur, wer den Erfolg will.
  - Ein Bruch ist nur bei Vorsatz strafbar.
  - Die Handlung ist nicht strafbar.

concept custody
  | (Freiheitsstrafe*|Gefängnisstrafe*|Gefängnis|Freiheitsentzug*|Kerker|Zuchthaus|Haftstrafe*|Arrest|Haft)
  + Es droht [Freiheitsstrafe].
  - Die Freiheit der Person ist geschützt.

concept fine
  | (Geldstrafe*|Busse)
  | Tagessätze*
  + Es droht [Geldstrafe].
  - Es droht eine Geldbuße.

concept criminal-penalty
  | <custody> [0-24] (bestraft|bestrafen|=erkennen|geahndet|ahnden|belegt)
  | <fine> [0-24] (bestraft|bestrafen|=erkennen|geahndet|ahnden|belegt)
  | (bestraft|bestrafen) [0-8] mit [0-4] <custody>
  | (bestraft|bestrafen) [0-8] mit [0-4] <fine>
  | Strafe ist [0-3] (<custody>|<fine>)
  | (beträgt|lautet) [0-2] Strafe [0-10] <custody>
  | Strafe [0-6] (beträgt|lautet) [0-8] <custody>
  | tritt [0-6] (Freiheitsstrafe|Geldstrafe) [0-4] (Jahr*|Monat*|Geldstrafe|Freiheitsstrafe)
  | (droht|drohen|verhängt|verhängen|verwirkt) [0-10] <custody>
  | <custody> [0-10] (verhängt|verhängen|verurteilt|verwirkt)
  | nach diesem (=Gesetz|=Gesetzbuch|Bundesgesetz) (bestraft|bestrafen)
  unless Geldstrafe bis zu # [0-2] (Euro|EUR|Schilling) [0-4] (bestraft|bestrafen)
  unless Verwaltungsübertretung [0-60] (bestraft|bestrafen)
  unless (bestraft|bestrafen) [0-8] Verwaltungsübertretung
  + Wer einen Deich beschädigt, wird mit [Freiheitsstrafe bis zu drei Jahren oder mit Geldstrafe bestraft].
  + Wer das tut, ist mit Geldstrafe bis zu 360 [Tagessätzen zu bestrafen].
  - Mit Freiheitsstrafe bestraft die Behörde eine Verwaltungsübertretung nie.
  - Der Verurteilte verbüßt die Freiheitsstrafe in einer Anstalt.
  - Wer das unterlässt, begeht eine Verwaltungsübertretung und ist mit Geldstrafe bis zu 900 Euro zu bestrafen.

concept administrative-penalty
  | (Ordnungswidrigkeit*|Verwaltungsübertretung*|Geldbusse*|Verwaltungsstrafe*|Verwaltungssanktion*|Bussgeld*)
  | ordnungswidrig [0-3] handelt
  | handelt [0-2] ordnungswidrig
  | Geldstrafe bis zu # [0-2] (Euro|EUR|Schilling)
  + Die Tat kann mit einer [Geldbuße] geahndet werden.
  + [Ordnungswidrig handelt], wer keine Meldung macht.
  - Wer das tut, wird mit Geldstrafe bestraft.

concept penalty-pointer
  | (ebenso|ebenfalls|gleich) [0-4] (bestraft|bestrafen)
  | (gleiche*|derselben|dieselbe|dieser|selben) Strafe
  | (gilt|gelten) [0-12] entsprechend
  | (ist|sind) [0-12] (entsprechend|sinngemäss) anzuwenden
  | (findet|finden) [0-12] (entsprechend*|sinngemäss*) Anwendung
  | (mit|der) [0-1] Strafe (nach|gemäss|des)
  | =strafbar (nach|gemäss)
  | nach [0-6] (bestraft|bestrafen)
  | (bestraft|bestrafen) [0-2] nach
  + [Ebenso ist zu bestrafen], wer das Siegel nachmacht.
  + Für den Helfer [gilt § 5 entsprechend].
  - Die Strafe verjährt in fünf Jahren.

concept defence-clause
  | (=straflos|straffrei) [0-3] (bleibt|ist|sind|bleiben)
  | (bleibt|ist|sind|bleiben) [0-3] (=straflos|straffrei)
  | (nicht|niemals) [0-4] =strafbar
  | =strafbar [0-2] nicht
  | nicht [0-4] (bestraft|bestrafen)
  | (gilt|gelten) [0-3] nicht [0-2] für [0-3] (Handlung*|=Taten)
  + Wer in gutem Glauben handelt, [bleibt straflos].
  - Wer den Damm öffnet, wird bestraft.

concept clause-work
  | (Straftat*|=Tat|=Taten|Vergehen|Handlung*|Bestimmungen|Vorschriften|Verpflichtung*) [0-3] dieses (=Gesetzes|Gesetzbuches|Gesetzbuchs|Bundesgesetzes)
  | (Straftat*|=Tat|=Taten|strafbare Handlung|strafbaren Handlungen|Zuwiderhandlung*) [0-4] (nach|gegen|gemäss) [0-1] (diesem|dieses) (=Gesetz|=Gesetzbuch|Bundesgesetz)
  + Jede [Straftat nach diesem Gesetz] wird mit Geldstrafe bestraft.
  - Dieses Gesetz tritt morgen in Kraft.

concept clause-part
  | (Straftat*|=Tat|=Taten|Vergehen|Handlung*|Bestimmungen|Vorschriften) [0-3] (dieses|diesem) (Abschnitt*|Titel*|Teil*|Kapitel*|Hauptstück*)
  + Die [Taten dieses Abschnitts] verjähren nicht.
  - Dieser Abschnitt gilt auch für Boote.

concept intent
  | (vorsätzlich*|absichtlich*|wissentlich*|Vorsatz)
  | mit Wissen und Willen
  | (in|mit) der Absicht
  | wider besseres Wissen
  | =um [0-14] =zu
  unless vorsätzlich oder fahrlässig
  unless =um zu prüfen
  + Wer [vorsätzlich] eine Leitung kappt, wird bestraft.
  + Wer ihn [in der Absicht] täuscht, ihn zu berauben, wird bestraft.
  - Ordnungswidrig handelt, wer vorsätzlich oder fahrlässig die Meldung unterlässt.
  - Der Beamte öffnet das Siegel, um zu prüfen.

concept dishonest-intent
  | (Bereicherungsabsicht|Schädigungsabsicht|Gewinnabsicht|betrügerisch*)
  | (in|mit) [0-2] (Absicht|Vorsatz) [0-14] (=bereichern|=schädigen|=schaden|bereichere|Vermögensvorteil*|Nachteil*|Vorteil*|Gewinn*)
  | (in|mit) [0-2] betrügerische* (Absicht|Vorsatz)
  + Wer [in der Absicht, sich zu bereichern], eine Schranke öffnet, wird bestraft.
  - Wer eine Schranke öffnet, um zu fliehen, wird bestraft.

concept without-right
  | (unbefugt*|unberechtigt*|rechtswidrig*|widerrechtlich*|unrechtmässig*|unerlaubt*)
  | ohne [0-3] (Befugnis|Berechtigung|Erlaubnis|Einwilligung|Zustimmung|Ermächtigung|Bewilligung|Genehmigung|Recht)
  | ohne [0-6] (befugt|berechtigt|ermächtigt) (=zu|=zu)? sein
  | ohne (hierzu|dazu|hiezu) (befugt|berechtigt|ermächtigt)
  | nicht (befugt|berechtigt|ermächtigt)
  | nicht [0-5] (verfügen|verfügungsberechtigt) (=darf|ist)?
  | nicht für =ihn bestimmt*
  | nicht zustehen*
  | zu Unrecht
  | unter (Überschreitung|Missbrauch) [0-2] (Befugnis*|Berechtigung*)
  unless rechtswidrige =Tat
  + Wer [unbefugt] ein Tor öffnet, wird bestraft.
  + Wer [ohne Berechtigung] ein Tor öffnet, wird bestraft.
  + Wer ein Gerät nutzt, über das er [nicht allein verfügen darf], wird bestraft.
  - Eine rechtswidrige Tat ist nur eine, die ein Strafgesetz beschreibt.
  - Der Befugte öffnet das Tor.

concept intent-by-default
  | =strafbar ist [0-2] nur [0-3] vorsätzlich*
  | nur [0-3] vorsätzlich* [0-3] =strafbar
  | =strafbar [0-3] =wer [0-8] vorsätzlich begeht
  | bestraft [0-2] nur =wer [0-2] vorsätzlich
  | (bestraft|strafbar) [0-3] nur [0-10] vorsätzlich*
  | fahrlässig* [0-6] nur [0-3] (bestraft|bestrafen|strafbar|Strafe) [0-3] wenn
  | fahrlässig* [0-4] nur [0-4] (bestraft|strafbar|Strafe) [0-12] ausdrücklich
  + [Strafbar ist nur vorsätzliches] Verhalten.
  + [Bestraft wird nur, wer vorsätzlich] handelt.
  - Auch wer nicht vorsätzlich handelt, haftet für den Schaden.

concept offence-purpose
  | (Straftat*|=Tat|strafbare Handlung) [0-16] vorbereitet
  | (vorbereit*|Vorbereitung) [0-4] (Straftat*|=Tat|strafbare*)
  | (in|mit) [0-2] (Absicht|Vorsatz|Wissen) [0-40] (Straftat*|=Tat|Begehung|strafbare*)
  | =um [0-20] (Straftat*|Begehung|strafbare*|=Tat) [0-20] =zu (begehen|ermöglichen|=verwenden|=gebrauchen|erleichtern)
  | (zur|zum|zu|deren|dessen) [0-4] (Begehung|Zweck) [0-8] (Straftat*|=Tat|strafbare*|Handlung*|Verbrechen*|Vergehen*|Delikt*)
  | (zur|zum) Begehung
  | (weiss|wissend|Wissen|annehmen|Kenntnis) [0-3] dass [0-14] (Straftat*|=Tat|strafbare*|Begehung)
  | dazu [0-4] (dienen|bestimmt|verwendet|gebraucht) [0-8] (Straftat*|=Tat|strafbare*)
  | (weiss|wissend|annehmen|Wissen|Absicht|Vorsatz) [0-8] dass [0-4] zu [0-8] Zweck* [0-3] (verwendet|gebraucht|benutzt|benützt|eingesetzt)
  | (Vorsatz|Absicht) [0-40] dass [0-8] (Begehung|Straftat*|strafbare*) [0-12] (gebraucht|verwendet|benutzt|benützt|eingesetzt)
  | deren Zweck die Begehung
  | (mit|=in) (diesem|dieser) (Vorsatz|Absicht)
  | (Absicht|Vorsatz|=um) [0-24] (=Daten|Computersystem*|Informatiksystem*|Informationssystem*|System) [0-12] =zu (beschädigen|unterbrechen|stören|zerstören|löschen|schädigen)
  | =um [0-16] (Straftat*|strafbare*|=Tat) [0-12] =zu (begehen|ermöglichen|erleichtern|fördern)
  unless (zur|zum) Begehung [0-6] geeignet*
  + Wer eine [Straftat nach § 8 vorbereitet], indem er Schlüssel nachmacht, wird bestraft.
  + Wer [in der Absicht, dass damit eine Tat] begangen werde, Schlüssel nachmacht, wird bestraft.
  - Das Gericht bereitet die Verhandlung vor.
  - Wer ein Messer trägt, das zur Begehung einer Tat geeignet ist, gibt es ab.

concept offence-word
  | (Straftat*|Verbrechen*|Vergehen*|Delikt*|Straftatbestand*)
  | strafbare* Handlung*
  | mit Strafe bedrohte* (Handlung*|Tat*)
  | rechtswidrige* =Tat
  | Tatbestand eines Strafgesetzes
  + Wegen einer [Straftat] wird ermittelt.
  - Die Handlung des Romans ist frei erfunden.

concept offence-in-general
  | (jede*|alle*|eine*) (Straftat*|=Tat|=Taten|strafbare*|Handlung*|Verbrechen)
  | für (=Taten|Straftaten|Handlungen) die
  | =ein Verbrechen oder (=ein)? Vergehen
  | für Straftaten nach diesem (Gesetz|Gesetzbuch|Bundesgesetz)
  | =wer [0-4] (Straftaten|eine Straftat|strafbare Handlungen) begeht
  | (andere|anderen) [0-14] (=Taten|Straftaten) die im =Ausland
  | unterworfen [0-1] =wer
  | (jede*|alle*|eine*) [0-4] bedrohte* (Handlung*|=Tat|=Taten)
  | (Strafrecht|Strafgesetze|Strafgesetz) [0-3] (gilt|gelten|anzuwenden|ist)
  + Verfolgt wird [jede Straftat] auf See.
  - Verfolgt wird der Diebstahl.

concept offence-committed
  | (=Taten|=Tat|Straftat*|Handlung*|Verbrechen|Vergehen|Delikte*) [0-20] (begangen*|begeh*|verübt*)
  | (Straftaten|=Taten|Handlungen) [0-5] die (=im|=in|=an|=auf)
  | (zuständig|gilt|gelten) [0-3] für [0-2] (Straftaten|=Taten|Handlungen) [0-5] =die
  | (begeht|begehen|verübt) [0-8] (=Tat|=Taten|Straftat*|strafbare*|Verbrechen|Vergehen|Handlung)
  | (Handlung*|=Taten|=Tat) die [0-6] gesetzt (worden|werden|wurde*|hat)
  | (begangen*|verübt*) [0-4] (=Tat|=Taten|Straftat*|Handlung*)
  + Für [Taten, die am Ufer begangen] werden, gilt das Recht der Stadt.
  - Der Verein begeht sein Jubiläum.

# Eine Strafe, die in einer eigenen Zeile unter der Tat steht.
concept penalty-line
  | (Strafe|Strafrahmen|Strafdrohung|Höchststrafe) (Freiheitsstrafe|Geldstrafe|Gefängnis|Haft|Busse|Buße)
  + Siegelbruch. [Strafe: Freiheitsstrafe] bis zu einem Jahr.
  - Die Strafe wird vollzogen.

# Bedingungen einer Tat, die in einem anderen Absatz stehen als ihr Verb.
concept offence-condition
  | (dieser|dieses|diese) (Absatz|Paragraph|Vorschrift) (gilt|findet) [0-2] (wenn|sofern|Anwendung)
  + [Dieser Absatz gilt, wenn] der Täter das Siegel brechen will.
  - Dieses Gesetz gilt für Siegel.
