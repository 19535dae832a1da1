# Words of the titles of works, and usual abbreviations.

concept title-penal
  | (Strafgesetzbuch*|Strafgesetz|Strafgesetzes|StGB|Kriminalgesetz*|Wehrstrafgesetz|Militärstrafgesetz*|Jugendstrafgesetz*|Völkerstrafgesetzbuch|Bundesstrafgesetz*)
  | schweizerisches strafgesetzbuch
  + [Strafgesetzbuch] des Fürstentums
  - Straßengesetz der Stadt

concept title-procedure
  | (Strafprozess*|StPO|Strafverfahrensgesetz*|Strafverfahrensordnung|Strafverfahrenskodex)
  + [Strafprozessordnung] des Landes
  - Zivilprozessordnung des Landes

concept title-cyber
  | (Cyberkriminalität*|Computerkriminalität*|Internetkriminalität*|Cybercrime*|Cyberstrafgesetz*|Computerstrafgesetz*|Computerdelikt*|Computermissbrauch*)
  + Gesetz gegen die [Computerkriminalität]
  - Gesetz gegen die Jugendkriminalität

concept title-assistance
  | (Rechtshilfe|Rechtshilfegesetz*|IRG|IRSG|ARHG|RHG)
  + Gesetz über die internationale [Rechtshilfe]
  - Gesetz über die Sozialhilfe

concept title-extradition
  | (Auslieferung*)
  + Gesetz über [Auslieferungen]
  - Gesetz über Lieferungen

concept title-telecom
  | (Telekommunikation*|Telemedien*|Fernmeldegesetz*|Fernmeldewesen*|Fernmeldeverkehr*|Fernmeldeanlagengesetz*|Kommunikationsgesetz*|TKG|FMG|TTDSG|TDDDG|BÜPF|KomG)
  + [Telekommunikationsgesetz] des Bundes
  - Gesetz über die Post

concept title-maritime
  | (Seeschiffahrt*|Seeschifffahrt*|Flaggenrecht*|Seerecht*|Seearbeitsgesetz*|Seemannsgesetz*|Schifffahrtsgesetz*|Schiffahrtsgesetz*)
  + [Seeschifffahrtsgesetz] des Bundes
  - Seilbahngesetz des Bundes

concept title-market
  | unlautere* Wettbewerb*
  | (UWG|Telemediengesetz|Konsumentenschutzgesetz*|Verbraucherschutz*|ECG|E-Commerce-Gesetz|KSchG)
  | elektronische* Geschäftsverkehr*
  + Gesetz gegen den [unlauteren Wettbewerb]
  - Gesetz über Preise
