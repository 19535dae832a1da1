# Forgery and fraud.

concept forge-act
  | (forge|forges|forged|forging|counterfeit*|falsif*|fabricat*)
  | (forgery|falsification|counterfeiting) of
  | alteration of the truth
  | (mak*|made|creat*|produc*|creation) [0-4] (false|forged|inauthentic|unauthentic|counterfeit)
  unless (commit*|guilty|offence|offense|crime|penalty|convicted) [0-3] (forgery|falsification|counterfeiting) of (document|documents)
  unless (false|forged) [0-2] (statement|statements|return|returns|declaration|declarations|representation|representations|report|claim)
  + He [forges] a deed.
  + [Falsification of] a deed is punishable.
  - He signs a deed.
  - The penalty for forgery is a fine.

# The use of what another may have forged.
concept use-false
  | (use|uses|using|utter*) [0-4] (false|forged|falsified|counterfeit) (document|documents|instrument|=record|=records|data)
  + He [uses a forged document].
  - He forges a document.

concept false-document
  | (document|documents|instrument|instruments|writing|=record|=records|electronic record|certificate)
  unless (telecommunications|telecommunication|scanning|musical|medical|surgical|measuring) instrument
  unless instrument of
  + He forges a [document].
  - He forges a sword.
  - He changes a telecommunications instrument.

# Documents as such, in a heading.
concept plain-document
  | (=document|=documents|=instrument|=instruments|=writing)
  + The heading is Forgery of [documents].
  - The heading is Documentation.

# A document of any kind, said as such.
concept any-document
  | (any|a|an|false|other|another|private|genuine|inauthentic|true|forged) [0-2] (document|instrument|writing|=record|electronic record)
  | (documents|instruments) of any
  | (computer|electronic) [0-1] (data|document|=record|=records)
  unless such (document|documents|instrument|instruments|writing|=record|=records)
  unless (identification|identity|travel) (document|documents)
  + He forges [any document].
  - He forges the register of voters.
  - He forges any such document.

concept identity-paper
  | (identification|identity|authentication|travel) (document|documents|card|cards|feature|features)
  + He forges an [identity card].
  - He forges a deed.

concept such-document
  | such [0-6] (=record|=records|certificate|licence|license|document|documents|instrument|instruments|writing|paper|papers)
  + He forges any [such document].
  - He forges any document.

concept electronic-document
  | (electronic|electromagnetic|magnetic|digital) (document|documents|=record|=records|data message|signature|signatures|or magnetic =record)
  | (computer|electronic) data
  | (document|documents|writing) or [0-2] (medium|media|data carrier|means of expression)
  + He forges an [electronic record].
  - He forges a paper.

concept document-defined
  | (=document|=documents|=instrument|=writing|=record) [0-1] (=means|=mean|=includes|=include|=including)
  | (=document|=documents|=instrument|=writing|=record) or [0-2] (=means|=mean|=includes|=include)
  | (=document|=documents|=instrument|=writing|=record) (for|in|under|within) [0-8] (=means|=mean|=includes|=include)
  | (a|the) (=document|=instrument) (is|are) (any|every|each|all)
  | equivalent to [0-3] (document|writing|written)
  | (=document|=documents|=writing) [0-3] (regardless|whatever|whether)
  | (=document|=documents) (=refers|=refer) to
  + A [document means] any paper.
  + A [document refers to] any paper.
  + A [document or other item means] any paper.
  - He forges a document.
  - The document is electronic.
  - He refers to a document.

concept data-carrier
  | (mechanical|technical) means
  | (disc|discs|disk|disks|tape|diskette|electronic|electronically|computer|digital|data|database|magnetic|electromagnetic)
  | machine readable
  | data processing
  + It includes a [tape].
  - It includes a leaf.

concept inauthentic-data
  | (data|=record|=records|=information) [0-10] (inauthentic|unauthentic|not authentic|false) [0-14] (authentic|genuine|legal)
  | (false|forged|inauthentic|unauthentic) (data|computer data|computer program|data message)
  unless false (data)? (message|messages|news|statement)
  | (false|forged|inauthentic|unauthentic) (electronic|electromagnetic|magnetic|computer|computerised|computerized|digital) [0-2] (data|=record|=records|document)
  | (computer data|data) [0-20] (as if|as though) [0-3] (authentic|genuine)
  | (unlawful*|unauthori*|false*) [0-3] (creat*|produc*|mak*) [0-3] (electronic|magnetic|electromagnetic|digital) [0-2] =record
  | (authenticity|integrity) of [0-6] (data|program|=record)
  | (unlawful*|unauthori*|false*) [0-3] (creat*|produc*|mak*) [0-7] (electronic|magnetic|electromagnetic|digital) [0-3] =record
  | result* in [0-2] false (=information|data|output)
  unless (false|forged) (document|=record|=records)
  + It results in [inauthentic data].
  + He [unlawfully creates without due authority an electronic or magnetic record].
  + His act [results in false information].
  - It results in authentic data.
  - He sends a false data message on a neighbour.
  - He keeps a false document.
  - He keeps a false identification document.
  - His act results in a false step.

concept pass-as-authentic
  | (considered|deemed|acted|regarded|used|relied|accepted|accept|treated|taken|passed|respond|using|use) [0-12] (authentic|genuine|legal purposes|true)
  | (believ*|induc*) [0-10] (genuine|authentic)
  | (=intent|=intention) [0-12] (used|acted|accepted) [0-4] (genuine|authentic)
  | (legal|evidential) [0-3] (relevance|relations|relationship|relationships|consequences|interest|significance|transactions)
  | improper administration
  | (obtain|acquire) rights
  | can be misleading
  + It shall be [acted upon as if authentic].
  + It [can be misleading].
  - It shall be kept as authentic.
  - It can be read.

concept readable-or-not
  | (readable|intelligible|legible)
  + It counts whether [readable] or not.
  - It counts when read.

# Things that a special law protects: an offence on one of these alone is not
# the general one.
concept special-object
  | (=passport|=passports|identity card|identity cards|travel document|travel documents|=visa|=visas|driving licence|licence plate)
  | (=coin|=coins|=currency|bank note|bank notes|=banknote|=banknotes|=securities|=bonds|=postage|=stamp|=stamps|money order)
  | obligations [0-3] (state|government|states)
  | (=seal|=seals|trade mark|trade marks|=trademark|=trademarks|trade-mark|=label|=labels|=labeling|=labelling|=product|=products|=hallmark|=patent|=copyright)
  | (=bankruptcy|=bankrupt|=insolvency|=insurance|=insurer|=insurers|=debtor|=creditors|=mortgage|=crop|=welfare|social security|health care|=medicare|=prescription)
  | (=customs|=excise|=revenue|=tax|=taxes|=treasury|=customhouse)
  | (=ballot|=ballots|=electoral|=election|=elections|=voter|=voters|=votes)
  | (=postal|post office|mail service|=mails)
  | (employment =record|books and accounts|=diploma|=testament)
  | (=military|=naval|=vessel|=ship|=ships|=aircraft|=mine|=mines|=cattle|=brand|=weights|=lottery|=gaming|=sports)
  | (motor vehicle|motor vehicles|=odometer|phone records|telephone records|=census|=medicine|=drug|=drugs|telecommunications instrument|telecommunications service|telephone service)
  | (=contractor|contract with the|=procurement|fiscal relation)
  | (against|defraud|from) the [0-1] (state|states|government|treasury|revenue|republic|crown)
  | (personat*|impersonat*|pretend*|assum*) [0-8] (official|officer|public servant|consul|diplomatic)
  | (federal|government|public) (employee*|compensation|funds|assistance|benefit|benefits|contract|contracts)
  | (=naturalization|=naturalisation|=citizenship|=immigration|=marriage|=minerals|real estate|=food|=goods|=wares|=packages)
  + He forges a [passport].
  - He forges a deed.
  - He forges a valuable security.

# A heading that names one kind of thing.
concept special-heading
  | <special-object>
  | valuable security
  | (embezzl*|receipt|receipts|employment)
  | (=obligations|fictitious|=certificate|=certificates|=licence|=license|=permit|=implements|=machine|=machines|=materials|custody or control|=register|=accounts)
  + The heading is [Certificates].
  - The heading is Forgery.

# What serves to make the false thing.
concept forging-tools
  | (=machine|=machines|=implement|=implements|=equipment|=plate|=plates|=die|=paper) [0-24] (making|make|used|producing)
  + He keeps a [machine for making] deeds.
  - He makes deeds.

concept own-purpose
  | (impede|obstruct|influence|hinder|defeat) [0-6] (investigation|proceeding|proceedings|administration|inquiry|justice)
  | federal (investigation|agency|department)
  | (in|within) [0-3] jurisdiction of [0-3] (department|agency)
  | investigation [0-20] (carried|relevant|conducted)
  | (relevant|material) to [0-2] (investigation|proceeding|proceedings|inquiry)
  + He hides it to [obstruct an inquiry].
  - He hides it from his wife.

concept names-forgery
  | (forgery|falsification of documents|uttering)
  + He is guilty of [forgery].
  - He forges a deed.

concept property-loss
  | (loss|damage|deprivation|depriv*) [0-4] (property|another|person|money|pecuniary|economic|assets|owner|user)
  | (property|proprietary|economic|pecuniary|financial|wrongful|material|unlawful) (loss|damage|detriment|prejudice)
  | caus* [0-3] (loss|prejudice)
  | (prejudice|prejudicial|detriment) [0-3] (another|other|person|others|his|property|victim)
  | (actual|potential) prejudice
  | transfer of [0-2] (assets|property|money|funds|financial assets)
  + It causes [loss of property].
  - It causes noise.

concept gain-word
  | (gain|gains|benefit|benefits|advantage|enrich*|profit)
  | (obtain*|acquir*|acquisition|secur*|procur*|receiv*|get|gets|steal*|theft|appropriat*) [0-8] (property|money|valuable consideration|assets|funds)
  unless (gain|gains|gaining) [0-2] (access|entry|control|admission)
  unless (entitled|entitlement|claim) [0-4] benefit
  + He does it for [gain].
  - He does it for fun.
  - He gains access.
  - He gains entry.

concept data-tampering
  | (input*|alter*|modif*|delet*|suppress*|eras*|manipulat*|interfer*|fals*|forg*|interven*|introduc*|=enter|=enters|=entered|=entering|entry|destr*|block*|insert*) [0-12] (data|program|programs|computer data|computer =information|electronic|software)
  | (dishonest*|fraud*|unauthori*|unlawful*|incorrect|incomplete) [0-6] (operat*|use|access*|=enters) [0-4] (computer|computer system|data|=information system|program)
  | (use|uses|using|operates|by means of|with the help of) [0-4] (computer|data|=information system|computer program|data processing system|data processing systems)
  + He wins by the [deletion of data].
  - He wins by a trick.

concept system-tampering
  | (alter*|interven*) [0-5] (functioning|operation) of
  | (interfer*|hinder*|impair*|manipulat*|obstruct*) [0-8] (functioning|operation|function|system|computer|data processing)
  | (operat*|use) [0-4] computer [0-3] (dishonest*|with the intention|within or outside)
  | (causes|causing|cause) [0-4] (computer|machine|system) [0-3] to (perform|respond|make)
  | (influenc*|affect*) [0-3] (result|results|outcome|outcomes|process|processing|electronic)
  | (commands|instructions) to [0-2] (computer|system)
  | computer (manipulation|artifice)
  | (processing|operation) [0-6] (influenc*|affected)
  + He wins by [interfering with a system].
  + He wins by [influencing the result] of the works.
  - He wins by a trick.

# Threats and violence, told beside harm to property.
concept threat-or-violence
  | (threat*|violence|intimidat*|coerc*|harass*|bully*|blackmail*)
  + He sends a [threat] to burn the barn.
  - He sends a treat.

# Deceit by whatever means: reaches data and systems too.
concept general-fraud
  | (deceit|falsehood|artifice|ruse|trick|false pretence*) [0-8] (fraudulent means|other means)
  | (any|other|another) (other)? (fraudulent|dishonest|deceitful) (means|method|device|conduct|manner|act)
  | fraudulent (means|method|device|conduct)
  | scheme [0-4] (defraud|artifice)
  | (dishonest*|fraudulent*) [0-12] (causes a computer|operat* [0-3] computer)
  + He wins by [deceit or other fraudulent means].
  - He wins by work.

# The law says that a machine can be deceived.
concept machine-deceived
  | (=deception|=deceit|=representation) [0-4] (=includes|=include|regarded|extends) [0-24] (computer|machine|electronic device|system|device)
  | (submitted|made) [0-6] (system|machine|device) [0-6] (respond|receive|human)
  + A [representation includes one made to a machine].
  - A representation is made to the buyer of a machine.
  - Data are representations, including signs fit for a machine.

concept names-fraud
  | (electronic|computer|computer related|cyber|internet|online|digital) fraud
  | (guilty of|commits|commit|carries out|committed|offence of|crime of|penalty for) [0-3] (fraud|cheating|swindling|estafa)
  | obtaining [0-8] by deception
  | =cheats
  + He commits [electronic fraud].
  - He commits himself to pay.

concept dishonest-access
  | <access-act> [0-8] <computer-system> [0-24] (gain|loss|defraud|dishonest*|advantage|benefit)
  + He has [access to a computer with a view to gain].
  - He has access to a computer.

concept means-pointer
  | (means|acts|act|action|actions|deeds|manner|ways|methods|conduct) [0-3] (provided for|described|referred|specified|mentioned|set out|listed|defined|prescribed|stipulated) [0-3] (in|under|above|subsection|paragraph|paragraphs|preceding|section|article)
  | (acts|means) [0-3] (aforementioned|preceding|foregoing|above)
  + He wins by the [means described in] paragraph 2.
  - He wins by work.

concept for-another
  | (himself|herself|itself|oneself|themselves|his|own) or [0-3] (another|other|others|third)
  | (person or another)
  + He does it for [himself or another].
  - He does it for himself.

concept deceive-act
  | (deceit|deception|deceiv*|cheat*|defraud*|swindl*|dupe*|misrepresent*)
  | false (representation|representations|pretence|pretences|pretenses|statement|statements)
  | fraud by false
  | (misleading|false|incorrect|untrue) [0-3] (presentation|facts|fact|representation)
  | (erroneous|mistaken|false) [0-2] (belief|impression|idea)
  | misconception
  | (concealment|conceals|concealing|conceal) of? (the)? (truth|facts)
  | (exploit*|creat*|corroborat*) [0-8] mistake
  | (inducing|keeping|induced|keep) [0-6] in error
  | fraudulent (conduct|method|means)
  | by (fraud|deceit|trickery|false pretences)
  unless (=intent|=intention|purpose|intending) [0-2] (defraud|deceive|cheat)
  + He wins by [deception].
  - He wins by skill.
  - He burns it with intent to defraud.

concept deceives-for-value
  | (obtain*|acquir*|secur*|procur*|receiv*) [0-6] (money|property|goods|pecuniary|financial|valuable|assets|right|title|services|thing of value) 
  | (deliver*|transfer|hand over|dispose|part) [0-6] (property|funds|money|valuables|assets)
  | (steal*|stealing|acquisition) [0-6] (property|money|funds)
  | (gain|benefit|benefits|advantage|profit|enrichment)
  | (loss|prejudice|detriment|damage|harm) [0-6] (another|person|other|his|property|someone|financial|him|assets|victim|others)
  | (pecuniary|financial|economic|proprietary|material|wrongful) (damage|loss|advantage)
  | risk of loss
  | obtain* [0-1] anything
  | (to|at) (his|her|the|their) [0-2] (prejudice|detriment|expense)
  | property of (another|others)
  | (causes|cause|causing) loss
  unless (bodily|physical) (harm|injury)
  + He deceives another to [obtain money].
  - He deceives another to be loved.

concept otherwise-influences
  | (otherwise|other manner|other way|similar way) [0-6] (influenc*|affect*|interfer*|interven*)
  | in a similar way
  | similar (artifice|means)
  | other [0-2] (interference|intervention|tampering)
  + He [otherwise influences] the result.
  - He influences the result.

concept wire-means
  | (wire|telecommunication|telecommunications|network|networks|online)
  + He does it by [wire].
  - He does it by hand.

# The taking of secrets is another wrong than fraud.
concept wants-secret
  | trade (secret|secrets)
  | (hoax|false alarm)
  | (obscen*|pornograph*)
  + He gets a [trade secret] by deceit.
  - He gets a horse by deceit.
