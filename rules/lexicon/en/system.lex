# Computers, what is in them, and what goes between them.

concept computer-system
  | (equipment|device|devices|installation|installations) for [0-2] (process*|data processing|automatic|storing)
  | computer
  | (computerised|computerized) [0-2] (system|device|equipment)
  | (=information|computing|data) (device|resource|facility)
  | =information technology [0-2] (means|resource|device|equipment|system)
  | electronic site
  | (=information|electronic|data processing|communication|communications|telecommunication|telecommunications|ict|automated|automatic|digital|it) [0-2] system
  | (=information|computer|electronic|communications|digital|data) [0-2] (network|networks)
  | (processing|computing|electronic|digital|data processing|mobile|smart) [0-1] device
  | data processing (equipment|machine|machines|installation|operation|operations)
  | (facility|system) [0-4] electronic communication
  | (electronic|computing) (equipment|apparatus|machine)
  | (website|web site|server|internet)
  unless computer (printout|science|training|course)
  unless computer (disk|disks|diskette|tape|=information|data|datum|program|programs|programme|programmes|software|password|passwords|output|virus|viruses|contaminant|offence|offences|crime|crimes|fraud|misuse|evidence)
  unless computer (time)
  + He enters a [computer] at night.
  + He enters an [information system] at night.
  + He enters a [computerised device] at night.
  - He enters the system of roads.
  - He reads computer data.

concept computer-data
  | (data|program|programs|programme|programmes|software)
  | computer [0-1] (data|datum|program|service|output|material|file|files|=record|=information)
  | contents of [0-2] computer
  | (source|machine|object) code
  | (electronic|magnetic|electromagnetic) [0-2] (=record|=records)
  | electronic [0-1] (data|=record|document|=information|file|communication|evidence|message|material)
  | (=information|=record|=records|material|file|files|document|documents|communication|communications) [0-8] (stored|held|contained|kept|recorded|in) [0-4] (electronic|electronically|computer|digital|system|network|database|data storage|storage medium)
  | (stored|storage) [0-3] (=information|communication|communications|=records|content|wire)
  unless data protection (officer|commissioner|authority)
  unless (program|programme) of (work|activities|studies|action)
  unless (improvement|training|treatment|rehabilitation|education|educational|funding|protection|relief|assistance|highway|grant|leniency|television|radio|broadcast*|safety|housing) [0-1] (program|programme|programs|programmes)
  + He alters [data] kept for another.
  - He alters the date of a letter.
  - He is in a witness protection programme.

concept traffic-data
  | (traffic|transmission|routing|location|call|tracking|communications|telecommunications) [0-1] data
  | data [0-2] relat* [0-2] traffic
  | data (on|about|connected with|concerning|in relation to) [0-2] (communication|communications|telecommunications|telecommunication)
  | (communication|telecommunication|network) traffic
  | (communication|call|communications|telecommunication|telecommunications) related =information
  | (dialing|dialling|routing|=addressing|signalling|signaling) [0-4] =information
  | (call|=connection|transactional|session|communication) [0-2] (detail|details|=record|=records|=information|log|logs)
  | (transmission|communication|communications|=connection|call) (history|histories)
  | (log|logs|=record|=records) of [0-3] (=access|=connection|connections|communication|communications|calls|information system)
  | (source|=origin) [0-3] (destination|addressee|recipient) [0-6] (time|date|duration|route)
  | (tracing|trace|identif*|identification) [0-4] (source|=origin) of [0-2] (communication|message|transmission)
  + The carrier keeps [traffic data].
  unless (in|with) =connection with
  unless communication (is|are|was|or|and) [0-2] (=information|=record|=records)
  + The carrier keeps the [communication history] of its users.
  - The carrier counts traffic.
  - The carrier keeps data on its lorries.
  - No trial is held in connection with such records.
  - What he says of the communication is information.

concept electronic-means
  | (by|through|via|using) [0-4] (electronic|online|internet|computer|digital|email|facsimile|fax)
  | (electronic|online|digital) (mail|means|communication|transmission|form)
  | (email|facsimile|internet|fax)
  + The list is sent [by electronic] post.
  - The list is sent by carriage.

concept whole-or-part
  | (whole|all) [0-4] part
  | any part of
  | (reference) to [0-4] (system|computer) [0-4] (includes|include) [0-5] part
  | or (any)? part (thereof|of)
  + He enters the [whole or any part] of the works.
  - He takes part in the works.

concept security-measure
  | (infring*|overcom*|circumvent*|breach*|bypass*|defeat*|violat*|break*|disabl*|penetrat*) [0-8] (security|protect*|safeguard*|protective|password)
  | security (measure|measures|feature|features|mechanism|mechanisms|system|systems)
  | (specially|specifically) protected
  + He enters by [infringing a security] measure.
  - The security guard measures the hall.

concept connected-system
  | (connected|linked) to another
  | remotely connected
  | (system|computer) [0-4] connected to [0-3] (computer|system|network)
  | protected computer
  | used in (or affecting)? [0-4] (interstate|foreign) [0-4] (commerce|communication)
  + He enters a device that is [connected to another].
  - He enters a house connected with a road.

concept critical-system
  | critical [0-3] (infrastructure|=information|system|systems|database|computer|network)
  | (critical|vital|essential) [0-1] (sector|infrastructure|system|systems|installation|installations|facility|facilities)
  | (protected|restricted) system
  unless (system|systems|computer|computers|device|network|networks|data|database) [0-6] or [0-2] (critical|vital|essential)
  unless (critical|vital|essential) [0-3] (infrastructure|system|systems) or (any|another|other) [0-2] (computer|system|systems)
  + He enters a [critical infrastructure].
  - He enters a computer at a critical hour.
  - He enters a computer, a network or critical infrastructure.
  - He enters critical infrastructure or any other system.
  - He is in a critical condition.

concept damage-required
  | (if|where|which|provided) [0-6] (entail*|has caused|have caused|led to|resulted in) [0-6] (damage|loss|harm|destruction|blocking|modification|copying|deletion)
  | (and|where|if) [0-3] (thereby|such) [0-6] (caus*) [0-6] (damage|loss|harm)
  | (as a result|result) [0-6] (caus*|suffer*) [0-4] (damage|loss|harm)
  | and [0-1] (by|in) [0-1] (doing so|so doing) [0-2] caus* [0-4] (damage|loss|harm)
  | and so (causes|caused) [0-4] (damage|loss|harm)
  | caus* [0-3] (serious|substantial|actual) (damage|loss|harm)
  + He opens it [and thereby causes damage].
  + He opens it [if this has entailed its destruction].
  + He opens it, [and by doing so causes damage] to it.
  + He opens it [and so causes loss] to it.
  - He opens it and pays the damage.
  - He opens it and by doing so ends the harm.

concept state-system
  | (government|state|public authority|ministry|federal|military) [0-2] (computer|system|systems|computers|network|website|database)
  | (computer|system|network) [0-6] (belong*|owned|operated|used) [0-4] (government|state|department|public authorit*)
  | nonpublic computer
  | (protected|critical|restricted) [0-4] (national security|defence|defense)
  + He enters a [government computer].
  - He enters a computer shop near the government.

concept exempt-class
  | (section|act|article|part|law|code) (does|shall) not apply to (a|an|any|the)? (computer|computers|computer system|computer systems|data) [0-6] (private|privately|=personal|state|government|public|individual|individuals|household)
  | (section|act|article|part|law|code) (does|shall) not apply to [0-2] (private|privately|=personal|state|government|public) [0-4] (computer|computers|system|systems|data)
  + This [section does not apply to a computer of a private] person.
  - This section does not apply to a person who tests a computer.

concept access-act
  | (=access|=accesses|=accessed|=accessing)
  | (gain*|obtain*|secur*|get*|acquir*|has|have|having|attain*) [0-4] (=access|=entry)
  | (=enter|=enters|=entered|=entering|intrud*|intrusion|penetrat*|infiltrat*|invad*|hack*|break into|breaks into|breaking into|break in|breaks in|login|logs|log)
  | (gaining|effecting) (entry|access)
  | (gain*|obtain*) access for (himself|herself|oneself|themselves) [0-12] to
  unless (capable of being|to be) [0-1] accessed
  unless (entitled|permitted|authoris*|authoriz*) to (have|gain|obtain)? access
  unless (right|authority|authorisation|authorization|permission|necessary|needed|required) [0-1] (to|of|for) [0-1] access
  unless (designed|adapted|created|intended|made|possible|necessary|used|enables|enabling|allows|allowing) (for|to) [0-3] access
  unless access to (justice|court|courts|land|premises|water|education|counsel|=legal)
  unless (public|open|right of|free|equal) access
  unless (deny|denies|denied|denying|denial|refus*|disabl*|prevent*|hinder*|obstruct*|block*|bar|bars|barring|restrict*|imped*|interfer*) [0-3] (access|entry)
  unless enter* (destroy*|delet*|alter*|input*|transmit*|transfer*|damag*|chang*|send*)
  unless enter* into
  unless enter* [0-3] (order*|judgment|judgement|plea|contract|agreement|name|=record|=records|data|=information|register)
  unless enter* (any|the|a|upon|on|such|that)? (premises|place|land|building|dwelling|house|vehicle|vessel)
  unless (means|method) of [0-1] (gaining|obtaining|securing) access
  unless access (code|codes|key|device|devices|control|controls)
  unless (can|may|could|might|is|are|be) [0-1] (=accessed|used to access)
  unless (enter|enters|entering) [0-2] (alter*|delet*|suppress*|transmit*|modif*|damag*|eras*)
  unless (ensur*|giv*|facilitat*) [0-2] access
  unless (afford*|provid*|grant*|giv*) [0-8] (reasonable|adequate|full|proper|safe) [0-2] access
  unless to commit [0-4] (offence|offense|crime) of [0-2] access
  unless (allow*|permit*|enabl*) [0-1] access
  + A person who [gains access] to the room commits an offence.
  - Every person has access to justice.
  - He sells a key by which the room can be accessed.
  - He sells a key with which it is possible to gain access to the room.
  - A person who denies another access to the room commits an offence.
  - A person who locks out a member who is entitled to access commits an offence.
  - A person who enters into a contract is bound.
  - It is a code by which the system can be accessed.
  - It is data of an enterprise.
  - Whoever enters, alters or deletes figures commits an offence.
  - A person who locks out a member authorised to access the room commits an offence.
  - He sells programs, or otherwise ensures access to them.
  - He gives the owner of the cable reasonable access.
  - He sells a program made to commit the crime of unlawful access.

concept unauthorised-use
  | obtain* [0-8] computer (service|services)
  | (unauthori*) (use|access|entry) (of|to|into|in) [0-4] (computer|system|data|network|=information)
  | caus* [0-3] (computer|system) to perform [0-20] (access)
  | perform* [0-4] function [0-16] (access)
  unless (designed|adapted|created|intended|made) (for|to) [0-2] unauthori* (access|use|entry)
  + He [obtains, directly or indirectly, any computer service] and commits an offence.
  - He uses a ladder.
  - He sells a key made for unauthorised access to a computer.

concept service-provider
  | service (=provider|=providers)
  | (internet|telecommunications|telecommunication|communications|communication|hosting|network|electronic) [0-3] (=provider|=providers|=operator|=operators|carrier|carriers|=licensee|=licensees|undertaking|undertakings)
  | (=provider|=providers) [0-5] (service|services)
  | (network|service|services) (=operator|=operators)
  | (telecommunications|telecommunication|telecom) (=operator|=operators|undertaking|=licensee|carrier|company)
  | (=carrier|=carriers|=intermediary|=intermediaries)
  | undertaking [0-3] (providing|provides)
  + The [service provider] answers within a week.
  - The provider of food answers within a week.

# The use of a system: access where it is done without right.
concept uses-system
  | (uses|use|using|used) [0-6] computer (service|services|system|systems|network|networks)
  | (uses|use|using|used) [0-3] (=information|electronic) (system|systems|network|networks)
  unless (by|through|with) [0-1] (use|using) [0-6] (system|systems|network|networks)
  unless (use|uses|used) [0-8] (system|systems) (shall|may|must|to (store|process|keep))
  unless (to|in order to) use
  + He [uses a computer system] of another.
  - He uses a ladder.
  - He deceives others by using a computer system.
