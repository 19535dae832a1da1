# Whose name an act is done in, and what is had from the deceived.

concept pretends-office
  | (personat*|impersonat*|pretend*|purport*) [0-2] (to be)? [0-3] (inspector|inspectors|officer|officers|official|constable|policeman|judge|soldier|public servant)
  + He [pretends to be an inspector].
  - He pretends to be a customer.

concept personate-act
  | (personat*|impersonat*|assum*|pretend*|masquerad*)
  | (pass|passes|passing) [0-4] off as
  | (holds|holding|hold) [0-1] out
  | substitut* [0-3] (himself|herself|own person|his person)
  + He [personates] a judge.
  - He meets a judge.

concept identity-of-another
  | (identity|identities|persona|=likeness) of [0-3] (another|other|person|individual|someone|victim|third)
  | (another|other|someone|somebody) [0-1] person? (identity|identities)
  | (another|other|someone|somebody) [0-2] (identity|identities)
  | means of identification
  | identity (=information|data|details|theft|fraud)
  | (identification|identifying) (=information|data|code|codes|feature|features|particulars|details)
  | (personal|national|taxpayer|insurance) identification (number|numbers)
  | unique [0-1] (identification|identifying) (feature|features|code|codes)
  | (personal|personally) (identification|identifying|identifiable) (=information|data)
  | personal (data|=information) [0-10] identity
  | (electronic|digital) signature [0-10] of [0-1] (another|other) (person|persons|individual)
  | false identity
  | (holds|holding|hold) himself out [0-3] (another|other|someone)
  | substitut* [0-3] (himself|herself|own person|his person|identity)
  | misus* [0-6] personal (data|=information) of [0-3] (another|other)
  | (personat*|impersonat*) [0-4] (another|person|other|entity|someone)
  | (pretend*|represent*) [0-4] to be (another|some other|other|someone)
  | falsely attribut* [0-6] to [0-5] (person|another|company|entity)
  unless (disclos*|reveal*|confirm*|proof|verify|verif*) [0-4] identity of
  unless (trade|mark|goods|merchandise) [0-6] (identity|identif*)
  unless (call|caller|product|animal) [0-1] (identification|identifying)
  unless establish the? identity of (the|a|an) (person|accused|suspect|detainee)
  unless (device|machine|vehicle|firearm|telephone|equipment|line) [0-3] (identity|identification|identifying)
  + He uses the [identity of another].
  + He [impersonates another] by letter.
  + He opens an account and [falsely attributes it to another].
  - He shows his identity card at the gate.
  - He puts an electronic signature on a deed, which another person drew up.
  - He substitutes one child for another person's.
  - He attributes the picture to a master.

# The code or the card by which another is known to a machine.
concept code-of-another
  | (password|passwords|pin|pin number|access code|credentials|credit card|debit card|payment card|bank card|sim card) [0-8] (belong*|assigned|issued) [0-8] (another|other|someone)
  | (another|other|someone) [0-1] (password|passwords|credentials|credit card|debit card|sim card)
  | (password|passwords|pin|credentials|credit card|debit card|sim card) of [0-1] (another|other|someone)
  + He uses a [password that belongs to another].
  - He uses a password of his own.

concept pretend-act
  | (pretend*|purport*|impersonat*|personat*|imitat*|masquerad*|spoof*)
  | (mislead*|deceiv*|deceptive*|fraudulent*|counterfeit|fake*|disguis*) [0-6] (website|web site|site|message|messages|email|mail|communication|representation|page|sender)
  | false* [0-6] (website|web site|site|page|sender|representation)
  | (counterfeit|false|fake) [0-2] (source|account|profile)
  | (creat*|operat*|send*|design*) [0-6] (website|web site|message|program) [0-14] (induc*|solicit*|trick*|obtain*|purport*|authentic)
  | (belief|believe|believes|believing) [0-6] (bank|trusted|authentic|genuine|legitimate|real|personal) [0-5] (website|=site|page|source|entity|sender)
  | (create|creates|creating) [0-3] (misunderstanding|impression|appearance)
  | (cheat*|deceiv*|defraud*) [0-6] (personation|impersonation)
  | (fabricat*|fake|fakes|faking) [0-3] (website|web site|account|email|page)
  unless purport of
  unless =purported (compliance|exercise|performance|execution|pursuance)
  unless purporting to (act|exercise|perform)
  + He [pretends] to be a bank.
  + He [fabricates an account] in the name of a bank.
  - He works for a bank.
  - He disguises the source of stolen money.
  - He tells the purport of the letter.
  - He lies in purported compliance with a notice.
  - He sends a false message on a neighbour.
  - He signs, purporting to act for a bank.

concept phishing-word
  | (phish*|pharming|smishing|vishing)
  + He is guilty of [phishing].
  - He is guilty of fishing.

concept personal-data-object
  | (personal|identity|financial|payment|confidential|sensitive|account|bank|card|credit card|identifying|identification) [0-3] (=information|data|details|number|numbers|credentials|code|codes)
  | (password|passwords|access code|access codes|credentials|usernames)
  + He wants [personal data].
  - He wants a picture.

concept wants-data
  | (obtain*|acquir*|acquisition|request*|solicit*|induc*|disclos*|input|enter|provide|providing|collect*|reveal*|harvest*|elicit*|steal*|get|gain*)
  + He [obtains] it.
  - He keeps it.

concept passes-identity
  | (transfer*|transmi*|transmission|=sells|=sell|=selling|=sale|suppl*|traffic*|=deal|=deals|=dealing|=trades|=trading|distribut*|exchange*|publish*)
  | (mak*|made) [0-2] available
  + He [sells] it.
  - He discloses it.

concept takes-identity
  | <passes-identity>
  | (acquir*|acquisition|obtain*|misus*|attribut*|steal*|theft)
  | (engage*|commit*|guilty of) [0-4] identity [0-1] (theft|fraud)
  | (makes|make|making) use
  + He [misuses] it.
  + He [commits identity theft].
  - He alters it.
  - He commits an offence.
  - He sees it.

concept identity-word
  | (identity|identification|identifying|personat*|impersonat*)
  + It is about [identity].
  - It is about ideas.

# A means of identity said in general beside a special one.
# The secrecy that is owed to customers.
concept privacy-duty
  | (operator|carrier|provider|controller|processor|licensee|bank|officer|employee|institution|agency) [0-6] (shall|may|must) not [0-4] (disclose|reveal|divulge|use|publish)
  | (personal|personally|identifying|identifiable) [0-2] =information [0-4] (subscriber|customer|consumer|patient|student|employee|applicant|data subject)
  + An [operator shall not disclose] it.
  - A person shall not use it.

concept any-identity
  | (any|other|unique) [0-3] (identity|identification|identifying|identifier)
  | (personal|identity) (=information|data)
  | identity of [0-3] (another|other)
  | means of identification [0-3] (of|or|means)
  unless (or|and) other means of identification
  + He uses [any means of identification].
  - He uses a passport.

concept legal-person
  | (natural|physical) or (legal|juridical|juristic|corporate)
  | (legal|juridical|juristic) (person|persons|entity)
  | (body corporate|entity|company|corporation)
  + It names the [legal person].
  - It names the legal right.

# The identity of witnesses, victims and parties in a proceeding.
concept process-identity
  | (witness*|complainant*|victim|victims|=informant|=informants|covert|evidence) [0-16] (identity|identif*)
  | (identity|identif*) [0-16] (witness*|complainant*|victim|victims|=informant|=informants|evidence|could be known)
  | (summons|subpoena|undertaking|recognizance|annual report|writ)
  | (naturalization|naturalisation|citizenship) [0-3] (proceeding|proceedings|paper|papers|certificate)
  + It hides the [identity of the witness].
  - It hides the face of the witness.

# A list of other offences, each by its section and its subject.
concept predicate-list
  | (=offence|=offences|=offense|=offenses|=crime|=crimes) (=means|=includes) [0-6] (offence|offences|offense|contrary|section|sections|article|articles|conspiracy|listed|specified|following)
  | (section|sections|article|articles|chapter|chapters) # [0-6] relating to
  | (section|sections|article|articles) # [0-6] (section|sections|article|articles) # [0-6] (section|sections|article|articles) # [0-8] (section|sections) #
  + It covers [section 3 relating to] theft, and others.
  + In this Part “[offence” means an offence] contrary to one of these.
  - It covers section 3.

concept website-word
  | (website|websites|web site|web sites|web page|webpage|=site|page|email|mail|message|messages|source)
  + He makes a [website].
  - He makes a web.

concept induces-another
  | (induc*|persuad*|lead|leads) [0-4] (another|person|him|victim|recipient|someone|user|somebody)
  | caus* [0-2] (another|person|him|victim|someone) to
  + He [induces another] to pay.
  - He pays another.
  - He causes a loss to another.
