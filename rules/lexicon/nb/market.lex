# Unsolicited messages.

concept send-act
  | (=sender|=sende|=sendes|=sendar|utsending|utsendelse|=retter|=rette|=rettes|videresender|kringkaster)
  + Den som [sender] reklame, betaler.
  - Den som leser brev, lærer.

concept electronic-message
  | elektronisk* (post|posten|melding*|meddelelse*|kommunikasjonsmetode*|kommunikasjon*)
  | (e-post|epost|e-posten|tekstmelding*|sms|telefaks|nettmelding*)
  | automatisert* oppringingssystem*
  + Han leser [elektronisk post].
  - Han leser avisen.

concept spam-message
  | (uanmodet|uoppfordret|uønsket|uønskte|uønska) [0-2] (melding*|reklame*|e-post|henvendelse*|elektronisk*|markedsføring*)
  | (markedsføringshenvendelse*|marknadsføringsførespurnad*|reklame*|markedsføring*|marknadsføring*) [0-16] <electronic-message>
  | <electronic-message> [0-12] (markedsføring*|marknadsføring*|reklame*)
  | (masseutsend*|søppelpost*|spam)
  + Han driver med [masseutsendelse].
  + Han sender [reklame med tekstmelding].
  - Han sender regning med tekstmelding.

concept false-header
  | (avsender*|opphav*|identitet*|emnefelt*) [0-14] (skjul*|forfalsk*|tilslør*|falsk*|uriktig*)
  | (skjul*|forfalsk*|tilslør*) [0-6] (avsender*|opphav*|emnefelt*)
  | (falsk*|uriktig*|villedende) [0-2] (avsender*|emnefelt*)
  + Den som [skjuler avsenderen], straffes.
  - Avsenderen betaler portoen.

concept prohibition
  | (=er|=er det|vere|være) [0-6] (=forbudt|=forbode|=ulovlig)
  | (=må|=kan|=skal) [0-3] (=ikke|=ikkje)
  | =ingen (må|kan|skal)
  | bare [0-4] (med|etter) [0-4] samtykke
  + Slik reklame [er forbudt].
  - Slik reklame er vanlig.

concept other-message-media
  | (tekstmelding*|sms|mms|telefaks|talemaskin|oppringingssystem*)
  + Det gjelder også for [tekstmeldinger].
  - Det gjelder også for brev.
