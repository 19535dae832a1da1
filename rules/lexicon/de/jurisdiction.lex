# Where the criminal law applies, and prosecution in place of extradition.

concept penal-act
  | (Straftat*|=Tat|=Taten|Verbrechen|Vergehen|Übertretung*|strafbare*|Delikt*|Inlandstat*|Auslandstat*)
  | mit Strafe bedrohte* Handlung*
  | Handlung* die [0-14] (begangen|gesetzt|verübt)
  + Verfolgt wird das [Verbrechen].
  - Verfolgt wird der Hase.

# Ein Land beim Namen nennt das Gesetz nur da, wo es sagt, wer ihm untersteht:
# jedes Hauptwort ist groß geschrieben.
concept within-territory
  | im (=Inland|=Inlande|Hoheitsgebiet*|Staatsgebiet*|Bundesgebiet*|Landesgebiet)
  | (=in|auf) [0-2] (Hoheitsgebiet*|Staatsgebiet*|Bundesgebiet*|Gebiet|Boden) [0-3] (Republik|Staates|Landes|Bundes|Fürstentums|Eidgenossenschaft|Grossherzogtums)
  | im Gebiet [0-2] (Republik|Staates|Landes|Bundes)
  | =wer in (der|dem)? ^ (=ein|=eine) (Verbrechen|Vergehen|Straftat|strafbare|=Tat|Übertretung)
  | (=Tat|=Taten|Straftat*|Handlung*|Verbrechen) die in (der|dem)? ^ begangen
  | (Inlandstat|Inlandstaten)
  unless (als|wie) wenn [0-14] im =Inland
  unless im =Inland (betreten|betroffen|befindet|wohnhaft|niedergelassen|ansässig|angetroffen)
  unless (Sitz|Wohnsitz|Aufenthalt|Niederlassung|Lebensgrundlage) [0-2] im =Inland
  + Es geschah [im Inland].
  + Diesem Gesetz ist unterworfen, [wer in Ruritanien eine Straftat] begeht.
  - Es geschah im Innenhof.
  - Er hat seinen Wohnsitz im Inland.

concept special-zone
  | (Festlandsockel*|Wirtschaftszone*|Antarktis|Weltraum*|Meeresboden)
  + Es geschah in der [Wirtschaftszone].
  - Es geschah in der Wirtschaft.

concept territory-read-backwards
  | niemand [0-6] (=Ausland|ausserhalb) [0-14] (bestraft|verfolgt|verurteilt)
  | (=Ausland|ausserhalb) [0-6] begangene* [0-6] nicht [0-3] (bestraft|verfolgt)
  + Eine im [Ausland begangene Tat wird nicht verfolgt].
  - Er war nie im Ausland.

concept general-criminal-jurisdiction
  | (=Gerichte|=Gericht) [0-6] =zuständig für alle (Straftaten|strafbaren|Verbrechen)
  + Das [Gericht ist zuständig für alle Straftaten].
  - Das Gericht ist zuständig.

concept territorial-link
  | (hinreichende*|wesentliche*|enge*) [0-2] (Bezug|Verbindung|Anknüpfung*) [0-4] (=Inland|Hoheitsgebiet*|Staatsgebiet*)
  | (Computersystem*|Datenverarbeitungsanlage*|=Daten) [0-8] im =Inland [0-3] (befind*|befunden|gelegen)
  + Es braucht einen [engen Bezug zum Inland].
  - Es braucht einen engen Rahmen.

concept title-jurisdiction
  | (Geltungsbereich*|Geltung|Inlandstat*|Inlandtat*|Auslandstat*|Auslandtat*|Strafanwendung*|Gerichtsbarkeit|Strafgewalt|räumliche*|Territorialität*|Anwendungsbereich)
  | (Gebiet|Hoheitsgebiet|Staatsgebiet) [0-4] begangene*
  | (=Taten|Straftaten|Handlungen) [0-2] (Inland|Ausland|Bord)
  | im (Inland|Ausland) begangene*
  | (Verbrechen|Vergehen) [0-3] (Inland|Ausland)
  + Die Überschrift lautet: [Geltungsbereich].
  - Die Überschrift lautet: Geld.

# ---- Aircraft -------------------------------------------------------------

concept on-aircraft
  | (auf|=in|an Bord) [0-5] Luftfahrzeug*
  | (auf|=in) [0-4] Schiff* (oder|und) [0-3] Luftfahrzeug*
  + Es geschah [in einem Luftfahrzeug].
  - Es geschah in einem Fahrzeug.

concept own-aircraft
  | (*ischen|*ischem|*isches|*ische|*ischer|deutsche*|eigene*) (Luftfahrzeug*|Flugzeug*)
  | (*ischen|*ischem|*isches|*ische|*ischer|deutsche*) (Schiff*|Wasserfahrzeug*|Seeschiff*) (oder|und) [0-3] (Luftfahrzeug*|Flugzeug*)
  | (Luftfahrzeug*|Flugzeug*) [0-20] (Staatszugehörigkeitszeichen|Hoheitszeichen|Kennzeichen|Flagge)
  | (Luftfahrzeug*|Flugzeug*) [0-8] (eingetragen*|registriert*|immatrikuliert*|zugelassen*)
  | (eingetragene*|registrierte*|immatrikulierte*) [0-3] (Luftfahrzeug*|Flugzeug*)
  unless (ausländische*|technische*|fremde*|elektronische*) (Luftfahrzeug*|Flugzeug*)
  + Es geschah in einem [deutschen Luftfahrzeug].
  - Es geschah in einem ausländischen Luftfahrzeug.

concept registered-here
  | im =Inland [0-2] (eingetragen*|registriert*|immatrikuliert*)
  | (eingetragen*|registriert*|immatrikuliert*) im =Inland
  + Es ist [im Inland eingetragen].
  - Es ist eingetragen.

concept state-aircraft
  | (Militärluftfahrzeug*|Militärflugzeug*|Staatsluftfahrzeug*)
  | (militärische*|staatliche*) (Luftfahrzeug*|Flugzeug*)
  + Er sitzt in einem [Militärflugzeug].
  - Er sitzt in einem Flugzeug.

concept registered-aircraft
  | <own-aircraft>
  | (zivile*|private*) (Luftfahrzeug*|Flugzeug*)
  unless (militärische*|staatliche*) (Luftfahrzeug*|Flugzeug*)
  + Er sitzt in einem [registrierten Flugzeug].
  - Er sitzt in einem Flugzeug.

concept high-seas-only
  | auf (hoher|offener) =See
  | auf [0-1] Hochsee
  | auf offenem Meer
  + Es geschah [auf hoher See].
  - Es geschah auf dem See.

concept in-flight-only
  | (während|auf) [0-1] (Fluges|Flug|Flugs)
  + Es geschah [während des Fluges].
  - Es geschah vor dem Fest.

# ---- Nationals --------------------------------------------------------------

concept national
  | (Staatsbürger*|Staatsangehörige*|Landesbürger*|Landesangehörige*|Inländer*|Deutscher|Deutsche|Deutschen|Schweizer|Schweizerin|Österreicher|Österreicherin|Bundesbürger*)
  | (*ischer|*ische|*ischen) (Bürger|Bürgers|Bürgerin|Bürgern|Staatsangehörige*|Staatsbürger*)
  | Täter [0-10] (Staatsbürgerschaft|Staatsangehörigkeit) [0-3] (besitzt|besass|hatte|hat)
  | eigene* (Staatsangehörige*|Bürger*|Staatsbürger*)
  unless (gegen|=an) [0-2] (einen|eine|einem)? (Deutsche*|Staatsbürger*|Schweizer*|Österreicher*|Staatsangehörige*)
  unless (ausländische*|fremde*) (Bürger*|Staatsangehörige*|Staatsbürger*)
  + Ein [Staatsbürger] hat es getan.
  - Ein Bürgermeister hat es getan.
  - Es geschah gegen einen Deutschen.

concept abroad
  | (=Ausland|=Auslande|Auslandstat*|Auslandtat*)
  | ausserhalb [0-4] (Hoheitsgebiet*|Staatsgebiet*|Bundesgebiet*|Inlandes|Inlands|Landes|Republik|Staates)
  | in [0-1] (fremde*|andere*|ausländische*) (Staat*|Land)
  unless an das =Ausland
  unless (=Ausland|=Auslande) [0-3] (verurteilt|freigesprochen|verbüsst*|vollstreckt)
  + Es geschah im [Ausland].
  - Er wurde im Ausland verurteilt.

concept any-person
  | (=wer|jedermann|jeder)
  | (jede|eine) Person
  + [Wer] es tut, zahlt.
  - Er tut es.

concept effect-condition
  | (Auswirkung*|auswirkt|Erfolg) [0-4] (=Inland|Staatsgebiet*)
  | =gegen [0-3] (Staat|Republik|Staatsbürger*|Bund|Beamte*|Deutsche*|Schweizer*|Rechtsgut*|Rechtsgüter*)
  + Es muss eine [Auswirkung im Inland] haben.
  - Es muss wirken.

concept punishable-there
  | (Tatort*|Begehungsort*|Begehungsland*) [0-10] (strafbar*|Strafe bedroht*|=Strafe|gerichtlich)
  | (strafbar|bedroht) [0-6] (Tatort*|Begehungsort*)
  | (Gesetz*|Recht*) [0-2] (Tatort*|Begehungsort*|Tatortes) [0-8] (bedroht|strafbar)
  | beiderseitige* Strafbarkeit
  unless (unabhängig|ohne Rücksicht) [0-6] (Tatort*|Begehungsort*)
  + Es ist am [Tatort strafbar].
  - Am Tatort liegt ein Messer.

concept dual-criminality
  | <punishable-there>
  | (keiner|keine) Strafgewalt [0-2] unterliegt
  | (Tatort|Begehungsort) keiner Strafgewalt
  + Der [Tatort keiner Strafgewalt] gleicht dem Meer.
  - Am Tatort liegt ein Messer.

concept national-offender-too
  | oder [0-4] Täter [0-8] (Staatsbürger*|Deutscher|Staatsangehörige*)
  + Sie gilt, wenn er Opfer ist [oder der Täter Staatsbürger] ist.
  - Sie gilt, wenn er Opfer ist.

concept national-victim
  | (gegen|=an) [0-2] (einen|eine|einem)? (Deutsche*|Staatsbürger*|Staatsangehörige*|Schweizer*|Österreicher*|Landesbürger*)
  | =gegen [0-3] (Staat|Republik|Bund)
  + Es geschah [gegen einen Staatsbürger].
  - Es geschah gegen Abend.

concept outside-any-state
  | (=Gebiet|Hoheitsgebiet|Ort) [0-4] keine* [0-2] (Staatsgewalt|Strafgewalt|Staat*)
  + Es geschah an einem [Ort ohne Herrn, der keiner Strafgewalt] unterliegt.
  - Es geschah an einem Ort.

concept graver-offences
  | (Straftat*|=Tat|=Taten|Verbrechen) [0-4] (Freiheitsstrafe|Strafe) [0-4] (mindestens|nicht unter|mehr als) # (Jahr*)
  + Es trifft [Taten mit Freiheitsstrafe von mehr als drei Jahren].
  - Es trifft Taten.

# ---- Prosecution in place of extradition --------------------------------------

concept not-extradited
  | nicht [0-6] (ausgeliefert|auszuliefern|ausliefern|=überstellt)
  | Auslieferung* [0-14] (nicht [0-3] (bewilligt|zulässig|statthaft|stattfindet)|unzulässig|abgelehnt|verweigert|abgewiesen|verboten)
  | (kein|keine|keinem) [0-4] (ausgeliefert|auszuliefern|Auslieferung)
  | (Ablehnung|Verweigerung|Unzulässigkeit) [0-2] Auslieferung
  | (darf|dürfen) [0-6] nicht [0-6] ausgeliefert
  + Er wird [nicht ausgeliefert].
  - Er wird bald ausgeliefert.

concept nationality-ground
  | (Staatsbürgerschaft|Staatsangehörigkeit|Staatsbürger*|Staatsangehörige*)
  | (*ischer|*ische|*ischen) (Bürger|Bürgers|Bürgerin)
  | (Ausländer|Ausländers)
  | (Deutscher|Deutsche|Schweizer|Österreicher)
  unless (Rasse|Religion|Geschlecht|politischen) [0-8] (Staatsangehörigkeit|Staatsbürgerschaft)
  unless (Staatsangehörigkeit|Staatsbürgerschaft) [0-8] (Rasse|Religion|politischen|Gruppe)
  + Es liegt an seiner [Staatsbürgerschaft].
  - Es liegt an seiner Rasse, Religion oder Staatsangehörigkeit.

concept refusal-ground
  | (Todesstrafe|politische* Straftat*|Verjährung|Krankheit)
  + Es wird wegen [Krankheit] abgelehnt.
  - Es wird abgelehnt.

concept prosecute-instead
  | (Strafverfahren*|Strafverfolgung|Verfahren|Verfolgung) [0-4] (einzuleiten|eingeleitet|übernehmen|übernommen|=zu übernehmen|einleiten)
  | (=verfolgt|=verfolgen|abgeurteilt) (werden|wird|=zu)
  | (wird|werden|ist) [0-8] (=verfolgt|abgeurteilt|=zu verfolgen)
  | (=Sache|Fall|Akten) [0-8] (Staatsanwaltschaft|Behörde*) [0-4] (übermittelt|vorgelegt|unterbreitet|abgetreten|vorzulegen)
  | (unterbreitet|übermittelt|legt|übergibt) [0-6] (=Fall|=Sache|Akten) [0-6] (Behörde*|Staatsanwaltschaft|Strafverfolgung)
  | (Strafgesetze|Strafrecht|=Gesetz) [0-8] (gelten|gilt|anzuwenden|unterworfen)
  | (gelten|gilt) [0-12] (Strafgesetze|Strafrecht)
  | diesem =Gesetz [0-2] unterworfen
  unless (bereits|schon|rechtskräftig) [0-4] (=verfolgt|abgeurteilt)
  unless nicht [0-2] (=verfolgt|abgeurteilt)
  + Er [wird im Inland verfolgt].
  - Er ist bereits verfolgt worden.

concept tried-here
  | (inländische*|*ischen|hiesige*) (Gericht*|Behörde*) [0-6] (=verfolgt|abgeurteilt|beurteilt)
  | (wird|werden|ist) [0-6] im =Inland [0-3] (verfolgt|abgeurteilt|verfolgen)
  + Er [wird im Inland verfolgt].
  - Er wird im Ausland verfolgt.

concept tried-before
  | (bereits|rechtskräftig) [0-4] (verurteilt|freigesprochen|abgeurteilt)
  | ne bis in idem
  + Er ist [bereits verurteilt].
  - Er wird verurteilt.

concept present-in-state
  | (im =Inland|Hoheitsgebiet|Staatsgebiet) [0-2] (betreten|betroffen|angetroffen|aufgegriffen|befindet) [0-24] nicht [0-6] ausgeliefert
  | (befindet|betreten|betroffen) [0-24] nicht [0-6] ausgeliefert
  + Er ist [im Inland betreten und wird nicht ausgeliefert].
  - Er ist im Inland betreten worden.

concept extradition-subject
  | Auslieferung* [0-4] (ist|darf|wird|kann) [0-6] (zulässig|unzulässig|bewilligt|abgelehnt)
  | (kann|darf|können|dürfen) [0-8] ausgeliefert werden
  | (Auslieferungsersuchen*|Auslieferungsverfahren*|Auslieferungshaft*)
  + Die [Auslieferung ist unzulässig].
  - Die Lieferung ist zulässig.

concept consult-on-jurisdiction
  | (konsultier*|Konsultation*|Absprache*|beraten) [0-14] (Gerichtsbarkeit|Strafgewalt|Verfolgung)
  + Die Staaten [konsultieren sich über die Gerichtsbarkeit].
  - Die Staaten beraten.
