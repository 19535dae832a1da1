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

concept scope-of-powers
  | (powers|power|procedures) [0-10] (purpose|purposes|apply|applies|applicable|exercised) [0-10] (criminal|investigation|investigations|proceedings|offence|offences)
  | scope of [0-3] (procedural|procedure|powers)
  + The [powers of this Part are for the purpose of criminal] proceedings.
  - The powers of the Council are wide.

concept title-fraud
  | (fraud*|cheat*|swindl*)
  + The heading is [Fraud].
  - The heading is Bees.
