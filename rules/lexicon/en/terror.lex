# Terrorism: what the Convention on its prevention adds.

concept terror-word
  | (terroris*|terrorist*)
  | violent extremis*
  + It is [terrorism].
  - It is terrible.

# Terrorism as a crime, not a terrorist in an example.
concept terror-crime
  | (terrorist|terrorism|terroristic) (act|acts|offence|offences|offense|offenses|crime|crimes|activity|activities|purpose|purposes|attack|group|groups|organisation|organisations|organization|organizations)
  | (act|acts|offence|offences|offense|crime|crimes|purpose|purposes|punish*|penalty) (of|for) [0-1] terrorism
  | (commit*|guilty of) [0-2] terrorism
  | terrorism (is|shall|means)
  + It punishes an [act of terrorism].
  - A kills B, whom he takes for a terrorist.

concept outlawed-group
  | (proscribed|unlawful|banned|prohibited|outlawed|listed|designated) terrorist? (organisation|organization|organisations|organizations|group|groups|entity|association)
  + He joins a [proscribed organisation].
  - He joins a choir.

concept joins-offence
  | (commit*|commission|participat*|take part|carry out|carrying out|perpetrat*) [0-6] (terroris*|terrorist) (act|acts|offence|offences|offense|activity|activities|attack)
  | (commit*|commission|participat*|take part|carry out|carrying out) [0-6] (act|acts|offence|offences) of terrorism
  + He is to [take part in a terrorist act].
  - He is to join a terrorist group.

concept terror-conduct
  | (terrorist|terrorism) linked (activity|activities|offence|offences)
  | (recruitment|training) for terrorism
  | public provocation [0-3] terroris*
  + He engages in a [terrorist-linked activity].
  - He engages in an activity.

concept incite-act
  | (incit*|provok*|provocation|instigat*|advocat*|encourag*|glorif*|counsel*|urg*|=propaganda|=justify|=justifies|=justifying)
  | (promot*|praise*|approve*) [0-3] (idea|ideas|commission|act|acts|terroris*|offence|offences|crime|crimes)
  | approve* [0-3] public
  unless justif* [0-3] (detention|order|reasons|belief)
  unless (encourag*|urg*) [0-3] support
  unless (encourag*|urg*|counsel*|incit*) [0-4] to (undergo|attend|receive|join|travel|fund)
  unless (order|purpose|view|=intent|=intention|aim) (to|of) (promot*|encourag*|provok*)
  unless (=information|knows|know|known|knowledge|believes|suspects) [0-24] (instigation|incitement)
  unless (preparation|commission|planning) [0-1] (or|and) (instigation|incitement)
  + He [incites] the crowd.
  - He addresses the crowd.
  - He solicits others to come.
  - He holds it without justification.
  - He does it in order to promote an offence.
  - He encourages men to undergo drill.
  - He encourages support for the group.
  - He knows who paid for the instigation of it.
  - He hides the planning or instigation of it.

# The general offence of incitement, as codes put it.
concept induces-crime
  | (persuad*|induc*|instigat*) [0-4] (person|another|other|others|someone)
  + He [persuades another] to do it.
  - He persuades himself.

concept violent-overthrow
  | (overthrow*|rebellion|insurrection|sedition*) [0-16] (government|state|force|violence)
  | (government|state) [0-6] (overthrow*|destr*) [0-6] (force|violence)
  + It calls for the [overthrow of the State].
  - It calls for violence in a play.

concept to-the-public
  | (to|among|in) [0-2] public
  | (publish*|publicly|publication|broadcast*|distribut*|disseminat*|openly)
  | members of the public
  + He speaks [to the public].
  - He speaks to his wife.

concept recruit-act
  | (recruit*|enlist*)
  | solicit* [0-4] (another|person|persons|others|members|individual|someone)
  | (invit*|encourag*|induc*|persuad*|attract*|call*|incit*) [0-6] (join|member|members|membership|participat*|part)
  | (=providing|=provide|=provides) [0-4] personnel
  | (invit*|solicit*) [0-2] (support|supporters) [0-2] for
  | (command*|induc*|persuad*) [0-3] (another|person|persons|someone|others) [0-4] to (=engage|=commit|=join|=participate|take part)
  | (=involving|=involves) [0-2] (person|persons|another|others|people) [0-4] (=commission|=activities)
  | (=offers|=promises|=gifts|=pressure|=threatening) [0-30] (take part|=join|=participate)
  unless (=having|accus*) [0-6] (command*|induc*|persuad*|incit*)
  unless (recruit*|enlist*) [0-6] (armed forces|police|staff|employee|employees|labour|worker|workers|foreign state)
  + He [recruits] men.
  + He [invites support for] the group.
  - He feeds men.
  - He recruits workers.
  - He threatens to accuse him of having induced another to take part.

concept solicited-crime
  | (conduct|act|acts) [0-3] constitut* [0-3] (offence|offense|crime|felony)
  | (commit|commission) [0-4] (offence|offense|crime|felony)
  | (offence|offense|crime|felony) [0-4] (solicited|counselled|incited)
  + He wants the [commission of a crime].
  - He wants a cake.

concept train-act
  | (=trains|=train|teach*|demonstrat*|drill*)
  | (=training|=trained) [0-3] (person|persons|another|others|people|him|them|members|recruits|individuals)
  | (=instruction|=instructions) [0-2] (in|on|for|or|about|how)
  | (giv*|=provide|=provides|=providing|provision|impart*|offer*|=organises|=organizes|=organising|=organizing|organisation of|organization of|conduct*|=delivers|=delivering) [0-8] (=training|=instruction|=instructions|skill|skills|expertise|information pertaining)
  | (=instructs|=instructing|=instructed) [0-2] (in|how)
  | (trains|teaches|=instructs) or [0-2] (trains|teaches|=instructs)
  | (publish*|publication|disseminat*|spread*) [0-2] methods
  unless shall [0-2] (train|provide training)
  unless (train|trains|training) (staff|employees|officer|officers|personnel|programme|program)
  unless (railway|train) (station|driver|ticket)
  + He [trains] men.
  + He [provides or receives training].
  - He feeds men.
  - He receives training.
  - It shall train staff.

concept weapon-word
  | (explosive*|firearm*|weapon*|noxious|destructive device|arms|bomb|bombs|harmful substances|hazardous substances)
  + It is about [explosives].
  - It is about bees.

concept violent-purpose
  | (crime|crimes|offence|offense|felony|act|acts|activity) of violence
  | federal crime
  | (purpose|=intent|intends|intending|knowing|intended) [0-24] (commit*|commission|furtherance|carry out|carrying out|in connection with) [0-6] (terroris*|offence|offense|crime|crimes|violence|attack)
  + He knows that it serves a [crime of violence].
  - He knows that it serves the sport.

concept material-support
  | (material|other) support
  | support or resources
  + He gives [material support].
  - He gives a hand.

concept support-training
  | (material support|support|assistance|participating|participat*|contribut*|facilitat*|resources) [0-40] (training|expert advice|instruction|recruit*)
  + By [support is meant any money, food or training].
  - By support is meant money.

concept support-personnel
  | (material support|support|participating|participat*|resources) [0-60] (personnel|recruit*)
  + By [support is meant money, or personnel].
  - By support is meant money.

# The sentence says what conduct with a name is.
concept conduct-means
  | (participat*|contribut*|support|provocation|recruitment|training|encouragement) [0-20] (includes|include|consists|means)
  + [Training means] lessons of any kind.
  - He gives lessons.

concept terror-group-activity
  | (participat*|contribut*|facilitat*) [0-12] (activity|activities) of [0-2] terrorist
  + He [participates in an activity of a terrorist] group.
  - He participates in the activity of a choir.

concept indirectly
  | (indirect|indirectly)
  | whether or not [0-5] (directly|expressly|advocates it directly)
  + He says so [indirectly].
  + It counts [whether or not the message directly] says so.
  - He says so directly.
  - He says directly whether or not he comes.

concept group-word
  | (group|groups|organisation|organization|association|entity|gang)
  + He leads a [group].
  - He leads a horse.

concept other-methods
  | (other|any|specific) [0-2] (method|methods|technique|techniques|means|skill|skills)
  + He knows [other methods].
  - He knows others.

# Conduct named by the section that forbids it.
concept acts-under-section
  | (act|acts|activity|activities|offence|offences|offense|offenses|crime|crimes) [0-8] (section|sections|article|articles|§)
  unless this (section|article)
  + He joins to further [acts falling within section] 114.
  - He joins to further acts of charity.
  - He commits an offence under this section.

# A message, and the wish that the crime be committed.
concept message-act
  | (disseminat*|publish*|distribut*|=presents|circulat*|broadcast*) [0-4] (content|contents|message|messages|statement|statements|=information|ideas|text)
  + He [publishes a statement].
  - He publishes a picture.

concept wants-crime
  | (=intent|=intention|intending|aim|purpose) [0-4] (offence|offense|crime|act|acts) [0-3] committed
  | facilitat* [0-3] (commission|committing)
  + He acts with [intent that such an offence be committed].
  - He acts with care.
