# Child sexual abuse material.

concept minor-word
  | (child|children|minor|minors|juvenile|juveniles|adolescent|adolescents|underage)
  | young (person|persons|people)
  | (person|persons|individual|individuals|people|someone|anyone) [0-6] (under|below|less than|younger than|not attained|not yet attained|not completed|not reached|not yet reached) [0-6] #
  unless minor (offence|offences|offense|injury|injuries|case|cases|amendment|amendments|repair|repairs|nature|matter|matters|works)
  unless (person|persons) [0-6] (under|below) [0-2] (section|sections|article|subsection|paragraph)
  + It shows a [minor].
  + It shows a [person below the age of 18].
  - It is a minor matter.

concept depiction
  | (photograph*|picture|pictures|image|images|film|films|video|videos|depiction|depictions|representation|representations|recording|recordings|drawing|drawings|material|materials|publication|publications|footage|scene|scenes|matter|content|contents|item|items|works|audio-visual|audiovisual|text)
  | visual (work|works|matter|medium|representation)
  | (depict*|portray*|visuali*)
  | any medium
  + He draws a [picture].
  - He carries water.

concept csam
  | (child|children|juvenile|juveniles|minor|minors) [0-2] pornograph*
  | (child|children|minor|minors|juvenile|juveniles) [0-3] (abuse|exploitation|exploitative) [0-2] (material|materials|image|images|matter|content|contents|publication|publications|depictions)
  | pornograph* [0-10] (of|depict*|contain*|involv*|with|using|represent*|featur*|show*|portray*|present*|resulting) [0-12] <minor-word>
  | (indecent|obscene|lewd|sexual*|erotic|nude|pornograph*) [0-6] <depiction> [0-3] (of|on|about|includ*|depict*|contain*|involv*|with|using|represent*|featur*|show*|portray*|exploiting) [0-8] <minor-word>
  | (indecent|obscene|pornograph*) [0-6] <depiction> (a|any|the)? <minor-word>
  | <depiction> [0-24] <minor-word> [0-18] (sexual*|explicit|indecent|obscene|nude|pornograph*|prurient|genital*)
  | <depiction> [0-24] (sexual*|pornograph*|obscene|indecent) [0-16] <minor-word>
  | <minor-word> [0-12] (sexual*|pornograph*|obscene|indecent) [0-12] <depiction> [0-3] (produc*|made|creat*|taken)
  | (uses|using|used|use) [0-3] <minor-word> [0-16] (obscene|pornograph*|indecent) [0-3] <depiction>
  | prohibited (image|images) [0-4] <minor-word>
  | pornograph* [0-2] <depiction> [0-2] for [0-1] (creation|production|making) of (which|it|them) [0-4] <minor-word>
  | <minor-word> [0-14] (preparation|production|filming|=making|=photographing) [0-8] (pornograph*|obscene|indecent) [0-2] <depiction>
  unless (health|education|welfare) of (child|children)
  unless (to|for|before) (a|an|any|the|one)? <minor-word>
  unless (expos*|display*|accessible|available|access) [0-8] (to|by) (a|an|any|the|one)? <minor-word>
  unless (expos*|lowering) [0-2] <minor-word>
  unless (with|without) (or (with|without))? [0-1] intention
  unless (distribut*|sell*|send*|suppl*|show*|exhibit*|offer*) to [0-3] <minor-word>
  unless (identity|identif*|name|address) [0-6] <minor-word>
  unless sexual (=offence|=offences|=offense|=offenses)
  + He keeps [child pornography] in a box.
  + He keeps an [indecent photograph of a child].
  + He keeps [pornographic works containing images of juveniles].
  + He keeps an [image that shows a person under the age of 18 in a sexual] act.
  + He helps a [minor to join in the filming of pornographic material].
  + He keeps [pornographic material, for the production of which a minor] was used.
  - He keeps a photograph of a child at school.
  - He sells a pornographic work to a child.
  - He is charged with exposing a child to pornographic material.
  - He shows pornographic material, with or without the intention of lowering the shame of a child.
  - The report names no child, and no material on a sexual offence.
  - He helps a minor to join in the filming of a play.

# What a picture shows, where the law says it in an item of its own.
concept minor-in-act
  | <minor-word> [0-8] (engag*|involv*|particip*|pos*) [0-8] (sexual*|explicit|pornograph*|indecent|obscene|lascivious)
  + It shows a [minor engaged in sexually] explicit conduct.
  - It shows a minor engaged in sport.

concept such-material
  | (such|said|aforesaid|these|those) [0-4] (photograph*|image|images|material|materials|film|films|depiction|depictions|picture|pictures|recording|recordings|item|items|work|works|content|contents|publication|publications|data|representation|representations|pornograph*)
  | <depiction> [0-1] (mentioned|referred|described|specified) [0-3] (in|above|under)
  | <depiction> [0-1] (mentioned|referred|described|specified|defined) [0-3] by
  + He shows [such photographs] to others.
  + He shows [depictions specified in] item a.
  + He shows [material described by] item a.
  - He shows photographs to others.

concept special-content
  | (child|minor) [0-2] (pornograph*|abuse)
  | vital to [0-1] (national|state) security
  | (firearm|firearms|weapon|explosive|explosives|terrorist|terrorism|classified|obscene|pornograph*)
  + He reads data on a [firearm].
  + He reads data that are [vital to national security].
  - He reads data on a farm.

concept appearing-minor
  | (appear*|seem*|look*|implied) [0-8] (to be)? [0-4] <minor-word>
  | (depicted|represented|portrayed|described) [0-2] (as|to be) [0-4] <minor-word>
  | (person|individual) [0-4] (appear*|depicted|represented) [0-4] (minor|child|under)
  | indistinguishable [0-6] (minor|child)
  | (conveys|impression) [0-8] <minor-word>
  + The picture shows a grown man who [appears to be a minor].
  - The minor appears in court.
  - It is the depiction of a minor.

concept realistic-image
  | (realistic|computer generated|simulated|virtual|animated|cartoon|drawing|drawn|digital|generated) [0-4] (image|images|representation|picture|depiction|material|manipulated)
  | <depiction> [0-8] (created|adapted|modified|altered|generated|manipulated|made|produced) [0-8] (computer|electronic|digital|graphic|graphics)
  | pseudo photograph*
  | indistinguishable
  + The box held [realistic images] of a child.
  - The plan is realistic.
  - It is data generated by a computer.

concept minor-age
  | (child|minor|children|minors|juvenile|juveniles|adolescent) [0-3] (means|mean|is|refers|includes) [0-12] (under|below|younger than|less than|not attained|attained|not reached|reached|not completed|completed) [0-4] (age|ages)? [0-2] #
  | (child|minor|children|minors|juvenile|juveniles) [0-3] (under|below|younger than|less than) [0-4] #
  | (person|persons|individual|individuals|someone) [0-4] (under|below|younger than|less than) [0-4] #
  | (under|below) [0-2] (age|ages) of #
  | (not|not yet) [0-2] (attained|reached|completed) [0-4] (age) of [0-1] #
  | (has|have) (not|not yet) (attained|reached|completed) # years
  | (not|not yet) completed # years
  | between [1-3] and # years (of age|old)
  unless (under|below|less than) [0-4] # (day|days|month|months|hour|hours|percent|dollars|pounds|metres|kilometres|minutes)
  unless (section|article|subsection|paragraph|regulation|rule|chapter|title|part) #
  unless (if|where|when|heavier|graver|aggravat*) [0-16] (under|below|younger than|less than|attained|reached|completed) [0-4] (age|ages)? [0-2] (ten|twelve|thirteen|fourteen|10|12|13|14)
  + A [child means a person under the age of eighteen] years.
  + It shows a [person under the age of 16] years.
  + He has [not completed eighteen years] of age.
  + He is [between twelve and eighteen years of age].
  - He is sentenced to between two and fifteen years.
  - The penalty is doubled where the child is under the age of fourteen years.
  - A child means the person named in paragraph 18.
  - It lasts less than 18 days.

concept possession-for-sale-only
  | possess* [0-8] (for|with =intent to|with a view to|for the purpose of) [0-4] (sale|sell|sold|distribut*|publication|gain)
  | (keep|keeping|=storing|=storage|holding) [0-20] (for the purpose|for the purposes|with the aim|with the intention) of [0-2] (sale|selling|distribut*|dissemination|publication|circulation)
  | possession [0-12] (with a view to|with =intent to|for the purpose of|with the intention of) [0-4] (sale|selling|sell|sold|being|distribut*|publish*)
  + He [possesses it for sale] only.
  - He possesses it and sells it.

concept for-gain-only
  | for [0-2] commercial (gain|purpose|purposes|distribution|ends)
  | for (gain|profit|reward)
  | with a view to [0-2] (gain|profit)
  | by way of [0-2] (trade|business)
  unless whether or not [0-2] for (gain|profit|reward)
  unless for (gain|profit|reward) or otherwise
  unless (lend*|hire*|exchang*|let) [0-6] for (gain|profit|reward)
  + He draws it [for commercial gain].
  - He draws it for gain or otherwise.

concept only-abroad
  | (outside|into) the [0-2] (state|states|country|republic|territory|kingdom|federation)
  unless (within|inside|in) or outside
  unless outside or (within|inside|in)
  + He makes it [outside the Republic].
  - He makes it anywhere, within or outside the Republic.

# The child's part, beside the making itself.
concept child-used
  | (control|controls|direct|directs|organise*|organize*|allow|allows|permit*|use|uses|cause|causes|persuad*|induc*|procur*|recruit*) [0-10] <minor-word> [0-24] (production|produce|producing|making)
  | (gains|profits|benefits) [0-12] (production|producing|making)
  + He [uses a child for the production] of it.
  - He produces it.

# What is done with the material. Nouns that name the material itself (a
# photograph, an exhibition of) are no acts.

concept produce-material
  | (produc*|mak*|made|manufactur*|creat*|takes|taking)
  | (=filming|=photographing)
  unless (mak*|made) [0-3] (available|accessible|payment|order|promise*|request)
  unless (takes|taking|take) [0-2] (part|place|steps|into|measures|possession)
  unless (however|was|were|been|is|are|be|being) [0-2] (=made|=created|=produced)
  unless (=made|=created|=produced) [0-3] (by|through|using|from|=electronically|=digitally|=mechanically|=available)
  unless (produc*|mak*) of [0-5] involv*
  unless produc* [0-6] (warrant|licence|license|certificate|evidence|passport)
  + He [produces] a picture.
  - He owns a picture.
  - He owns a picture, however made.

concept offer-material
  | (offer*|advertis*|publish*|publication|promot*|sell|sells|selling|sold|sale)
  | (expose|exposes|exposing) [0-2] (for|to)
  | (=display|=displays|=displaying|=displayed|=exhibit|=exhibits|=exhibiting|=shows|=showing|=presents|=presenting|=present)
  | (to|or) show
  | (mak*|made) [0-3] (available|accessible)
  | (provid*|giv*|enabl*|grant*) [0-2] access
  unless (that|which|who) [0-1] (shows|display*|exhibit*|present*)
  unless present [0-1] (article|section|act|law|code|chapter)
  unless (purpose|purposes|view|=intention|=intent) [0-5] (offer*|publish*|publication|sale|selling|shown|exhibited)
  unless for [0-1] (publication|sale)
  + He [offers] a picture.
  - He owns a picture.
  - He owns it with a view to its publication.

concept distribute-material
  | (distribut*|transmi*|disseminat*|send|sends|sending|sent|circulat*|deliver*|transfer*|suppl*|transport*|ship|ships|shipped|publish*|publication|shar*|broadcast*|export|exports|exporting|exported|convey|conveys|exchang*|forward|forwards)
  | (=provides|=providing|provide|provision)
  | (pass|passes|passing) on
  | (hand|hands|handing) over
  unless (purpose|purposes|view|=intention|=intent|intended) [0-5] (distribut*|transmi*|disseminat*|publi*|circulat*|supply|supplied|suppl*)
  unless (purpose|purposes|view|=intention|=intent) [0-5] being (distributed|transmitted|published)
  unless for [0-1] (distribution|publication|transmission|circulation)
  unless transmitted to (himself|herself|themselves|oneself|itself)
  + He [distributes] a picture.
  - He owns a picture.
  - He makes it for the purpose of its distribution.

concept obtain-material
  | (procur*|obtain*|acquir*|acquisition|receiv*|reception|purchas*|download*|buy|buys|buying|import|imports|importing|imported|importation|solicit*|request*|collect|collects|collecting|seek|seeks|seeking)
  | (access|accesses|accessing|gaining access|gains access|gained access)
  | (become|becomes) acquainted
  | transmitted to (himself|herself|themselves|oneself)
  unless (provid*|giv*|enabl*|grant*|mak*|facilitat*|allow*|permit*) [0-2] access
  unless (procur*|obtain*|acquir*|receiv*|solicit*|request*|seek*) [0-3] (a|an|any|the) <minor-word> [0-2] (to|for|in|who|into)
  unless (collect|collects) [0-3] (tax|duty|fee|debt)
  + He [procures] a picture.
  - He owns a picture.
  - He gives access to a picture.

concept hold-material
  | possess*
  | (in|into) [0-3] (possession|custody)
  | (has|have|having|had|takes) [0-8] (possession|custody)
  | (keep|keeps|keeping|=store|=stores|=storing|=storage)
  | (hold|holds|holding) [0-6] (material|image|images|pornograph*|photograph|photographs|item|data)
  | (hold|holds|holding) (or|and) [0-2] (provides|procures|acquires|obtains|stores|keeps)
  | knowingly accesses with =intent to view
  unless =storage [0-1] (medium|media|device|devices|facility|facilities|system|systems|service|services|capacity)
  unless relating to [0-24] possess*
  unless (custody|control|charge|care) [0-6] (child|minor|children)
  unless (keep|keeps|keeping) [0-6] (record|records|register|order|confidential)
  + He [possesses] a picture.
  + He has the thing [in his possession].
  - He draws a picture.
  - He draws on a storage medium.

# Norms about such material that punish no dealing in it.

concept material-side-duty
  | shall [0-8] (create|keep|maintain|retain|preserve) [0-8] (record|records|copy|copies)
  | shall [0-6] (report|notify|inform|remove|disable|block) [0-24] (police|authority|service|commission|board|law enforcement|centre|center)
  | (identity|identify|identif*) [0-10] (complainant|complainants|victim|victims|witness|witnesses)
  | (judge|justice|court|magistrate) [0-6] (may|shall|must) [0-3] (make|order|direct|issue|prohibit)
  | (section|sections|article|articles|chapter) # [0-6] relating to
  | may (use|receive|retain) such
  | effort to conceal
  | (aggravating|mitigating) (factor|factors)
  + The maker [shall keep a record] of each picture.
  + No [identity of a victim] shall be published.
  - The maker keeps a picture.

# A word for dealing that the law explains: "publish" includes to sell.
concept dealing-word
  | (promote|promotes|promoting|publish*|deal|deals|dealing|distribut*|disseminat*|traffic|traffics|trafficking)
  + He [promotes] it.
  - He keeps it.

concept dealing-defined
  | (=promote|=promotes|=publish|=publishes|=deal|=deals|=distribute|=disseminate|=traffic|=publication|=distribution) [0-2] (=means|=mean|=includes|=include)
  + “[Promote” means] to sell.
  - He promotes it by all means.

# The manner in which a picture shows the child, told after a list.
concept sexual-manner
  | (sexual*|pornograph*|obscene|indecent) [0-3] (manner|way|act|acts|conduct|activity|pose|situation|intercourse|context|purpose|purposes)
  | having [0-1] sexual intercourse
  + It shows her in a [sexually offensive manner].
  - It was done in an offensive manner.
