# Interception, harm to data, hindering of systems, tools.

concept intercept-act
  | (intercept*|eavesdrop*|wiretap*|=tap|=taps|=tapping)
  | (=monitor|=monitors|=monitoring|=record|=records|=recording|listen*|captur*|acquir*|spies|spying) [0-6] (transmission|transmissions|communication|communications|function|message|messages|=contents|content data)
  | (violat*|breach*|infring*|breaks|breaking|broken) [0-2] (secrecy|confidentiality|privacy) [0-14] (communication|communications|message|messages|mail|correspondence|transmission)
  | (secrecy|confidentiality) of [0-2] (communication|communications|message|messages|correspondence) [0-14] violat*
  | (conversation|conversations|communication|communications|calls|messages) [0-10] (listened|recorded|monitored|intercepted|tapped)
  unless (was|were|been|so) [0-1] (intercepted|recorded)
  unless constitut* [0-2] (wiretapping|interception)
  unless (wiretap|wiretapping|interception) (law|act|code|ordinance)
  unless (electronic|magnetic|any|a|an|the|such|public) [0-1] (=record|=records)
  unless intercept* [0-4] (goods|aircraft|vessel|person|vehicle)
  + He [intercepts] a message.
  + He [violates the secrecy of electronic mail].
  - He sends a message.
  - He prints a message that was intercepted.
  - He does what is not said to constitute wiretapping.
  - He reads the Wiretap Law.
  - He shows any electronic record of a communication.

concept transmission
  | (transmission|transmissions) [0-4] (data|computer data|information|program|message|communication)
  | (transmission|transmissions) [0-14] (system|systems|network|networks|computer|computers|public)
  | (non public|nonpublic|private) (transmission|transmissions)
  | data (transmission|transmissions|transfer|transfers|traffic)
  | data [0-12] (transferred|transmitted|conveyed)
  | (data|=information|message|messages|communication|communications) [0-4] (transmitted|in transit|in transmission|being transmitted|in the course)
  | (wire|oral|electronic|private|telecommunication|telecommunications|radio|data) (communication|communications|message|messages)
  | (communication|communications|message|messages|email|emails|correspondence)
  | electronic mail
  | (wiretap|wiretaps|wiretapping)
  | (telephone|private|oral) (conversation|conversations|call|calls)
  + He reads a [transmission of data].
  + He listens to a [telephone conversation].
  - He reads a book.
  - He joins a conversation.

concept electronic-transmission
  | electronic (communication|communications|message|messages|data message)
  | (data|internet|telecommunication|telecommunications) [0-2] (communication|communications|transmission|network|system|message)
  + He reads an [electronic communication].
  - He reads a communication in writing.

concept system-function
  | function of [0-2] (computer|system)
  + He records a [function of a computer].
  - He attends a function.

concept emissions
  | (electromagnetic|electro-magnetic|electric|radio) [0-2] (emission|emissions|radiation|signal|signals)
  | (emission|emissions) [0-4] (computer|system|data)
  | radiation [0-4] (computer|system)
  + It includes [electromagnetic emissions] of a device.
  - It includes exhaust emissions of a car.

concept technical-means
  | technical means
  | (by|through|using|use|means) [0-4] (device|devices|apparatus|equipment|technical|technology|electronic means|instrument)
  | (electronic|mechanical|acoustic|electromagnetic) [0-4] (device|apparatus|means)
  + He listens by [technical means].
  - He listens at the door.

concept non-public
  | (non-public|nonpublic)
  | (private|confidential) [0-2] (communication|communications|transmission|message|conversation)
  | not [0-3] (public|intended for him|addressed|readily accessible)
  | other than [0-3] public
  | (without [0-4] consent|party to the communication)
  + He reads a [private message].
  - He reads a public notice.

concept to-from-within
  | to from or within
  | (to|from|within) or [0-1] (from|within|to) [0-3] (computer|system)
  + It goes [to, from or within] the works.
  - It goes to the works.

concept damage-act
  | (damag*|deteriorat*|=destroy|=destroys|=destroying|=destroyed|destruction|impair*|corrupt*|harm*|degrad*)
  | (render*|mak*|made) [0-3] (meaningless|useless|ineffective|unusable)
  | (mutilat*|vandali*|spoil*)
  unless (pay|recover|award|claim) [0-3] damages
  unless mass destruction
  unless (may|might|could) be [0-3] (modified|altered|lost|destroyed|deleted|damaged|rendered|erased)
  + He [damages] a file.
  - He keeps a file that may be damaged.
  - He reads a file.
  - He reads of weapons of mass destruction.

concept delete-act
  | (delet*|eras*|=remove|=removes|=removing|=removed|removal|=destroy|=destroys|=destroying|=destroyed|destruction|obliterat*|wip*)
  unless mass destruction
  unless (may|might|could) be [0-3] (modified|altered|lost|destroyed|deleted|damaged|rendered|erased)
  + He [deletes] a file.
  - He keeps a file that may be deleted.
  - He reads a file.
  - He reads of weapons of mass destruction.

concept alter-act
  | (alter*|modif*|chang*|falsif*|manipulat*)
  unless (alternat*|alternative|alternatively)
  unless (designed|made|intended|created) (or|and) =adapted
  unless =adapted [0-1] (primarily|for|to|so)
  unless falsif* [0-3] (header|headers|origin|sender|routing)
  unless (may|might|could) be [0-3] (modified|altered|lost|destroyed|deleted|damaged|rendered|erased)
  + He [alters] a file.
  - He keeps a file that may be altered.
  - He reads a file.
  - He sells a file designed or adapted for reading.
  - He sends a letter with a falsified sender.

concept suppress-act
  | (suppress*|conceal*|withhold*|hides|hide|hidden)
  | (render*|mak*|made) [0-3] (inaccessible|unavailable)
  | (den*|prevent*|hinder*|obstruct*|interrupt*|bar|bars|barring|block*|disabl*|imped*|restrict*) [0-4] (access|use|availability)
  | block* [0-2] (data|program|programs|=information)
  | (=restriction|=restrictions|=restricting|=restricts) (of|to|on) [0-2] data
  | interfer* [0-3] (lawful use|access)
  | (availab*|accessib*) [0-4] (impair*|prevent*)
  | impair* [0-4] (availability|access)
  + He [renders inaccessible] a file.
  + It is a [restriction to such data].
  - He reads a file.
  - He keeps restricted data.

concept interference-act
  | (interfer*|modification|modifications|modif*)
  + He [interferes] with the file.
  - He reads the file.

# What a law says that damage to data is, and what interference is.
concept damage-is-impairment
  | (=damage|=damages) [0-12] (=means|=includes) [0-3] impair* [0-8] (integrity|availability|confidentiality|reliability)
  + “[Damage” means any impairment to the integrity] of a file.
  - The impairment of his sight was slight damage.

concept interference-is-impairment
  | (interference|modification|modif*) [0-12] (=means|=includes) [0-3] impair* [0-8] (integrity|availability|confidentiality|reliability)
  | modif* [0-6] (computer|data|program|programs) if [0-40] (alter*|eras*)
  + “[Interference” means any impairment to the integrity] of a file.
  + He [modifies a program if he alters] it.
  - He interferes with a file by altering it.

# ... whose meaning follows, in items of their own.
concept damage-defined
  | (=damage|=damages|impairment) [0-14] (=mean|=means|=includes)
  + The [damage of a file includes] its loss.
  - The damage is paid for.

concept interference-defined
  | (modification|interference|=interfere) [0-14] (=mean|=means|=includes|takes place|occurs)
  + A [modification of a file takes place] at night.
  - The modification is paid for.

# "or otherwise interferes with data": whatever else is done to them.
concept any-interference
  | (or|otherwise|and) interfer* with [0-8] (data|program|programs|programme|software)
  | interfer* with or damag*
  | (disrupt*|interfer*|impair*) [0-2] in any other (way|manner)
  unless interfer* with [0-8] (use|access|enjoyment)
  + He deletes or [otherwise interferes with data].
  + He deletes data or [disrupts them in any other way].
  - He interferes with a man who reads data.
  - He deletes data in any way.

# Harm told by its effect on data, whatever the act.
concept impairs-data
  | impair* [0-12] (reliability|integrity) [0-8] (data|program|programs|=information)
  + He does it to [impair the reliability of any data].
  - He does it to impair the reliability of a witness.

# Data of one kind, or of one keeper, in the protection of data.
concept data-of-one-kind
  | (=record|=records|document|documents|data|code|program|programme) [0-6] required [0-3] (kept|maintained|retained|preserved)
  | source (code|codes|document|documents)
  | (clerk|servant) [0-16] (employer|servant|clerk)
  | (book|books|account|accounts) [0-8] (electronic =record|electronic =records|belonging to [0-3] employer)
  | electronic =record [0-8] (account|accounts|employer)
  + He alters a [record that is required to be kept].
  + He is a [clerk and robs his employer].
  - He alters a record.

concept malware-word
  | (malicious|harmful|rogue) (code|codes|program|programs|programme|programmes|software)
  | computer (virus|viruses|worm|worms|contaminant|contaminants)
  | (malware|ransomware|spyware|trojan)
  + He spreads a [computer virus].
  - He spreads a virus in a hospital.

# Harm to data first, and the system by it.
concept harm-thereby
  | (damag*|delet*|alter*|eras*|destroy*|modif*) [0-14] (thereby|thus|so as to|and so)
  + He [deletes a file and thereby] stops the works.
  - He deletes a file at night.

concept loss-as-purpose
  | in order to [0-2] cause [0-6] (loss|damage|detriment|harm)
  | (=intent|=intention|purpose|view) (to|of) (cause|causing) [0-6] (loss|damage|detriment|harm)
  | (damage|harm) [0-3] (another|other|person|someone|others) by (alter*|delet*|eras*|suppress*|destr*|modif*)
  + He does it [in order to cause a loss].
  + He causes [damage to another by altering] a file.
  - He causes a loss by it.
  - He causes damage to another by a blow.

concept property-word
  | property
  + He harms [property] at night.
  - He harms a man at night.

concept property-includes-data
  | property [0-4] (=means|=includes|=mean) [0-24] data
  | =data (is|are|shall be) [0-2] (property|movable)
  | (movable|property|thing) [0-3] (is|are) also [0-16] (=data|datum|program)
  + “[Property” includes money and data].
  - Property is taxed by the date of its sale.

concept serious-harm
  | (serious|substantial|significant|grave) [0-2] (harm|damage|loss|injury)
  + It causes [serious harm].
  - It causes harm.

concept hinder-act
  | (hinder*|interrupt*|obstruct*|disrupt*|impair*|impede*|imped*|interfer*|disabl*|block*|degrad*)
  | (cause*|causing) [0-8] (failure|fail|malfunction|halt|breakdown|crash)
  | prevent* [0-3] (function*|operation|operating|procedure|processing|working)
  | (halt|halts|halting|stop|stops|stopping|shut|shuts|shutting) [0-3] (function*|operation|working|system|network|down)
  | (den*|denial) [0-6] service
  | result* in [0-2] (fault|faults|failure|malfunction|malfunctioning)
  | (work|works|working|function|functions) (improperly|incorrectly)
  | restrict* [0-4] function*
  unless block* [0-6] (data|=information|program|programs)
  + He [hinders] the works.
  + He [causes the works to fail].
  - He blocks or copies information.
  - He helps the works.

concept system-function-word
  | (function*|operation|operat*|performance|use|availability|processing)
  + It touches the [functioning] of the works.
  - It touches the wall of the works.

concept impairs-system
  | (hinder*|interrupt*|obstruct*|disrupt*|impair*|interfer*) [0-6] (functioning|operation|use|performance|function) of [0-3] (<computer-system>|network|website|program)
  | (interfer*|obstruct*|interrupt*) [0-6] use of [0-3] data
  | denial of service
  | (damage|impair*) [0-6] (protected computer)
  + He [interrupts the operation of a network].
  - He interrupts the operation of a mill.

concept input-act
  | (input*|=enter|=enters|=entered|=entering|introduc*|insert*|transmit*|transmission|send*|=add|=adds|=added|=adding|upload*|=import|=imports|=imported|=importing)
  + He [inputs] a figure.
  - He reads a figure.
  - He owns an enterprise of importance at an address.

concept by-harming
  | (by|through|means) [0-8] (damag*|deteriorat*|destroy*|destruction|delet*|eras*|alter*|modif*|suppress*)
  unless by (block*|hinder*|imped*|interrupt*|obstruct*|disrupt*)
  + He stops the works [by damaging] a file.
  - He does it by blocking, impeding or altering the functioning of the works.
  - He damages a file.

concept by-handling-data
  | (by|through|means) [0-6] (input*|=enter|=enters|=entered|=entering|transmi*|damag*|deteriorat*|destroy*|destruction|delet*|eras*|alter*|modif*|suppress*)
  + He stops the works [by entering] a figure.
  - He enters a figure.

concept any-means
  | (any|whatever|other) [0-2] (means|manner|method|way|act)
  | (by|through) any [0-3] (act|means|device)
  | (directly|directly or) indirectly
  | any act
  | by [0-12] or (otherwise|in other ways|by other (ways|means|methods))
  + He does it by [any means].
  + He does it [by sending signals, or otherwise].
  - He does it by night.
  - He does it by day or by night.

concept seriously
  | (serious*|substantial*|significant*|grave*|material*)
  unless (material|materials) [0-1] (witness|time|loss|is|are|which|that|of|depicting)
  + He [seriously] hinders it.
  - He hinders it.

concept misuse-tool
  | (device|devices|program|programs|programme|software|tool|tools|instrument|equipment|apparatus|item|data|article) [0-14] (designed|adapted|adjusted|altered|created|developed|intended|use|used|useful|suitable|capable|configured|modified|made) [0-5] (commit*|commission|offence|offences|offense|offenses|unlawful|unauthori*|surreptitious|intercept*|access*|overcom*|circumvent*|hack*|perpetrat*|facilitat*)
  | (device|program|programme|software|instructions) [0-12] (designed|adapted|altered|created) [0-2] to (endanger|damage|disrupt|break|disable|harm) [0-8] (data|system|systems|computer|network|security|protection)
  | (data|software|program|programme|article|information) [0-8] (=intent|=intention|intending|believing) [0-8] used [0-12] (commit*|commission)
  | (=intent|=intention) that [0-3] (data|program|device|article|item|thing) [0-2] used [0-12] (commit*|commission)
  | (device|program|programme|software) [0-4] (=intent|=intention|purpose) of (allowing|enabling|permitting|committing)
  | (software or hardware|hardware or software|hacking|software|hardware) (tool|tools)
  | (software|program|=information|device) [0-3] (would|could|can|may) enable* [0-12] access* [0-6] without
  | (unauthori*|malicious|harmful) (command|commands)
  | (malicious|harmful|detrimental|destructive) [0-2] (code|program|programs|programme|programmes|software)
  | (program|programs|programme|programmes|software) [0-10] (result*|lead*|caus*) [0-4] (eras*|delet*|destr*|block*|modif*|disturb*|disrupt*)
  | (program|programs|programme|programmes|software) [0-8] intended for [0-3] (destruction|blocking|modification|damag*|deletion)
  | (software|program|programme) [0-10] (enables|capable of) [0-4] (caus* [0-1] damage|damag*|disrupt*)
  | computer (virus|viruses|worm|contaminant)
  | (malware|trojan|ransomware|spyware)
  unless article # [0-14] (designed|intended|adapted|made|created|developed|altered)
  unless copyright [0-10] (device|program|software)
  unless (giv*|issu*|enter*|input*|send*) [0-1] (unauthori*|malicious|harmful) (command|commands)
  + He sells a [device designed to commit] theft.
  + He supplies [data with the intention that it be used in committing] theft.
  - He sells a device designed to weigh fish.
  - He sells a program that damages nothing.
  - He sells a device designed to endanger life.
  + He sells a [program that causes the erasing] of a file.
  - He sells a program that causes joy.
  - He breaks Article 5 knowing that it was intended to be unauthorised.
  - He wins by giving unauthorised commands to a computer.

concept several-offences
  | (offence|offences|offense|offenses|crime|crimes) [0-3] (under|of|in|against|by) [0-3] (this act|this part|this chapter|this law|this code|this decree|this ordinance|this division|this title|this sub title|any law)
  | (offence|offences|offense|offenses|crime|crimes) [0-2] (under|of|in|against|by) [0-2] (part|chapter|division|title) #
  | (offence|offences|offense|offenses) [0-6] provisions of [0-1] (part|chapter|division)
  | (=offences|=offenses|=crimes) [0-2] in this (section|chapter|part|title|group)
  | (sections|articles|section|article) # [0-6] (or|and|to|through) #
  | (section|article) # [0-6] (or|and|to|through) (section|article) #
  | any of [0-3] (offences|offenses|those offences)
  + It serves any [offence under this Act].
  - It serves the offence of theft.

concept testing-shelter
  | (testing|training|protection|protecting|research|audit|security) [0-8] (computer|system|systems|purpose|purposes|authori*)
  | authori* [0-4] (testing|test|training|protection)
  | (not|no) [0-6] (offence|liable|liability) [0-10] (testing|protection|research|training)
  + It excepts [testing of a computer] by its owner.
  - It excepts the owner.

concept primarily
  | (primarily|specially|specifically|principally|mainly|solely|exclusively)
  + It is made [primarily] for that.
  - It is made for that.

concept number-of-items
  | (number|more than|at least) [0-2] (#|items) [0-2] (items|devices|passwords|of such items)
  + He holds [more than five items].
  - He holds an item.

# What the law may define as impairing the computer, too.
concept modifies-computer
  | modif* [0-4] (contents of [0-3] (computer|computers|computer system|system|data)|computer|computers|computer system)
  + He [modifies the contents of a computer].
  - He modifies a letter.
  - He modifies the contents of a message.
