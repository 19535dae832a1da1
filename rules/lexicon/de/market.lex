# Unsolicited messages.

concept send-act
  | (versandt|versendet|versenden|versende|sendet|=senden|gesendet|schickt|schicken|verschickt|verschicken|zusendet|zusenden|zugesendet|zugesandt|zuschickt|übermittelt|übermitteln|Zusendung|Versand|Zusenden|Versendung|Versenden|Übermittlung|Verschicken)
  | Werbung [0-4] (unter Verwendung|mittels|mit|per|durch)
  + Wer Reklame [verschickt], zahlt.
  - Wer Briefe liest, lernt.

concept electronic-message
  | elektronische* (Post|Nachricht*|Mitteilung*|Postsendung*|Kommunikation*|Botschaft*)
  | (E-Mail|E-Mails|Email|Emails|E-Mail-Nachrichten|Kurznachricht*|SMS)
  | Nachricht* [0-3] (elektronisch*|Telekommunikation*)
  | (Kopf|Kopfzeile*|Betreffzeile*)
  + Er liest die [elektronische Post].
  - Er liest die Zeitung.

concept spam-message
  | (unerbetene*|unverlangte*|unaufgeforderte*|unerwünschte*|ungebetene*) [0-3] (Nachricht*|Werbung|Mitteilung*|Massensendung*|E-Mail|Kommunikation*|Post)
  | kommerzielle* Kommunikation* [0-4] <electronic-message>
  | (Werbung|Direktwerbung|Werbenachricht*|Werbezwecke*|Werbemail*) [0-16] <electronic-message>
  | <electronic-message> [0-20] (Werbung|Direktwerbung|Werbezwecke*|Werbezweck|Einwilligung)
  | <electronic-message> [0-3] (in|an) [0-2] (grosser (Zahl|Menge|Anzahl)|Vielzahl|mehr als #)
  | (Massenwerbung|Massensendung*|Massennachricht*|Massenmail*|Spam)
  | (Werbung|Werbezwecke*) [0-10] ohne [0-4] (Einwilligung|Zustimmung|Aufforderung)
  + Er verschickt [Massenwerbung].
  + Er wirbt mit [unerbetenen Nachrichten].
  + Er verschickt [Werbung per E-Mail].
  - Er verschickt eine Rechnung per E-Mail.

concept false-header
  | (Absender|Absenders|Identität|Herkunft|Kopfzeile*|Betreffzeile*|Urheber) [0-18] (verschleier*|verheimlich*|gefälscht*|fälscht|falsch*|verborgen|täuscht|unterdrückt)
  | (täuscht|verschleiert|verheimlicht|fälscht|verbirgt) [0-8] (Absender*|Identität|Herkunft|Kopfzeile*|Urheber)
  | (falsche*|gefälschte*|irreführende*) [0-2] (Absender*|Kopfzeile*|Herkunft*)
  + Der [Absender darf nicht verschleiert] werden.
  - Der Absender zahlt das Porto.

concept prohibition
  | (=darf|=dürfen) [0-20] (weder|nicht|kein*)
  | (ist|sind) [0-16] (unzulässig|=verboten|untersagt|unstatthaft)
  | (=verboten|untersagt|unzulässig) (ist|sind)
  | =niemand darf
  | unzumutbare Belästigung
  | (unlauter|unlauteren|Unlauter) [0-4] (handelt|Wettbewerb)
  | handelt [0-3] unlauter
  | nur [0-4] (mit|nach) [0-4] (Einwilligung|Zustimmung)
  + Solche Werbung [ist unzulässig].
  - Solche Werbung ist üblich.

concept other-message-media
  | (SMS|MMS|Kurznachricht*|Textnachricht*|Telefax|Faxgerät*|Fernkopie*|Telefaxe|Messenger*|Anrufmaschine)
  + Das gilt auch für [SMS].
  - Das gilt auch für Briefe.
