# States of mind, and what makes an act wrongful.

concept intent
  | (intentional*|knowing*|wilful*|willful*|deliberate*|malicious*)
  | (purposely|purposefully|knowingly|consciously)
  | (with|has|have|having|had) [0-3] (=intent|=intention)
  | (intends|intending|intended) (to|that)
  | =intends
  | (for|with) the (purpose|=intention|object) of
  | (intentional|wilful|willful)
  | with a view to
  unless without [0-1] (intentional*|knowing*)
  unless (is|was|be|are|were|does|do|did|has|had|if|or|but|acts|act) not [0-1] (intentional*|knowing*)
  unless (intentional*|knowing*|wilful*|willful*) [0-1] or [0-1] (reckless*|negligen*)
  + A person who [knowingly] breaks a seal commits an offence.
  + A person shall not [intentionally] break a seal.
  - A person who breaks a seal by accident pays for it.
  - A person who intentionally or recklessly breaks a seal pays for it.
  - A person who does not knowingly break a seal goes free.

concept dishonest-intent
  | (dishonest*|fraudulent*|deceitful*)
  | (=intent|=intention|intending|purpose) [0-4] (defraud|deceive|extort|gain|fraud|cheat|profit|harm|injure)
  | with [0-3] (fraudulent|dishonest) (=intent|=intention|purpose)
  | with =intent to (commit|facilitate) [0-6] (offence|offense|crime|fraud)
  + A person who [dishonestly] breaks a seal commits an offence.
  - An honest person keeps the seal.

concept intent-to-obtain-data
  | (=intent|=intention|purpose|view) [0-2] (to|of) [0-3] (obtain*|acquir*|get*) [0-5] (data|=information|computer data|program|=records|service|services)
  | thereby (obtain*|acquir*) [0-8] (=information|data)
  + He enters the system with [intent to obtain any data].
  - He enters the system by chance.

concept without-right
  | without [0-3] (right|authority|authorisation|authorization|permission|consent|authoris*|authoriz*)
  | without [0-4] (lawful|legal|reasonable|colour|color|justifi*|just|legitimate|good|acceptable|sufficient|rightful|claim) [0-2] (authority|authorisation|authorization|excuse|right|cause|justification|reason|grounds|purpose|basis)
  | without (being|having been) (authoris*|authoriz*|entitled|permitted)
  | (unauthori*|unlawful*|illegal*|wrongful*)
  | (not|nor) [0-2] (entitled|authori*|permitted|allowed)
  | in excess of [0-3] (authority|authori*|right|entitlement)
  | exceed* [0-3] (authority|authori*|access)
  | (illicit|illicitly|unwarranted)
  | colour of right
  | having no (right|authority)
  | (unless|except) [0-2] (authori*|lawful*|permitted)
  unless unlawfully present
  unless (unlawful|illegal|wrongful) (act|acts|activity|activities|conduct|purpose|purposes|gain|loss|advantage)
  unless unlawful assembly
  + Whoever opens a box [without right] pays a fine.
  + A person who [without lawful authority] opens a box commits an offence.
  - Whoever opens a box with a key has a right to it.
  - Whoever opens a box with a view to an unlawful act pays a fine.

concept intent-by-default
  | only [0-3] intentional [0-6] (punish*|criminal)
  | (punish*|liable|liability) [0-8] only [0-4] (intent*|intentional*)
  | (negligen*) [0-8] (punish*|liable|offence|crime) [0-3] only [0-10] (expressly|law|statute|=provide|=provides|=provided|=providing)
  | (crimes|felonies|offences|acts) [0-8] (deceit|dolo|=intent) [0-10] fault
  + Unless the law says otherwise, [only intentional conduct is punishable].
  - Only a judge may punish.

concept specified
  | (specified|particular|identified|described|named|specify|specifies|specific|certain|relevant|such|those|that|the) [0-3] (data|=information|evidence|=record|=records|communication|computer data|document|documents|thing|things|object|objects)
  | (data|=information|evidence|=record|=records|communication) [0-8] (specified|described|identified|named|mentioned|in question)
  + He shall keep the [specified data] for a week.
  - He keeps goods of all kinds.

concept speedy
  | (expeditious*|expedit*|immediate*|forthwith|without delay|promptly|urgent*|quickly|rapid*|without undue delay)
  | as soon as [0-2] (possible|practicable|reasonably)
  | within # (hours|days)
  | at once
    unless all at once
  + The clerk shall answer [without delay].
  + The clerk shall answer [at once].
  - The clerk answers letters.
  - The clerk answers all at once.
