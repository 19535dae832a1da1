# What the Global Protocol adds.

concept personate-act
  | (personat*|impersonat*|assum*|pretend*)
  + He [personates] a judge.
  - He meets a judge.

concept identity-of-another
  | (identity|identities) [0-4] (another|other|person|individual|someone|victim)
  | (another|other|person|someone|individual) [0-4] (identity|identities|name|signature|password)
  | (means|form|feature) [0-2] (identification|identity)
  | identif* (=information|data|document|feature|features)
  | (personal|personally) (identification|identifying|identifiable)
  | (identity) (theft|fraud|=information|related)
  | (personat*|impersonat*) [0-3] (another|person|other)
  unless identity card [0-3] (shall|issued|system)
  unless (disclos*|reveal*|confirm*|establish*|proof|verify) [0-4] identity
  + He uses the [identity of another].
  - He shows his identity card at the gate.

concept pretend-act
  | (pretend*|purport*|impersonat*|personat*|imitat*|masquerad*|spoof*|phish*)
  | (mislead*|deceiv*|deceptive*|false*|fraudulent*) [0-6] (website|web site|site|message|messages|email|mail|communication|representation|page)
  | (creat*|operat*|send*|design*) [0-6] (website|web site|message|program) [0-14] (induc*|solicit*|trick*|obtain*|purport*|authentic)
  + He [pretends] to be a bank.
  - He works for a bank.

concept deceive-act
  | (deceit|deception|deceiv*|cheat*|defraud*|false representation|false pretence|false pretences|false pretenses)
  | fraud by false
  unless (=intent|=intention|purpose|intending) (to|of) defraud*
  + He wins by [deception].
  - He wins by skill.
  - He enters figures with intent to defraud.

concept personal-data-object
  | (personal|identity|financial|payment|confidential|sensitive|account|bank|card|credit card|identifying) [0-3] (=information|data|details|number|numbers|credentials)
  | (password|passwords|access code|credentials)
  + He wants [personal data].
  - He wants a picture.

concept preparation-clause
  | (preparatory|preparation) [0-4] (to|for|of) [0-6] (offence|offences|crime|commission|furtherance)
  | (=prepares|=preparing|=prepare|=preparation) [0-2] (to|for) [0-2] (commit|commission) [0-4] (offence|offences|crime|crimes)
  + He does any act [preparatory to the commission] of it.
  - He prepares a meal.

concept tools-for-any-crime
  | (device|program|programs|data|article|=record|equipment|apparatus|anything|thing) [0-14] (in the course|connection with|for use) [0-6] (fraud|theft|forgery|deception|any offence|offence|counterfeit*|burglary)
  | (program|device|instrument|data|=information|equipment) [0-14] (any offence|any crime|offences under this act|offence under this act)
  | (device making|forging|counterfeiting|forgery) [0-3] (equipment|implement|instrument|material)
  + He holds a [program for use in fraud].
  - He holds a program of events.

concept vital-systems
  | (critical|essential|vital|protected|key) [0-3] (infrastructure|computer|computers|system|systems|service|services|facility|installation)
  | (public|national) (utility|utilities|safety|security|health|defence|defense) [0-4] (system|systems|computer|infrastructure|network)
  | (system|systems|computer|infrastructure) [0-10] (public safety|national security|national defense|national defence|administration of justice|public health|emergency)
  | (communication|communications|energy|power|water|transport*|banking) [0-3] (infrastructure|facility|facilities|lines|station|system|systems|installations)
  | threat to public (health|safety)
  unless (critical|essential|vital) (illness|mass)
  + It hits [critical infrastructure].
  - It hits the critics.

concept vital-sectors
  | (energy|electricity|power|water|transport*|communications|telecommunications|banking|finance|health|emergency|food|government)
  + It names [energy].
  - It names the sea.

concept disable-act
  | (disabl*|disrupt*|interrupt*|incapacitat*|paralys*|paralyz*|unsafe|unfit|inoperable|inoperative)
  | put* out of (action|operation)
  + It [disables] the plant.
  - It enables the plant.

concept aggravation
  | (aggravat*|higher|increased|greater|instead|not less than)
  | (in lieu|lieu) of [0-3] (punishment|penalty)
  | (critical|protected) [0-20] (liable|imprison*|fine)
  + It is [aggravated].
  - It is agreed.

concept terror-word
  | (terroris*)
  | unlawful organisation
  | (violent extremis*)
  + It is [terrorism].
  - It is terrible.

concept incite-act
  | (incit*|provok*|provocation|instigat*|advocat*|encourag*|glorif*|counsel*|urg*|abet*)
  + He [incites] the crowd.
  - He addresses the crowd.

concept violence-word
  | (violence|overthrow|sedition|rebellion|insurrection|force and violence)
  + It calls for [violence].
  - It calls for calm.

concept to-the-public
  | (to|among) [0-2] public
  | (publish*|publicly|publication|broadcast*|distribut*|disseminat*)
  | members of the public
  + He speaks [to the public].
  - He speaks to his wife.

concept recruit-act
  | (recruit*|solicit*|enlist*)
  | (invit*|encourag*|=providing|=provide) [0-6] (join|member|membership|personnel|participat*)
  + He [recruits] men.
  - He feeds men.

concept train-act
  | (train*|instruct*|teach*|demonstrat*)
  | (=provide|=provides|=providing|receiv*) [0-4] (training|instruction|skill|skills|expertise)
  | weapons training
  + He [trains] men.
  - He feeds men.

concept weapon-word
  | (explosive*|firearm*|weapon*|noxious|destructive device|arms|bomb|bombs)
  + It is about [explosives].
  - It is about bees.

concept keep-duty
  | (provider|providers|operator|operators|licensee|licensees|carrier|entity|company|telecommunications entity|undertaking) [0-14] (shall|must|required to|obliged to) [0-6] (=retain|=keep|=store|=maintain|=preserve)
  | (data|traffic data|=records|=information) [0-14] (shall|must) be [0-3] (retained|kept|stored|preserved)
  | (retention|retain*) [0-6] (period|months|years)
  + The [provider shall retain] it.
  - The provider shall send it.

concept retained-data
  | (location|traffic|subscriber|user|call|internet|communications|source|connection) data
  | (register|=information|data) [0-6] (sim|subscriber*|end user)
  | call (data|detail) =records
  + It is [location data].
  - It is a date.
