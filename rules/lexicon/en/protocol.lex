# What the Global Protocol adds.

concept preparation-clause
  | (=preparatory|=preparation|=preparations) [0-4] (to|for|of) [0-6] (offence|offences|offense|offenses|crime|crimes|furtherance)
  | (=preparatory|=preparation|=preparations) [0-4] (to|for|of) [0-7] =commission of
  | (=prepares|=preparing|=prepare|=preparation) [0-2] (to|for) [0-2] (commit|commission) [0-4] (offence|offences|crime|crimes)
  | (especially|particularly|specially) (suitable|suited|fit) [0-6] (tool|means|instrument) [0-3] (crime|crimes|offence|offences|offense|criminal)
  unless (=commission|instigation|incitement|facilitation) [0-1] or =preparation
  unless =preparation [0-1] or [0-1] (instigation|=commission)
  + He does any act [preparatory to the commission of] it.
  + He holds data [especially suitable as a tool for crime].
  - He prepares a meal.
  - He prepares a plan for the Commission.
  - He tells what he knows of the preparation or instigation of an offence.
  - He hears of the commission or preparation of an offence.
  - He holds a knife especially suitable as a tool for bread.

concept tools-for-any-crime
  | (device|program|programs|data|article|=record|equipment|apparatus|anything|thing) [0-14] (in the course|connection with|for use) [0-6] (fraud|theft|forgery|deception|any offence|offence|counterfeit*|burglary)
  | (program|device|instrument|data|=information|equipment) [0-14] (any offence|any crime|offences under this act|offence under this act)
  | (device making|forging|counterfeiting|forgery) [0-3] (equipment|implement|instrument|material)
  + He holds a [program for use in fraud].
  - He holds a program of events.

concept vital-systems
  | critical =information
  | (critical|essential|vital|=protected|=key) [0-3] (infrastructure|computer|computers|system|systems|service|services|facility|installation)
  | (public|national) (utility|utilities|safety|security|health|defence|defense) [0-4] (system|systems|computer|infrastructure|network)
  | (provision|supply|operation|functioning|delivery) of [0-4] (public|essential|vital) [0-2] (utility|utilities|service|services)
  | (supply|delivery|provision) of [0-5] (energy|water|electricity|fuel|food|power)
  | (vital|essential) (sector|sectors)
  | (system|computer|data) [0-3] (related|relating|connected) to [0-6] (security|public services|public service)
  | (telecommunications|postal|transport|energy) [0-1] (service|services) [0-12] (prevent*|disrupt*|endanger*)
  | (system|systems|computer|infrastructure) [0-10] (public safety|national security|national defense|national defence|administration of justice|public health|emergency)
  | (energy|power|water|transport*|banking) [0-3] (infrastructure|facility|facilities|lines|station|system|systems|installations)
  | (communication|communications|telecommunications|information) [0-2] (infrastructure|=lines|station|stations|installations)
  | (disruption|interruption) of [0-1] (supply|system|facilities|services) (of|for|relating)
  | (installation|installations|facility|facilities|plant|station) [0-2] (for|of|that)? (supplying|supply|supplies|generating|generat*) [0-3] (power|energy|electricity|water|gas|heat)
  | threat to public (health|safety)
  | (endanger*|jeopardi*) [0-8] (supply|health care|function of society|functions of society|vital functions)
  | (function|functions) of society [0-6] (importance|important|vital)
  unless (critical|essential|vital) (illness|mass)
  + It hits [critical infrastructure].
  + It hits an [installation for supplying power].
  + It would [endanger energy supply].
  - It hits the critics.
  - He enters it by way of a telecommunications line.
  - It would endanger the boat.

concept vital-sectors
  | (energy|electricity|power|water|transport*|=communications|telecommunications|banking|finance|health|emergency|food|government)
  + It names [energy].
  - It names the sea.

# An attack named by the offences that it is.
concept attack-by-offence
  | (offence|offences|offense|offenses|crime|crimes) [0-3] (under|in|against|by|referred|stipulated|punishable|enumerated|of) [0-6] (section|sections|article|articles|subsection|act|law|part|code|chapter|paragraph)
  | (same|such) (act|acts|offence|conduct)
  | punishable acts
  | contraven* [0-3] (section|sections)
  + The fine doubles where an [offence under section] 3 hits it.
  + Where he [contravenes any of those sections] he pays more.
  - The offence hits it.
  - He contravenes the rules.

# What the owner of a system owes to those who watch over it.
concept oversight-duty
  | (audit|audits|auditor|auditors)
  | (risk|security) (assessment|assessments)
  | (=report|=reports|=notify|=notifies|=inform|=informs) [0-24] (commissioner|authority|agency|minister|commission|director|centre|regulator|council)
  | (fails|failure|fail|refuses|does not) [0-2] (to)? (comply|report|notify|furnish|submit|appoint|register|inform)
  | (written)? (direction|directions|notice) (given|issued) (by|under|to)
  + He hinders the [auditor].
  + He [fails to comply] with a standard.
  - He hinders the pilot.

concept attack-word
  | (attack*|sabotag*|detonat*|explosive*)
  + He [attacks] the plant.
  - He attends to the plant.

concept disable-act
  | (disabl*|disrupt*|interrupt*|incapacitat*|paralys*|paralyz*|unsafe|unfit|inoperable|inoperative|hamper*|endanger*|malfunction)
  | put* out of (action|operation)
  + It [disables] the plant.
  - It enables the plant.

concept aggravation
  | (aggravat*|higher|increased|greater|instead|not less than)
  | (in lieu|lieu) of [0-3] (punishment|penalty)
  | (critical|protected) [0-20] (liable|imprison*|fine)
  + It is [aggravated].
  - It is agreed.

concept keep-duty
  | (=provider|=providers|=operator|=operators|=licensee|=licensees|=carrier|=carriers|entity|company|undertaking|undertakings|=administrator|=intermediary) [0-14] (shall|must|required to|obliged to|=is to|=are to) [0-12] (=retain|=keep|=store|=maintain|=preserve)
  | (require|requiring|requires|notice|obliged|obligation) [0-10] (=provider|=providers|=operator|=operators|=carrier|undertaking|=intermediary) to [0-3] (=retain|=keep|=store)
  | (data|traffic data|=records|=information) [0-14] (shall|must) be [0-3] (retained|kept|stored|preserved)
  | (retention|retain*) [0-6] (period|months|years)
  unless (keep|maintain) [0-2] (confidential|secret)
  + The [provider shall retain] it.
  - The provider shall send it.
  - The provider shall keep secret what it hears.

concept retained-data
  | (location|traffic|subscriber|user|call|internet|communications|source|connection) data
  | (=connection|=access|communication|communications) (=record|=records|log|logs)
  | (=records|logs) of (=access|=connection|use)
  | (=information|data|documents) [0-10] relating to (any|each|every|a) communication
  | (register|=information|data) [0-6] (sim|subscriber*|end user)
  | call (data|detail) =records
  + It is [location data].
  - It is a date.

concept accounts-word
  | (account|accounts|accounting|memoranda|bookkeeping|financial)
  | volume*
  unless (user|email|customer|subscriber|bank) account
  + They are [accounts] of the year.
  - They are calls of the year.

concept on-request
  | (at|on|upon) [0-1] (request|order|demand|direction)
  | (request|order|demand|direction) of [0-3] (authority|agency|officer|court|police)
  + It is done [at the request] of the court.
  - It is done each day.

concept keep-verb
  | (=keep|=store|=retain|=preserve)
  unless (keep|maintain) [0-3] (confidential|secret)
  + He must [keep] it.
  - He must keep it secret.

concept duty-modal
  | (shall|must|obliged to|required to|incumbent on|incumbent upon)
  + He [must] keep it.
  - He may keep it.
