concept computer-system
  | computer system?
  unless computer science
  + Whoever uses a [computer system] commits an offence.
  - He studies computer science.

concept access-act
  | (gain|obtain|secure) [0-3] access
  unless access to justice
  + Whoever [gains access] to a device.
  - Everyone gains access to justice.

concept without-right
  | without (right|authority|authorisation)
  + A person acting [without authority].
  - With authority he acts.

concept security-measure
  | (break|bypass) [0-2] security
  + and [breaks its security] by force
  - the security of the State

concept person-who
  | any? person who
  | whoever
  + [Any person who] does it.
  - The person is here.

concept criminal-penalty
  | liable to imprisonment
  | (commit|guilty of) an offence
  + He is [liable to imprisonment].
  - He is free.

concept minor-age
  | under the? age of # year?
  + A child [under the age of 16 years].
  - An old person.

concept child-image
  | image of a child
  + He keeps an [image of a child].
  - He keeps a child.

concept damage-required
  | cause damage
  + and [causes damage] to it
  - no harm

concept title-penal
  | penal code
  | crime
  + [Penal Code]
  - Code of civil procedure

concept clause-work
  | offence under this act
  + Whoever commits an [offence under this Act] is fined.
  - An act is an offence.
