# Unsolicited messages.

concept send-act
  | (envíe|envía|enviar|enviare|envíen|envío|envíos|enviados|enviadas|remit*|transmit*|transmis*|difund*|distribu*|remisión|reenví*|dirij*|iniciar|inicie)
  + Quien [envía] una carta la firma.
  - Quien lee una carta calla.

concept electronic-message
  | (correo|correos|mensaje|mensajes|comunicación|comunicaciones) [0-2] (electrónico|electrónicos|electrónica|electrónicas|texto|datos|digitales)
  | (comunicación|comunicaciones|mensajes) comerciales
  | (mensajes|mensaje|sms)
  + Lee el [correo electrónico] de noche.
  - Lee el correo de noche.

concept spam-message
  | (mensaje|mensajes|correo|correos|comunicación|comunicaciones|información|=publicidad) [0-6] (no (solicitado|solicitada|solicitados|solicitadas|deseados|autorizados|consentid*)|masivo|masivos|masiva|masivas|indeseados|en masa|basura)
  | (comunicaciones|comunicación|mensajes|correos) [0-2] (publicitari*|promocionales|comerciales|comercial) [0-10] (electrónic*|solicitad*|autorizad*)
  | (=publicidad|promociones) [0-4] (correo electrónico|electrónic*|mensajes)
  | (correo|correos|mensaje|mensajes) electrónic* [0-4] (=publicidad|publicitari*|comercial|comerciales|masiv*)
  | (envío|envíos) masiv* [0-4] (comunicaciones|mensajes|correos)
  | (spam)
  + Envía [mensajes no solicitados] a muchos.
  - Envía una sola carta.
  - Difunde públicamente mensajes que incitan.

concept false-header
  | (falsific*|ocult*|disimul*|alter*|encubr*|falsa|falso|falsee) [0-6] (origen|remitente|encabezado|encabezados|encabezamiento|identidad|cabecera)
  + [Falsifica el encabezado] de una nota.
  - Escribe el encabezado de una nota.

concept other-message-media
  | (sms|mms|fax|telefax)
  | (mensajes|mensajería) [0-1] (texto|multimedia|instantánea|cortos)
  | otro medio [0-3] (electrónic*|equivalente)
  + Abarca los [mensajes de texto] también.
  - Abarca las cartas también.
