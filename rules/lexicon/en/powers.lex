# What an authority may order, and what its addressee must do.

concept power-cue
  | (officer|police|authority|court|judge|magistrate|prosecutor|minister|attorney general|commissioner|inspector|superintendent|director|governmental entity|entity|justice|agency|enforcement|investigator|garda|sheriff|law enforcement agency|law enforcement authorities|investigating) [0-14] (may|shall|order|orders|require|requires|direct|directs|demand|demands|request|requests|authori*|empower*)
  | (order|warrant|notice|demand|direction|requisition|requirement|request) [0-8] (made|issued|given|served|requiring|require|requires|directing|direct|directs|authori*|of a governmental)
  | (by|upon|in) [0-3] (writing|written|notice|order|request|direction|demand|warrant)
  | (ordered|required|directed|requested) [0-2] (to|by)
  | (receipt|compliance) [0-3] (order|notice|request|direction)
  | (order|warrant|authori*) [0-8] (allows|allow|permits|entitles|empowers)
  | (=is|=are) (seized|searched|secured|copied|intercepted|collected)
  | (may|shall) be [0-3] (ordered|searched|seized|intercepted|collected|preserved|secured|copied|required)
  | (judge|court|justice|magistrate) [0-6] (satisfied|order)
  | empower* [0-4] (authority|authorities|officer|officers|police|court|judge)
  + The [officer may] require the keeper to open the box.
  - The keeper opens the box.

concept order-cue
  | (order|orders|ordered|notice|demand|demands|direction|directions|request|requests|requisition|warrant)
  | (=require|=requires|=required|=requiring|=direct|=directs|=directing|=directed|demanding|requested|requesting|ordering)
  + The keeper opens the box at the [request] of the judge.
  - The keeper opens the box.

concept production-order
  | production (order|notice|demand)
  | (shall|must) (produce|submit|surrender|hand over|deliver) [0-12] (order|orders|ordered|designated|request|demand)
  | (order|orders|require|requires|requiring|direct|directs|directing|compel|demand|notice|warrant|subpoena|ordered|required) [0-14] (produc*|disclos*|submit*|furnish*|deliver*|hand over|surrender|provide|give)
  + The judge may [order the keeper to produce] a list.
  - The keeper may show a list.

concept duty-cue
  | (shall|must) [0-2] (be)? [0-2] (preserv*|retain*|keep*|kept|=provide|=provides|=provided|=providing|disclos*|give|furnish|submit|produce|deliver|comply|make|take|ensure|maintain)
  | (is|are) (required|obliged) to
  + The keeper [shall provide] a list.
  - The keeper walks home.

concept preserve-act
  | (preserv*|preservation)
  | preservation (order|notice|direction|demand|directive)
  | (retain*|keep*|secure*|safeguard*) [0-6] (intact|unaltered|unchanged)
  | (not|from) [0-3] (delet*|destroy*|alter*|modif*) [0-4] (data|=record|=records|evidence)
  | (freez*|frozen) [0-4] (data|evidence)
  unless preserv* [0-3] (order|peace|rights|privilege|health|heritage|game|fish)
  unless measures [0-5] preserv*
  unless preserv* [0-5] (property|assets|scene)
  unless =preserved (under|pursuant to|in accordance with)
  + He shall [preserve] the list.
  - He shall print the list.
  - He prints the list that was preserved under section 4.

concept secure-act
  | (seiz*|=secure|=secures|=secured|=securing|=copy|=copies|=copying|=copied|impound*|extract*|mak* copies|take possession|produc*|download*)
  | (access|inspect|search) [0-8] (seiz*|cop*|retain*)
  unless security (measure|measures|deposit)
  + The officer may [seize] a box.
  - The officer may rest.

concept records-or-evidence
  | (=record|=records)
  | (=record|=records) [0-2] (other)? evidence
  | (electronic|digital) evidence
  + He keeps the [records].
  - He keeps bees.

concept any-stored-data
  | (any|stored|computer|electronic|content|specified|the|such|certain) [0-2] (data|data message)
  | content [0-1] data
  | (=records|=record) [0-2] (and|or) [0-2] (other)? [0-1] evidence
  | (electronic) (evidence|=records|=record|=information|communications)
  | (data|=information) [0-6] (stored|in|on) [0-4] (computer|system|medium|device)
  | computer data
  | (document|documents|documentary|=records|evidence|=information)
  unless (traffic|transmission|subscriber|location|billing|tracking|personal) data
  + He shall keep [any data] for a week.
  - He shall keep traffic data for a week.

concept explicit-any-data
  | (any|content|all) data
  | (computer|electronic) data [0-2] including
  | including [0-2] traffic data
  | (other|any) (data|evidence|=records|=information)
  + He shall keep [any data] he has.
  - He shall keep traffic data.

concept any-holder
  | (any|a|the|every|another) (other)? person [0-14] (possession|control|custody|holds|hold|holding|keeps|controls|appears|has|have|produce|produc*|give|provide|furnish|disclose|preserve|submit|specified|named)
  | (person|persons|custodian|anyone|whoever|holder) [0-6] (in|has|having|have|with) [0-4] (possession|control|custody)
  | (possession|control|custody) of [0-3] (any|a|the|another) person
  | (any|a|every) person
  | custodian
  | whoever [0-14] (possession|control|custody)
  | (person|persons) or (service|entity|body|institution)
  + [Any person in possession] of the list shall show it.
  - The carrier shall show it.

concept destroy-duty
  | (shall|must) [0-4] (destroy*|delet*|eras*)
  + The keeper [shall destroy] the list.
  - The keeper shall not lose the list.

concept special-data
  | (financial|tracking|transmission|traffic|location|banking|tax|medical|health) [0-1] (data|=information)
  + He shows [financial data].
  - He shows data.

concept data-integrity
  | integrity
  | (unaltered|intact|unmodified)
  | (=protect|=protects|=protected|=protecting|prevent*|secure*) [0-6] (alter*|modif*|loss|delet*|destroy*|tamper*|degrad*)
  | (maintain*|preserv*) [0-4] (authentic*|original|state|condition)
  | not be (destroyed|altered|modified|deleted|lost)
  + He shall keep its [integrity].
  - He shall keep it for the plan.

concept keep-secret
  | (keep*|kept|maintain*|treat*|preserv*) [0-6] (confidential*|secret|secrecy)
  | (shall not|may not|must not|not to|prohibit*|no person|refrain*) [0-6] (disclos*|reveal*|divulg*|=inform|=informs|=informing|communicat*|tip) [0-10] (existence|contents|order|notice|fact|request|demand|any|person|data|preservation|=information)
  | (disclos*|reveal*) [0-3] (existence|fact|contents) [0-6] (offence|prohibit*|guilty)
  | confidential*
  | non disclosure
  + He shall [keep the order confidential].
  - He shall keep the order in a box.

concept retention-duty
  | (provider|providers|operator|operators|licensee|carrier) [0-4] shall [0-4] (retain|keep|store|hold) [0-12] (for|period|year|years|months)
  | (retain*|retention) [0-3] (period|periods) of # (month|months|year|years)
  + The [provider shall keep all data for] one year.
  - The officer may order that data be kept.

concept period
  | # (day|days) @1
  | # (hour|hours) @0
  | # (week|weeks) @7
  | # (month|months) @30
  | # (year|years) @365
  unless (age|aged) [0-4] # (year|years)
  unless # (year|years) (old|of age)
  unless imprison* [0-10] # (year|years|month|months)
  unless (term|exceeding|fine) [0-6] # (years|year)
  + He keeps it for [ninety (90) days].
  - He is liable to imprisonment for two years.

concept investigation-power
  | (search|arrest|seiz*|warrant|interception|production order)
  | (police officer|investigating officer|peace officer|law enforcement) [0-6] (may|shall)
  + The [search] took an hour.
  - The walk took an hour.

concept criminal-matter
  | criminal (lawsuit|action|trial|jurisdiction)
  | criminal [0-2] (investigation|investigations|proceeding|proceedings|matter|matters|case|offence|offences|procedure|inquiry|prosecution)
  | (investigat*|detect*|prosecut*|inquir*) [0-8] (offence|offences|offense|offenses|crime|crimes)
  | (offence|offences|offense|crime) [0-8] (investigat*|prosecut*|suspected|committed)
  | (police|law enforcement|criminal) [0-2] (investigation|inquiry|officer)
  | under this (code|act) [0-6] (investigat*|inquiry|trial)
  | valid complaint
  + It serves a [criminal investigation].
  - It serves a survey.

concept produce-order-act
  | (produc*|disclos*|submit*|furnish*|=provide|=provides|=provided|=providing|provision|deliver*|give|giving|surrender*|hand over|make available|supply|divulge|=communicate|=communicates|=transmit|=transmits|forward*)
  | disclosure
  + He shall [disclose] the list.
  - He shall burn the list.

concept subscriber-information
  | (subscriber|subscribers|customer|customers|account|user|users) [0-3] (=information|data|details|identity|=records|identification|name|names)
  | (=information|data|=record|=records|name|address|details|identity|particulars) [0-10] (subscriber|subscribers|customer|customers|account holder|user of)
  | (identity|identify) [0-6] (subscriber|user|customer|account)
  | basic online =information
  | (=information|data) [0-4] (person|persons|individual|individuals) who (subscribe*|use)
  unless user data (file|entry)
  + The carrier gives [subscriber information] to the court.
  - The subscriber gives money to the paper.

concept document-or-thing
  | (document|documents|thing|things|item|items|material|=record|=records|object|objects|writing|writings)
  + He shall bring a [document].
  - He shall bring his brother.

concept subscriber-identity
  | name [0-4] address
  | (identity|postal|geographic|residential) [0-6] address
  | (telephone|access|subscriber) (number|numbers) [0-12] address
  | identity [0-4] (subscriber|user)
  + The list has the [name and address] of each.
  - The list has a name.

concept established-here
  | provider [0-10] (established|incorporated|registered|licensed|domiciled|located) [0-2] (in|within) [0-3] (country|state|territory|republic|kingdom|jurisdiction)
  | (licensed|licensee) [0-4] (operator|telecommunications|provider)
  + A [provider established in the country] answers.
  - A provider offering services in the country answers.
