# Child sexual abuse material.

concept csam
  | child [0-3] (pornograph*)
  | pornograph* [0-14] (child|children|minor|minors|person under)
  | (child|children|minor|minors) [0-6] (abuse|exploitation|exploitative) [0-2] (material|materials|image|images|matter|content)
  | (indecent|obscene|lewd) [0-4] (photograph|photographs|image|images|material|representation|picture|film|visual) [0-12] (child|children|minor|minors)
  | (visual depiction|depiction|image|images|representation|photograph|material|film|video) [0-24] (minor|child|children) [0-12] (sexual*|explicit|indecent|obscene|nude)
  | (visual depiction|depiction|image|images|representation|photograph|material) [0-24] (sexual*) [0-10] (minor|child|children)
  | (prohibited|sexual) [0-2] (image|images|material) [0-4] (child|children|minor)
  | pornographic (performance|representation|performances|representations) [0-6] (child|children|minor)
  unless (health|education|welfare) of (child|children)
  + He keeps [child pornography] in a box.
  + He keeps an [indecent photograph of a child].
  - He keeps a photograph of a child at school.

concept special-content
  | (child|minor) [0-2] (pornograph*|abuse)
  | (firearm|firearms|weapon|explosive|explosives|terrorist|terrorism|classified|obscene|pornograph*)
  + He reads data on a [firearm].
  - He reads data on a farm.

concept appearing-minor
  | (appear*|seem*|look*|depict*|represent*|portray*|implied) [0-8] (to be)? [0-4] (child|minor|person under)
  | (person|individual) [0-4] (appear*|depicted|represented) [0-4] (minor|child|under)
  | indistinguishable [0-6] (minor|child)
  + The picture shows a grown man who [appears to be a minor].
  - The minor appears in court.

concept realistic-image
  | (realistic|computer generated|simulated|virtual|animated|cartoon|drawing|drawn|digital|generated) [0-4] (image|images|representation|picture|depiction|material|manipulated)
  | (created|adapted|modified|altered|generated|manipulated) [0-8] (computer|electronic|digital|graphic)
  | indistinguishable
  + The box held [realistic images] of a child.
  - The plan is realistic.

concept minor-age
  | (child|minor|children|minors) [0-3] (means|mean|is|refers|includes) [0-12] (under|below|younger than|less than|not attained|attained|not reached|reached) [0-4] (age|ages)? [0-2] #
  | (child|minor|children|minors) [0-3] (under|below|younger than|less than) [0-4] # 
  | (person|persons|individual|individuals|someone) [0-4] (under|below|younger than|less than) [0-4] #
  | (under|below) [0-2] (age|ages) of #
  | (not|not yet) [0-2] (attained|reached) [0-4] (age) of [0-1] #
  unless (under|below|less than) [0-4] # (day|days|month|months|hour|hours|percent|dollars|pounds|metres|kilometres|minutes)
  unless (section|article|subsection|paragraph|regulation|rule|chapter|title|part) #
  + A [child means a person under the age of eighteen] years.
  + It shows a [person under the age of 16] years.
  - A child means the person named in paragraph 18.
  - It lasts less than 18 days.

concept possession-for-sale-only
  | possess* [0-8] (for|with =intent to|with a view to) [0-4] (sale|sell|sold|distribut*|publication|gain)
  + He [possesses it for sale] only.
  - He possesses it and sells it.
