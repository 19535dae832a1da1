# Definitions: systems, data, providers, traffic data.

# A glossary gives the word and its meaning with no verb between them:
# “Information system: a set of ...”.
concept defines-system
  | (computer|computerised|computerized|information|electronic|communications|ict|data processing) [0-3] (system|systems|device|network) [0-4] (=means|=mean|=includes|=refers|=denotes|understood to mean|defined as)
  | (=computer|computers) [0-8] (=means|=mean|=refers|=denotes|understood to mean)
  | information technology [0-8] (=means|=comprises)
  | (computer|information|electronic|ict) [0-3] (system|systems) (=is|=are) (a|an|any|every|all|device|devices)
  | (computer|computerised|information|ict) [0-3] (system|systems|device) (a|an|any|every|one) [0-3] (set|group|device|combination|collection|assembly|machine)
  | =computer (a|an|any|every) [0-3] (electronic|device|machine|equipment)
  | =computer =is (a|an|any|every) [0-2] (device|machine|system)
  + In this Act “[computer system” means] a thing.
  + 4. [Information system: a set] of programs.
  + [Computer: any electronic] device.
  + A [computer is every electronic device] that counts.
  - A person who damages a computer, a mill or a plough pays for it.
  - In this Act the keeper of a computer is paid.
  - He holds a computer program referred to above.
  - The computer is a gift.

concept automatic-processing
  | (automatic|automated|automatically) [0-3] process*
  | processed [0-2] automatic*
  | (data|information) processing (capability|capabilities|capacity)
  | (data|information) processing [0-2] (device|function|functions|machine)
  | (logical|logic|arithmetic) [0-6] (storage|function|functions|control|arithmetic|memory)
  | (perform*|process*) [0-10] (logic|logical|arithmetic|storage|data|=information)
  + It does [automatic processing] of figures.
  - It does a process of law.

concept group-of-devices
  | (group|set|number) [0-4] (device|devices|computers|system|systems)
  | (interconnected|related|connected) [0-3] (device|devices|computers)
  + It is a [group of related devices].
  - It is a group of persons.

concept by-program
  | (pursuant|according|means|accordance) [0-3] (program|programme|programs|instructions|software)
  | computer programs
  + It works [pursuant to a program].
  - It works pursuant to a law.

concept exclusion-list
  | does not include
  | (excluding|other than|except) [0-4] (typewriter|calculator|device|devices)
  + It [does not include] a pen.
  - It includes a pen.

concept defines-data
  | (=data|computer data|electronic data|computer datum) [0-3] (=means|=mean|=refers|=includes|=denotes|understood to mean|defined as)
  | (electronic|magnetic|computer|electromagnetic) [0-1] (=record|=records) [0-6] (=means|=mean|=refers|=includes|=denotes|understood to mean)
  | (=data|computer data) =are (any|all|representations|=information|facts|those)
  | (=data|computer data|computer datum) =is (any|a|an|every|each)
  | =data (=information|everything|anything|representations|facts)
  | (computer data|electronic data|computer datum) (a|any|every|each|all) [0-2] (representation|=information|facts|presentation|set of data)
  | =information =data [0-2] (signs|signals|symbols|concepts|facts)
  | =data or =information (everything|anything|all|any|whatever)
  unless (data subject|data controller|personal data|traffic data|subscriber data|data protection|data storage|data message)
  unless (interference|interfere|access|modification|damage|possession|use|control) (with|to|of|from) [0-2] data
  unless data [0-1] (held|stored|kept) [0-3] (=means|=includes)
  + In this Act “[data” means] figures.
  + [Computer data is every] row of figures.
  + [Data: information] on ships.
  - “Interference with data” means to lose figures.
  - He holds data on paper, on a disk or on another medium.
  - In this Act “personal data” means figures on a person.

concept representation
  | (representation|representations|facts|concepts|=information|=instructions|statements|signs|symbols|=record|everything|anything)
  | =data [0-2] (generated|produced|created|sent)
  + It is a [representation] of figures.
  - It is a rank of figures.

concept fit-for-processing
  | (form|manner) [0-6] (suitable|capable|fit|intended|ready|prepared) [0-6] (process*|use|stor*|executed)
  | (suitable|capable|fit|ready) [0-3] (of|for|to) [0-4] process*
  | (processed|stored|used) [0-6] (computer|electronic*|system|=information technology)
  | (way|form|manner) [0-8] (=process|processed|processing)
  | (form) [0-6] (accessed|read|used|handled) [0-6] (computer|system)
  | (generated|produced|created|prepared) [0-6] (computer|computers|electronic|electronically|information technology)
  | (can|may) be [0-6] (processed|transmitted)
  | (intended|ready) to be processed
  | used for data processing
  | (lends|lend) (itself|themselves) to [0-2] process*
  | readable by [0-2] (computer|system)
  | electronic (representation|representations)
  | =information in any form
  | not [0-2] (immediately|directly) perceptible
  | (personal and non personal|all kinds of) data
  | may be [0-2] in any form
  | stored in [0-2] memory of [0-2] computer
  + It has a [form suitable for processing].
  + It is [personal and non-personal data].
  - It has a form for renting.
  - It is personal data.

concept program-word
  | (program|programs|programme|programmes|software|instructions|commands)
  + It includes a [program].
  - It includes a log.

concept term-includes-program
  | (=term|=expression) [0-2] =includes [0-4] (program|programs|programme|software)
  + The [term includes programs].
  - The act includes a program of works.

concept program-is-data
  | (program|programme|software) [0-4] (=means|=is|=includes) [0-6] data
  | (data|=data) [0-30] (=includes|including) [0-6] (program|programs|programme|software)
  + A [program means computer data] that runs.
  - A program is shown at eight.
  - “Program” means a row of instructions.

concept defines-provider
  | (service provider|provider|internet service|communication service|communications service|telecommunications service|=computing service|network operator|internet operator|telecommunications operator|communications operator|internet service provider|intermediary) [0-6] (=means|=mean|=refers|=includes|=denotes|understood to mean)
  | intermediary [0-9] means
  | (service provider|services provider) (a|an|any|every) [0-4] (person|entity|body|undertaking|company)
  | (provider|providers) [0-6] (=is|=are) (any|a|an|every|whoever|who|those)
  | (provider|providers|operator|operators) of [0-6] (service|services) [0-3] (=means|=mean|=includes)
  | (information system|electronic communication|internet|hosting) services (=means|=mean|=includes|=include)
  | service provider =is [0-1] (any|a|an|every|each) (natural|person|public|private|legal|entity)
  unless (health|care|transport|water|payment|education|insurance) [0-3] (provider|service)
  + In this Act “[service provider” means] a firm.
  + “[Provider of network services” means] a firm.
  + “[Information system services” include] the storing of data.
  - In this Act the provider pays a fee.
  - The provider of food services pays a fee.

concept ability-to-communicate
  | (ability|able|capability|enabl*|means|facilit*|possibility|possibilities|opportunity|capacity) [0-6] (communicat*|send|receive|transmi*)
  | (=provide|=provides|=providing|provision|offers|offering) [0-8] (internet|electronic|wire|telecommunication|telecommunications|communication|communications) [0-4] (access|service|services|connection)
  | (service|services) [0-6] (communicat*|send or receive)
  | access to [0-2] (internet|network)
  | (provision of) [0-2] (connection|connections|access)
  | (internet|network|telecom|telecommunications) [0-1] service (provider|providers)
  | (receives|receive|sends|sending) [0-4] (transmits|transmit|receiving) [0-4] (=record|message|messages|communication|communications)
  + It gives users the [ability to communicate].
  + It offers users the [possibility to communicate].
  - It gives users bread.

concept stores-for-users
  | (process*|stor*|host*|hosting|caching) [0-8] (data|=information|content|material|computer data|mail) [0-14] (behalf|users|user|subscribers|public|customers|service)
  | (computer storage|storage or processing|processing services|hosting|remote computing)
  | (processing and storage|storage and processing|processing or storage) of
  | (storage|storing) of [0-3] (data|=information) [0-6] (benefit|behalf|others|another|users)
  | behalf [0-4] (receives|stores|transmits|processes)
  | (behalf) [0-3] (communication service|users|user)
  + It [stores data on behalf] of others.
  - It stores wood.

concept public-or-private
  | public (or|and) private
  + It is a [public or private] firm.
  - It is a public firm.

concept defines-traffic
  | (traffic|transmission|call identifying|communications|routing|connection|signalling) [0-2] (data|=information) [0-5] (=means|=mean|=refers|=includes|=denotes|understood to mean)
  | traffic data (=are|=is)? (data|those|any|all|the|every)
  | communication [0-1] (confirmation|log|traffic) [0-1] (data|=records) [0-3] (=means|=mean)
  | (call identifying|dialing|dialling|routing) [0-6] =information [0-2] (=means|=mean|=includes)
  | (pen register|trap and trace) [0-4] =means
  + In this Act “[traffic data” means] figures.
  + [Traffic data: any] figures.
  - The carrier shall give access to call-identifying information at the time of the call.
  - In this Act “traffic” means carts.

concept about-communication
  | (relat*|concern*|pertain*|regard*) [0-6] (communication|communications|transmission|telecommunication|message|call)
  | (communication|communications|transmission|call|message) [0-10] (origin|destination|route|generated|chain)
  | (origin|destination|direction|dialing|routing) [0-12] (communication|communications|transmission|call|message)
  | chain of communication
  | (course|occasion|means) of [0-3] (communication|transmission)
  + It [relates to a communication].
  - It relates to a cart.

concept attr-origin
  | (=origin|=origins|source|=originating|sender|initiat*)
  | where [0-3] (came|comes|sent) from
  + It shows the [origin].
  - It shows the end.

concept attr-destination
  | (destination|recipient|terminat*|addressee|directed)
  | where [0-4] (went|goes|sent to)
  + It shows the [destination].
  - It shows the start.

concept attr-time
  | (time|date|times|dates)
  | when it (began|begins|started|starts|ended)
  + It shows the [time].
  - It shows the place.

concept attr-route
  | (route|routing|path|direction)
  + It shows the [route].
  - It shows the place.

concept attr-size
  | (size|duration|volume|length|quantity)
  + It shows the [size].
  - It shows the place.

# ... said in a sentence of its own.
concept data-in-any-form
  | data may be [0-4] form
  + [Data may be in any form].
  - Data may be sold.
