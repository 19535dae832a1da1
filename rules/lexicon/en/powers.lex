# What an authority may order, and what its addressee must do.

concept power-cue
  | (officer|constable|police|inspector|superintendent|investigator|garda|sheriff|official|authority|agency|organ|body|office|entity|enforcement|court|judge|magistrate|justice|commissioner|prosecutor|attorney general|minister|secretary|government|director|controller|justice|investigating) [0-14] (may|shall|must|can|order|orders|require|requires|direct|directs|demand|demands|request|requests|authoris*|authoriz*|empower*|permit|permits|=issues|=grants)
  | (order|warrant|notice|demand|direction|requisition|requirement|request|=ruling|decision|permission|summons|subpoena) [0-8] (made|issued|given|served|requiring|require|requires|directing|direct|directs|authoris*|authoriz*|permitting|ordering|of a governmental)
  | (by|upon|in) [0-3] (writing|written|notice|order|request|direction|demand|warrant|=ruling)
  | (ordered|required|directed|requested|obliged|called upon) [0-2] (to|by)
  | (receipt|compliance) [0-3] (order|notice|request|direction)
  | (order|warrant|authoris*|authoriz*) [0-8] (allows|allow|permits|entitles|empowers)
  | (=is|=are) (seized|searched|secured|copied|intercepted|collected)
  | (search|searches|seizure|interception|surveillance) (=is|=are) (carried out|conducted|performed|effected)
  | (may|shall|can) [0-1] be [0-3] (ordered|searched|seized|intercepted|collected|preserved|secured|copied|required|obtained|=recorded|conducted|monitored|wiretapped|tapped|confiscated|requested|carried out|examined|inspected|operated|accessed|made|issued|permitted)
  | (judge|court|justice|magistrate) [0-6] (satisfied|order)
  | empower* [0-4] (authority|authorities|officer|officers|police|court|judge)
  | (motion|application) [0-8] (judge|court|magistrate)
  | may [0-1] (=require|=order|=direct|=demand|=request|=ask)
  | (is|are|be) (entitled|empowered|permitted|authoris*|authoriz*) to
  | (power|powers|right) to
  unless in order (to|that)
  unless (may|shall|can|must) not [0-1] be
  + The [officer may] require the keeper to open the box.
  + The box [may be seized] at the office.
  + [Search is carried out] to find a box.
  - The keeper opens the box.
  - He works in order to keep a record.
  - A letter may not be seized.

concept order-cue
  | (order|orders|ordered|notice|demand|demands|direction|directions|request|requests|requisition|warrant)
  | (=require|=requires|=required|=requiring|=direct|=directs|=directing|=directed|demanding|requested|requesting|ordering)
  unless in order (to|that)
  unless (require|required|requires) or (authoris*|authoriz*|permit*)
  unless not [0-1] be (required|ordered|directed|requested)
  + The keeper opens the box at the [request] of the judge.
  - The keeper opens the box.
  - He works in order to eat.
  - Showing the box, if required or authorised by law, breaks no duty.
  - He must not be required to show it.

concept production-order
  | production (order|notice|demand)
  | (shall|must) (produce|submit|surrender|hand over|deliver) [0-12] (order|orders|ordered|designated|request|demand)
  | (order|orders|require|requires|requiring|=direct|=directs|=directing|=directed|compel|demand|demands|notice|warrant|subpoena|summons|=ruling|=direction|ordered|required|obliged|requested|=authorise|=authorises|=authorize|=authorizes) [0-14] (=produce|=produces|=produced|=producing|=production|disclos*|submit*|furnish*|deliver*|hand over|surrender|=provide|=provides|give|release)
  | (order|orders|ordered|notice|summons|=direction|=ruling|demand) [0-26] (shall|must|to) [0-4] (=produce|submit|surrender|hand over|deliver|=provide)
  | (request|requests|requesting|requested|demand|demands|inquiry) [0-4] (provision|production|disclosure|release|submission) of
  | =production of [0-10] (necessary|desirable|required)
  | (=ruling|order|decree|decision) [0-3] (requesting|demanding) [0-4] (=information|document|documents|data|item|items|object|objects)
  | (obliged|duty|bound) to [0-3] (=produce|submit|surrender|hand over|deliver|make available)
  unless (produc*|disclos*) [0-3] (goods|crops|food)
  unless (produc*|show) [0-3] (evidence|proof) of [0-3] (identity|authority|appointment|authorisation|authorization)
  unless produc* [0-4] (identity card|warrant card|identification|certificate of appointment)
  unless in order (to|that)
  unless not [0-1] be (required|compelled|obliged|ordered)
  unless (require|authoris*|authoriz*) or (require|authoris*|authoriz*) [0-4] disclosure
  + The judge may [order the keeper to produce] a list.
  + The judge issues a [ruling requesting the relevant document] from him.
  + The judge may make an [order that the person who appears to him to have the list shall hand over] the list.
  - The keeper may show a list.
  - The judge may order the provider to wait.
  - He works in order to give a sign.
  - He may not be required to produce the letter.
  - The officer may be required to produce proof of his identity.
  - The rules may require or authorise the disclosure of it.

concept duty-cue
  | (shall|must) [0-2] (be)? [0-2] (preserv*|retain*|keep*|kept|=provide|=provides|=provided|=providing|disclos*|give|furnish|submit|produce|deliver|comply|make|take|ensure|maintain|assist|permit|allow|cooperate|grant|enable)
  | (is|are) (required|obliged) to
  | =ensure the [0-1] (disclosure|preservation)
  | incumbent (on|upon)
  + The keeper [shall provide] a list.
  + It serves to [ensure the speedy disclosure] of a list.
  - The keeper walks home.

concept preserve-act
  | (preserv*|preservation)
  | preservation (order|notice|direction|demand|directive)
  | (retain*|keep*|=secure|=secures|=secured|=securing|safeguard*) [0-6] (intact|unaltered|unchanged)
  | (=secure|=secures|=secured|=securing|safeguard*) [0-3] (electronic*|stored) [0-2] (data|evidence|=information|=records|=record)
  | (=keep|=keeping|=retain|=hold) [0-3] (data|=records|=record|logs|=information)
  | (data|=records|=record|logs|=information) [0-8] be (kept|retained|held|stored) [0-3] (for|during|until)
  | (not|from) [0-3] (delet*|destroy*|eras*|alter*|modif*) [0-14] (data|=record|=records|evidence|=information|history|logs)
  | (not|from) [0-3] (deal|dealing) [0-6] (data|=record|=records|evidence|=information)
  | (freez*|frozen) [0-4] (data|evidence)
  unless preserv* [0-3] (peace|rights|privilege|health|heritage|game|fish)
  unless (=preserve|=preserves|=preserving) [0-1] (public|good|law and)? order
  unless preservation of [0-1] order
  unless measures [0-5] preserv*
  unless preserv* [0-5] (property|assets|scene)
  unless =preserved (under|pursuant to|in accordance with)
  unless =preserved (data|evidence|=information)
  unless =preserved by [0-2] (mechanical|electronic|device)
  unless preserv* in the [0-2] =records
  + He shall [preserve] the list.
  + He was asked [not to delete the records] of the week.
  + He does what the [preservation] notice says.
  - He shall print the list.
  - He shall preserve public order.
  - He shall not delete the picture.
  - He prints the list that was preserved under section 4.
  - He prints the preserved data.
  - The letter is sealed and preserved in the records of the court.
  - He prints what is preserved by any mechanical device.

concept secure-act
  | (seiz*|=secure|=secures|=secured|=securing|impound*|take possession)
  | (access|inspect|search) [0-8] (seiz*|=copy)
  | (mak*|take) copies
  | (=copy|extract|download*) [0-4] (data|computer|system)
  unless security (measure|measures|deposit)
  unless (forfeit*|confiscat*) [0-8] seiz*
  unless seiz* [0-8] (forfeit*|confiscat*)
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
  | (any|content|all|computer|stored|electronic|specified|relevant) data
  | (computer|electronic) data [0-2] including
  | including [0-2] traffic data
  | (other|any) (data|evidence|=records|=information)
  unless computer data storage
  + He shall keep [any data] he has.
  - He shall keep traffic data.

concept any-holder
  | (any|a|the|every|another|that) (other)? person [0-14] (possession|control|custody|holds|hold|holding|keeps|controls|appears|has|have|produce|produc*|give|provide|furnish|disclose|preserve|submit|specified|named|charge)
  | (person|persons|custodian|anyone|whoever|holder) [0-6] (in|has|having|have|with) [0-4] (possession|control|custody|charge|power)
  | (possession|control|custody|power) of [0-3] (any|a|the|another|such) person
  | (any|a|every) person
  | (person|persons|party|someone|those|they) [0-2] (who|whom|whose) [0-14] (possession|control|custody|access|power|data|keeps|holds)
  | (person|party) (responsible|ordered)
  | (custodian|possessor)
  | (holder|owner|keeper) [0-4] (data|thing|things|document|documents|object|objects|item|items|article|articles|material|=records)
  | whoever
  | (binding on|obliges) (everyone|all)
  | (person|persons) or (service|entity|body|institution)
  | (private|public) [0-2] (organi*|bodies|institution|institutions|undertakings)
  + [Any person in possession] of the list shall show it.
  + The [possessor] of the list shall show it.
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
  | =integrity
  | (unaltered|intact|unmodified)
  | (=protect|=protects|=protected|=protecting|prevent*|secure*) [0-6] (alter*|modif*|loss|delet*|destroy*|tamper*|degrad*)
  | (maintain*|preserv*) [0-4] (authentic*|original|state|condition)
  | not be (destroyed|altered|modified|deleted|lost)
  + He shall keep its [integrity].
  - He shall keep it for the plan.

concept keep-secret
  | (keep*|kept|maintain*|treat*|preserv*|ensur*|observ*|respect*|remain*|guarantee*) [0-6] (=confidential|=confidentiality|secret|secrecy)
  | (=confidential|=confidentiality|secret|secrecy) [0-4] (shall|must) be [0-2] (kept|maintain*|observ*|preserv*|ensur*)
  | (shall|must|are|is) be [0-2] (=confidential|secret)
  | (duty|obligation|bound|sworn|obliged|vow) [0-5] (secrecy|=confidentiality|=confidential)
  | (secrecy|=confidentiality) [0-4] (order|measure|request|notice|warrant|demand|interception|investigation)
  | (shall not|may not|must not|not to|prohibit*|no person|refrain*) [0-8] (disclos*|reveal*|divulg*|=inform|=informs|=informing|communicat*|tip) [0-10] (existence|contents|order|notice|fact|request|demand|any|person|data|preservation|=information|matter|matters|warrant|interception)
  | (disclos*|reveal*|divulg*) [0-5] (existence|fact|=contents|whether) [0-20] (offence|prohibit*|guilty|order|warrant|authori*|notice)
  | non disclosure
  + He shall [keep the order confidential].
  + Whoever takes part has a [duty of secrecy].
  - He shall keep the order in a box.
  - He may order a firm to disclose content data, or authorise a man to read them.
  - The letter speaks of a confidential talk.

concept retention-duty
  | (=provider|=providers|=operator|=operators|=licensee|=carrier|undertaking|=administrator|intermediary) [0-6] (shall|must|required to|obliged to) [0-4] (retain|keep|store|hold|preserve|maintain) [0-20] (for|period|year|years|months|duration)
  | (require|requires|requiring|notice|order) [0-10] (=provider|=providers|=operator|=operators|carrier|undertaking|intermediary) to [0-3] (retain|keep|store|hold) [0-20] (for|period|year|years|months)
  | (retain*|retention) [0-3] (period|periods) of # (month|months|year|years)
  unless (in|under|by) [0-3] (order|notice|demand|request|direction)
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
  | (cybercrime|cybercrimes|(cyber|computer) (crime|crimes))
  | under this (code|act) [0-6] (investigat*|inquiry|trial)
  | valid complaint
  + It serves a [criminal investigation].
  + It serves the hunt for [cybercrime].
  - It serves a survey.

concept produce-order-act
  | pass on
  | (make|making|made) [0-2] inquiry
  | (release|produc*|disclos*|submit*|furnish*|=provide|=provides|=provided|=providing|provision|deliver*|give|giving|surrender*|hand over|make available|supply|divulge|=communicate|=communicates|=transmit|=transmits|forward*)
  | disclosure
  unless (=providing|=provides) [0-6] (service|services)
  unless (produc*|show) [0-3] (evidence|proof) of [0-3] (identity|authority|appointment|authorisation|authorization)
  unless produc* [0-4] (identity card|warrant card|identification|certificate of appointment)
  + He shall [disclose] the list.
  - He shall burn the list.
  - He writes to an entity providing telephone services.
  - The officer must produce his identity card.

concept subscriber-information
  | (subscriber|subscribers|=customer|=customers|account|user|users|registration) [0-3] (=information|data|details|identity|=records|identification|name|names)
  | (=information|data|=record|=records|name|address|details|identity|particulars) [0-10] (subscriber|subscribers|=customer|=customers|account holder|user of|end user|users of)
  | (identity|identify|identification) [0-6] (subscriber|user|=customer|account|end user)
  | (name|address|identity|number|numbers) of (the|a|any) (user|users)
  | (=information|data) (about|on|concerning|pertaining to|relating to) [0-2] (user|users)
  | basic online =information
  | (=information|data) [0-4] (person|persons|individual|individuals) who (subscribe*|use)
  unless user data (file|entry)
  + The carrier gives [subscriber information] to the court.
  + The carrier gives the [information about the user] to the court.
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

# The wrong of telling what was ordered, by its name.
concept unauthorised-disclosure
  | (unauthorised|unauthorized|prohibited) (disclosure|disclosures)
  + He makes an [unauthorised disclosure].
  - He discloses the list.
