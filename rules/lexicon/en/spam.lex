# Unsolicited messages.

concept send-act
  | (send*|sent|transmi*|initiat*|relay*|retransmit*|dispatch*|deliver*|disseminat*|transmission)
  | (mak*|caus*) [0-4] (sent|send|sending|transmitted|transmission)
  + He [sends] a letter.
  - He reads a letter.

concept electronic-message
  | (electronic) [0-2] (mail|mails|message|messages|communication|communications|address|addresses)
  | (email|emails|e-mail|e-mails|sms|text message|text messages)
  | (commercial|unsolicited) [0-4] (message|messages|communication|communications)
  + He reads [electronic mail] at night.
  - He reads mail at night.

concept spam-message
  | unsolicited [0-3] =information
  | (e mail|email|electronic|text|sms) [0-2] (message|messages|mail) [0-4] without [0-3] consent
  | advertis* [0-2] =information [0-6] (electronic|electronically|network)
  | (unsolicited|unwanted|multiple|bulk|mass) [0-5] (mail|mails|email|emails|message|messages|communication|communications)
  | commercial [0-1] electronic [0-2] (mail|mails|message|messages|communication|communications)
  | (electronic)? (message|messages|communication|communications|mail) [0-6] (in bulk|unsolicited)
  | multiple [0-2] (commercial)? [0-2] (electronic)? [0-2] (mail|messages)
  | (electronic|email|text|commercial|digital) [0-2] (message|messages|mail|communication|communications) [0-8] (advertis*|promot*|marketing|solicit*)
  | (advertis*|promot*|marketing|commercial*|solicit*) [0-8] (electronic|email|text) [0-1] (message|messages|mail|communication|communications)
  | (electronic|email|text) [0-2] (message|messages|mail|mails) [0-14] (large number|many recipients|multiple recipients)
  | (e-mail|e-mails) [0-4] (unsolicited|bulk|multiple)
  | (spam messages|spamming)
  | (direct marketing) [0-4] (message|messages|communication|communications|mail|email)
  + He sends [unsolicited electronic mail].
  - He sends a single letter.

# Spamming by its name, as an act.
concept does-spamming
  | (engage*|commit*|offence of|guilty of) [0-4] (spamming|spam)
  + He [engages in spamming].
  - He sells spam in tins.

concept false-header
  | (false*|falsif*|forg*|alter*|disguis*|conceal*|mislead*|materially) [0-6] (header|headers|origin|sender|routing|transmission data|subject)
  | (cover*|conceal*|disguis*|hides|hiding) [0-2] source
  | (header|origin|routing) [0-4] (=information)? [0-3] (false|falsif*|mislead*|disguis*)
  + He [falsifies the header] of a note.
  + He sends mail, [covering up the source] of it.
  - He writes the heading of a note.

concept other-message-media
  | (sms|mms|text|instant|multimedia|facsimile|fax) (message|messages|messaging)
  | (telephone|sms|mms|instant messaging|voice)
  + It covers [text messages] as well.
  - It covers letters as well.
