# Titles of works: which kind of law they are. Matched on titles alone.

concept title-penal
  | (penal|criminal) (code|law|offences|offenses)
  | (crime|crimes|offence|offences|offenses)
  | criminal justice
  | (criminal) (damage|evidence|jurisdiction)
  | (terroris*|pornograph*|trafficking|fraud|theft|homicide|corruption|sexual)
  unless criminal procedure
  unless mutual assistance
  + The [Penal Code] was made long ago.
  - The Forest Code was made long ago.

concept title-procedure
  | criminal (procedure|proceedings|justice|investigation)
  | (crimes) and criminal procedure
  | (search|interception|surveillance|police|investigatory|evidence|warrants)
  | retention of data
  | criminal code
  + The Code of [Criminal Procedure] has ten parts.
  - The Code of Civil Procedure has ten parts.

concept title-cyber
  | (computer|computers|cyber|cybercrime|cybercrimes|cybersecurity|=information systems|=information technology|ict)
  | (cyber*)
  + The [Cybercrime] Act has ten parts.
  - The Beekeeping Act has ten parts.

concept title-assistance
  | (mutual|international|legal) [0-3] (assistance|cooperation|co-operation)
  | foreign (evidence|tribunal*)
  + The Mutual [Legal Assistance] Act has ten parts.
  - The Legal Aid Act has ten parts.

concept title-extradition
  | (extradition|fugitive|surrender|rendition|arrest warrant)
  + The [Extradition] Act has ten parts.
  - The Tradition Act has ten parts.

concept title-telecom
  | (telecom*|communication|communications|internet|broadcasting|sim)
  | (telegraph*|telephone|postal)
  + The [Telecommunications] Act has ten parts.
  - The Roads Act has ten parts.

concept title-maritime
  | (shipping|merchant shipping|maritime|ships|navigation|admiralty)
  + The [Merchant Shipping] Act has ten parts.
  - The Roads Act has ten parts.

concept title-market
  | (consumer|spam|marketing|commerce|privacy|electronic transactions|electronic communications|data protection|advertis*)
  + The [Consumer] Act has ten parts.
  - The Roads Act has ten parts.

concept title-aviation
  | (aviation|aircraft|air navigation|tokyo convention|civil aviation|airport)
  + The [Civil Aviation] Act has ten parts.
  - The Roads Act has ten parts.
