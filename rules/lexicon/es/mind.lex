# States of mind, and what makes an act wrongful.

concept intent
  | a sabiendas
  | (dolosamente|doloso|dolosa|dolosos|=dolo|intencionalmente|intencional|intencionada|intencionadamente|intencionado|deliberadamente|deliberada|deliberado|voluntariamente|maliciosamente|maliciosa|premeditadamente|conscientemente|fraudulentamente)
  | con [0-2] (intención|intenciones|ánimo|propósito|propósitos|malicia|voluntad|conocimiento|fin|finalidad|fines|objeto|designio|dolo)
  | (animado|movido) [0-2] (intención|ánimo|propósito)
  | (sabiendo|conociendo) (que|de|el|la|su)
  | (consciencia|conciencia) y voluntad
  | (para|en) [0-1] (descubrir|vulnerar) [0-3] (secretos|intimidad)
  unless sin [0-2] (intención|ánimo|dolo)
  unless (programa|programas|software|código|códigos) malicioso
  unless (dolo|dolosa|dolosamente) o [0-2] (culpa|imprudencia|culposa)
  + Quien rompa [a sabiendas] un sello será castigado.
  + Quien rompa [con la intención] de dañar un sello será castigado.
  - Quien rompa un sello por descuido lo paga.
  - Quien obre sin ánimo de dañar lo paga.
  - Quien obre por dolo o culpa lo paga.

concept dishonest-intent
  | (ánimo|fin|fines|propósito|finalidad|intención) [0-2] (de)? [0-2] (lucro|lucrativo|lucrativos|defraudar|engañar|perjudicar|enriquec*|estafar)
  | (intención|ánimo|propósito|fin|fines|finalidad) [0-1] (de)? (causar|obtener|procurar*|conseguir|lograr) [0-6] (daño|perjuicio|beneficio|provecho|lucro|ventaja|utilidad)
  | (fin|fines|intención|intenciones|propósito|propósitos|finalidad|objeto) [0-1] (fraudulento|fraudulentos|fraudulenta|fraudulentas|ilícito|ilícitos|delictivo|delictivos|deshonesta)
  | fraudulentamente
  | (para|con) [0-2] (provecho|beneficio|lucro) [0-3] (propio|ilícito|indebido|tercero|sí|económico)
  | (obtener|procurar|obteniendo|procurarse|obtenga|procure|procura|obtuviere|obtención) [0-6] (provecho|beneficio|lucro|ventaja) 
  | para [0-1] (descubrir|vulnerar) [0-3] (secretos|secreto|intimidad)
  unless sin [0-2] (ánimo|intención|fin|fines) [0-2] (lucro|defraudar|perjudicar)
  + Quien rompa un sello con [ánimo de lucro] será castigado.
  + Quien rompa un sello con la [intención de obtener un beneficio] será castigado.
  - Una persona honrada guarda el sello.
  - Es una entidad sin ánimo de lucro.

concept intent-to-obtain-data
  | (intención|fin|fines|propósito|ánimo|finalidad|objeto|objetivo) [0-2] (de)? (apoderarse|apropiarse|usar|conocer|obtener|apoderar|copiar|sustraer|extraer) [0-6] (dato|datos|información|informaciones)
  | para (obtener|apoderarse|conocer|copiar|sustraer) [0-4] (dato|datos|información)
  + Entra con el [ánimo de conocer la información] ajena.
  - Entra por azar.

concept without-right
  | sin [0-6] (autorización|autorizado|autorizada|autorizados|derecho|permiso|consentimiento|facultad|facultado|facultada|legitimación|legitimado|habilitado|habilitada|habilitación|anuencia|título|justificación|justificado)
  | sin [0-3] (justa|justo|legítima|legítimo) (causa|motivo|razón|derecho)
  | sin [0-2] (orden|mandamiento|mandato) [0-2] (judicial|juez|autoridad|competente|previa)
  | sin [0-3] (causa|motivo) (justificad*|legítim*)
  | sin (orden|mandato) previo
  | (indebidamente|ilegítimamente|ilícitamente|ilegalmente|arbitrariamente|injustificadamente|abusivamente|indebido|indebida|ilegítimo|ilegítima)
  | (de)? (manera|forma|modo) [0-2] (ilegítima|ilegítimo|indebida|indebido|ilícita|ilícito|ilegal|arbitraria|abusiva|injustificada|no autorizada)
  | (excediendo|exceda|excediere|excediéndose|excede|excedido|exceso|rebasando|extralimitándose|abusando) [0-5] (autorización|autorizaciones|permiso|facultad|facultades|posea|tenga|concedid*|límites|derecho|confianza|competencia|misma|acceso)
  | no [0-2] (autorizado|autorizada|autorizados|autorizadas|consentido|consentida|facultado|facultada)
  | (contra|oposición) [0-3] (voluntad|voluntad de) [0-8] (titular|legítimo|dueño|propietario|tenga|tiene|derecho)
  | (fuera|margen) de (lo acordado|los casos|la ley)
  | (violación|contravención|infracción) de la ley
  | (no destinados|no destinado) [0-2] (él|ella|él)
  | ajeno
  unless ilícito* (beneficio|provecho|lucro)
  unless (sin) [0-3] (perjuicio) [0-4] derecho
  unless (beneficio|provecho|lucro|ventaja) [0-3] (indebido|indebida|ilegítimo)
  unless (con)? ánimo de [0-6] indebido
  + Quien abra una caja [sin derecho] será castigado.
  + Quien abra [indebidamente] una caja será castigado.
  + Quien, [sin estar facultado], abra una caja será castigado.
  + Quien abra una caja [excediendo la autorización] que posea será castigado.
  - Quien abre una caja con llave tiene derecho a ello.
  - Quien abre una caja para lograr un beneficio indebido lo paga.

concept intent-by-default
  | (no hay|no habrá) [0-4] (pena|delito|infracción|crimen) [0-3] sin [0-3] (dolo|intención|culpa)
  | (imprudente|imprudentes|culposo|culposas|culposa|culposos|culpa|imprudencia|negligencia) [0-12] (castigar*|punible|punibles|punibilidad|sancionar*|penad*|penar*|conducta) [0-8] (solo|sólo|únicamente|cuando|casos|expresamente|expresa|expresamente)
  | (solo|sólo|únicamente) [0-4] (punible|punibles|penado|penados|castigar*|sancionar*) [0-14] (dolosa|doloso|dolosas|dolosos|dolo|intencional|intención)
  | (son|es|será|serán) [0-2] (delito|delitos|punible|punibles|infracciones|infracción) [0-4] (acción|acciones|conducta) [0-4] (dolosa|dolosas|voluntaria)
  | (nadie|no) [0-6] (castigado|penado|sancionado|punible|punibles) [0-14] (no [0-3] cometido|si no [0-6]) [0-3] (dolo|dolosamente|intención)
  | (responsabilidad|imputación) [0-3] (objetiva|resultado) [0-8] (proscrit*|erradicad*|exclu*|prohibid*)
  | (toda|cualquier) acción u omisión [0-4] voluntaria
  | (pena|sanción) requiere [0-4] (dolo|culpa|responsabilidad|culpabilidad)
  | requiere [0-6] intención [0-12] (salvo|excepto)
  + [No hay pena sin dolo] o imprudencia.
  + La acción [imprudente se castigará solo] si la ley lo dice.
  + [Solo es punible la conducta dolosa], salvo disposición expresa.
  - Solo un juez puede castigar.

concept specified
  | (determinad*|concret*|específic*|especificad*|identificad*|precis*|indicad*|señalad*|individualizad*|dichos|tales|los|las|esos) [0-3] (dato|datos|información|informaciones|comunicación|comunicaciones|documento|documentos|objeto|objetos)
  | (dato|datos|información|informaciones|comunicación|comunicaciones|documento|documentos|evidencia) [0-5] (determinad*|concret*|específic*|especificad*|identificad*|precis*|indicad*|señalad*|individualizad*|incluid*|requerid*)
  | (orden|resolución|auto|solicitud|mandamiento) [0-12] (identific*|indicar*|precisar*|especific*|determin*|señalar*|contener|individualiz*)
  + Conservará los [datos determinados] una semana.
  - Guarda toda clase de bienes.

concept speedy
  | (inmediato|inmediata|inmediatamente|inmediatez|urgente|urgentemente|urgencia|rápid*|rapidez|expedita|expedito|expeditamente|celeridad|prontitud|pronta|brevedad)
  | sin [0-2] (demora|dilación|dilaciones|retardo|tardanza|retraso)
  | (a la mayor|lo más) [0-2] (brevedad|pronto)
  | plazo [0-6] # (hora|horas|día|días)
  | (dentro|antes) [0-3] # (hora|horas)
  + El secretario responderá [sin demora].
  - El secretario responde por carta.
