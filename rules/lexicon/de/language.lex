# German: what statutes look like before a rule reads them.
language de
name German
stemmer german

label book buch
label part teil
label title titel untertitel
label chapter kapitel unterkapitel
label division abschnitt unterabschnitt hauptstück
label schedule anlage anhang
label section § §§ paragraph
label article artikel art

function der die das und den des dem oder in zu ist von im mit nicht für eine einer einem eines ein auf nach durch wird werden sich bei wer soweit sind als auch kann wenn zur zum
finite ist sind war waren wird werden hat haben darf dürfen muss müssen kann können soll sollen gilt gelten
abbreviation abs nr nrn art bzw ff usw ggf d.h z.b vgl gem s u a i.v.m bgbl rgbl dr hs buchst ziff st prof str tel inkl evtl sog satz lit kap anl verz lfd insb entspr
and und | sowie
or oder | oder,

repealed weggefallen | (weggefallen) | aufgehoben | außer kraft | gestrichen | entfallen | gegenstandslos
replaced ersetzt durch
pending noch nicht in kraft | künftige fassung
suspended nichtig | ausgesetzt | mit dem grundgesetz unvereinbar
quoted wird wie folgt geändert | werden wie folgt geändert | wird wie folgt gefasst | wird folgender | wird eingefügt | folgender § | die folgenden §§
treaty jeder mitgliedstaat | die mitgliedstaaten | jede vertragspartei | die vertragsparteien | die hohen vertragsparteien
noted fußnote | anmerkung | fußnoten | textnachweis
toc inhaltsübersicht | inhaltsverzeichnis | inhalt
cite § | §§ | artikel | artikels | art. | artikeln
inner absatz | abs. | absätze | absätzen | satz | sätze | nummer | nr. | nummern | nrn. | buchstabe | buchst. | ziffer
range bis | - | –
listing und | oder | , | sowie | ;
own dieses gesetzes
whole dieses gesetz | dieses gesetzes | diesem gesetz | dieses gesetzbuch | dieses gesetzbuchs
within dieser abschnitt | dieses abschnitts | diesem abschnitt | dieses kapitels | dieses teils | dieses titels | diesem titel
here diese vorschrift | dieser vorschrift | dieses paragraphen
foreign des | der
definitions begriffsbestimmungen | begriffsbestimmung | personen- und sachbegriffe | definitionen
ordinal lebensjahr | lebensjahres | lebensjahrs | geburtstag | januar | februar | märz | april | mai | juni | juli | august | september | oktober | november | dezember | abschnitt | kapitel | titel | teil | buch
one ein | eine | einem | einen | einer | eines
act *gesetz | *gesetzes | *gesetzbuch | *gesetzbuchs | *gesetzbuches | *prozessordnung | abgabenordnung | *übereinkommen
joins über | die | der | des | das | und | in | zur | zum | von | nr
