# Interception, harm to data, hindering of systems, forgery and fraud.

concept intercept-act
  | intercept*
  | (interven*|intervin*|interfi*|interfer*) [0-8] (comunicaci*|telecomunicaci*|telefónic*|correspondencia|dato|datos|señal|señales|línea|líneas|conversaci*|transmisi*|mensaj*)
  | (grab*|escuch*|capt*|observ*|espi*|monitore*|desví*|desvi*) [0-8] (comunicaci*|transmisi*|señal|señales|emisión|emisiones|dato|datos|mensaj*|conversaci*|sonido|radiación)
  | intromisión [0-3] comunicaci*
  | (obten*|obtuv*|transfier*|transfir*|procur*|dé|diera) [0-8] (radiación|radiaciones|transmisión no pública)
  unless intercept* [0-3] (aeronave|aeronaves|buque|buques|vehículo|vehículos|mercancía|mercancías|droga)
  unless intervención [0-2] (quirúrgica|mínima|fiscal)
  unless (hubiera|hubieran|hubiere|hubieren|haya|hayan) sido [0-3] (captad*|interven*|intercept*|grabad*)
  + Quien [intercepta] un mensaje lo lee.
  + Se permite la [intervención de las comunicaciones].
  - Quien envía un mensaje lo firma.
  - El barco intercepta mercancías.

concept transmission
  | transmisi* [0-6] (dato|datos|información|informaciones|programa|mensaj*|señal|señales|no)
  | transmisi* no [0-1] (pública|públicas)
  | (dato|datos|información|mensaj*) [0-6] (tránsito|transmi*|transferencia|trasmi*)
  | (comunicaci*|telecomunicaci*|mensaj*|correspondencia)
  | (correo|conversaci*|llamada|llamadas) [0-1] (electrónic*|telefónic*|privad*)
  | (dato|datos) [0-6] (origen|destino|interior)
  + Lee una [transmisión de datos].
  - Lee un libro.

concept electronic-transmission
  | (transmisi*) [0-4] (dato|datos|información)
  | (comunicaci*|correspondencia|mensaj*) [0-6] (electrónic*|informátic*|telemátic*|datos|digital|digitales|internet|telefónic* o)
  | (telecomunicaciones|telecomunicación)
  | correo electrónico
  | (red|redes|sistemas) [0-2] (telecomunicaciones|internet|comunicación)
  + Lee una [comunicación electrónica].
  - Lee una comunicación en papel.

concept system-function
  | funciones [0-2] <computer-system>
  + Graba las [funciones de un sistema informático].
  - Asiste a una función.

concept emissions
  | (emisión|emisiones|radiación|radiaciones|ondas|señal|señales) [0-2] (electromagnétic*|radioeléctric*)
  | (emisión|emisiones) [0-6] <computer-system>
  | emisiones originad*
  + Abarca las [emisiones electromagnéticas] de un aparato.
  - Abarca las emisiones de un motor.

concept technical-means
  | (medio|medios|artificio|artificios|instrumento|instrumentos|aparato|aparatos|dispositivo|dispositivos|equipo|equipos|procedimiento|procedimientos) [0-3] (técnico|técnicos|técnica|tecnológico|tecnológicos|electrónico|electrónicos|informático|informáticos|mecánico|de escucha)
  | (cualquier|cualquiera) [0-2] (medio|artificio|forma) [0-1] (técnic*|tecnológic*|electrónic*|informátic*)
  + Escucha por [medios técnicos].
  - Escucha en la puerta.

concept non-public
  | no [0-2] (público|públicos|pública|públicas)
  | (privado|privados|privada|privadas|confidencial|confidenciales|reservado|reservados|reservada|personales|íntim*) [0-2] (comunicaci*|transmisi*|mensaj*|correspondencia|datos|conversaci*)
  | no [0-2] (destinad*|dirigid*) [0-4] (él|ella|público|él)
  | (sin|su) consentimiento
  | perteneciente [0-2] otr*
  unless no [0-2] servidor público
  unless no [0-2] funcionario público
  unless dato [0-3] personales
  + Lee una transmisión [no pública].
  - Lee un aviso público.

concept to-from-within
  | (desde|hacia|dentro|origen|interior|dirigid*|originad*) [0-14] (desde|hacia|dentro|destino|interior|dirigid*|originad*|mismo)
  + Va [desde o hacia] el interior del aparato.
  - Va desde la casa.

concept damage-act
  | (dañ*|deterior*|destru*|destroc*|corromp*|estrope*|menoscab*|perjudi*|averi*|malogr*)
  | (inutiliz*|inservible)
  | (daño|daños|deterioro|destrucción|menoscabo)
  unless (indemniz*|repar*|resarc*|pag*) [0-4] (daño|daños)
  unless (daños|daño) y perjuicios
  unless en perjuicio
  unless (animal|persona|causar|cause|causare|cause un|causen|ocasion*) [0-3] (daño|daños)
  + Quien [dañe] un archivo será castigado.
  - Quien lea un archivo será castigado.
  - Quien pague indemnización por daños queda libre.

concept delete-act
  | (borr*|elimin*|supres*|suprim*|destru*)
  | (hacer|haga|hiciere|hace|hiciera) [0-1] (desaparecer)
  | desaparic*
  | pérdida [0-1] (de)? (información|datos)
  unless (borrador|borradores)
  + Quien [borre] un archivo será castigado.
  - Quien lea un borrador será castigado.

concept alter-act
  | (alter*|modific*|adulter*|cambi*|mutil*|desfigur*|manipul*|edit*|distorsion*)
  unless (alternativ*|intercambi*|alternar)
  unless (sin)? alteración del orden
  + Quien [altere] un archivo será castigado.
  - Quien lea un archivo alternativo será castigado.

concept suppress-act
  | (suprim*|supres*)
  | (inaccesible|inaccesibles|indisponible|indisponibles)
  | inutiliz*
  | (impid*|impedir|obstacul*|obstru*|bloque*) [0-8] (acceso|acced*|disponibilidad|transmisi*|funcionamiento)
  | (ocult*|secuestr*|encript*|cifr*) [0-4] (dato|datos|información|archivo|archivos|sistema)
  | (hacer|haga|hiciere|hace|hiciera) [0-1] desaparecer
  | (elimin*)
  + Quien [suprima] un archivo será castigado.
  - Quien lea un archivo será castigado.

concept interference-act
  | (interfi*|interfer*)
  + Quien [interfiera] será castigado.
  - Quien ayude será alabado.

concept serious-harm
  | (daño|daños|perjuicio|perjuicios|resultado|consecuencia|consecuencias|menoscabo) [0-4] (grave|graves|serio|serios|considerable|considerables|importante|sustancial)
  | (grave|graves|serio|considerable) [0-1] (daño|daños|perjuicio|perjuicios)
  + Lo hace y causa un [daño grave].
  - Lo hace con cuidado.

concept by-harming
  | (mediante|través|medio|por) [0-14] (dañ*|deterior*|borr*|alter*|suprim*|supres*|destru*|destrucci*|elimin*|modific*|inutiliz*|borrado)
  | (=borrando|=alterando|=dañando|=destruyendo|=suprimiendo|=modificando|=eliminando|=inutilizando|=deteriorando)
  + Detiene el aparato [mediante el borrado] de un archivo.
  + Detiene el aparato [borrando] un archivo.
  - Detiene el aparato de noche.

concept by-handling-data
  | (mediante|través|por) [0-8] (introduc*|introduzc*|transm*|dañ*|deterior*|borr*|alter*|suprim*|supres*|destru*|elimin*|modific*|ingres*)
  + Detiene el aparato [mediante la introducción] de cifras.
  - Introduce cifras.

concept hinder-act
  | (obstacul*|obstru*|entorpe*|interrump*|interrupc*|impid*|impedi*|imposibilit*|perturb*|paraliz*|paralic*|interfi*|interfer*|imposibil*|trab*|colaps*|satur*)
  | (inhabilit*|inutiliz*)
  | mal funcionamiento
  | (denegación|ataque) de servicio
  | cause [0-2] mal funcionamiento
  unless trabaj*
  unless (establecid*|destinad*|adoptad*|previst*|dispuest*) para (=impedirlo|=impedir|=impedirla)
  unless inhabilitación [0-3] (especial|absoluta|para|de)
  unless (obstacul*|obstru*|impid*|impedi*) [0-3] (justicia|investigación|libertad|ejercicio)
  + Quien [obstaculice] el paso será castigado.
  - Quien trabaje en el paso será pagado.
  - Quien salte la valla establecida para impedirlo será multado.
  - La inhabilitación especial dura un año.

concept system-function-word
  | (funcionamiento|operación|operaciones|operatividad|disponibilidad|uso|utilización|desempeño|rendimiento|funcionar)
  + Afecta al [funcionamiento] del aparato.
  - Afecta a la pared del aparato.

concept impairs-system
  | (interfer*|interfi*) [0-4] (funcionamiento|procesamiento)
  | (obstacul*|obstru*|entorpe*|interrump*|impid*|impedi*|imposibilit*|perturb*|paraliz*|paralic*|inutiliz*|trab*|afect*) [0-6] (funcionamiento|operación|uso|utilización|procesamiento|acceso) [0-8] (sistema|red|computador|equipo|dato|datos|servicio|informátic*)
  | (inutiliz*|destru*|dañ*|inhabilit*|bloque*|sabote*|colaps*|paraliz*|paralic*|obstacul*) [0-6] <computer-system>
  | denegación de servicio
  | mal funcionamiento
  + Quien [obstaculice el funcionamiento de una red] será castigado.
  - Quien obstaculice el uso de un molino será castigado.

concept input-act
  | (introduc*|introduzc*|introduj*|introduz*|transmit*|transmis*|transmisión|ingres*|insert*|inyect*|enví*|envi*|incorpor*|almacen*|carg*)
  unless introduc* se
  + Quien [introduzca] una cifra será castigado.
  - Quien lea una cifra será castigado.

concept any-means
  | (cualquier|cualquiera|otro|otra|cualesquiera|todo) [0-2] (medio|medios|forma|modo|manera|acto|procedimiento|interferencia|manipulación)
  | (por|de) cualquier
  | (maniobra|artificio|artificios|manipulación) [0-1] (semejante|similar|informátic*|tecnológic*)
  unless (almacen*|difund*|exhib*|soporte|forma) [0-6] cualquier [0-1] medio
  + Lo hace por [cualquier medio].
  - Lo hace de noche.

concept seriously
  | (grave|graves|gravemente|seriamente|considerable|considerablemente|sustancial|sustancialmente|significativ*|severamente)
  unless (más|otro|delito|muy) [0-2] (grave|severamente)
  unless (=pena|=penas|sanción|penado|amenaza) [0-3] (grave|severamente)
  + Lo obstaculiza de manera [grave].
  - Lo obstaculiza.
  - Será castigado salvo delito más grave.

concept forge-act
  | (falsific*|falsed*|falsif*|contrah*|adulter*)
  | (falsedad|falsedades)
  | (altere|alterare|altera|alterando|simule|simulare|simulando|hiciere|haga|haciendo|cree|creare|elabor*|forj*) [0-6] (documento|documentos|falso|falsa|firma electrónica)
  | (falso|falsa) [0-2] (documento|registro)
  | suposición
  unless moneda
  + Quien [falsifique] una escritura será castigado.
  - Quien firme una escritura será castigado.

concept false-document
  | (documento|documentos|escritura|instrumento|instrumentos|registro|registros|certificado)
  + Falsifica un [documento].
  - Falsifica una espada.

concept electronic-document
  | (documento|documentos|firma|firmas|registro|registros|certificado|certificados|mensaje|mensajes|instrumento) [0-2] (electrónic*|digital|digitales|informátic*|de datos)
  + Falsifica un [documento electrónico].
  - Falsifica un documento en papel.

concept inauthentic-data
  | (dato|datos) [0-4] (no auténticos|inauténticos|no auténtico)
  | (dato|datos) [0-30] (auténtico|auténticos|auténtica|genuino|fidedigno)
  | (documento|documentos) [0-1] (electrónico|electrónicos|informático|informáticos|digital|digitales) [0-30] (auténtico|auténticos|auténtica|genuino|fidedigno)
  | (tomados|considerados|tenidos|usados|utilizados) [0-8] (auténticos|auténtico|fidedignos)
  | falsificación (informática|de datos)
  | (dato|datos) [0-14] documento no auténtico
  unless (copia|copias|testimonio|firma) [0-2] auténtic*
  + Da lugar a [datos no auténticos].
  - Da lugar a una copia auténtica.
  - Altera un documento público, un registro o un título auténtico.

concept pass-as-authentic
  | (tomados|considerados|tenidos|usados|utilizados|percibidos|presenten|hacer|valer|hacerlos|pasar|surtir|fines) [0-10] (auténtic*|legales|legítim*|verdader*|prueba|jurídic*)
  | (efectos|relaciones|tráfico) (legales|jurídicos|jurídicas|jurídico)
  | (inducir|induzca|induciendo) [0-3] error
  | (pueda|=puede) [0-2] (resultar|causar) perjuicio
  + Lo hace para que sean [tomados como auténticos].
  - Guarda la copia en el archivo.

concept readable-or-not
  | (legible|legibles|inteligible|inteligibles)
  + Vale sea o no [legible].
  - Vale al leerlo.

concept property-loss
  | (perjuicio|perjuicios|daño|daños|pérdida|detrimento|menoscabo|lesión) [0-5] (patrimonial|patrimoniales|patrimonio|económico|económicos|tercero|terceros|otro|ajeno|bienes|otra persona|propiedad)
  | (causando|cause|causare|causara|causa|cause) [0-2] perjuicio
  | en perjuicio [0-2] (patrimonial|ajeno|económico|patrimonio)
  | perjudic* [0-3] (otro|tercero|patrimonio)
  | (transferencia|transfiera|disposición) [0-4] (no consentida|patrimonial|activo|activos|bienes|dinero|valores|fondos|derechos)
  | defraud* [0-3] (otro|tercero|otros)
  | defraudare
  | (ánimo|fin|fines) [0-1] de lucro
  | (causando|cause|causare) [0-1] perjuicio [0-50] cualquier interferencia
  unless sin perjuicio
  + Causa un [perjuicio patrimonial].
  - Causa ruido, sin perjuicio de otra pena.

concept gain-word
  | (lucro|beneficio|beneficios|provecho|ventaja|enriquec*|ganancia|utilidad)
  + Lo hace por [lucro].
  - Lo hace por diversión.

concept data-tampering
  | (introduc*|introduzc*|alter*|modific*|borr*|suprim*|supres*|manipul*|ingres*|clon*|dañ*|destru*|inser*|transm*) [0-12] (dato|datos|programa|programas|información|informátic*|electrónic*|registros)
  | manipulación [0-2] (informátic*|computacional|electrónic*|tecnológic*|datos)
  | (programación|datos|información) [0-2] (falsa|falsos|incompletos|indebid*)
  | (uso|utilización) [0-2] (datos|programas)
  | artificio [0-4] (informátic*|tecnológic*|semejante)
  | fraude informático
  + Gana por el [borrado de datos].
  - Gana por un truco.

concept system-tampering
  | (interfer*|interfi*|obstacul*|manipul*|manipulación|alter*|influ*|perturb*) [0-10] (funcionamiento|operación|sistema|procesamiento|resultado|computador|computador*|programa)
  | manipulación [0-2] (informátic*|computacional)
  | artificio [0-3] (informátic*|tecnológic*|semejante|similar)
  | (cualquier|otra|otro) [0-3] (maniobra|manipulación|interferencia|artificio)
  + Gana por [interferir en el funcionamiento] de un molino.
  - Gana por un truco.

concept general-fraud
  | manipulación informática o artificio
  + Gana por [manipulación informática o artificio] semejante.
  - Gana por su trabajo.

concept for-another
  | (sí|propio|sí mismo|propia|él) [0-3] (o|u) [0-3] (tercero|terceros|otro|otros|otra|ajeno)
  | para (otro|tercero|un tercero)
  + Lo hace para [sí o para un tercero].
  - Lo hace para ganar.

concept title-fraud
  | (estafa|estafas|fraude|defraudación|defraudaciones)
  + El epígrafe es [Estafa].
  - El epígrafe es Abejas.

# Harm told by its effect, by another offence or by a definition.

concept any-interference
  | (o|de otro modo|de cualquier) [0-4] (interfier*|interfer*|afect*) [0-6] (dato|datos|programa|programas|información)
  + Borra o [de otro modo interfiere en los datos].
  - Interfiere en la calle de quien lee datos.

concept impairs-data
  | (afect*|menoscab*|alter*) [0-3] (integridad|confiabilidad|fiabilidad) [0-6] (dato|datos|información|programa|programas)
  + Lo hace para [menoscabar la integridad de los datos].
  - Lo hace para menoscabar la fama de un testigo.

concept attack-by-offence
  | (delito|delitos|infracción|infracciones|hecho|hechos|conducta|conductas) [0-4] (previst*|descrit*|tipificad*|comprendid*|señalad*|contemplad*|a que se refiere|de|del|en) [0-6] (artículo|artículos|apartado|ley|código|capítulo|párrafo|inciso|numeral)
  | (mismo|mismos|dichos|dicha|esta|tales|el|la|los|las) (hecho|hechos|delito|delitos|infracción|conducta|conductas)
  | (=ejecutarlo|=cometerlo|=realizarlo|=ejecutarse|=cometerse|=ejecutare|=cometiere|=recayere|=recaiga|=recayese) [0-3] (=en|=sobre|=contra)
  + La pena se dobla si el [delito del artículo] 3 la golpea.
  + La pena se dobla al [ejecutarlo en] un puerto.
  - Un delito la golpea.
  - El plan se ejecuta en un puerto.

concept attack-word
  | (ataque|ataques|ataqu*|atacare|sabotaj*|sabote*|atentad*|atentado|atente|atentare|explosiv*)
  + Quien [sabotee] la planta será castigado.
  - Quien atienda la planta cobra.

concept builds-on-offence
  | (comet*|comisión|incurr*) [0-3] (delito|delitos|hecho|hechos|conducta|conductas) [0-4] (artículo|artículos|apartado) #
  | (hecho|hechos|conducta|conductas|delito|delitos) [0-3] (previst*|descrit*|señalad*|tipificad*) [0-6] (artículo|artículos|apartado) # [0-8] (cometier*|realiz*|ejecut*|fuere|fueren|afect*)
  unless (fin|fines|intención|propósito|para) [0-4] (cometer|comisión)
  + Quien [cometa el delito del artículo 3] de noche será castigado.
  - Quien entre para cometer un delito del artículo 3 será castigado.

concept harm-thereby
  | (dañ*|borr*|alter*|destru*|modific*|suprim*) [0-14] (y con ello|provocando|causando|de modo que|de manera que|impidiendo)
  + Quien [borre un archivo y con ello] pare la obra será castigado.
  - Quien borre un archivo de noche será castigado.

concept damage-defined
  | (daño|daños) [0-8] (entiende|entenderá|significa|comprende)
  + [Daño de un archivo comprende] su pérdida.
  - El daño se paga.

concept damage-is-impairment
  | (daño|daños) [0-4] (todo|cualquier|entiende|comprende) [0-3] (menoscabo|deterioro|perjuicio) [0-6] (integridad|disponibilidad)
  + [Daño: todo menoscabo de la integridad] de un archivo.
  - El daño de la vista fue leve.

concept interference-defined
  | (interferencia|modificación|perturbación) [0-6] (entiende|entenderá|significa|comprende)
  + La [modificación comprende] el borrado.
  - La modificación se paga.

concept interference-is-impairment
  | (interferencia|modificación|perturbación) [0-6] (todo|cualquier|entiende|comprende) [0-3] (menoscabo|alteración|deterioro) [0-8] (integridad|disponibilidad|datos|programas)
  + [Interferencia: todo menoscabo de la integridad] de un archivo.
  - Interfiere en un archivo.

concept malware-word
  | (programa|programas|software|código|códigos|instrucciones) [0-3] (malicioso|maliciosos|maligno|malignos|dañino|dañinos|nocivo|nocivos)
  | (programa|programas) [0-6] (efectos|efecto) [0-1] (dañino|dañinos|nocivo|nocivos)
  | virus informático
  | (malware|troyano|troyanos|gusanos informáticos)
  + Difunde [software malicioso].
  - Difunde un virus en un hospital.

concept loss-as-purpose
  | (para|fin|fines|intención|propósito|ánimo) [0-2] (de)? causar [0-4] (daño|perjuicio|pérdida|detrimento)
  + Lo hace [para causar un perjuicio].
  - Causa un perjuicio.

concept property-includes-data
  | (bien|bienes|cosa|cosas) [0-12] (entiende|comprende|incluye|considera*) [0-16] (dato|datos|programa|programas)
  | (dato|datos|programas) [0-4] (considera*|reputa*) [0-3] (cosa|cosas|bien|bienes)
  + [Cosa comprende el dinero y los datos].
  - La cosa se vende.

concept property-word
  | (bien|bienes|cosa|cosas|propiedad)
  + Daña una [cosa] de noche.
  - Daña a un hombre de noche.
