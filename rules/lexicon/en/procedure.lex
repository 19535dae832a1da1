# Powers, safeguards, jurisdiction and co-operation: what the other articles ask.

concept evidence-word
  | (evidence|evidential|evidentiary)
  + It is [evidence].
  - It is in plain view.

concept search-power
  | (=search|=searches|=searching|=searched)
  | (=inspect|=inspecting|=inspected|=examine|=examining|=examined|=analyse|=analyze|=operate|=operating) [0-6] (computer|system|data|equipment|device|medium)
  | (=examination|=analysis|=inspection) of [0-4] (computer|system|data|equipment|device|medium)
  | (similarly|search or) access
  | (to|may|shall|and) access [0-4] (computer|system|data|equipment|device|medium)
  | access [0-2] inspect
  | have access to [0-4] (computer|system|apparatus|data)
  | (=extract|=extracting|=extraction) [0-2] (data|=information) [0-8] (computer|system|device|medium|equipment)
  | (enter and search)
  unless search* [0-3] (register|index|title|=records|library|business)
  + He may [search] the house.
  + He may [extract information that is stored on the device].
  - He may enter the house.
  - He may extract oil from the nut.

concept judge-decides
  | (judge|court|magistrate|justice|tribunal|judicial|issuing officer) [0-14] (=may|=issue|issues|order|orders|grant|grants|authori*|satisfied|approve|permit|decide|deliver)
  | (order|warrant|authori*|ruling|decision|permission|decree|leave) [0-4] (of|by|from) [0-4] (judge|court|magistrate|justice|judicial)
  | (judicial|court) (warrant|order|authori*|approval|ruling|decision|permission|control|commissioner)
  | (apply|application|motion|petition|request) [0-6] (judge|court|magistrate|justice)
  | (decided|ordered|issued|made|granted|authori*|approved) [0-4] by [0-3] (judge|court|magistrate|justice)
  unless without [0-3] (order|warrant|authority|authorisation|authorization|permission) [0-6] (court|judge|magistrate|justice)
  + A [judge may] open it.
  + It is done upon the [ruling of a court].
  - A clerk may open it.
  - It is done at once without the authority of an order of a court.

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
  | (reasonable|probable|sufficient|specific|just|strong|concrete|well founded) [0-3] (ground|grounds|cause|facts|suspicion|belief|doubt|reasons|signs|evidence)
  | (grounds|reason|reasons) [0-3] (believ*|suspect*|suspicion|belief)
  | (satisfied|believ*|suspect*) that
  | (suspected|suspicion) of
  | (necessary|relevant|required) [0-6] (investigation|proceeding|investigating|matter|evidence|case|crime|truth)
  | reason* for the (search|measure|order|seizure)
  | impossible [0-8] other (means|activities)
  | circumstances on which
  | grounds [0-2] (justif*|application)
  + He has [reasonable grounds].
  - He has a garden.

concept scope-limit
  | (specif*|describ*|identif*|particular*|name*|mentioned) [0-8] (data|communication|communications|premises|place|person|computer|system|=information|=records|facility|object|thing|things|material|articles)
  | (order|warrant|decision|ruling|permission|notice|direction|request|demand) [0-6] (shall|must|may|to) [0-4] (specify|state|describe|contain|identify|indicate|name|set out)
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
  | without [0-3] (order|authori*) [0-6] (court|judge|magistrate)
  + He enters [without a warrant].
  - He enters with a warrant.

concept providers-and-path
  | (path|route|chain|=origin) [0-14] (communication|transmission|transmitted|=provider|=providers)
  | identif* [0-10] (=provider|=providers|=origin|source|device|carrier|carriers) [0-14] (transmission|transmitted|path|route|participated)
  | identif* [0-6] (=origin|source|device|person|carrier|carriers|=provider|=providers) [0-6] (of|for|in|used|from) [0-6] communication
  unless identify the person [0-2] (electronic|communications|or)
  | (other|each|every|another) (=provider|=providers) [0-14] (used|involved|participated|connection)
  | (identity|identities) of [0-4] (=provider|=providers|carriers)
  | (sufficient|enough) [0-4] (traffic|data|=information) [0-8] (identif*|path|trac*)
  | (data|=information) [0-10] (necessary|needed|required) to (trace|identify)
  | (=trace|=tracing|=traced) [0-4] (communication|=origin|source|where)
  | (=provider|=providers) [0-8] (communication|transmission) [0-6] (path|route)
  + It shows the [path of the communication] to him.
  + It shows which [providers carried the communication and along which path] it came.
  + It serves to [identify the provider by whom a letter was transmitted] there.
  + It serves to [identify the source of a communication] there.
  - It shows the path to the church.
  - It must identify the person or the communications firm to whom it goes.

concept several-providers
  | (one or more|more than one|each|every|several|any) [0-4] (=provider|=providers)
  | (regardless|whether) [0-6] (one or more|more)
  + It binds [one or more providers].
  - It binds the provider.

concept storage-medium
  | (storage|data|recording|computer|electronic) [0-2] (medium|media|device|devices|disk|disc|facility)
  | (storage medium|disk|disks|disc|hard drive|memory)
  | (data|=information) (carrier|carriers)
  + He opens the [storage medium].
  - He opens the shed.

concept other-system-search
  | (another|different) [0-2] (computer|system|device|computers)
  | (other|connected|linked|remote) [0-2] (computer|system|systems|network) [0-14] (accessible|available|connected|accessed|search)
  | (extend*|expand*) [0-6] (search|access) [0-6] (system|computer|other)
  | (extend*|expand*) [0-10] (separate|other|remote|external) [0-3] (media|medium|storage|systems|devices)
  | (contained in|in) or available to [0-3] (computer|system)
  | (any|other) computer [0-16] (accessible|accessed) [0-6] (by means|from|through)
  | (data|=information|=records) [0-4] not (held|stored|located|kept) [0-3] (at|in|on) [0-3] (premises|place|computer|device)
  | (data|system|device|medium|=information) [0-8] (located|stored|held) (elsewhere|remotely)
  | (medium|media|system|device|storage) [0-3] (connected|linked) [0-2] (via|by|through|over|with|to) [0-4] (telecommunication|telecommunications|network|computer|system|line|lines)
  | remote [0-1] (access)? (search|searches)
  | (data|=information|computer|form) [0-14] accessible [0-2] from [0-3] (premises|place|computer|device)
  + He reads what is in the [computer that is accessible from the premises].
  + He goes on to [another computer].
  + He reads the [data not held at the premises].
  + It is stored on a [different computer].
  + The search may be [extended to separate storage] units there.
  - He goes on to another house.

concept in-territory
  | (in|within) [0-2] (territory|country|state|republic|jurisdiction)
  + It stands [in the territory].
  - It stands in the yard.

concept accessible-from-first
  | (lawful*) [0-4] (access*|available)
  | (access*|available|connected|linked) [0-4] (from|through|to|by means|via)
  | (user|users|persons) [0-12] (lawful access|have access|has access)
  + It is [lawfully accessible] to him.
  - It is lawful to him.

concept seize-act
  | (seiz*|impound*|tak* possession|confiscat*|=takes custody|take custody)
  | (similarly secure|otherwise secure)
  unless forfeit* [0-12] seiz*
  unless seiz* [0-12] forfeit*
  unless from whom [0-4] seized
  + He may [seize] a box.
  - He may see a box.
  - The box that was seized is forfeited.
  - He from whom a box was seized may come.

concept copy-act
  | (=copy|=copies|=copying|=copied|reproduc*|=image|imaging|duplicate|extract|cloning|mirror*)
  | transfer* [0-4] (data|=records|=information) [0-4] (to|onto) another
  | (=record|=recorded|=recording) [0-3] (data|such data) 
  | (data|=records) [0-8] (=recorded|=record) [0-3] (onto|on to)
  + He may [copy] it.
  - He may see it.

concept render-inaccessible
  | render* [0-4] (inaccessible|unusable|unavailable)
  | (mak*|made) [0-4] (inaccessible|unusable|unavailable)
  | (=remove|=removing|removal|delete*|=delete|erase|erasure) [0-6] (data|=information|content|material|computer data|from the (computer|system|equipment))
  | (data|material|content) [0-8] be (deleted|removed|erased)
  | prevent* [0-8] access* [0-4] (computer|data|system|to)
  | (disabl*|block*) [0-2] access
  unless (data|material) [0-8] be (deleted|removed|erased) [0-6] (after|when|once|no longer)
  unless (return*|restor*) [0-8] (remov*)
  unless (data|tracking) (recorder|device)
  unless (lost|destroyed|modified) [0-4] render* [0-2] inaccessible
  unless (risk|likelihood|vulnerable) [0-16] render* [0-2] inaccessible
  + He may [render it inaccessible].
  - He may render it to the king.
  - There is a risk that it is rendered inaccessible.

concept seize-includes-remove
  | seize [0-6] (=includes|=means|=include) [0-60] (inaccessible|=remove|=removing)
  + To [seize includes to render inaccessible] a file.
  - To seize includes to hold.

concept knowledgeable-person
  | (person|persons|anyone|whoever|individual) [0-14] (knowledge|familiar|knows|aware|responsible|charge|control|access|=operator|custodian|concerned in the operation|concerned with the operation|lawful access|whose assistance|deals with|dealing with|uses|subjected)
  | (owner|=operator|=operators|custodian|=administrator|=administrators|user|possession|lessee) [0-8] (computer|system|data|medium|equipment)
  | specified person
  | in [0-1] (possession|control|charge) of [0-14] (computer|data|medium|device|system)
  + He asks a [person who has knowledge] of it.
  - He asks a friend.

concept help-act
  | (assist*|help*|aid*|cooperat*)
  | (=provide|=providing|=give|=giving|disclose|furnish|supply|grant|allow) [0-8] (=information|assistance|password|passwords|key|keys|code|codes|access|facilities|decrypt*)
  | (allow|permit|enable) [0-4] (access|operate|search)
  | operate the (computer|system|equipment)
  + He must [assist] the officer.
  - He must sit by the officer.

concept reasonable
  | (reasonab*|necessary)
  unless reasonable [0-2] (ground|grounds|cause|suspicion|belief)
  + It is [reasonable].
  - It is a reason.
  - It has reasonable grounds.

concept collect-act
  | (collect*|=recording|captur*|acquir*|obtain*|monitor*|gather*|intercept*)
  | (to|or|and|may|shall) record
  | (install*|use) [0-6] (pen register|trap and trace|recorder|device)
  + He may [collect] it.
  - He may burn it.

concept real-time
  | real time
  | as (it|they) (arise|arises|occur|occurs|pass|passes|become|becomes|come|comes)
  | (at the time of|simultaneous*|contemporaneous*|while [0-3] transmitted)
  | (prospective|future) [0-3] (data|=information|communications|telecommunications)
  | (come|comes|coming) into existence [0-4] (during|after|while)
  | will be (connected|processed|generated|transmitted|produced)
  | (ongoing|continuous) basis
  + It is read in [real time].
  + The firm gives up data that [comes into existence during] the week.
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
  | (wire|oral|electronic|private|telecommunication|telecommunications|postal) [0-4] (communication|communications|message|messages|packets)
  | (=communication|=communications|telecommunications|messages|correspondence|conversation|conversations)
  | telephone (conversation|conversations|call|calls)
  | (=information) [0-6] (transmitted|communicated|computer resource)
  + He reads the [contents of a message].
  - He reads the date of a letter.
  - He writes a report and communicates it.

concept serious-offence
  | (serious|grave|indictable|scheduled|listed|organised|major|heinous) [0-2] (offence|offences|offense|offenses|crime|crimes|breach|contravention)
  | (offence|offences|offense|crime|felony|act) [0-8] (punishable|liable|term|punished) [0-10] # (years|year)
  | (crime|crimes|offence|offences) [0-3] (listed|enumerated) [0-6] (paragraph|table|schedule|annex|appended|below)
  | (first|second) degree
  | (felony|felonies)
  | (terroris*|organised crime|organized crime)
  + It serves a [serious offence].
  - It serves an offence.

concept scope-of-powers
  | (powers|power|procedures|measures) [0-6] (this|present|following) [0-2] (part|chapter|title|division|act|law|ordinance|section|article) [0-10] (purpose|purposes|apply|applies|applicable|exercised|used) [0-10] (criminal|investigation|investigations|proceedings|offence|offences)
  | (investigative|investigatory|investigation|procedural) (powers|power|measures) [0-8] (purpose|purposes|apply|applies|applicable|exercised|used) [0-10] (criminal|investigation|investigations|proceedings|offence|offences)
  | powers and procedures [0-10] (apply|applies|applicable|exercised|used|purpose|purposes) [0-10] (criminal|investigation|investigations|proceedings|offence|offences)
  | scope of [0-3] (procedural|procedure|powers)
  | general procedural (powers|provisions|rules)
  unless (disclosure|trial|appeal*|plea|sentencing|committal|bail) [0-2] (procedure|procedures)
  + The [powers of this Part are for the purpose of criminal] proceedings.
  + The heading is [General procedural powers].
  - The powers of the Council are wide.
  - The disclosure procedures apply to any offence.
  - The power of a court applies to any offence that it tries.

# The same where the things that they serve are listed below.
concept powers-apply
  | (powers|power|procedures|procedure|measures) [0-10] (apply|applies|applicable|exercised|used)
  | (this|the present) (part|chapter|title) [0-3] (apply|applies|applicable)
  unless (disclosure|trial|appeal*|plea|sentencing|committal|bail) [0-2] (procedure|procedures)
  + The [powers of this Part apply] here.
  - The power was lost.

concept title-fraud
  | (fraud*|cheat*|swindl*)
  + The heading is [Fraud].
  - The heading is Bees.

concept collect-or-record
  | (collect*|gather*|=record|=recording) or [0-2] (collect*|gather*|=record|=recording)
  + He may [collect or record] it.
  - He may collect it and go.

concept content-strict
  | (content|contents) [0-4] (communication|communications|message|messages|data|conversation|telecommunication|=information)
  | content data
  | (correspondence|conversation|conversations|telephone calls)
  | (confidential|private|oral) (communication|communications|conversation|conversations)
  | communication [0-3] not intended for the public
  unless not including [0-2] content*
  + He reads the [contents of a message].
  - He reads a communication.
  - He reads a list, not including the contents of messages.

# What is kept already: no interception.
concept in-storage
  | (electronic storage|stored|in storage)
  + It is [stored] for a week.
  - It is sent.

# What a network must be able to do is no order to do it.
concept capability-duty
  | (equipment|facilities|service|services|network|networks|system|systems) [0-24] capable of
  | (ensure|maintain|possess|install) [0-10] (capability|capacity|capabilities) (to|for)
  + The firm shall keep its [equipment capable of] being read.
  - The firm is capable of much.

concept crime-context
  | (offence|offense|crime|criminal|felony|suspect|suspected|accused|contravention)
  | (prosecutor|prosecuting|police|constable|law enforcement|garda|sheriff|detective)
  | (judge|court|magistrate|justice of the peace|judicial|justice may)
  | (evidence|evidential|evidentiary)
  | (investigati* (body|authority|officer|agency|activities|activity)|pre trial)
  | (purposes|course|interest|execution) [0-3] (investigation|inquiry)
  | probable cause
  + It serves the detection of [crime].
  - It serves the Board.

concept regulatory-purpose
  | (functions|duties|objects|powers) [0-3] (authority|commission|board|agency|bank|regulator|registrar|bureau|council|commissioner|ministry)
  | (purposes|administration|enforcement) [0-4] (tax|customs|revenue|competition|licence|licensing|supervision|insurance)
  | (taxpayer|=licensee|=licensees|data (=controller|=controllers)|=controller|=controllers|=importer|=auditor|=auditors|permit holder|registered person)
  | (licence|license) [0-3] (condition|conditions|holder|may contain)
  | (radio|radiocommunication|broadcasting|telecommunication|telecommunications) [0-2] (apparatus|station|stations)
  | (affairs|officers|agents) of [0-3] (company|corporation|body corporate|undertaking)
  | (goods|merchandise) [0-4] (duty|duties|confiscation|liable|imported|dutiable)
  | relevant material [0-12] (tax|revenue)
  | contravention of [0-4] (provisions|requirements) of this (act|chapter|part)
  | regulated (service|services|person|persons|entity|entities|provider|providers|activity|activities)
  | non compliant (=provider|=providers|person|persons|entity|entities)
  | (cybersecurity|cyber security|information security) [0-3] (incident|incidents|threat|threats|event|events|service)
  | (party|parties) [0-6] (party|parties) [0-10] (request|serve|served)
  unless (functions|duties|objects|powers) [0-3] (investigat*|police|enforcement|prosecut*|judicial)
  + The firm sends it for the [functions of the Authority].
  + A [licensee] shall send a list.
  + He tells of a [regulated service].
  + The firm sends it because of a [cybersecurity incident].
  - The firm sends it for a criminal investigation.
  - The powers of the investigating authority are these.

concept one-act-scope
  | (offence|offense|crime|offences|offenses|crimes|contravention|contraventions) [0-6] (under|of|against|in|by|to) [0-2] (this|the present) (act|part|chapter|law|ordinance|decree|section|article|proclamation)
  | (offence|offense|crime|offences|offenses) [0-4] (punishable|defined|provided for|made out) [0-3] (in|by|under) this (act|part|chapter|law|ordinance|decree)
  | (investigation|inquiry) under this (act|law|ordinance|part)
  | (offence|offense|crime|offences|offenses|crimes) to which this (section|part|chapter|act|schedule) (=applies|=apply)
  | relevant (act|offence|offences|investigation) [0-2] =means
  unless (under|of|against) this (act|code|law|part) or [0-3] (any|another) [0-2] (act|law|enactment)
  unless (under|of|against) this (act|code|law|part) or [0-3] (other|written)
  unless (under|of|against|in) this code
  + It serves an [offence under this Act] alone.
  + It serves an [offence to which this section applies].
  - It serves an offence under this Act or any other law.

concept object-includes-data
  | (document|documents|instrument|writing|=record|=records|thing|things|article|articles|material|object|item|property) [0-3] (=means|=includes|=include|including|refers) [0-30] (electronic*|computer|computers|disc|disk|tape|data|digital|electromagnetic)
  | (document|documents|=record|=records|thing|article|documentation) [0-3] in [0-3] (electronic|digital|machine readable) form
  | (=information|=record) [0-4] (recorded|stored|held) in any form
  | (tangible or intangible|intangible material)
  | (same|this|provisions) [0-6] (=applies|=apply) [0-6] (electronic*|data)
  | (document|documents|=information|=records) [0-3] (=stored|=recorded|=kept) [0-4] (computer|electronic*|data carrier)
  + A [document includes any disc].
  + The [same applies to electronically] stored figures.
  - A document is written on paper.
  - The court reads documents and the police keep data.

# Where the definition's list stands below it.
concept object-means
  | (document|documents|=record|=records|thing|things|article|articles|material|object|item|property) [0-3] (=means|=includes|=include)
  + An [article means] any of these.
  - The article is mean.

concept thing-or-place
  | (document|documents|thing|things|anything|item|items|material|object|objects|article|articles|property|evidence)
  | (premises|house|place|residence|building|dwelling)
  + He may search a [house].
  - He may search a name.

# What a search is for, where the law defines it so that data are among it.
concept object-word
  | (document|documents|thing|things|item|items|material|object|objects|article|articles)
  + He may search for an [article].
  - He may search for a man.

concept urgent-variant
  | (emergency|urgent|urgency|extraordinary) [0-4] (circumstances|case|cases|situation|authori*|warrant|order|application)
  | specially (appointed|designated) judge
  | (telephone|telewarrant|oral application)
  | in (an emergency|emergencies|urgent cases)
  + It is done in [urgent cases] by telegram.
  - It is done each day.

concept not-investigation
  | (probation|parole|supervised release|forfeit*|bail|extradit*|contempt|restitution|custody of [0-3] child)
  | liable to [0-1] confiscat*
  | (register|registrar) of [0-3] (births|companies|titles|voters)
  + He keeps his [probation] well.
  + The box is [liable to confiscation].
  - He keeps the peace.

# A measure by the name that codes of procedure have for all of them.
concept investigative-action
  | (investigative|investigatory|procedural|covert|surveillance) [0-1] (action|actions|measure|measures|activity|activities)
  + He carries out the [investigative action].
  - He carries out the sofa.

# What comes after a seizure: the list, the return.
concept after-seizure
  | (where|if|when|once) [0-10] (have|has) been [0-4] (seized|removed|rendered)
  | following [0-2] (search|seizure)
  | (may|shall|can) [0-2] request [0-4] (copy|copies|return)
  + [Where any box has been seized], he makes a list of it.
  - He may seize any box.

# What may not be done in a search is no power.
concept power-denied
  | (shall|may|must) not [0-1] (search|seize|enter|access|intercept)
  | no [0-4] (officer|person) (shall|may) [0-1] (search|seize|enter|access|intercept)
  | (shall|to) cease to have effect
  unless not [0-4] (except|without|unless) [0-3] (warrant|order|court)
  + He [shall not seize] the box.
  + A warrant to search it [shall cease to have effect] then.
  - He shall seize the box.
  - He may not search without a warrant.

concept key-demand
  | (disclos*|provid*|surrender|give|hand over|produce|grant) [0-8] (key|keys|password|passwords|decryption|passcode|access code)
  | (put|convert|decrypt*|render) [0-8] (intelligible|legible|readable|unencrypted|documentary|decrypted) [0-2] (form|format)
  | (unencrypted|decrypted) [0-3] (form|format)
  | (key|keys|password|passwords) [0-6] (=protected|=encrypted) [0-1] (=information|data|material)
  | (disclosure|decryption) (requirement|notice) [0-8] (=protected|=encrypted) (=information|data|material)
  + He must [disclose the key] to it.
  + He makes a [disclosure requirement in respect of protected information].
  - He must turn the key.
  - The protected key is his.

# Data that only a key opens.
concept protected-information
  | (=protected|=encrypted|=encoded|=scrambled) (=information|data|material|file|files)
  | intelligible (form|format)
  + He reads [protected information].
  - He protects information.

concept secret-measures
  | <keep-secret> [0-40] (under|in terms of|of|in|by) this (act|part|chapter|title|law|code|division|ordinance|subchapter)
  | (order|warrant|notice|demand|direction|measure|request|power|powers|measures) [0-6] (under|of|in) this (act|part|chapter|title|law|code|division|ordinance) [0-30] <keep-secret>
  | (disclos*|reveal*|divulg*) [0-8] (fact|existence) [0-4] (order|warrant|notice|direction) [0-4] (under|of|in) this (act|part|chapter|title|law|code)
  | (execution|exercise) of [0-2] (power|powers|measure|measures) [0-30] (confidential|secret)
  | (confidential|secret) [0-10] (execution|exercise) of [0-2] (power|powers|measure|measures)
  | <keep-secret> [0-20] (surveillance|interception|investigative activities|wiretapping|control of communications|coercive measure)
  | (surveillance|interception|investigative activities|wiretapping|control of communications) [0-20] <keep-secret>
  unless (power|powers|measure|measures) [0-4] (in|under|by) this (section|article|subsection|paragraph)
  + He shall [keep confidential every order made under this Act].
  - He shall keep the order confidential.
  - He shall keep confidential the execution of any power given in this section.

concept every-offence
  | (any|every) [0-1] (offence|offense|crime)
  | (offence|offense|crime) [0-9] (under|against|of) [0-3] (this or any other|this (act|code|law) or any other|any other|other written|any written|any enactment)
  | (any|an) other [0-2] (offence|offense|crime)
  | other [0-2] (offences|offenses|crimes) [0-3] committed [0-3] (means|use|using|through|with)
  | evidence [0-3] (electronic|digital) form [0-3] (of|to|concerning|in) [0-3] (offence|offense|crime)
  unless (any|every) [0-1] (offence|offense|crime) [0-8] (under|of|against|in|by) [0-2] this (act|part|chapter|law|ordinance|decree)
  unless (any|an) other [0-2] (offence|offense|crime) [0-6] (under|of|against|in|by) this
  unless (any|every) such
  + It serves [any offence] at all.
  + It serves [other crimes committed by means] of a device.
  + It serves the taking of [evidence in electronic form of a crime] of any kind.
  - It serves any offence under this Act.
  - It serves any such offence.

concept general-power
  | (search warrant|search and seizure|production order|production of [0-3] (document|documents|data|thing)|order to (produce|surrender)|duty to (produce|surrender))
  | interception [0-3] (warrant|warrants|communications)
  | warrant* [0-2] (search|searches|seizure)
  | (search|searches|seizure)
  + The heading is [Search warrants].
  - The heading is Keys.

concept judge-authorises
  | (warrant|authori*|order|permission|ruling|decision|leave|approval|decree) [0-3] (of|by|from|granted by|issued by) [0-4] (judge|court|magistrate|justice|judicial|commissioner)
  | (judge|court|magistrate|justice|judicial commissioner|issuing officer) [0-8] (may|shall|can) [0-3] (issue|order|authori*|grant|permit|decide|make|allow)
  | (judge|court|magistrate|justice) [0-2] (grants|authori*|issues|permits|orders|decides)
  unless without [0-3] (order|warrant|authority|authorisation|authorization|permission) [0-6] (court|judge|magistrate|justice)
  + It needs the [authorisation of the examining magistrate].
  - The magistrate reads.
  - He enters without the order of a magistrate.

concept suspect-word
  | (suspect|suspected|suspicion|accused|investigation|investigating|investigative)
  + He is the [suspect].
  - He is the judge.

concept review-right
  | (appeal|review|complaint|redress|remedy|set aside|revoke|vary)
  | (notif*|informed) [0-8] (person|owner|suspect|occupier)
  | (inadmissible|excluded) [0-3] evidence
  | evidence [0-6] (inadmissible|excluded)
  + He may lodge an [appeal].
  - He may lodge at the inn.

concept third-party-rights
  | (third (party|parties|person|persons)|innocent (party|parties))
  | (privacy|rights|legitimate interests) of [0-2] (other|others|any person|persons)
  + It heeds the rights of [third parties].
  - It heeds the rights of way.

concept existing-capability
  | (existing|available|present|own) [0-2] (technical|technological) [0-1] (capability|capabilities|capacity|means)
  | technical (capability|capacity) of [0-2] (=provider|=operator|carrier)
  + It does so within its [existing technical capability].
  - It does so within a week.

concept security-purpose
  | (national|state|public|cyber) security
  | (counterintelligence|counter intelligence|foreign intelligence|intelligence (activities|service|services|agency))
  | (intrusion|spread) [0-4] (contaminant|virus|malware|network)
  | (emergency|threat|incident) [0-6] (network|infrastructure|cyber)
  + It serves [national security] only.
  - It serves the trial.

concept private-ban
  | (shall not|may not|must not|no person|prohibit*) [0-6] (intercept*|record|listen|tap|monitor)
  | (intercept*|recording|listening) [0-6] (prohibited|forbidden|unlawful)
  unless (without|except|unless) [0-4] (warrant|order|authori*|court|judge)
  + A firm [shall not intercept] a letter.
  - A judge may allow it.

concept any-communication
  | (any|all|every|other) [0-2] (communication|communications|telecommunication|telecommunications|message|messages)
  | (telecommunications|telecommunication|communications) [0-2] (system|network|networks|service)
  | (means of|through|via|by) [0-2] (telecommunication|telecommunications|electronic)
  | (communication|communications|correspondence) [0-6] (electronic|telecommunication|telecommunications|computer)
  + It is a matter of [all messages] sent.
  - It is a call by telephone.

concept closed-system
  | closed [0-3] (user group|group of users|system)
  | (not connected|unconnected) [0-4] (another|public|other) [0-3] (computer|system|network)
  + It is kept for a [closed group of users].
  - It is closed at noon.

concept possession-or-control
  | (possession|custody|control|power)
  | (possessor|holder|custodian|holds|keeps)
  + It is in his [possession].
  - It is in his field.

concept knowledge-help
  | (assist*|cooperation|help|knowledge)
  + The heading is [Assistance].
  - The heading is Search.

concept privileged-data
  | (privilege|privileged|professional secrecy)
  | confidential (relation|relationship|communications) [0-4] (lawyer|client|counsel)
  + It does not touch [privileged] letters.
  - It touches all letters.

concept similarly-access
  | (similarly|search or|to) access
  | similar (access|accessing)
  + He may search or [similarly access] a device.
  - He may search a house.

concept not-the-suspect
  | (not|other than|except|without) [0-8] (suspect|accused|suspected|incriminat*)
  | who is not [0-2] (suspect|accused|suspected)
  + It binds all [other than the suspect].
  - It binds the suspect.

concept title-not-power
  | (fraud*|harass*|unauthori*|unlawful*|prohibit*|prohibition*|wrongful*|obscen*|theft|forger*|blackmail*|extort*|penalt*|punish*|obstruct*|tamper*|conspir*|cheat*|stalk*|intimidat*|brib*|corrupt*|pornograph*|misuse|illegal*|counterfeit*|trafficking)
  | (offence|offences|offense|offenses) (relating|against|by|and|in relation|in connection|of)
  | (exemption|exemptions|licensing|extra territorial*|extraterritorial*)
  | record keeping
  | (functions|establishment|composition|constitution|membership|duties) of [0-3] (board|committee|council|commission|authority|agency|commissioner|officers|secretariat|=operators|judge|tribunal)
  | (disclosure|trial|committal|plea) [0-1] (procedures|conference)
  | (use|disclosure) [0-6] intercepted
  | (opposition to|express consent)
  | (restriction|restrictions|prohibition) on (disclosure|use)
  | (capability|capabilities) [0-1] (requirement|requirements)
  | (delayed notice|delay of notice|notice to produce|answer to notice)
  | enforcement of [0-8] act
  | (saving|savings) (for|of|as)
  | general duties
  | (admissib*|judicial notice|secondary evidence|burden of proof|presumption*|oral evidence|witness|witnesses|privileges)
  | (appeal|appeals|compensation|immunity|liability|damages|costs|fees|regulations|rules)
  | (civil|administrative) [0-2] (action|actions|forfeiture|demand|remedy|remedies|penalty)
  | (probation|parole|supervised release|sentence|sentencing|release)
  | (reporting|incident|incidents)
  | (trans border|transborder|cross border)
  | (custody|destruction|disposal|return|restoration) of [0-4] (data|thing|things|seized|property|computer|items|documents)
  | (retention|detention) of [0-4] (thing|things|seized|property|items|documents)
  | (dealing|dealings) with [0-3] seized
  | (record|list|inventory) of [0-4] (seized|seizure|search)
  | access to seized
  | (hospitali*|mental*|insan*|point of contact)
  | (forfeiture|confiscation)
  unless (search|seizure) [0-4] (forfeiture|confiscation)
  unless (interception|search|seizure|access) [0-4] admissib*
  + The heading is [Fraud] by post.
  + The heading is [Functions of the Board].
  + The heading is [Dealing with things seized].
  + The heading is Disclosure and [use of intercepted] letters.
  + The heading is [Offences in connection] with notices.
  + The heading is Application for an [exemption].
  + The heading is [Saving for] powers of search.
  + The heading is [Disclosure procedures].
  + The heading is [Retention of seized] things.
  - The heading is Retention of traffic data.
  - The heading is Search, seizure and forfeiture.
  - The heading is Search warrants.

concept exception-clause
  | (shall not|not) be (unlawful|an offence)
  | nothing in this (section|act|part|chapter|article)
  | (section|act|part|chapter|article|subsection) [0-2] (does|shall) not (apply|extend|authori*|prevent)
  + [Nothing in this section] binds him.
  - This section binds him.

concept special-record
  | (complainant|jury|juror|prisoner|inmate|child|young person|patient|firearm|firearms|gaming|brothel)
  | (probation|parole|supervised release|forfeit*)
  | (bank|banks|banking|financial institution) [0-2] (=record|=records|account|accounts|books)
  | (to|by) the (accused|defence|defendant)
  | particulars of the (charge|offence|count)
  | (tape rental|video tape|library) [0-2] (=records|=record)
  + It is a letter of the [complainant].
  - It is a letter of the firm.

concept creates-offence
  | (=commits|guilty of) [0-4] (offence|offense|crime|felony|misdemeanour|misdemeanor)
  | (is|are|shall be|be) (guilty|liable|fined|imprisoned|sentenced)
  | (is|are|shall be) [0-1] (punish*|penalized|penalised)
  | liable [0-4] (conviction|fine|imprison*)
  | (is|shall be|constitutes) (an|a) [0-2] (offence|offense|crime|felony|misdemeanour|misdemeanor)
  unless (offence|offense|crime|act|offences|crimes) [0-6] (is|are) [0-2] punish*
  unless (suspected|believed|alleged) to be
  + A person who breaks a seal [commits an offence].
  - He is believed to have committed an offence.

concept specified-period
  | (during|for) [0-2] (specified|certain|stated|given) period
  + It runs [for a specified period].
  - It runs for ever.

concept title-safeguards
  | (safeguard*|conditions and|judicial (control|authoris*|authoriz*)|proportionality)
  | (court|judicial) (ruling|decision|order|warrant)
  | (grounds|criteria|requirements|conditions) for [0-3] (warrant|order|issue|issuing|measures)
  + The heading is [Safeguards].
  - The heading is Conditions.

concept powers-of-part
  | (order|warrant|power|powers|measure|measures|action|actions) [0-4] (under|of|in) this (part|chapter|title|division|act|code|law)
  + He makes an [order under this Part].
  - He makes an order.

concept foreign-heading
  | (outside|another|foreign|member|other|requesting|requested) [0-2] (state|states|country|countries|republic|jurisdiction)
  | request (to|from) [0-3] (state|country|authority)
  | (mutual|international) [0-2] (assistance|cooperation|co-operation)
  | foreign (authority|authorities|evidence|order|requests|request|court)
  + The heading is Evidence for use [outside the State].
  - The heading is State search.

concept secure-data-act
  | (=secure|=securing|=secured|=take|=retain|=remove|=record|=recorded) [0-6] (computer|data|system|=information|medium|electromagnetic)
  unless (shall|must) [0-1] =retain
  + He may [secure the data].
  - He may see a box.
  - The provider must retain the data for a year.

concept location-data
  | (location|tracking|geographic|position)
  + The heading is Cell [location].
  - The heading is Cells.

concept interception-word
  | (conduct|carry out|execute|perform) [0-2] (interception|interceptions)
  unless interception [0-3] (goods|vessel|aircraft|vehicle)
  + The warrant is to [conduct interception].
  - The warrant is for goods.

concept title-aside
  | (with|by) consent
  | (application|applications) (for|to)
  | (refusal|refuse|notice|notification|approval|costs|cost|report|reports|deferral|postponement|form|forms|annual|complaint|complaints|loan|translation|publication|reimbursement|transitional|authentication)
  | (insertion|insert|amendment|amendments|amending|substitution) [0-3] (section|sections|act|of)
  | (custody|destruction|disposal|inventory|execution)
  | (search|searches|searching) of [0-2] (person|persons|woman|women|arrested|body|vehicle|vehicles|vessel|vessels)
  + The heading is [Refusal].
  + The heading is [Search of person] arrested.
  + The heading is [Amendment of] section four.
  - The heading is Search.

concept access-help
  | (=information|assistance|cooperation|help) [0-8] (necessary|needed|required|reasonable) [0-6] (=access|operate|search|open)
  | operate the (computer|system|equipment)
  | facilities and technical assistance
  + He gives [assistance that is reasonable and necessary to access] it.
  + He gives all [facilities and technical assistance] for it.
  - He gives information to the court.

concept criminal-proceeding
  | criminal [0-2] (investigation|investigations|proceeding|proceedings|matter|matters|case|cases)
  | (investigation|inquiry|trial|proceeding) [0-3] under this code
  | investigat* [0-3] (offence|offense|offences|offenses|crime|crimes)
  | (ongoing|pre trial) (investigation|procedure)
  unless (offence|offense|offences|crime) [0-4] (under|of|against) this (act|part|law)
  + It serves [criminal proceedings].
  - It serves a police officer.

concept communications-surveillance
  | (surveillance|monitoring|listening|wiretapping) [0-6] (telecommunications|telecommunication|communications|communication|telephone|correspondence)
  | (telecommunications|telecommunication|communications|telephone) [0-3] (surveillance|monitored|tapped|tapping|interception|intercepted)
  | interfer* [0-4] secrecy of [0-2] (communications|communication|telecommunications|correspondence)
  | electronic surveillance
  unless telecommunications (surveillance|interception) act
  + The court allows the [surveillance of post and telecommunications].
  + The court allows [electronic surveillance] there.
  - The court allows the surveillance of the house.

concept information-word
  | =information
  + It is [information].
  - He is informed.

concept orders-measure
  | (order|orders|ordered|authoris*|authoriz*|permit|permits|decision on|issue|issued) [0-3] (search|searches|seizure|discovery|interception|surveillance)
  | (search|searches|seizure|discovery|interception|surveillance) [0-8] (by|to|under|with|in) [0-3] (court order|order|warrant|decision|authorisation|authorization)
  | (search|searches|seizure|interception|surveillance|measure|measures) [0-6] (may|shall|must|can) [0-1] be (ordered|authoris*|authoriz*)
  + The court [orders a search] of it.
  + [Seizure may be ordered] by the court.
  - The court orders a meal.

concept deadline-set
  | within [0-3] (time|period) [0-4] (specified|stated|set|fixed)
  | within a (specified|stated|set|fixed) (time|period)
  + He does it [within the time stated] there.
  - He does it in time.

concept disclose-verb
  | (disclos*|reveal*|divulg*|=inform|=informs|notif*|tell|tells)
  + He may not [reveal] it.
  - He may not eat it.

# That an order was made: what its addressee keeps to himself.
concept order-under-part
  | (order|orders|warrant|notice|direction|request|demand|authorisation|authorization) [0-6] under [0-1] (part|chapter|division)
  | (order|orders|warrant|notice|direction|request|demand|authorisation|authorization) [0-6] under this (act|law|code)
  + He tells of an [order under Part] 5.
  - He tells of an order under section 5.

concept fact-of-order
  | (existence|fact|contents|terms) [0-6] (order|orders|warrant|notice|direction|request|demand|requisition|measure|interception|preservation)
  | whether [0-4] (order|warrant|notice|direction|request|demand)
  + He tells no one of the [existence of the notice].
  - He tells no one of the existence of bees.

concept obtain-act
  | (obtain*|acquir*|request*|gain*)
  + He may [obtain] it.
  - He may read it.

# What the custodian of data has kept because he was asked or bound to.
concept kept-information
  | (data|=information|=records|=record) [0-4] (required|bound|ordered|obliged) to be [0-2] (kept|retained|preserved|stored|held)
  | (data|=information|=records) [0-2] (kept|retained|preserved|stored|held) (under|pursuant to|in accordance with|by virtue of)
  + He gives up the [information required to be kept] there.
  - He gives up the information.

concept equipment-access
  | access to [0-2] (equipment|device|devices|apparatus)
  + He allows [access to the equipment].
  - He allows access to the hall.

concept assistance-order
  | (=order|=orders|=require|=requires|=direct|=directs) [0-3] (person|persons) [0-4] to (=provide|=give|=render) [0-2] =assistance
  | (=order|=orders|=require|=requires|=direct|=directs) [0-3] (person|persons) [0-4] to =assist
  + The judge may [order a person to provide assistance] with it.
  - The judge may order a person to sit.

# What courts do beside an investigation, in a heading: trial, sentence, appeal,
# what follows from them, and civil and other matters.
concept title-other-stage
  | (sentence|sentences|sentencing|punishment|punishments|restitution|compensation|probation|parole|pardon|pardons|release)
  | (arraign*|committal|plea|pleas|plead*|trial|trials|jury|juries|juror|jurors|verdict|acquittal|judgment|judgments)
  | (appeal|appeals|revision|references to)
  | (litigation|civil (action|actions|proceedings|procedure|matters|remedies)|removal of (actions|causes|cases))
  | (human remains|investigations of death|inquest|inquests|coroner|coroners|missing (person|persons)|mental|unsound mind)
  | (juvenile|juveniles|maintenance of)
  | (evidence and witnesses|witnesses|court record|court records)
  + The heading is [Restitution] orders.
  + The heading is Procedure if the accused [pleads] guilty.
  + The heading is Entry and search for [human remains].
  - The heading is Search warrants.
  - The heading is Evidence.

# A body that oversees a trade or runs an office, as the holder of a power.
concept regulator-holder
  | (commission|commissioner|board|regulator|registrar|bureau|council|minister|secretary of state|director general|comptroller|central bank|corporation|department|agency) [0-5] (may|shall|=requires|=directs)
  | the (authority|agency|institution|secretariat) [0-5] (may|shall)
  | (requirement|notice|direction|request) [0-3] (by|of|from) the (authority|commission|commissioner|board|regulator|registrar|agency|minister)
  | ^ (may|must) by notice
  | ^ may [0-1] (=require|=exempt|=impose|=publish)
  | ^ (think|considers|consider) [0-1] appropriate
  | ^ (must|may) give [0-2] notice
  | by notice [0-3] (licensee|permit holder)
  unless (police|investigat*|prosecut*|judicial|competent|enforcement|requesting|central) (authority|agency|commission|commissioner|bureau)
  unless commissioner of police
  unless (court|judge|magistrate|justice|prosecutor|general|police|officer|constable|he|she|they|it|who|inspector|sheriff|prosecutions) (may|must|considers|consider|think)
  + The [Board may] ask for a list.
  + [Lampcom may by notice] ask for a list.
  - The competent authority may ask for a list.
  - The Commissioner of Police may ask for a list.
  - The Court may require a list.
  - The officer may ask for a list.

# With the consent of him whose device it is: no power over the unwilling.
concept with-consent-only
  | (voluntarily|freely) [0-6] (provided|given|handed|produced|surrendered)
  | (has|have) [0-2] (agreed|consented) to [0-6] (extraction|search|access|examination|collection)
  | only with [0-3] consent
  unless (without|not|whether or not) [0-6] (voluntarily|agreed|consented|consent)
  + He may read it if the owner [has agreed to the search].
  - He may read it whether or not the owner has agreed to the search.

# Police or government as those who decide: no judge.
concept executive-power
  | (police officer|police officers|constable|law enforcement officer|officer in charge|inspector|superintendent|investigating officer|investigation officer|authorised officer|authorized officer|minister|secretary|central government|state government|president|director general|inspector general) [0-40] may [0-6] (issue|search|seize|enter|access|order|authoris*|authoriz*|direct|require|intercept)
  unless (apply|applies|application) [0-8] (court|judge|magistrate|justice|warrant|order)
  unless (armed with|under|by virtue of|executing) [0-3] warrant
  unless (while|when|in) [0-2] (searching|carrying out|executing|conducting)
  unless (carrying out|executing|conducting|execution of) [0-3] (search|warrant) [0-14] may
  + A [police officer who is told of a theft may search] a house.
  + The [Minister may authorise] it.
  - A police officer may apply to a judge.
  - A police officer under a warrant may search it.
  - In carrying out a search a police officer may seize it.
  - A police officer who, while searching it, sees more may seize that.
  - A judge may search it.

# Those who act for an authority, by the name that an act gives them.
concept officer-word
  | (authorised|authorized|designated|competent) (officer|officers|authority|authorities)
  + It is given to an [authorised officer].
  - It is given to an officer of the watch.

# Data that are kept by an order already: what is done with them comes soon.
concept preserved-data
  | =preserved [0-2] (data|=information|evidence|=record|=records)
  | (=disclosure|=disclose) of [0-2] preservation
  + He hands over the [preserved data].
  - He hands over data.
