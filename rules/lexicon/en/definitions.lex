# Definitions: systems, data, providers, traffic data.

concept defines-system
  | (computer|information|electronic|communications|ict|data processing) [0-3] (system|systems|device|network) [0-4] (=means|=mean|=includes|refers)
  | (=computer|computers) [0-8] (=means|=mean|refers)
  | information technology [0-8] (=means|=comprises)
  | (computer|information|electronic|ict) [0-1] (system|systems) (=is|=are) (a|an|any|every|all|device|devices)
  + In this Act “[computer system” means] a thing.
  - In this Act the keeper of a computer is paid.

concept automatic-processing
  | (automatic|automated|automatically) [0-3] process*
  | process* [0-4] (data|=information) [0-4] automatic*
  | processed [0-2] automatic*
  | (data|information) processing [0-2] (device|function|functions|machine)
  | (logical|logic|arithmetic) [0-6] (storage|function|functions|control|arithmetic|memory)
  | (perform*|process*) [0-6] (logic|logical|arithmetic|storage|data|=information)
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
  | (=data|computer data|electronic data) [0-4] (=means|=mean|refers|=includes)
  | (=data|computer data) =are (any|all|representations|=information|facts|those)
  unless (data subject|data controller|personal data|traffic data|subscriber data|data protection)
  + In this Act “[data” means] figures.
  - In this Act “personal data” means figures on a person.

concept representation
  | (representation|representations|facts|concepts|=information|=instructions|statements|signs|symbols)
  + It is a [representation] of figures.
  - It is a rank of figures.

concept fit-for-processing
  | (form|manner) [0-6] (suitable|capable|fit|intended|ready|prepared) [0-6] (process*|use|stor*|executed)
  | (suitable|capable|fit|ready) [0-3] (of|for|to) [0-4] process*
  | (processed|stored|used) [0-6] (computer|electronic*|system)
  | (way|form|manner) [0-8] (=process|processed|processing)
  | not [0-2] (immediately|directly) perceptible
  + It has a [form suitable for processing].
  - It has a form for renting.

concept program-word
  | (program|programs|programme|programmes|software|instructions)
  + It includes a [program].
  - It includes a log.

concept term-includes-program
  | (=term|=expression) [0-2] =includes [0-4] (program|programs|programme|software)
  + The [term includes programs].
  - The act includes a program of works.

concept program-is-data
  | (program|programme|software) [0-4] (=means|=is|=includes) [0-6] (data|instructions|statements)
  | (data|=data) [0-30] (=includes|including) [0-6] (program|programs|programme|software)
  + A [program means computer data] that runs.
  - A program is shown at eight.

concept defines-provider
  | (service provider|provider|internet service|communication service|communications service|telecommunications service|computing service|operator|internet service provider) [0-5] (=means|=mean|refers|=includes)
  | (provider|providers) [0-6] (=is|=are) (any|a|an|every|whoever|who|those)
  unless (health|care|transport|water|payment|education|insurance) [0-3] (provider|service)
  + In this Act “[service provider” means] a firm.
  - In this Act the provider pays a fee.

concept ability-to-communicate
  | (ability|able|capability|enabl*|means|facilit*) [0-6] (communicat*|send|receive|transmi*)
  | (=provide|=provides|=providing|provision|offers|offering) [0-8] (internet|electronic|wire|telecommunication|telecommunications|communication|communications) [0-4] (access|service|services|connection)
  | (service|services) [0-6] (communicat*|send or receive)
  + It gives users the [ability to communicate].
  - It gives users bread.

concept stores-for-users
  | (process*|stor*|host*|hosting|caching) [0-8] (data|=information|content|material|computer data|mail) [0-14] (behalf|users|user|subscribers|public|customers|service)
  | (computer storage|storage or processing|processing services|hosting|remote computing)
  | (behalf) [0-3] (communication service|users|user)
  + It [stores data on behalf] of others.
  - It stores wood.

concept public-or-private
  | public (or|and) private
  + It is a [public or private] firm.
  - It is a public firm.

concept defines-traffic
  | (traffic|transmission|call identifying|communications|routing|connection|signalling) [0-2] (data|=information) [0-5] (=means|=mean|refers|=includes)
  | traffic data =are (data|those|any|all|the)
  | (call identifying|dialing|routing|=addressing) [0-6] =information
  | (pen register|trap and trace) [0-4] (=means|device)
  + In this Act “[traffic data” means] figures.
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
  | (=origin|=origins|source|originating|sender|initiat*)
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
