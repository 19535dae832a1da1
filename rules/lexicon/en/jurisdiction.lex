# When the law of the State applies: territory, ships, aircraft, nationals, and
# prosecution in place of extradition.

concept offence-in-general
  | (an|any|every|each|all|the) (offence|offences|offense|offenses|crime|crimes) (committed|punishable|whatsoever)
  | (any|every|all) [0-1] (offence|offences|offense|offenses|crime|crimes|felony|felonies)
  | (offence|offences|offense|offenses|crime) [0-1] (under|against) [0-3] (law|laws|act|acts|code|statute|enactment)
  | (violation|contravention|offence|offense) of [0-3] provisions of (this|the) (act|code|law)
  | (act|omission|anything|thing|conduct) [0-10] (constitute|constitutes|be|been) [0-3] (an|a) (offence|offense|crime) (if|in|by|had|when|under|against)
  | (act|acts) [0-4] (considered|regarded|punishable|constitut*|amount*) [0-8] (code|law|act|crime|felony)
  | (act|acts|offence) [0-10] (amount|amounts) to (an|a) (offence|crime|felony)
  | (would|if) [0-10] (constitute|be) [0-2] (an|a) (offence|offense|crime) [0-12] (shall|is deemed|court)
  | (act|acts) [0-4] or [0-3] (omission|omissions|omitted)
  | (acts|conduct) (committed|occurring)
  | acts (which|that) are committed
  | who (has|have|had)? (commit|commits|committed|committing) [0-1] (crime|crimes|offence|offences|felony|misdemeanour|criminal offence|criminal act|penal offence)
  | who (has|have|had)? (commit|commits|committed) a (felony|crime|serious offence) or (misdemeanour|offence)
  | (anyone|one|whoever|those|person|persons) (committing|committed|commits) [0-2] (criminal offence|crime|crimes|offence|offences)
  | (commits|committed|committing) [0-4] (criminal offence|felony or misdemeanour|crimes)
  | (crimes|offences) (perpetrated|committed)
  | (criminal|penal) (code|law|act|provisions) [0-6] (shall be enforced|apply|applies|applicable)
  | (this|provisions of this) code [0-6] (shall be enforced|apply|applies)
  | (punishable|prohibited|criminal|penal) (act|acts)
  | (criminal|penal) (law|legislation) [0-8] (applies|apply|applicable)
  unless (offence|offences|offense|offenses|crime) [0-1] (under|against|contrary to) [0-2] (section|sections|subsection|article)
  unless not [0-2] (an|any) (offence|crime)
  + The court tries [any offence] at sea.
  + The master is a person [who has committed a crime] there.
  - The court tries the theft of a boat.
  - A person who steals commits an offence.
  - He says what the law on income applies to.
  - This Act applies to every ship.

concept penal-act
  | (punishable|prohibited) (act|acts)
  | (offence|offences|offense|offenses|crime|crimes|felony|felonies|misdemeanour|misdemeanours|misdemeanor|criminal|penal|delict)
  | (act|acts) [0-4] or [0-3] (omission|omissions|omitted)
  | (conduct|acts) (committed|occurring)
  + The court tries a [felony].
  + It applies to an [act done or an omission] made.
  - The tax applies to acts done by the master.

concept offence-committed
  | (offence|offences|offense|offenses|crime|crimes|act|acts|omission|omissions|conduct|contravention|thing|anything|elements|violation|felony|misdemeanour) [0-14] (committed|commits|commit|committing|takes place|occurs|occurred|occurring|occur|done|constituting|constitutes|perpetrated)
  | (committed|commits|commit|committing|done|does|perpetrat*) [0-14] (offence|offences|offense|offenses|crime|crimes|act|omission|felony|misdemeanour|constitute|constituted)
  | (act|omission) [0-14] guilty (in|within)
  | guilty of [0-3] (act|crime|offence) (in|within|outside|committed)
  + The court tries an [offence committed] on the high seas.
  - The master commits himself to keep a log.

concept jurisdiction-cue
  | (court|courts|magistrate|tribunal|tribunals) [0-6] (jurisdiction|competent|try|cognisance|cognizance)
  | (court|courts) [0-4] (=hear|=hears) [0-3] (crimes|offences|felonies)
  | link with [0-2] jurisdiction
  | jurisdiction (over|in respect|to try|of [0-4] court|shall lie|lies)
  | (have|has|exercise|assume|there is) [0-3] jurisdiction
  | (criminal|penal) (jurisdiction|power)
  | (code|act|law|laws|legislation) shall be applied
  | (code|act|law|laws|provisions|legislation) [0-8] (=apply|=applies|=extends|=extend|=enforced|applicable|have effect|has effect)
  | (it|they|which) shall (also)? (=apply|=extend|have effect)
  | (subsection|section|paragraph) [0-3] (=applies|=apply) [0-3] (act|acts|offence|offences|conduct|omission)
  | (deemed|taken|treated|tried|triable|dealt|presumed|considered) [0-12] (committed|tried|court)
  | dealt with [0-10] as if
  | (subject|amenable) to (this|the) [0-2] (code|act|law|legislation)
  | (subject|liable) to [0-2] penalty [0-2] (under|law)
  | (liable|liability|punished|punishable|answerable|responsible|determined|prosecuted|punishment) [0-6] (under|in accordance with|according to|pursuant to) [0-2] (this|its) [0-3] (code|law|act|provisions|legislation|section)
  | (liable|subject) to (punishment|penalties) under [0-1] (law|laws|code|act)
  unless subject to the [0-1] jurisdiction of
  unless (tax|duty|fee|levy) [0-6] (=apply|=applies)
  unless any other (act|law) [0-3] (=apply|=applies)
  + The court [has jurisdiction] over the strait.
  + He is [liable to a penalty under] the law of the State.
  + He is [liable to punishment under the laws] of the State.
  - The master shall keep a log.
  - The strait is subject to the jurisdiction of the harbour board.
  - The law of the port is silent, but a tax shall apply.
  - He does so where any other law applies.
  - He is liable to punishment.

# ---- Territory ----

concept within-territory
  | (in|within|inside|throughout) [0-3] (territory|country|state|republic|jurisdiction|kingdom|commonwealth)
  | (on|upon) [0-2] (territory|soil)
  | (in|within) (the)? ^
  | (whole or part|whole or in part|partly|wholly) [0-4] (in|within)
  unless (in|within) the (first|second|third|fourth|fifth|federal|schedule)
  unless (in|within) [0-3] (foreign|another|other|requesting|issuing|executing|requested|designated|member|third|any|each|such|that|which|whose|a) [0-2] (state|country|territory|jurisdiction|republic)
  unless (in|within) (the)? ^ [0-3] (forces|force|army|navy|police|court|courts|parliament|gazette|service|language)
  unless (in|within) (part|chapter|article|articles|section|sections|schedule|annex|title|paragraph|subsection|division|act|rule|item|table|appendix)
  unless (in|within) (criminal|civil)
  unless (in|within) ^ [0-3] =act
  unless (in|within) [0-2] (local|district|county|division)
  unless within (its|their|his) [0-1] jurisdiction
  unless (registered|register|enrolled|incorporated|established) [0-2] (in|within)
  unless as if [0-14] (in|within)
  unless (would|which|that) if [0-6] (in|within)
  unless if [0-8] (in|within) [0-6] would
  unless (holden|sitting|seated|situated|located|established) in
  + It was done [in the territory].
  - It was done in the yard.
  - It was done in another State.
  - It is said in Part Two.
  - It is said in the First Schedule.
  - It was done on a boat registered in the Republic.
  - It is said in Criminal Matters.
  - It is said of Bees in Towns Act.
  - It was done within the local jurisdiction of the court.
  - The court may sit anywhere within its jurisdiction.
  - He is tried as if he had done it in Ruritania.
  - He did what would, if it were done in Ruritania, be an offence.
  - If it had been done in Ruritania it would be an offence.
  - The High Court holden in Ruritania hears it.
  - It was done in the designated State.
  - He served in the Ruritanian Armed Forces.

concept special-zone
  | (exclusive economic zone|continental shelf|indian country|outer space)
  | (antarctic*)
  | (platform|installation) [0-4] (shelf|sea)
  + It was done in the [exclusive economic zone].
  - It was done in the territory.

concept territory-read-backwards
  | no person [0-4] (convicted|discharged|tried) [0-20] (outside|abroad|beyond)
  | no [0-2] (act|omission|thing|conduct) [0-8] (outside|abroad|beyond) [0-6] (is|shall be|constitutes) [0-2] (an|a)? (offence|crime)
  + [No person shall be convicted for an act done outside] the realm.
  - No person shall be fined twice.

concept general-criminal-jurisdiction
  | (court|courts|tribunals|magistrates) [0-8] (have|has|exercise) [0-3] jurisdiction [0-12] (all|any|every) [0-1] (offence|offences|offense|offenses|crime|crimes) [0-2] (against|under) [0-2] (law|laws)
  + The [courts shall have jurisdiction of all offences against the laws] of the Union.
  - The courts have jurisdiction of all claims against the State.

concept territorial-link
  | (significant|sufficient|substantial|real) [0-3] (link|connection) [0-4] (jurisdiction|territory|country|state|^)
  | (computer|system|systems|data|program|accused|offender) [0-10] (was|were|is|situated|located|present) [0-2] in ^ [0-3] (material|relevant)? time
  | person [0-4] for the time being [0-2] in ^
  | (computer|system|systems|data) [0-6] (situated|located) [0-4] in (the)? (country|territory|republic|state|^)
  + The court needs a [significant link with the territory].
  + It applies if the [computer was in Ruritania at the material time].
  - The bridge is a link with the island.
  - The program was read in full.

concept title-jurisdiction
  | (jurisdiction|territorial|territory|territoriality|application|applicability|extraterritorial|extent|scope)
  | (crimes|offences|offenses|felonies) [0-4] (committed|within|outside|abroad)
  | domestic (crimes|offences)
  unless application (for|by)
  + The heading is [Jurisdiction].
  - The heading is Bees.
  - The heading is Application for an order.

# ---- Ships and aircraft ----

concept on-board
  | on board
  | aboard
  | (on|in|within) (a|an|any|the|such) [0-8] (ship|vessel|ships|vessels|airship|boat|craft)
  | (in|on) [0-2] (ships|vessels)
  | (in|on) or by using
  | (on|aboard) or against
  + It happened [on board] the barge.
  + It happened [on or against] a vessel.
  - The board met on Monday.

concept own-ship
  | (ship|ships|vessel|vessels|boat|boats|airship) [0-20] (registered|register|registration|licensed|flag|flags|nationality|enrolled|owned|belonging)
  | (registered|flagged|national|licensed|state|domestic) [0-2] (ship|ships|vessel|vessels)
  | (flag|flying|flies) [0-8] (ship|vessel|state|country|republic)
  | (a|an|any) ^ ^? (ship|vessel|airship)
  | (board|of|in|on) ^ [0-1] (ships|vessels)
  | ^ [0-1] merchant [0-6] (ships|vessels)
  | ^ (ships|vessels) [0-1] (and|or) aircraft
  | ^ aircraft (or|and) (ships|vessels|a ^ ship)
  | ^ sea [0-2] (vessels|craft|vehicles)
  | (ship|ships|vessel|vessels) [0-2] of (the)? (republic|state|^)
  | vessel [0-14] means of (conveyance|transport) is registered
  | (ship|ships|vessel|vessels) sailing under
  unless (foreign|other|merchant|passenger|fishing|private|such|dangerous|small|cargo|british|enemy|public) (ship|ships|vessel|vessels)
  unless (ship|ships|vessel|vessels) [0-6] (not|neither) [0-2] (registered|flying)
  + It happened on a [ship registered] in the port.
  + It happened on [a Ruritanian ship].
  + It happened on a [domestic vessel] in the port.
  + It happened on a [vessel of the Republic].
  + It happened on a [ship sailing under] the colours of the State.
  - It happened on a foreign ship.
  - The ship is not registered there.
  - No vessels may enter.
  - All ships may enter.
  - A foreign ship that shows its flag may enter.
  - The ship is sailing.

concept on-aircraft
  | (on|in|aboard) (a|an|any|the|such) [0-6] aircraft
  | (in|on) or by using
  | (on|in) or in respect of [0-1] aircraft
  | (subsection|section|paragraph) [0-4] (=applies|=apply) [0-10] aircraft
  + It happened [on an aircraft].
  - It happened on a train.

concept own-aircraft
  | aircraft [0-12] (registered|=registration|flag|nationality|owned|belonging|controlled|licensed)
  | (registered|national|state|domestic) [0-2] aircraft
  | ^ controlled aircraft
  | (a|an|any|board|on|or|and|of|in) ^ ^? (aircraft|airship|aeroplane)
  | ^ aircraft (or|and) (ships|vessels)
  | ^ (ships|vessels) and aircraft
  | (a|an|any|board) ^ (ship|ships|vessel|vessels) (or|and) aircraft
  | (ship|vessel|vessels|ships) or (airship|aircraft) of (the)? (republic|state|^)
  | ^ [0-4] air (vessels|craft|vehicles)
  | (ship|vessel) or airship
  | aircraft [0-24] means of (conveyance|transport) is registered
  unless foreign aircraft
  + It happened on an [aircraft registered] here.
  + It happened on a [domestic aircraft].
  + It happened on [any New Ruritania aircraft].
  - It happened on a foreign aircraft.
  - It happened as The aircraft was new.

# Of a craft that a list names apart from where it is registered.
concept registered-here
  | (registered|licensed|register) [0-3] in (the)? (state|republic|country|territory|^)
  + It is [registered in Ruritania].
  - It is registered at sea.

concept craft-is-territory
  | (ship|ships|vessel|vessels|aircraft) [0-50] (extension|part) of [0-3] territory
  | territory [0-20] (=includes|=include|=comprises|=comprise|extends) [0-30] (ships|vessels|aircraft)
  | (ship|ships|vessel|vessels|aircraft) [0-30] (considered|deemed|regarded|treated) [0-4] (as)? [0-4] territory
  + Its ships and [aircraft are part of the territory].
  - The ship left the territory.

# ---- Nationals ----

concept national
  | (national|nationals|citizen|citizens|subject|subjects)
  | (resident|residents|habitually resident|domiciled)
  | whatever [0-4] (nationality|citizenship)
  | (regardless|irrespective) of [0-4] (nationality|citizenship)
  | by a ^
  unless national (security|interest|interests|anthem|assembly|authority|bank|guard|park|defence|defense|board|council|police|law|territory|flag|currency|economy|treasury)
  unless subject (to|matter)
  unless data (subject|subjects)
  unless (not|non|other than) [0-2] (citizen|national|subject)
  unless by a ^ (court|ship|vessel|aircraft|minister|bank)
  unless irrespective of where [0-4] domiciled
  + A [citizen] did it.
  + It holds [whatever his nationality].
  - The national bank did it.
  - The matter is subject to appeal.
  - It was done to a data subject.
  - A person other than a citizen did it.
  - It was tried by a Supreme Court.
  - It holds irrespective of where he is domiciled.

concept abroad
  | (outside|beyond|abroad|extraterritorial*)
  | (in|within) [0-2] (foreign|another|any other) [0-2] (state|country|territory|place)
  | (regardless|irrespective|wherever) [0-6] (place|where|commission|committed|location)
  | wherever
  | country in which [0-3] (occurred|committed|done|took)
  | (or|and|as) elsewhere
  unless not (outside|abroad|beyond)
  unless beyond (reasonable|doubt)
  + It was done [outside] the realm.
  + It was done in Ruritania [or elsewhere].
  - It was done inside.
  - It was not outside the realm.
  - It is shown beyond doubt.
  - He lives elsewhere.

concept any-person
  | (any|every|a|all|other) (person|persons|one)
  | (anyone|whoever|everyone)
  unless person [0-4] (injured|affected|aggrieved)
  + It holds for [any person].
  - It holds for a citizen.
  - It holds for any person affected by it.

# What asks that the State be touched: no ground of nationality.
concept effect-condition
  | (affect*|effect|effects|impact|directed|target*|consequence|consequences|detriment|against|result|results)
  | (computer|system|systems|data|facility|property) [0-6] (situated|located) in
  + It must [affect] the State.
  - It must be done abroad.

concept punishable-there
  | (also|would|is|equally) [0-8] (offence|crime|punishable|criminal|prosecution) [0-8] (place|there|country|law|where|state)
  | (punishable|offence|constitutes|constituted|crime) [0-8] (where|place|there|that country|that state|country in which|law of)
  | (law|legislation) of [0-4] (country|state|place) [0-6] (committed|imposes|penalty)
  | dual criminality
  + It is [also an offence in the place] of the act.
  - It is an offence here.

concept dual-criminality
  | <punishable-there>
  | (outside|no|any) [0-3] jurisdiction of any (state|country)
  | outside the (territory|jurisdiction) of any (state|country)
  | no (penal|criminal) [0-2] (power|jurisdiction)
  + It is [also an offence in the place] of the act.
  - It is an offence here.

# Nationals who act, beside those against whom it is done.
concept national-offender-too
  | or [0-2] (to|by|against) [0-4] (national|citizen) [0-2] who
  + It is done against a citizen [or by a citizen who] is abroad.
  - It is done against a citizen.

concept national-victim
  | (against|victim) [0-4] (citizen|national|resident|government|state|property)
  unless (act|offence) [0-4] against [0-4] (law|laws)
  + It was done [against a citizen].
  - It was done by a citizen.
  - It is an offence against the laws of the State.

# ---- Prosecution in place of extradition ----

concept not-extradited
  | (not|never|cannot) [0-10] (extradit*|surrender*|returned)
  | (no|not) [0-20] (handed over|extradited|surrendered)
  | (refus*|declin*|reject*|den*) [0-10] (extradit*|surrender*|return)
  | (extradit*|surrender*) [0-14] (refus*|not|declin*|reject*|denied|but for|inadmissible)
  | (exercises|exercised) [0-8] refuse [0-3] (surrender|return|extradit*)
  | but for [0-4] (citizen*|national*)
  | prosecute or extradite
  unless not [0-8] extradited (has|had|been)
  + He was [not extradited].
  - He was extradited.
  - He does not know that one extradited has rights.

concept nationality-ground
  | (=nationality|=citizenship|stateless)
  | (ground|grounds|because|reason) [0-6] (national|citizen)
  | (being|is) [0-3] (national|citizen)
  | (citizen|citizens|national|nationals) [0-4] (shall not|may not|cannot|is not)
  | extradite a (citizen|national)
  unless (race|religion|sex|language|political|colour) [0-8] (=nationality|=citizenship)
  unless (=nationality|=citizenship) [0-8] (race|religion|sex|language|political|opinion|colour)
  + It was so because of his [nationality].
  - It was so because of his age.
  - It was so because of his race, religion or nationality.
  - It was so because of his nationality, race or opinion.

concept refusal-ground
  | (ground|grounds|reason|reasons|because|account) of
  | (political offence|political character|death penalty)
  + It is refused on the [ground of] illness.
  - It is refused because he is a citizen.

# What is done with the case instead; not that it was tried before, nor for what
# one who is surrendered may be tried.
concept prosecute-instead
  | (may|shall|must|can) [0-3] be (=prosecuted|=tried|proceeded against|dealt with)
  | prosecut* [0-3] as if
  | (submit|submits|submitted|refer|referred|forward|transmit|transmitted) [0-8] (case|matter|him|file|papers|proceedings) [0-14] (prosecut*|authority|authorities|court|attorney)
  | (submit|submitted|refer|referred) [0-8] (prosecut*|competent authorities)
  | (with a view to|steps to) [0-5] prosecut*
  | (prosecution|proceedings|prosecutor) [0-3] (shall|may|must) [0-8] (instituted|commenced|initiated|brought|institute|commence|initiate)
  | (initiation|institution|commencement) of [0-2] (prosecution|proceedings|criminal)
  | consideration of charges
  | (=institute|=instituting|=commence|=commencing|=initiate|=initiating) [0-3] (proceedings|prosecution)
  | (subject|come|comes|coming|fall|falls) [0-4] (to|under|within) [0-6] (code|jurisdiction|law)
  | (courts|court) [0-6] jurisdiction
  | establish* [0-2] jurisdiction
  | (guilty|liable|punishment) [0-24] as if
  unless (=has|=have|=had|already|previously|finally) [0-3] been [0-2] (=prosecuted|=tried|proceeded|convicted)
  unless not be (=prosecuted|=tried|proceeded|dealt)
  unless (race|religion|opinions) [0-12] be [0-2] (=prosecuted|=tried)
  + He [shall be prosecuted] in the State.
  + The Minister shall [submit the case to the Prosecutor].
  - He was praised.
  - He has been prosecuted.
  - He shall not be prosecuted for another act.

concept tried-here
  | (shall|may|must) be (=tried|=prosecuted) [0-3] (by|before|in) [0-3] (courts|court|^)
  + However, he [shall be tried by the courts] of the State.
  - He shall be tried on Monday.

concept tried-before
  | (=has|=have|=had|was|were|already|finally) [0-5] (=tried|acquitted|convicted|pardoned|discharged|prosecuted)
  | not to (institute|prosecute|terminate)
  | (double jeopardy|ne bis in idem)
  + He [has been tried] for it.
  - He shall be tried for it.

concept present-in-state
  | (later|subsequently|after) [0-8] (present|found|brought) [0-3] (in|into)
  | (present|found) in [0-4] (after|following) [0-4] (commission|offence|act|conduct)
  | (offender|accused|person) [0-4] is (present|found|in) [0-3] [0-1] and [0-4] not extradited
  | (detained|arrested|apprehended|found|present|staying) [0-2] in [0-4] and [0-6] not [0-2] (extradited|surrendered)
  | (detained|arrested|apprehended|found|present|staying) [0-2] in [0-4] and [0-2] cannot [0-2] (extradited|surrendered)
  + He is [later found in] the realm.
  + An alien was [detained in the realm and is not extradited].
  - He is found asleep.
  - He was detained in the realm and was not hungry.
  - He was apprehended in the realm and cannot walk.

# ---- What narrows a ground ----

concept narrow-offences
  | (act|acts|crime|crimes|offence|offences) of (terrorism|piracy|hijacking|genocide|torture)
  | (offence|offences|offense|offenses) [0-2] under this (section|subsection)
  | (subsection|paragraph) [0-3] (=applies|=apply) [0-3] (act|acts|offence|offences|conduct|conspiracy|omission)
  | (terrorist|terrorism|piracy|hijack*|drug|nuclear|torture|trafficking|bribery|corruption) [0-3] (act|acts|activity|offence|offences|offense|material|linked)
  | (offence|offences|offense|offenses) [0-1] (under|against|contrary|in) [0-1] (any of)? [0-1] (section|sections|article|articles|subsection|paragraph|paragraphs)
  | any of the following (offences|offenses|crimes|acts)
  | (offense|offence) under this chapter
  | (offence|offences|offense|offenses) [0-6] (=articles|=sections) #
  | (offence|offences|offense|offenses) against the [0-3] (existence|state|constitution|constitutional|security|independence|sovereignty)
  | (activity|conduct|offense|offence) (prohibited|described|proscribed) [0-2] (subsection|section|paragraph)
  | (offence|offences) [0-3] under [0-3] (byelaws|bylaws|regulations|rules)
  | one of the following (crimes|offences|acts)
  | commits the following (crimes|offences)
  | crimes (mentioned|listed|enumerated|specified) [0-2] (article|articles|section|paragraph)
  | (offence|offences|act|acts) (referred|mentioned) [0-4] (subsection|section|paragraph|article)
  | this (chapter|subsection) [0-2] applies to [0-4] (conduct|act|acts|offence|offences)
  unless (offence|offences) [0-4] article # [0-4] of this convention
  + It serves an [offence under this section] only.
  + It holds for [one of the following crimes].
  - It serves an offence under this Act.
  - It serves the offences referred to in Article 24, paragraph 1, of this Convention.

# A norm that speaks for the whole of the law.
concept law-as-whole
  | this (act|code|law|ordinance|decree|statute)
  | (criminal|penal) (law|laws|legislation|code)
  | (any|every|all) [0-2] (offence|offences|offense|offenses|crime|crimes|felony|felonies)
  | ^ (law|legislation)
  unless (offence|offences) [0-3] this (act|code|law) [0-3] (section|article)
  + An offence under [this Act] is tried by the court.
  - An offence under this section is tried by the court.

concept consent-bar
  | no (proceedings|proceeding|prosecution|charge) [0-16] (unless|without|except)
  | (proceedings|jurisdiction|prosecution) [0-16] only [0-2] with [0-2] consent
  | consent of [0-3] (attorney|minister|prosecutor|director)
  + [No proceedings shall be taken without] the consent of a minister.
  - The court takes the proceedings up.

# The jurisdiction of civil courts, and what a witness may prove.
concept civil-court
  | (civil|legal) (action|actions|claim|claims|cause|proceedings|proceeding|liability|jurisdiction|case|cases)
  | (action|claim|suit) for [0-3] (damages|money|debt|injury|compensation)
  | (money|punitive|actual) damages
  | (plaintiff|plaintiffs|claimant|claimants|creditor|creditors|debtor)
  | (custody|visitation|paternity|maintenance|support|probate|succession|bankruptcy|divorce) [0-2] (determination|order|proceedings|proceeding|case|decree)
  | (immune|immunity) from [0-2] (jurisdiction|suit)
  | personal jurisdiction
  | foreign (judgment|judgments|judgement)
  | (statement|statements|deposition|affidavit) [0-12] (admissible|evidence)
  unless (criminal|penal) [0-2] (or|and) civil
  unless civil [0-2] (or|and) (criminal|penal)
  + The court has [civil jurisdiction] over the strait.
  + A [statement of the master is admissible] if he is abroad.
  - The court has criminal and civil jurisdiction over the strait.
  - The court has jurisdiction over crimes in the strait.

concept special-jurisdiction
  | special [0-2] (maritime|territorial) [0-3] jurisdiction
  + It lies within the [special maritime jurisdiction].
  - It lies within the jurisdiction of the court.

concept high-seas-only
  | (on|upon) the (high|open) (sea|seas)
  | in [0-2] (foreign|territorial) (port|waters|harbour)
  | outside the territory recognised
  + It was done [on the high seas].
  - It was done on the seas of grass.

concept in-flight-only
  | while in flight
  | in flight [0-3] (elsewhere|outside|over)
  + It was done [while in flight].
  - It was done in a flight of steps.

concept state-aircraft
  | (military|state|governmental|government|police) [0-2] aircraft
  | aircraft of (the)? (armed forces|army|police|government)
  | aircraft of a (public|military) (nature|kind)
  + He sat in a [military aircraft].
  - He sat in a civil aircraft.

concept registered-aircraft
  | aircraft [0-4] (registered|registration|licensed|nationality)
  | (registered|civil|domestic) aircraft
  | (a|an|any|board|on|or|and) ^ aircraft
  | (merchant|private*|commercial) [0-4] aircraft
  | (ship|ships|vessel|vessels) (or|and) aircraft
  + He sat in an [aircraft registered] here.
  - He sat in a cart.
  - He sat in the aircraft.

concept outside-any-state
  | outside the (jurisdiction|territory) of any (state|country)
  + It was done [outside the territory of any State].
  - It was done outside the territory of the State.

concept graver-offences
  | (penalty|imprisonment|punishable) [0-12] (minimum|lower) limit [0-6] # (year|years)
  | (offence|offences|crime|crimes) [0-4] punishable [0-8] (not less than|at least|more than) # (year|years)
  + It reaches [offences punishable by imprisonment for at least three years].
  - It reaches offences of all kinds.

# ---- Also asked ----

concept extradition-subject
  | (extradit*|surrender*) [0-4] (shall|may|must|granted|refused|inadmissible)
  | (shall|may|must|can) [0-2] be [0-2] (extradit*|surrender*)
  | request for [0-2] (extradition|surrender)
  | fugitive from justice
  + The [surrender shall] be delayed.
  - He is tried if he was not sent away.

concept consult-on-jurisdiction
  | consult* [0-20] jurisdiction
  | jurisdiction [0-30] consult*
  + The States [consult on jurisdiction].
  - The courts have jurisdiction.

# The offender is a national, and nothing asks where the act was done.
concept national-offender
  | (person|accused|offender|perpetrator|defendant|suspect) [0-6] (is|was|being) (a|an)? (citizen|national|subject)
  | (committed|done|carried out|perpetrated) [0-5] by (a|an|any)? [0-3] (citizen|national|nationals|citizens|subject)
  | (offender|perpetrator|accused) is ^
  unless (is|was|being) (not|neither) (a|an)? (citizen|national)
  unless subject to
  + The [accused is a citizen].
  + It is [committed wholly or in part by a national].
  + It applies if the [offender is Ruritanian].
  - The accused is not a citizen.
  - The accused is subject to another law.
  - The victim is a citizen.
  - It applies if the offender is ill.

# The law as such follows the citizen.
concept follows-citizens
  | (=apply|=applies|=extend|=extends) (also)? to (every|any|all|a) [0-2] (citizen|citizens|national|nationals) [0-6] (wherever|outside|abroad|beyond)
  + This Act shall [apply to every citizen wherever] he may be.
  - This Act shall apply to every citizen who keeps bees.

# ... which stands in an item of its own, under "committed".
concept by-national
  | by (a|an|any)? [0-2] (national|nationals|citizen|citizens)
  unless (against|not|other than) [0-3] by
  + It reaches offences [by a national].
  - It reaches nationals.

# ... which a list may part from the word for nationals.
concept charged-is
  | (person|accused|offender|perpetrator|defendant|suspect) [0-8] (is|was)
  + The [person to be charged is] a fisherman.
  - The master is a person.

concept request-not-granted
  | (extradition|surrender) request [0-2] not [0-2] (granted|approved|complied|accepted)
  | request for [0-1] (extradition|surrender) [0-3] not [0-2] (granted|approved|complied|accepted)
  + The [extradition request has not been granted].
  - The extradition request was granted.
