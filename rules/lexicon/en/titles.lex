# Titles of works: which kind of law they are. Matched on titles alone.

concept title-penal
  | (penal|criminal) (code|law|offences|offenses|act|ordinance|decree|statute)
  | (crime|crimes|offence|offences|offenses)
  | criminal justice
  | (criminal) (damage|evidence|jurisdiction)
  | (terroris*|pornograph*|trafficking|fraud|theft|homicide|corruption|sexual)
  | (forgery|counterfeit*|larceny|perjury|obscen*|indecen*|extremis*)
  | malicious damage
  | identity documents
  | protection of (children|minors)
  | (accessories|abettors)
  | official secrets
  | (national|internal|state|public) security
  | unlawful (activit*|association*)
  unless criminal procedure
  unless mutual assistance
  unless social security
  + The [Penal Code] was made long ago.
  + The [Official Secrets] Act has ten parts.
  - The Forest Code was made long ago.
  - The Social Security Act has ten parts.

concept title-procedure
  | (administration of justice|judicial procedure)
  | criminal (procedure|proceedings|justice|investigation)
  | (search|interception|surveillance|police|investigatory|evidence|warrants)
  | retention of data
  | criminal (code|process)
  | crimes act
  | (law enforcement|police powers)
  | listening devices
  | (=magistrates|prosecution*)
  + The Code of [Criminal Procedure] has ten parts.
  + The [Crimes Act] has ten parts.
  - The Code of Civil Procedure has ten parts.

concept title-cyber
  | (computer|computers|cyber|cybercrime|cybercrimes|cybersecurity|=information systems|=information technology|ict)
  | (cyber*)
  | (electronic|digital|online|=data) [0-2] (crime*|offences|misuse|security)
  | information [0-2] (technolog*|=network|=networks)
  | electronic communications and transactions
  + The [Cybercrime] Act has ten parts.
  + The [Electronic Crimes] Act has ten parts.
  + The [Information and Communication Technologies] Act has ten parts.
  - The Information Commissioner Act has ten parts.
  - The Beekeeping Act has ten parts.

concept title-assistance
  | (mutual|international|legal) [0-3] (assistance|cooperation|co-operation)
  | (judicial|reciprocal) assistance
  | legal aid in criminal matters
  | foreign (evidence|tribunal*)
  + The Mutual [Legal Assistance] Act has ten parts.
  - The Legal Aid Act has ten parts.

concept title-extradition
  | (extradition|fugitive|surrender|rendition|arrest warrant)
  | backing of warrants
  | transfer of (accused|suspects|defendants)
  + The [Extradition] Act has ten parts.
  - The Transfer of Prisoners Act has ten parts.
  - The Tradition Act has ten parts.

concept title-telecom
  | (telecom*|wiretap*|=communication|=communications|internet|broadcasting|sim|radiocommunication*)
  | (telegraph*|telephone|postal)
  + The [Telecommunications] Act has ten parts.
  - The Communicable Diseases Act has ten parts.
  - The Roads Act has ten parts.

concept title-maritime
  | (shipping|merchant shipping|maritime|ships|navigation|admiralty|piracy)
  | territorial (sea|waters)
  + The [Merchant Shipping] Act has ten parts.
  - The Roads Act has ten parts.

concept title-market
  | (consumer|spam|marketing|commerce|privacy|electronic transactions|electronic communications|data protection|advertis*)
  | unsolicited [0-3] messages
  | (fair|unfair) (trading|competition)
  + The [Consumer] Act has ten parts.
  - The Roads Act has ten parts.

concept title-aviation
  | (aviation|aircraft|air navigation|tokyo convention|civil aviation|airport)
  + The [Civil Aviation] Act has ten parts.
  - The Roads Act has ten parts.

# Headings of the offences against systems and data.
concept title-access
  | (=access|=accessing|hack*|intrusion|intrud*|trespass|break in|penetration|=entry|=entering)
  | (unauthori*|unlawful|illegal) use
  unless (denial|denying|den*|refus*|hinder*|obstruct*|impair*|prevent*|interfer*|block*) [0-4] =access
  unless =access [0-2] (code|codes|device|devices|provider|providers|key)
  + The heading is Unlawful [access] to a computer.
  - The heading is Denial of access.
  - The heading is Sale of access codes.

concept title-interception
  | (intercept*|eavesdrop*|wiretap*|tapping|listening)
  + The heading is Illegal [interception].
  - The heading is Illegal entry.

concept title-data-harm
  | (interfer*|damag*|modif*|alter*|delet*|destr*|tamper*|erasure|erasing|corrupt*|impair*|mischief) [0-6] (data|program|programs|programme|programmes|=information|contents|material|software)
  | (data|program|=information) [0-1] (interference|damage|modification|alteration|destruction|deletion|tampering)
  + The heading is [Interference with data].
  - The heading is Interference with a system.

concept title-system-harm
  | (interfer*|damag*|obstruct*|hinder*|disrupt*|imped*|interrupt*|impair*|sabotage|denial|attack*) [0-6] (system|systems|computer|computers|network|networks|service|services)
  | (system|computer|network) [0-1] (interference|sabotage|obstruction|hindering|disruption|damage)
  unless (computer|system|network) (data|program|programs|programme|programmes|material)
  + The heading is [Interference with a computer].
  - The heading is Interference with computer data.

# A provision that puts its words into another act.
concept amending-heading
  | (=amendment|=amendments|=insertion|=substitution|=repeal) [0-2] of
  | (=amendment|=amendments) to
  | (=act|=law|=code) [0-3] (amended|repealed)
  + The heading is [Amendment of] the Lamp Act.
  - The heading is Lamps that are amended.

# What a law on computers speaks of, whatever its title says.
concept computer-wrong
  | (unauthori*|illegal*|unlawful*|without authority|without permission|without right) [0-6] (access*|intercept*|interfer*|modif*|obstruct*|hinder*|damag*) [0-10] (computer|computers|=information system|=record|data|program|programme|programmes)
  | (access*|intercept*|interfer*|modif*|obstruct*|hinder*|damag*) [0-10] (computer|computers|=information system|=record|data|program|programme|programmes) [0-10] (unauthori*|illegal*|unlawful*|without authority|without permission|without right)
  + A person who gains [unauthorised access to a computer] pays.
  - A person who gains access to a harbour pays.
