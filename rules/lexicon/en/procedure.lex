# Powers, safeguards, jurisdiction and co-operation: what the other articles ask.

concept evidence-word
  | (evidence|evidential|evidentiary)
  + It is [evidence].
  - It is in plain view.

concept search-power
  | (=search|=searches|=searching|=searched)
  | (inspect|examine) [0-6] (computer|system|data)
  | (similarly|search or) access
  | access [0-2] inspect
  | (enter and search)
  unless search* [0-3] (register|index|title|=records|library|business)
  + He may [search] the house.
  - He may enter the house.

concept any-offence-scope
  | (any|an|every) (offence|offense|crime)
  | (offence|offense|crime) [0-3] (under|against) [0-3] (any|this or any other) [0-3] (act|law|enactment)
  | (criminal|ongoing) [0-2] (investigation|investigations|proceedings|proceeding)
  | (any|an) [0-2] (criminal|penal) [0-3] (matter|offence|proceeding|investigation)
  | investigation [0-3] (offence|crime)
  unless (offence|offense|crime) [0-3] (under|of|against) this (act|part|chapter|law)
  unless (offence|offense|crime) [0-3] (under|of|against) (section|sections)
  unless criminal [0-5] (investigation|investigations|proceeding|proceedings) [0-4] (offence|offense|crime) [0-3] (under|of|against) this (act|part|chapter|law)
  + It serves [any offence].
  - It serves an offence under this Act.
  - It serves a criminal investigation concerning an offence under this Act.

concept judge-decides
  | (judge|court|magistrate|justice|tribunal|judicial) [0-14] (=may|=issue|issues|order|orders|grant|grants|authori*|satisfied|approve)
  | (order|warrant|authori*) [0-4] (of|by|from) [0-3] (judge|court|magistrate|justice)
  | (judicial|court) (warrant|order|authori*|approval)
  | (apply|application) [0-6] (judge|court|magistrate|justice)
  + A [judge may] open it.
  - A clerk may open it.

concept safeguard-word
  | (conditions|safeguards) and (safeguards|conditions)
  | safeguard*
  + It is subject to [conditions and safeguards].
  - It is subject to conditions of sale.

concept independent-supervision
  | (judicial|independent|court) [0-3] (supervision|oversight|control|review)
  + It is under judicial or other [independent supervision].
  - It is under the supervision of the clerk.

concept grounds
  | (reasonable|probable|sufficient|specific|just) [0-3] (ground|grounds|cause|facts|suspicion|belief)
  | (grounds|reason|reasons) [0-3] (believ*|suspect*|suspicion|belief)
  | (satisfied|believ*|suspect*) that
  | (necessary|relevant) [0-6] (investigation|proceeding)
  | grounds [0-2] (justif*|application)
  + He has [reasonable grounds].
  - He has a garden.

concept scope-limit
  | (specif*|describ*|identif*|particular*|name*) [0-8] (data|communication|communications|premises|place|person|computer|system|=information|=records|facility)
  | (order|warrant) [0-6] (shall|must) [0-4] (specify|state|describe|contain|identify)
  | limit* [0-3] (scope|duration|extent) [0-6] (power|powers|procedure|procedures|measure|measures)
  + It must [specify the data].
  - It must be sealed.

concept proportionality
  | (proportion*|necessary and proportionate|privacy|human rights|least intrusive)
  + It is [proportionate].
  - It is a portion.

concept warrant-word
  | warrant*
  unless without [0-2] warrant
  + He enters under a [warrant].
  - He enters without a warrant.

concept without-warrant
  | without [0-2] warrant
  | without [0-3] (order|authori*) [0-3] (court|judge|magistrate)
  + He enters [without a warrant].
  - He enters with a warrant.

concept providers-and-path
  | (path|route|chain|origin) [0-14] (communication|transmission|transmitted|provider|providers)
  | identif* [0-10] (provider|providers|=origin|source|device|person) [0-14] (communication|transmission|transmitted|path)
  | (sufficient|enough) [0-4] (traffic|data|=information) [0-8] (identif*|path|trac*)
  | trac* [0-4] (communication|origin|source)
  + It shows the [path of the communication] to him.
  - It shows the path to the church.

concept several-providers
  | (one or more|more than one|each|every|several|any) [0-4] (provider|providers)
  | (regardless|whether) [0-6] (one or more|more)
  + It binds [one or more providers].
  - It binds the provider.

concept storage-medium
  | (storage|data|recording|computer) [0-2] (medium|media|device|devices|disk|disc|facility)
  | (storage medium|disk|disks|disc|hard drive)
  | data (carrier|carriers)
  + He opens the [storage medium].
  - He opens the shed.

concept other-system-search
  | another [0-2] (computer|system|device|computers)
  | (other|connected|linked|remote) [0-2] (computer|system|systems|network) [0-14] (accessible|available|connected|accessed|search)
  | (extend*|expand*) [0-6] (search|access) [0-6] (system|computer|other)
  | (contained in|in) or available to [0-3] (computer|system)
  | (any|other) computer [0-16] (accessible|accessed) [0-6] (by means|from|through)
  + He goes on to [another computer].
  - He goes on to another house.

concept in-territory
  | (in|within) [0-2] (territory|country|state|republic|jurisdiction)
  + It stands [in the territory].
  - It stands in the yard.

concept accessible-from-first
  | (lawful*) [0-4] (access*|available)
  | (access*|available) [0-4] (from|through|to|by means)
  + It is [lawfully accessible] to him.
  - It is lawful to him.

concept seize-act
  | (seiz*|impound*|tak* possession)
  | (=secure|=securing|=copy|=copies|=copying|=retain|=remove) [0-6] (computer|data|system|=information|medium)
  unless (shall|must) [0-1] =retain
  + He may [seize] a box.
  - He may see a box.
  - The provider must retain the data for a year.

concept copy-act
  | (=copy|=copies|=copying|=copied|reproduc*|=image|imaging|duplicate|extract)
  + He may [copy] it.
  - He may see it.

concept render-inaccessible
  | render* [0-4] (inaccessible|unusable|unavailable)
  | (=remove|=removing|removal|delete*|=delete) [0-6] (data|=information|content|material|computer data|from the (computer|system))
  | prevent* [0-8] access* [0-4] (computer|data|system|to)
  | (disabl*|block*) [0-2] access
  + He may [render it inaccessible].
  - He may render it to the king.

concept seize-includes-remove
  | seize [0-6] (=includes|=means) [0-40] (inaccessible|=remove|=removing)
  + To [seize includes to render inaccessible] a file.
  - To seize includes to hold.

concept knowledgeable-person
  | (person|persons|anyone|whoever|individual) [0-14] (knowledge|familiar|knows|aware|responsible|charge|control|access|operator|custodian|concerned in the operation|lawful access|whose assistance)
  | (owner|operator|custodian|administrator|user|possession|lessee) [0-8] (computer|system|data|medium)
  + He asks a [person who has knowledge] of it.
  - He asks a friend.

concept help-act
  | (assist*|help*|aid*)
  | (=provide|=providing|=give|=giving|disclose|furnish|produce|supply) [0-8] (=information|assistance|password|passwords|key|keys|code|codes|access|facilities|decrypt*)
  | (allow|permit|enable) [0-4] (access|operate|search)
  + He must [assist] the officer.
  - He must sit by the officer.

concept reasonable
  | (reasonab*|necessary)
  unless reasonable [0-2] (ground|grounds|cause|suspicion|belief)
  + It is [reasonable].
  - It is a reason.
  - It has reasonable grounds.

concept collect-act
  | (collect*|=record|=records|=recording|captur*|acquir*|obtain*|monitor*|gather*|intercept*)
  | (install*|use) [0-6] (pen register|trap and trace|recorder|device)
  + He may [collect] it.
  - He may burn it.

concept real-time
  | real time
  | as they (arise|occur|pass)
  | (at the time of|simultaneous*|contemporaneous*|while [0-3] transmitted)
  + It is read in [real time].
  - It is read in time.

concept pen-register
  | pen register
  | trap and trace
  | (transmission data|number|traffic data) recorder
  + He sets a [pen register].
  - He sets a pen down.

concept authority-collects
  | (officer|authority|authorities|agency|enforcement|police) [0-10] (collect|record|install|intercept|monitor)
  + The [officer may collect] it.
  - The officer may sit.

concept specified-communication
  | (specified|particular|identified|targeted|certain) [0-2] (communication|communications|person|telephone|line|facility|number|account)
  | (communication|communications) [0-4] (specified|identified|described)
  + It touches [specified communications].
  - It touches all letters.

concept content-of-communication
  | (content|contents) [0-4] (communication|communications|message|messages|data|conversation|telecommunication)
  | content data
  | (wire|oral|electronic|private|telecommunication|telecommunications|postal) [0-4] (communication|communications|message|messages|packets)
  | (communication|communications|telecommunications|messages)
  | telephone (conversation|conversations|call|calls)
  + He reads the [contents of a message].
  - He reads the date of a letter.

concept content-data
  | content data
  | (content|contents) of [0-3] (communication|communications|message|messages)
  + He reads [content data].
  - He is content with the data.

concept serious-offence
  | (serious|grave|indictable|scheduled|listed|organised) [0-2] (offence|offences|offense|offenses|crime|crimes)
  | (offence|offences|offense|crime|felony) [0-8] (punishable|liable|term) [0-10] # (years|year)
  | (felony|felonies)
  | (terroris*|organised crime|organized crime)
  + It serves a [serious offence].
  - It serves an offence.

concept within-territory
  | (in|within|inside) [0-3] (territory|country|state|republic|jurisdiction|kingdom|commonwealth)
  | (in|within) ^
  | (whole or part|whole or in part|partly|wholly) [0-4] (in|within)
  unless (registered|register|enrolled|incorporated|established) [0-2] (in|within)
  + It was done [in the territory].
  - It was done in the yard.
  - It was done on a boat registered in the Republic.

concept territory-read-backwards
  | no person [0-4] (convicted|discharged|tried) [0-20] (outside|abroad|beyond)
  + [No person shall be convicted for an act done outside] the realm.
  - No person shall be fined twice.

concept title-jurisdiction
  | (jurisdiction|territorial|territory|application|extraterritorial|extent|scope)
  + The heading is [Jurisdiction].
  - The heading is Bees.

concept on-aircraft
  | (on|in|aboard) (a|an|any|the|such) [0-4] aircraft
  | (subsection|section|paragraph) [0-4] (=applies|=apply) [0-10] aircraft
  + It happened [on an aircraft].
  - It happened on a train.

concept own-aircraft
  | aircraft [0-12] (registered|=registration|flag|nationality|owned|belonging|controlled|licensed)
  | (registered|national|state) [0-2] aircraft
  | ^ controlled aircraft
  | (a|an|any) ^ (aircraft|airship|aeroplane)
  | (ship|vessel) or airship
  unless foreign aircraft
  + It happened on an [aircraft registered] here.
  - It happened on a foreign aircraft.

concept national
  | (national|nationals|citizen|citizens|subject|subjects)
  | (resident|residents|habitually resident|domiciled)
  unless national (security|interest|anthem|assembly|authority|bank|guard|park|defence|defense|board|council|police)
  unless subject (to|matter)
  unless data (subject|subjects)
  + A [citizen] did it.
  - The national bank did it.

concept abroad
  | (outside|beyond|abroad|extraterritorial*)
  | (in|within) [0-2] (foreign|another|any other) [0-2] (state|country|territory|place)
  | (regardless|irrespective|wherever) [0-6] (place|where|commission|committed)
  | wherever
  + It was done [outside] the realm.
  - It was done inside.

concept dual-criminality
  | (also|would|is) [0-6] (offence|crime|punishable|criminal) [0-8] (place|there|country|law|where|state)
  | (punishable|offence|constitutes) [0-8] (where|place|there|that country|that state)
  | (outside|no|any) [0-3] jurisdiction of any state
  | outside the territory of any state
  | dual criminality
  + It is [also an offence in the place] of the act.
  - It is an offence here.

concept national-victim
  | (against|victim) [0-4] (citizen|national|resident|government|state|property)
  + It was done [against a citizen].
  - It was done by a citizen.

concept not-extradited
  | (not|refus*|declin*) [0-10] (extradit*|surrender*)
  | (extradit*|surrender*) [0-12] (refus*|not|declin*|but for) [0-12] (national*|citizen*)
  | but for [0-4] (citizen*|national*)
  | prosecute or extradite
  + He was [not extradited].
  - He was extradited.

concept nationality-ground
  | (=nationality|=citizenship|stateless)
  | (ground|grounds|because|reason) [0-6] (national|citizen)
  | (being|is) [0-2] (national|citizen)
  unless (race|religion|sex|language|political|colour) [0-8] (=nationality|=citizenship)
  unless (=nationality|=citizenship) [0-8] (race|religion|sex|language|political|opinion|colour)
  + It was so because of his [nationality].
  - It was so because of his age.
  - It was so because of his race, religion or nationality.
  - It was so because of his nationality, race or opinion.

concept prosecute-act
  | (prosecut*|tried|try|jurisdiction|proceedings|submit*|guilty|punish*)
  + He was [prosecuted].
  - He was praised.

concept present-in-state
  | (later|subsequently|after) [0-8] (present|found|brought) [0-3] (in|into)
  | (present|found) in [0-4] (after|following) [0-4] (commission|offence|act|conduct)
  + He is [later found in] the realm.
  - He is found asleep.

concept cooperate-act
  | (cooperat*|co-operate|co-operation|collaborat*)
  | (assistance|aid) [0-6] (foreign|international|other states|another state)
  + They [cooperate] with others.
  - They operate a mill.

concept widest-extent
  | (widest|full*|greatest) [0-3] (extent|measure|force|possible|assistance)
  + It goes to the [widest extent].
  - It goes to the hill.

concept treaty-or-reciprocity
  | (treaty|treaties|convention|agreement|agreements|reciproc*|instrument|instruments|arrangement|arrangements)
  + It rests on a [treaty].
  - It rests on a stone.

concept title-cooperation
  | (cooperation|co-operation|principle|principles|general|assistance|object|purpose|scope|application)
  + The heading is [Cooperation].
  - The heading is Bees.

concept extraditable
  | (extraditable|extradition (offence|crime|offense))
  | (extradition|surrender) [0-2] (offence|offences|crime|crimes) [0-4] (=means|=is|if)
  + It is an [extradition crime].
  - It is a crime.

concept extradition-threshold
  | (imprison*|imprisonment|custody|liberty|detention|punish*|term) [0-14] # (year|years) @365
  | (imprison*|imprisonment|custody|liberty|detention|punish*|term) [0-14] # (month|months) @30
  | # (year|years) [0-6] imprisonment @365
  + It asks for [imprisonment of one year].
  - It asks for one year of school.

concept scope-of-powers
  | (powers|power|procedures) [0-10] (purpose|purposes|apply|applies|applicable|exercised) [0-10] (criminal|investigation|investigations|proceedings|offence|offences)
  | scope of [0-3] (procedural|procedure|powers)
  + The [powers of this Part are for the purpose of criminal] proceedings.
  - The powers of the Council are wide.

concept may-be-extradited
  | (may|shall|can) be [0-2] (extradit*|surrender*) [0-30] (offence|offences|crime|crimes|punishable|prosecut*|accused|convicted)
  | (liable|subject) to be [0-2] (extradit*|surrender*)
  + A person [may be extradited for an offence] of weight.
  - A person may be extradited at night.

concept title-incidental
  | (refusal|refuse|notice|approval|costs|cost|regulations|report|reports|deferral|postponement|fees|form|annual|complaint|complaints|loan)
  + The heading is [Refusal].
  - The heading is Search.

concept title-fraud
  | (fraud*|cheat*|swindl*)
  + The heading is [Fraud].
  - The heading is Bees.
