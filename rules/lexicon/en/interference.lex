# Interception, harm to data, hindering of systems, tools.

concept intercept-act
  | (intercept*|eavesdrop*|wiretap*|=tap|=taps|=tapping)
  | (=monitor|=monitors|=monitoring|=record|=records|=recording|listen*|captur*|acquir*) [0-3] (transmission|communication|communications|function|message|messages|contents)
  | (conversation|conversations|communication|communications|calls|messages) [0-10] (listened|recorded|monitored|intercepted|tapped)
  unless intercept* [0-4] (goods|aircraft|vessel|person|vehicle)
  + He [intercepts] a message.
  - He sends a message.

concept transmission
  | (transmission|transmissions) [0-4] (data|computer data|information|program|message|communication)
  | (data|=information|message|messages|communication|communications) [0-4] (transmitted|in transit|in transmission|being transmitted|in the course)
  | (wire|oral|electronic|private|telecommunication|telecommunications|radio|data) (communication|communications|message|messages)
  | (communication|communications|message|messages)
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
  | render* [0-3] (meaningless|useless|ineffective|unusable)
  unless (pay|recover|award|claim) [0-3] damages
  + He [damages] a file.
  - He reads a file.

concept delete-act
  | (delet*|eras*|=remove|=removes|=removing|=removed|removal|=destroy|=destroys|=destroying|=destroyed|destruction|obliterat*|wip*)
  + He [deletes] a file.
  - He reads a file.

concept alter-act
  | (alter*|modif*|chang*|adapt*|falsif*|manipulat*)
  unless (alternat*|alternative|alternatively)
  unless (designed|made|intended|created) (or|and) =adapted
  unless =adapted [0-1] (primarily|for|to|so)
  unless falsif* [0-3] (header|headers|origin|sender|routing)
  + He [alters] a file.
  - He reads a file.
  - He sells a file designed or adapted for reading.
  - He sends a letter with a falsified sender.

concept suppress-act
  | (suppress*|conceal*|withhold*|hides|hide|hidden)
  | (render*|mak*|made) [0-3] (inaccessible|unavailable)
  | (den*|prevent*|hinder*|obstruct*|interrupt*) [0-4] (access|use|availability)
  | interfer* [0-3] (lawful use|access)
  | (availab*|accessib*) [0-4] (impair*|prevent*)
  | impair* [0-4] availability
  + He [renders inaccessible] a file.
  - He reads a file.

concept interference-act
  | (interfer*|modification|modifications|modif*)
  + He [interferes] with the file.
  - He reads the file.

concept impairment-of-data
  | (means|includes) [0-4] impair* [0-8] (integrity|availability|confidentiality|reliability|data|program|computer)
  | (modification|interference) [0-10] (alter*|eras*|delet*|add*)
  + Damage [means any impairment to the integrity] of a file.
  - The impairment of his sight was slight.
  - He impairs the operation of a computer.

concept serious-harm
  | (serious|substantial|significant|grave) [0-2] (harm|damage|loss|injury)
  + It causes [serious harm].
  - It causes harm.

concept hinder-act
  | (hinder*|interrupt*|obstruct*|disrupt*|impair*|impede*|imped*|interfer*|disabl*|block*)
  | (cause*|causing) [0-4] (failure|fail|malfunction)
  + He [hinders] the works.
  - He helps the works.

concept system-function-word
  | (function*|operation|operat*|performance|use|availability)
  + It touches the [functioning] of the works.
  - It touches the wall of the works.

concept impairs-system
  | (hinder*|interrupt*|obstruct*|disrupt*|impair*|interfer*) [0-6] (functioning|operation|use|performance|function) of [0-5] (computer|system|network|website|data|program)
  | denial of service
  | (damage|impair*) [0-6] (protected computer)
  + He [interrupts the operation of a network].
  - He interrupts the operation of a mill.

concept input-act
  | (input*|enter*|introduc*|insert*|transmit*|transmission|send*|add*|upload*|import*)
  + He [inputs] a figure.
  - He reads a figure.

concept by-harming
  | (by|through|means) [0-8] (damag*|deteriorat*|destroy*|destruction|delet*|eras*|alter*|modif*|suppress*)
  + He stops the works [by damaging] a file.
  - He damages a file.

concept by-handling-data
  | (by|through|means) [0-6] (input*|enter*|transmi*|damag*|deteriorat*|destroy*|destruction|delet*|eras*|alter*|modif*|suppress*)
  + He stops the works [by entering] a figure.
  - He enters a figure.

concept any-means
  | (any|whatever|other) [0-2] (means|manner|method|way|act)
  | (by|through) any [0-3] (act|means|device)
  | (directly|directly or) indirectly
  | any act
  + He does it by [any means].
  - He does it by night.

concept seriously
  | (serious*|substantial*|significant*|grave*|material*)
  unless (material|materials) [0-1] (witness|time|loss|is|are|which|that|of|depicting)
  + He [seriously] hinders it.
  - He hinders it.

concept misuse-tool
  | (device|devices|program|programs|programme|software|tool|tools|instrument|equipment|apparatus|item|data|article) [0-14] (designed|adapted|intended|useful|suitable|capable|configured|modified|made) [0-5] (commit*|commission|offence|offences|offense|offenses|unlawful|unauthori*|surreptitious|intercept*|access*|overcom*|circumvent*)
  | (malicious|harmful) (code|program|programs|software)
  | computer (virus|viruses|worm|contaminant)
  | (malware|trojan|ransomware|spyware)
  unless copyright [0-10] (device|program|software)
  + He sells a [device designed to commit] theft.
  - He sells a device designed to weigh fish.

concept several-offences
  | (offence|offences|offense|offenses) [0-3] (under|of|in|against) [0-3] (this act|this part|this chapter|this law|this code|any law)
  | (sections|articles|section|article) # [0-6] (or|and|to) #
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
