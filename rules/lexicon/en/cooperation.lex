# Co-operation with other States: principle, mutual assistance, extradition.

concept foreign-request
  | (request*|demand*) [0-6] (of|by|from|behalf) [0-12] (foreign|another|=requesting|third|treaty|overseas) [0-3] (state|states|country|countries|authority|authorities|jurisdiction|territory|court|government|tribunal|governments|party)
  | request* [0-6] (of|by|from|behalf) [0-8] (member|designated|prescribed|specified|relevant|participating|reciprocating) [0-3] (state|states|country|countries|jurisdiction|territory|tribunal|governments|party)
  | request* [0-3] (of|by|from) (a|that|any) [0-1] (=state|=country)
  | request* [0-24] (country|place|territory|state) [0-3] outside
  | request* [0-20] (proceedings|investigation) [0-8] outside
  | (country|state|territory|place) outside [0-8] request*
  | foreign [0-1] (restraint|confiscation|forfeiture|freezing) order
  | (foreign|another|=requesting|member|designated|treaty|prescribed|specified|overseas) [0-3] (state|states|country|countries|authority|authorities|jurisdiction|court|government|tribunal|entity|territory) [0-6] (requests|requested|request|requesting)
  | letter* rogatory
  | letter* of request [0-2] (from|by)
  | =requesting (state|party|country|authority)
  | (behalf|instance) of [0-3] (foreign|another|=requesting) [0-2] (state|country|authority|government|court)
  | foreign [0-2] request*
  | request* [0-8] overseas (authority|authorities|court)
  | (use|proceeding) in [0-4] foreign [0-3] (tribunal|court|proceeding)
  | upon receipt of a request [0-14] foreign
  | (matter|proceeding|proceedings|case) [0-2] pending [0-8] (court|tribunal|authority) [0-4] (foreign|other|another|any) [0-2] (country|state|place)
  | (assist|assistance|cooperation|co-operation|aid) to [0-2] (foreign|other|specified|treaty|commonwealth|requesting) (state|states|country|countries|government|governments)
  unless request* [0-8] to [0-2] (foreign|another) [0-2] (state|country|government|authority|court)
  unless =requesting [0-3] (foreign|another) [0-3] (state|country|authority) to
  unless request* [0-2] (to|that|the appropriate) [0-6] (foreign|another) [0-2] (state|country|authority) to
  unless (evidence|obtained|obtaining) [0-3] outside [0-6] request
  unless request* [0-6] obtain* outside
  + It was done at the [request of a foreign State].
  + It was done on a [letter of request from] abroad.
  + It serves a criminal [matter pending in any court in any other country].
  + It was done on the [request by a court that tries the man in the capital of another State].
  - It was done at the request of a neighbour.
  - It serves a matter pending in the court of the place.
  - It was done at the request of the relevant authority.
  - The Minister may request the court of the place to sit.
  - He may make a request for help to a foreign State.
  - He may be requesting a foreign State to help.
  - He may request that the foreign State come to help.
  - Evidence is obtained outside the land by request.
  - He may request the judge to obtain outside the land what he needs.

# What the State itself asks of others.
concept outgoing-request
  | (may|shall) [0-6] request [0-3] (foreign|another|other|appropriate|requested) [0-3] (state|country|authority) [0-6] (to|for|that)
  | (request|requests|requesting|requested) [0-3] assistance [0-6] (abroad|outside)
  | (obtaining|obtain) outside
  | (sent|transmi*|forwarded|addressed) [0-14] to [0-6] (authority|court) [0-3] in [0-3] (designated|foreign|requested|another) (state|country)
  | (made|issued|sent|transmitted|addressed) [0-4] to [0-3] (foreign|another) [0-2] (state|country|authority|court)
  | requests by ^
  | official request [0-2] by
  | opposition to [0-4] request
  | assistance from [0-2] foreign [0-1] (state|country|authority) is [0-2] sought
  | from [0-1] (that|the) foreign (state|country) is sought
  unless requests by [0-3] (foreign|other|another|member|requesting|appropriate|competent|states|countries|authorities|treaty)
  + The Minister [may request a foreign State to] hear a witness.
  + The heading is [Requests by Norhaven].
  - A foreign State may make a request.
  - The heading is Requests by foreign States.

concept extradition-matter
  | (extradit*|fugitive|surrender*|return*) [0-8] (person|persons|offence|warrant|prisoner|state|country|fugitive|requested|crime)
  | (person|persons) [0-6] (extradited|surrendered|claimed)
  | =extradition
  + It serves the [extradition of the person].
  - It serves the examination of a witness.

# Extradition as one of several forms of help.
concept extradition-among-forms
  | extradition [0-8] (assistance|transfer|execution|recognition|taking over)
  | mutual [0-2] assistance [0-10] extradition
  | (comprises|=includes|=include|covers) [0-4] extradition
  | (including|investigations|=information) [0-12] extradition
  | extradition (and|or) [0-2] other*
  | (addition|additional|prejudice) [0-6] (extradition|fugitive)
  + It covers [extradition, mutual assistance] and more.
  - It concerns extradition.

# The request that was spoken of before.
concept that-request
  | request under this (section|article|subsection)
  | (such|that|the) request
  + He answers [the request].
  - He answers a request.

concept request-word
  | request*
  + He makes a [request].
  - He bakes bread.

concept mutual-assistance
  | mutual [0-2] (assistance|aid|help)
  | (international|legal|judicial) [0-1] (assistance|cooperation|co-operation) [0-4] (criminal|penal)
  | (cooperation|co-operation) [0-4] (criminal|penal) [0-1] (matters|matter|cases|proceedings|procedure)
  | (assistance|aid|help) in [0-2] (criminal|penal) (matter|matters|investigation|investigations|proceedings|cases)
  unless mutual (aid|assistance|help) (society|fund|association|to|of|between customs)
  unless mutual [0-2] (assistance|aid|help) [0-6] =act [0-3] (applies|apply|applicable|shall)
  unless mutual [0-2] (assistance|aid|help) =act
  unless mutual [0-2] (assistance|aid|help) in [0-3] (matters|proceedings) =act
  + The Act serves [mutual assistance] in criminal matters.
  - The club gives mutual help to widows.
  - For that the Mutual Assistance in Criminal Matters Act applies.
  - He is heard under section 3 of the Mutual Legal Assistance in Criminal Matters Act.

concept cooperation-with-states
  | (cooperat*|collaborat*|co-operate|co-operation|cooperation) [0-12] (foreign|another|other|international|all) [0-3] (government|governments|state|states|country|countries|authority|authorities|agency|agencies|organisation|organization)
  | (exchange|share) [0-2] =information [0-3] with [0-4] (other|foreign|another) [0-1] (state|states|country|countries|agency|agencies|authorities)
  | (exchange|share) [0-2] =information [0-3] with [0-6] of (other|foreign|another) (state|states|country|countries)
  | (foreign|other|another|all) [0-2] (government|governments|state|states|country|countries|authority|authorities) [0-3] (shall|may)? [0-3] (cooperat*|co-operate)
  | (assistance|cooperation|co-operation) [0-1] between [0-8] (foreign|other|another) [0-2] (states|state|countries|country|governments)
  + They [cooperate with other States].
  + It is about [assistance between the Government and other States].
  + They [cooperate or make an agreement with the competent authority of another country].
  - They cooperate with the board.

concept assistance-act
  | (assist*|execut*|comply|give effect|render*|=provide|=provides|=provided|=providing|grant*|accede|respond|fulfil*|perform*|carried out|carry out|extend|afford*)
  + The court may [assist] the State.
  - The court may rise.

concept evidence-act
  | (evidence|testimony|search*|seiz*|warrant|interview*|examin*|witness|witnesses|intercept*|interrogat*|hearing of|questioning)
  | (production|produc*|obtain*|preserv*|collect*|gather*) [0-6] (evidence|document|documents|=record|=records|data|thing|things|article|articles)
  | (taking|hearing) [0-2] statements
  + The court takes [evidence].
  - The court takes its seat.

concept other-help
  | (any|other|all|every) [0-3] (assistance|help|aid|form of assistance|measure|form|means|type|necessary|action|procedures)
  | (document|documents|process) [0-6] served
  | (prisoner|prisoners) [0-6] transferred
  | (serv*|service|delivery) [0-4] (document|documents|process|summons|writs)
  | (locat*|identif*|identity|trac*|find*) [0-6] (person|persons|witness|witnesses|property|proceeds|suspect|suspects|places)
  | (transfer|transferring|temporar*) [0-6] (prisoner|prisoners|person|persons|custody|detained)
  | (confiscat*|restrain*|freez*|forfeit*|recover*) [0-6] (property|proceeds|order|assets)
  | (widest|full) (possible)? (measure|extent|force|assistance)
  | (spontaneous|transmission|forward*|exchange) [0-3] =information
  | (extend|afford|render) [0-3] (cooperation|co-operation|assistance)
  + He may give any [other assistance].
  - He may give bread.

concept cooperate-act
  | (cooperat*|co-operate|co-operation|cooperation|collaborat*)
  | (assistance|aid) [0-6] (foreign|international|other states|another state)
  + They [cooperate] with others.
  - They operate a mill.

concept widest-extent
  | (widest|full*|greatest) [0-3] (extent|measure|force|possible|assistance)
  + It goes to the [widest extent].
  - It goes to the hill.

concept treaty-or-reciprocity
  | (treaty|treaties|convention|agreement|agreements|reciproc*|instrument|instruments|=arrangement|=arrangements)
  + It rests on a [treaty].
  - It rests on a stone.
  - They arrange flowers.

concept title-cooperation
  | (cooperation|co-operation|principle|principles|general|assistance|object|objects|objective|objectives|purpose|scope|application|basis|forms|types|subject)
  | requests
  + The heading is [Cooperation].
  - The heading is Bees.

# The enabling clause of mutual assistance, in its heading.
concept title-object
  | (object|objects|objective|objectives|purpose|purposes|scope|principle|principles)
  | subject matter
  | application of (this)? (act|law|part|chapter)
  | (forms|types) of
  unless (examin*|inspect*|seiz*) [0-2] objects
  + The heading is [Objects] of the Act.
  - The heading is Costs.
  - The heading is Examining objects.

concept title-assistance-request
  | (assistance|cooperation|co-operation) [0-4] (request|requests|from|to|evidence|obtaining|obtain|foreign|state|states|generally|general|criminal|legal)
  | (request|requests) [0-6] (assistance|evidence|cooperation|foreign|from|by|overseas)
  | (legal|judicial|mutual|international) (assistance|cooperation|co-operation)
  | (object|objects|objective|objectives|purpose|scope)
  | (forms|types|subject) of [0-3] assistance
  | (evidence|search|production) [0-6] (outside|foreign|abroad|overseas)
  unless (examin*|inspect*|seiz*) [0-2] objects
  + The heading is [Requests for assistance].
  + The heading is [Evidence for use outside] the State.
  - The heading is Costs.
  - The heading is Examining objects.

concept title-incidental
  | (refusal|refuse|notice|approval|costs|cost|expenses|regulations|report|reports|deferral|postponement|fees|form|contents|annual|complaint|complaints|loan|transit|translation|publication|privilege|confidentiality|authentication|reimbursement|appeal|restrictions|restriction|repeal|transitional)
  | (transfer|prisoner|prisoners|video|audio|confiscation|forfeiture|penalties|temporary|retrospectiv*|specialty|modification|references|undertaking|undertakings)
  | (attendance|custody|travel|removal) of [0-2] (person|persons|witness|witnesses|prisoners)
  | application of section
  + The heading is [Refusal].
  + The heading is [Attendance of a person] abroad.
  - The heading is Search.

# Other matters of States: their immunity, time limits, money laundering.
concept title-not-assistance
  | (immunity|laundering|opposition to|restitution)
  | suspension of [0-2] limitation*
  + The heading is [Immunity] of States.
  - The heading is Assistance.

# ---- Extradition ----

concept extraditable
  | (=extraditable|extradition (offence|crime|offense))
  | (extradition|surrender) [0-2] (offence|offences|crime|crimes) [0-4] (=means|=is|if)
  | (offence|offences|crime|crimes) [0-4] (returnable|=extraditable)
  | extradition (treaty|treaties|agreement|agreements)
  | (treaty|convention) [0-3] for [0-2] extradition
  | (crimes|offences) provided for [0-3] (treaty|convention)
  + It is an [extradition crime].
  - It is a crime.

# Which offences are so: a definition, a threshold, a list, a clause that makes
# them so. A mere mention says nothing of that.
concept extraditable-defined
  | (=extraditable|extradition|returnable|surrender) [0-1] (offence|offences|crime|crimes|offense|offenses) [0-3] (=means|=is|are|if|=includes)
  | (=extraditable|extradition) (offence|offences|crime|crimes|offense) [0-14] if
  | constitut* (an|any) [0-1] extradition (offence|crime|offense)
  | (shall be|is|are) [0-3] (deemed|considered|included|regarded)? [0-8] (=extraditable|extradition (offence|offences|crime|crimes))
  | extradition of [0-24] (is|may be|shall be) [0-2] (permitted|granted|admissible|allowed) [0-30] (punish*|imprison*|offence|year|years)
  | extradition (is|may be|shall be) [0-4] (permitted|granted|executed|possible|admissible|ordered|effected) [0-30] (punish*|imprison*|liberty|offence|offences|year|years|crime)
  | (extradition|surrender) [0-20] offence* [0-6] (punishable|must require|liable)
  | (liable|subject) to be [0-2] (extradit*|surrender*) [0-30] (punishable|imprison*|offence|crime)
  | offence* [0-6] (for|in respect of) which extradition (may|shall|can)
  | (treaty|treaties|arrangement|arrangements|agreement|agreements) [0-20] deemed [0-20] include [0-6] extradition [0-6] offence*
  unless not [0-4] extradition (offence|crime)
  unless extradition (is|may|shall) [0-2] not
  unless (accused|alleged|convict*|charged|suspected|guilty|commi*|sought|wanted|=constituting) [0-8] (extradition|extraditable) (offence|offences|offense|offenses|crime|crimes)
  unless relation to [0-2] extradition (offence|crime)
  unless (offence|offences|crime|crimes) [0-6] for which [0-3] extradition [0-4] (=was|granted|requested|sought|surrendered)
  unless (no|nor) [0-3] extradition
  unless (decide|decides|determine|determines|whether) [0-24] (is|are) (a|an)? [0-1] (extradition|extraditable)
  + An [extradition crime means] a grave crime.
  + Such offences [shall be extraditable].
  + Such conduct [constitutes an extradition offence].
  + Any such [arrangement is deemed to include a provision for extradition for an offence] of this Act.
  - The person is accused of an extradition crime.
  - The judge decides whether the offence in the warrant is an extradition offence.
  - He is tried for no other act than the offence for which his extradition was granted.
  - He is alleged to have been convicted of an extradition offence.
  - He acts in relation to an extradition offence if asked.
  + The [extradition of a person for the ends of a trial that is held against him in another State is granted for an act that is punishable] there.
  - It is not an extradition offence.
  - Extradition is not permitted if the offence is light.

concept extradition-threshold
  | (imprison*|imprisonment|custody|liberty|detention|punish*|term|penalty|sentence|period) [0-14] # (year|years) @365
  | (imprison*|imprisonment|custody|liberty|detention|punish*|term|penalty|sentence|period) [0-14] # (month|months) @30
  | # (year|years) [0-6] imprisonment @365
  | # (month|months) [0-6] imprisonment @30
  + It asks for [imprisonment of one year].
  - It asks for one year of school.

concept may-be-extradited
  | (may|shall|can) be [0-2] (extradit*|surrender*) [0-30] (offence|offences|offense|offenses|crime|crimes|punishable|prosecut*|accused|convicted)
  | (liable|subject) to be [0-2] (extradit*|surrender*)
  | extradition (is|may be|shall be) [0-4] (permitted|granted|executed|possible|admissible|effected)
  | extradition of [0-6] (is|may be|shall be) [0-2] (permitted|granted|admissible|allowed)
  | (may|shall) be [0-3] surrendered to [0-2] (place|country|state|territory)
  unless (race|religion|political) [0-20] be [0-2] (extradit*|surrender*)
  unless extradition (is|may|shall) [0-2] not
  unless not be [0-2] (extradit*|surrender*)
  + A person [may be extradited for an offence] of weight.
  - A person may be extradited at night.
  - For his political views he shall be surrendered to face an offence.
  - Extradition is not permitted for the offence.
  - He shall not be surrendered and may not be extradited for an offence.

# A country for which extradition is, or who may be: not which offences.
concept title-extraditable
  | (=extraditable|extradition (offence|offences|crime|crimes|offense|offenses))
  | (extradition|surrender)
  | liability [0-3] (surrender|extradit*)
  + The heading is [Extradition] offences.
  - The heading is Bees.

concept not-extraditable
  | (not|no|never|refus*) [0-6] (extradit*|surrender*|extradition)
  | extradition [0-4] (refused|not|inadmissible|precluded|excluded)
  | (specialty|re-extradition|transit)
  + He shall [not be extradited].
  - He is extradited.

concept treaty-partners-only
  | only [0-8] (treaty|agreement|convention) [0-4] (force|concluded|exists|applies)
  | (shall|may) not [0-6] (assist*|cooperat*|comply|executed|granted|given) [0-10] (unless|without) [0-4] (treaty|agreement)
  + It is given [only where a treaty is in force].
  - It is given where no treaty is in force.

concept ground-of-jurisdiction
  | (=come|=comes|=fall|=falls|=falling) [0-3] (within|under) [0-6] jurisdiction
  | subject to (this|the) [0-2] (code|criminal)
  | crime is among those
  | (=prosecuted|=tried) in ^
  + It [comes within the jurisdiction] of the State.
  - The court has jurisdiction.

concept listed-in-schedule
  | (described|listed|specified|mentioned|named|set out|included) in [0-4] schedule
  + A crime [described in the Schedule] is grave.
  - A grave crime is described.

concept residual-of-list
  | (any other|other|all|every) [0-3] (offence|offences|crime|crimes) [0-8] punish* [0-10] # (month|months|year|years)
  + [Any other offence punishable with imprisonment for twelve months] is in the list.
  - Any other offence is not.

concept deemed-in-treaties
  | (deemed|included) [0-8] (extradition)? (treaty|treaties|agreement|arrangement|arrangements)
  + It is deemed to be [included in any treaty].
  - It is deemed to be an offence.

concept convention-as-basis
  | (convention|agreement) [0-14] (basis|legal basis) [0-4] extradition
  | (treat|consider|regard) [0-6] convention [0-6] extradition
  + The [convention may be taken as the basis for extradition].
  - The convention is long.

concept same-conduct
  | (totality|conduct) [0-10] (irrespective|regardless|whether or not|terminology|same category|corresponding)
  | (same category|same terminology|denominat*)
  + It looks at the [conduct, irrespective] of its name.
  - It looks at good conduct.

concept fiscal-offence
  | (fiscal|revenue|tax|taxation|duties) [0-3] (offence|offences|matter|matters|character|nature)
  | relating to (revenue|taxation|fiscal)
  + It is a [fiscal offence].
  - It is a physical offence.

# Said backwards: not extradited below a threshold.
concept not-granted-unless
  | extradition [0-10] not [0-2] (granted|permitted|admissible|allowed) unless
  | not be (extradit*|surrendered|returned) unless
  | (extradited|surrendered) only (if|where|for)
  + [Extradition shall not be granted unless] the act is grave.
  + [Extradition for the purpose of a trial shall not be granted unless] the act is grave.
  - Extradition is not granted.

concept below-threshold
  | (offence|offense|crime|act|conduct) [0-4] not [0-3] punish* [0-14] (year|years|months)
  | (imprison*|liberty|punish*|term|penalty) [0-6] (less|lighter|lower) than # (year|years|month|months)
  | (liberty|imprisonment|custody) [0-4] (up to|not exceeding) # (year|years|month|months) or [0-3] (lesser|lighter)
  + He is not sent away for an [offence that is not punishable by one year] of custody.
  - He is sent away for an offence that is punishable.

concept assistance-includes
  | (assistance|cooperation|co-operation) in particular
  | (assistance|cooperation|co-operation|aid) [0-6] (includes|include|comprises|comprise|may consist|consists)
  | (forms|types) of [0-3] (assistance|cooperation) [0-3] (=are|include|comprise)
  + The [assistance may include] hearing a witness.
  - The assistance is given at night.

concept civil-matter
  | (civil|commercial) [0-3] (matter|matters|proceedings|cases|claim|procedure)
  | (customs|excise|tax|taxes|duties)
  + It serves [civil proceedings].
  - It serves criminal proceedings.

# Help between States by its name; in a law on crime that is help in criminal
# matters.
concept judicial-assistance
  | (international|mutual|interstate) [0-1] (legal|judicial) (assistance|cooperation|co-operation)
  | (legal|judicial) assistance [0-14] foreign (state|states|country|countries|authorities|authority|bodies)
  | letter* rogatory [0-8] foreign
  + They give [judicial assistance to the courts of foreign States].
  - The clerk gives legal assistance to the poor.

# An offence by the name that a law on surrender gives it.
concept offence-so-called
  | (relevant|returnable|specified|serious) (offence|crime) [0-3] (if|=means)
  | this (part|act|law|section|chapter|ordinance|proclamation) [0-2] (apply|applies) [0-3] to [0-4] (offence|offences|offense|offenses|crime|crimes)
  + It is a [relevant offence if] it is grave.
  + [This Part shall apply to any offence] that is grave.
  - It is an offence.

# What help is not refused for, or is: a crime of politics.
concept political-offence
  | political [0-2] (offence|offences|crime|crimes|character|motive|motives|nature)
  + It is no [political offence].
  - It is a political party.
