# Dealing in codes and tools.

concept access-code
  | password*
  | (access|security|entry|pass|encryption|unencryption|decryption|identification|secret|protection|protective) [0-1] (code|codes|key|keys|word|words|credential|credentials)
  | secret (number|numbers)
  | means of protection [0-2] (which|that) [0-2] (allow*|permit*) [0-1] access
  | (login|log in|user) [0-1] (credential|credentials|name and password|identification)
  | (means|method) of (gaining|obtaining) access
  | similar (data|=information) [0-14] (accessed|access)
  | =information through which [0-12] access*
  | (=information|data) [0-8] (computer|system) [0-6] (can|may) be accessed
  | =information that [0-2] enable* [0-8] access
  + He sells a [password] to a stranger.
  + He sells [information that would enable another to access] it.
  - He sells a pass for the train.
  - He sells information that would enable another to cook.

# A law that counts codes among the devices, articles or data it speaks of.
# ... in an item of the definition.
concept device-defined
  | (=device|=devices|=article|=item|=tool) (=means|=includes|=include)
  + A [device includes] a lamp.
  - A device is sold.

concept device-includes-code
  | (device|article|tool|thing|item) [0-24] (=means|=includes|=mean) [0-24] (password|access code|access codes)
  | (article|thing) [0-6] (=means|=includes) [0-2] (any)? (program or data|data or program|data)
  + “[Device” includes a key, a password].
  - A device that opens with a password is sold.

concept device-word
  | (device|devices|article|articles|tool|tools|item|items)
  + He sells a [device].
  - He sells advice.

concept item-of-this-section
  | (item|items|article|articles|thing|things|device|devices) to which this section applies
  | (item|items|article|articles|thing|things|device|devices) [0-3] (referred|described|mentioned|specified|prescribed|listed) [0-3] (subsection|paragraph|paragraphs|subparagraph|sub article|sub section)
  | (program|programme|software|instrument|password|code|equipment|apparatus) [0-3] (referred|described|mentioned|specified|prescribed|listed) [0-3] (subsection|paragraph|paragraphs|subparagraph|sub article|sub section|section)
  + He sells an [item to which this section applies].
  + He keeps a [program referred to in subsection] 1.
  - He sells an item of furniture.
  - He keeps a program of events.

concept sell-act
  | (sell*|sale|sold|distribut*|suppl*|disclos*|traffic*|disseminat*|publish*|transmit*|deal*|trade*|exchange*|transfer*|offer*|circulat*|communicat*|spread*)
  | (mak*|made) [0-2] available
  | (give*|giving|=provide|=provides|=provided|=providing) [0-6] (another|person|access)
  | permit* another
  unless traffic data
  unless road traffic
  + He [makes available] a key to others.
  - He keeps a key for himself.

concept procure-act
  | (procur*|obtain*|acquir*|acquisition|purchas*|buys|buy|receiv*|=import|=imports|=imported|=importing|=importation|solicit*)
  | traffic* in
  unless obtain* (a warrant|an order|approval|=information)
  unless (=intent|=intention|purpose|intending|view|order) (to|of) (procur*|obtain*|acquir*|receiv*)
  unless (advantage|benefit|benefits|gain|profit|value) [0-3] (received|obtained|acquired)
  unless (invit*|induc*|allow*|enabl*) [0-5] (acquire|obtain|purchase|buy|procure)
  + He [procures] a key.
  - He cures a ham.
  - He knocks with intent to obtain a key.
  - He pays back the advantage received.
  - He invites others to acquire a key from him.

concept produce-act
  | (produc*|manufactur*|creat*|makes|making|make|develop*|adapt*|assembl*|=writes)
  unless (make|makes|making) [0-2] available
  unless =adapted
  unless (make|makes|making) use
  + He [manufactures] a key.
  - He mends a lock.
  - He makes it available to a thief who has one designed or adapted for the lock.
  - He makes use of the key of another.

concept import-act
  | (=import|=imports|=imported|=importing|=importation)
  + He [imports] a key.
  - It is of importance to him.

concept use-act
  | (uses|using|used|use)
  unless (code|method|codes|number|numbers|means) used (to|for|in|by)
  + He [uses] a key.
  - He hides a key.
  - He alters a number used to open a box.

concept possess-act
  | (possess*|=owns)
  | (in|into) [0-3] (possession|custody|control)
  | (has|have|having|had) [0-6] (possession|custody|control)
  | (keep|keeps|keeping|hold|holds|holding|retain*|store|stores|storing) [0-6] (possession|custody|control|material|image|images|pornograph*|photograph|photographs|item|device|data|code|codes|password|passwords|=record|=records|program|programs)
  | knowingly accesses with =intent to view
  | (=storage|=storing|=store|=stores) [0-24] (program|programs|programme|programmes|devices|passwords|codes)
  unless relating to [0-24] possess*
  unless (custody|control|charge|care) [0-6] (child|minor|children)
  unless (take|takes|taking) possession
  + He [possesses] a picture.
  + He has the thing [in his possession].
  + He is liable for the [storage of programs].
  - He draws a picture.
  - He has the care or custody of a child.
  - It is a conviction relating to theft or possession.
  - He is liable for the storage of wood.
  - An officer takes possession of a key.

concept possess-word
  | possess*
  + He [possesses] a picture.
  - He sees a picture.

concept designed-data-only
  | (designed|adapted) [0-3] (primarily|specially|specifically|exclusively) [0-8] (password|access code|code)
  | (password|access code|code|codes) [0-3] designed [0-3] (primarily|specially|specifically|exclusively)
  + He sells a [code designed specially] for burglars.
  - He sells a device designed specially for burglars.

# Tools for one offence that is none against systems or data.
concept other-crime-tool
  | (commit*|committing|commission of) [0-3] (motor|vehicle|vehicles|robbery|burglary|housebreaking|poaching|smuggling|abortion|trespass on)
  | (commit*|committing|commission of) [0-2] theft of [0-2] (motor|vehicle|vehicles)
  | for use in [0-3] (robbery|burglary|housebreaking|poaching|smuggling)
  + He sells a device for [committing a motor] theft.
  - He sells a device for committing an offence.

# Data dealt with as a thing: codes and tools are data.
concept deals-in-data
  | (produc*|suppl*|obtain*|sell*|possess*|possession|adapt*|export*|=import|=imports|=imported|distribut*|makes available|generat*|procur*) [0-8] =data
  unless =data [0-2] (subject|subjects|controller|controllers|protection|carrier|carriers)
  unless (similar|such|like|other) [0-2] =data
  + He [obtains data].
  - He destroys data.
  - He obtains a word or similar data.
