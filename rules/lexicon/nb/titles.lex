# Words of the titles of works.

concept title-penal
  | (straffelov*|*straffelov|*straffeloven|*straffelova|kriminallov*)
  | lov* om straff
  unless (innføring*|ikrafttredelse*|endring*|endringer) [0-3] (straffelov*|*straffeloven|*straffelova)
  + [Straffeloven] for riket
  + [Lov om straff]
  - Lov om straffegjennomføring
  - Lov om endringer i straffeloven

concept title-procedure
  | (straffeprosess*|strafferettspleie*)
  | rettergang* i (straffesaker|straffesakar)
  | (politilov*|politiloven|politilova)
  unless (innføring*|ikrafttredelse*|endring*|endringer) [0-3] straffeprosess*
  + [Straffeprosessloven] for riket
  + Lov om [rettergang i straffesaker]
  - Lov om rettergang i tvister
  - Lov om endringer i straffeprosessloven

concept title-cyber
  | (datakriminalitet*|cyberkriminalitet*|nettkriminalitet*|internettkriminalitet*|datakrimlov*)
  | IKT kriminalitet
  + Lov om [datakriminalitet]
  - Lov om ungdomskriminalitet

concept title-assistance
  | (gjensidig*|internasjonal*|rettslig*) [0-1] (hjelp|bistand|rettshjelp|samarbeid) [0-1] i [0-1] (straffesaker|straffesakar)
  | internasjonal* (rettshjelp|bistand)
  + Lov om [internasjonal rettshjelp] i straffesaker
  - Lov om fri rettshjelp

concept title-extradition
  | (utlevering*|arrestordre*)
  | overlevering av (lovbryter*|person*)
  unless utlevering av (opplysning*|data|dokument*|gjenst*|ting)
  + Lov om [utlevering] av lovbrytere
  - Lov om utlevering av opplysninger

concept title-telecom
  | (ekom*|telelov*|teleloven|telelova|telekommunikasjon*|telegraf*)
  | elektronisk* kommunikasjon*
  + Lov om [elektronisk kommunikasjon]
  - Lov om posten

concept title-maritime
  | (sjølov*|sjøloven|sjøfart*|skipssikkerhet*|skipstryggleik*|sjømannslov*|sjømannsloven|skipsarbeid*|skipsregister*)
  + [Sjøloven] for riket
  - Lov om sjøørret

concept title-aviation
  | (luftfart*|luftfartslov*)
  + Lov om [luftfart]
  - Lov om luft

concept title-market
  | (markedsføring*|marknadsføring*|ehandel*|forbrukervern*|angrerett*)
  | elektronisk* (handel|handelen)
  | (illojal|urimelig) konkurranse
  + Lov om kontroll med [markedsføring]
  - Lov om torg og markeder
