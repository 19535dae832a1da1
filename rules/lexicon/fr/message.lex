# Unsolicited messages.

concept send-act
  | (=envoyer|=envoie|=envoient|=envoyé|=envoyée|=envoi|=envois|=envoyés|=envoyant|=envoyées)
  | (=adresser|=adressé|=adressés|=adressée|=adressent|=adressant)
  | (=émettre|=émet|=émettent|=émission|=émis|=émise)
  | (expédi*|diffus*|transmett*)
  | (=transmission|=transmis|=transmet|=distribuer|=distribution|=distribue)
  | prospection
  | (utilisation|usage|emploi) [0-2] (courrier|message|courriel) [0-1] électronique
  | (=initier|=initie|=lancer|=amorcer)
  + Il est interdit d'[envoyer] de tels messages.
  - L'adresse du bureau est affichée.

concept spam-message
  | prospection (directe|commerciale)? [0-25] (courrier|courriers|courriel|courriels|message|messages|SMS|MMS|télécopieur|télécopieurs|télécopie|électronique|électroniques|automatisé|automatisés|automate|automates)
  | (message|messages|courrier|courriers|courriel|courriels|=communication|=communications|=publicité|=publicités) [0-6] (sollicité|sollicités|sollicitée|sollicitées|indésirable|indésirables|intempestif)
  | (message|courrier|=communication|=communications) électronique [0-1] (commercial|publicitaire|promotionnel|promotion)
  | (message|courrier|=communication|=communications) [0-1] (commercial|publicitaire|promotionnel) [0-6] (électronique|courriel|SMS)
  | courriel (commercial|publicitaire|promotionnel)
  | (=publicité|=publicités|offre commerciale|offres commerciales) [0-8] (courrier électronique|courriers électroniques|courriel|courriels|voie électronique|moyen de télécommunication)
  | (=publicité|=publicités) de masse
  | (pourriel|pourriels|spam|pollupostage)
  | (courrier|message) électronique [0-3] (fins|but) [0-2] (=publicité|=publicités|publicitaire|prospection|marketing|commercial)
  | courriel [0-3] (fins|but) [0-2] (=publicité|=publicités|publicitaire|prospection|marketing|commercial)
  | (message|messages|courriels) [0-2] (en masse|en nombre)
  + Il est interdit d'envoyer un [message électronique commercial] sans accord.
  + La [prospection directe par courrier] électronique est interdite.
  + Les [messages non sollicités] sont interdits.
  - Le courrier est distribué le matin.
  - La communication commerciale loyale est libre.

concept electronic-message
  | (courrier|courriers|message|messages|=communication|=communications) [0-1] (électronique|électroniques)
  | (courriel|courriels|SMS|MMS|pourriel|message|messages)
  | (=communication|=communications) est émise
  + Un [courriel] faux est interdit.
  - La lettre fausse est détruite.

concept false-header
  | (dissimul*|falsifi*|usurp*|masqu*|déguis*) [0-6] (=identité|=identités|origine|expéditeur|entête|tête|en-tête|émetteur|provenance|adresse électronique|source)
  | (fausse|fausses|faux|trompeuse|trompeuses) [0-3] (=identité|=identités|origine|expéditeur|adresse électronique|en-tête|en-têtes|émetteur)
  | (altér*|modifi*) [0-2] (=données de transmission|en-tête|en-têtes)
  + Il est interdit de [dissimuler l'identité] de celui qui écrit.
  - L'identité du lauréat est annoncée.

concept prohibition
  | (est|sont|sera|seront|demeure|demeurent) [0-3] (interdit|interdits|interdite|interdites|prohibé|prohibée|prohibés|prohibées|défendu|défendue|illicite|illicites)
  | nul ne (peut|doit)
  | interdiction (de|d'|est)
  | interdit (de|d'|à)
  + Il [est interdit] d'écrire sans accord.
  + [Nul ne peut] écrire sans accord.
  - Chacun peut écrire au maire.

concept other-message-media
  | (SMS|MMS|télécopi*|texto|minimessage|télex)
  | message textuel
  | (système|systèmes|automate|automates) [0-2] (appel|appels|automatisé)
  + La règle vaut aussi pour la [télécopie].
  - La règle vaut aussi pour la presse.

concept deeming
  | (est|sont|sera|seront) (réputé|assimilé|considéré) [0-2] (comme|à|avoir|être|au|aux)
  | pour (l'|les) (application|fins) (du présent|de la présente|des présents)
  | on entend par
  | (s'|se) (entend|entendent) de
  + Le colis [est assimilé à] un envoi.
  - Celui qui envoie un colis le paie.

concept title-definition
  | (définition|définitions|interprétation|terminologie)
  | champ d' application
  | (sens|signification) (de|des)
  + L'intitulé est [Définitions].
  - L'intitulé est Envoi de colis.
