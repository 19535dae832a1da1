# What an authority may order, and what its addressee must do.

concept power-cue
  | (juez|jueza|jueces|tribunal|fiscal|fiscales|fiscalía|ministerio público|ministerio fiscal|magistrado|autoridad|autoridades|policía|agente|agentes|investigador|organismos|oficial|órgano|facultad|facultades|facultado) [0-20] (=podrá|=podrán|=puede|=pueden|ordenará|ordenarán|autorizará|autorizarán|acordará|dispondrá|requerirá|requerirán|solicitará|decretará|ordenar|requerir|solicitar|ordenen|ordene|requiera|autorice|acuerde|disponga|solicite)
  | (=podrá|=podrán|=puede|=pueden|=deberá|=deberán) [0-6] (ordenar|ordenarse|autorizar|autorizarse|acordar|acordarse|disponer|disponerse|requerir|requerirse|solicitar|decretar|decretarse|registrar|incautar|intervenir|interceptar|secuestrar|recabar|ampliar*|ampliarse)
  | (=podrá|=podrán) [0-2] (incaut*|recab*|secuestr*)
  | (=podrá|=podrán) [0-1] (acordad*|concedid*|autorizad*|ordenad*|decretad*|dispuest*|otorgad*)
  | (=podrá|=podrán) [0-1] (ampliarse|extenderse|extenderlo|ampliarlo)
  | (orden|resolución|autorización|mandamiento|requerimiento|mandato|auto) [0-4] (judicial|juez|jueza|fiscal|tribunal|autoridad|motivad*|fundad*)
  | (tendrá|tendrán|tiene|tienen) [0-3] (facultad|facultades|atribución|atribuciones)
  | (previa|mediante|en virtud de) [0-2] (autorización|orden|resolución|mandamiento|requerimiento|auto)
  | (se ordenará|se requerirá|se autorizará|se acordará|se dispondrá|será requerido)
  unless sin [0-4] (orden|autorización|mandamiento|mandato) [0-2] (judicial|juez|autoridad)
  unless (=podrá|=podrán|=puede) [0-2] (imponer|imponerse|rebajar|aplicar) [0-3] (=pena|=penas)
  + El [juez podrá] mandar abrir la caja.
  - El guarda abre la caja.

concept order-cue
  | (=orden|=órdenes|=ordenar|=ordena|=ordene|=ordenará|=ordenarán|=ordenado|=ordenada|=ordenen|=ordenándole|ordenarse)
  | (=requerir|=requiera|=requerirá|=requerirán|=requerimiento|=requerimientos|=requerido|=requerida|=requeridos|=requerirse|=requiere|=requieran)
  | (=solicitar|=solicitará|=solicite|=solicitud|=solicitarán|=solicita)
  | (=mandamiento|=mandará|=exigir|=exija|=intimar|=intimación|=oficiar|=oficio)
  + El guarda abre la caja por [orden] del juez.
  - El guarda abre la caja.

concept production-order
  | (ordenar|ordena|ordene|ordenará|orden|requerir|requiera|requerirá|requerirán|requerimiento|solicitar|solicitará|solicite|exigir|autorización|autorizar|recabar|intimar|requerida|requerido|requeridos) [0-18] (=presentar|=presente|=presenten|=presentación|entregar|entregue|entreguen|entrega|exhib*|suministr*|proporcion*|facilit*|remit*|remisión|aport*|producir|=comunicar|=comunique|=comuniquen|=informar|=informen|cesión|proveer|provea)
  | orden de (presentación|entrega|exhibición|producción)
  unless solicitar del órgano judicial
  unless escrito de [0-1] (defensa|acusación|calificación)
  unless (conservación|conserv*) [0-40] hasta [0-14] cesión
  | (ceder|cederán|cedidos|entregar|facilitar|suministrar) [0-8] (autorización|orden|requerimiento) [0-2] (judicial|fiscal)
  | (=deberá|=deberán|obligado|obligados|obligadas) [0-4] (entregar|exhibir|presentar|suministrar|facilitar|ceder|proporcionar)
  | obligación de (exhibir|entregar|presentar|facilitar)
  + El juez podrá [ordenar al guarda que presente] una lista.
  - El guarda muestra una lista.

concept duty-cue
  | (=deberá|=deberán|=debe|=deben)
  | (está|están|estará|estarán|queda|quedan|quedará) [0-2] (obligado|obligada|obligados|obligadas)
  | (tiene|tienen|tendrá|tendrán) [0-3] (obligación|deber)
  | tienen la obligación
  + El guarda [deberá] dar una lista.
  - El guarda camina a casa.

concept preserve-act
  | (preserv*|conservación rápida|conservar|conserve|conserven|conservará|conservarán|conservado|conservados|conservándose|conservarse|conserva)
  | (=conservación|aseguramiento|asegurar|congelamiento|congelar|resguardo|resguardar|inmovilización|inmovilizar) [0-6] (dato|datos|información|evidencia|contenid*|informátic*)
  | orden de (=conservación|aseguramiento|preservación)
  | (mantener|mantenga|protección) [0-4] (integridad|datos)
  | congelación de (datos|información)
  unless conserv* [0-3] (bosque|bosques|naturaleza|patrimonio|suelo|salud|medio|puente|puentes|monumentos)
  unless conserv* [0-3] (orden|derecho|derechos|cargo)
  + Deberá [conservar] la lista.
  - Deberá imprimir la lista.
  - Deberá conservar los puentes históricos.

concept secure-act
  | (incaut*|secuestr*|asegur*|decomis*|copi*|extra*|comis*|aprehen*|ocup*|volcado|clonado)
  unless (asegurador|aseguradora|seguros|ocupación|ocupante|extranjer*|extraditable|extradic*|extraordinari*|comisión|comisiones|comisario|comisaría|copiar)
  + El agente podrá [incautar] una caja.
  - El agente podrá descansar.

concept records-or-evidence
  | (registro|registros|prueba|pruebas|evidencia|evidencias)
  | elementos de (prueba|convicción)
  + Guarda las [pruebas].
  - Guarda abejas.

concept any-stored-data
  | (=datos|=dato) [0-3] (informátic*|electrónic*|digital|digitales|almacenad*|contenid*|concret*|determinad*|específic*|conservad*)
  | (=datos|información|informaciones) [0-10] (almacen*|conten*|incluid*|existent*|sistema|dispositivo|soporte)
  | (documento|documentos|información|informaciones|evidencia|pruebas|contenido|contenidos)
  | (cualquier|todo) (dato|datos)
  | (=datos)
  unless (=datos|=dato) [0-3] (tráfico|abonado|localización|conexión|personales)
  + Conservará [cualquier dato] una semana.
  - Conservará los datos de tráfico una semana.

concept explicit-any-data
  | (cualquier|todo|todos|otros|demás) [0-1] (dato|datos|información|tipo de datos)
  | (datos|información) [0-6] (incluid*|inclus*|incluyendo|comprendidos) [0-6] (tráfico|contenido)
  | (datos|sistema) [0-12] (o|y) [0-3] datos de tráfico
  | datos de tráfico [0-4] (contenido|y (otros|cualquier))
  + Conservará [cualquier dato] que tenga.
  - Conservará los datos de tráfico.

concept any-holder
  | (cualquier|toda|una|otra|la|cualesquiera|las|a|quien|quienes) [0-1] persona [0-10] (física|jurídica|natural|moral|posea|tenga|poder|posesión|control|disponga|disposición|pública|privada|entidad|entregue|presente|conserve)
  | (quien|quienes|persona|personas|tenedor|poseedor|titular|responsable|custodio) [0-6] (tenga|tengan|posea|posean|tuviere|tuvieren|poder|posesión|control|disponga|dispongan|custodia)
  | (persona|personas) (física|físicas|natural|naturales|jurídica|jurídicas|individual|humana)
  | (cualquier|toda) (persona|particular)
  | particulares
  + [Toda persona que posea] la lista la mostrará.
  - El transportista la mostrará.

concept destroy-duty
  | (=deberá|=deberán|ordenará|será|serán|ordenar|dispondrá|procederá) [0-6] (destru*|borrado|eliminación|cancelación|destrucción|borrad*|eliminad*)
  unless no [0-3] (=deberá|=podrá|será) [0-3] destru*
  + El guarda [deberá destruir] la lista.
  - El guarda no deberá destruir la lista: no la pierde.

concept special-data
  | (=datos|información|informaciones) [0-2] (financier*|bancari*|tributari*|fiscal|médic*|tráfico|localización|geolocalización|conexión)
  + Muestra [datos financieros].
  - Muestra datos.

concept data-integrity
  | (integridad|íntegro|íntegros|inalterad*|indemnidad|incolumidad|autenticidad|cadena de custodia|intangibilidad|preservación)
  | (protección|proteger|protejan|proteja|evitar|impedir) [0-8] (modific*|alter*|pérdida|destru*|supres*|elimin*|perdid*)
  | (conserv*|preserv*) y (protección|proteger|protejan|proteja|custodi*)
  | (sin|no) [0-4] (modific*|alter*)
  | (conservación|conservar|conserve) [0-1] (o|y) [0-1] (protección|proteger|proteja|preserv*)
  + Guardará su [integridad].
  - Lo guardará para el plan.

concept keep-secret
  | (guardar|guarden|guarde|guardarán|guardará|mantener|mantengan|mantendrá|mantendrán|mantenga|mantenerse|conservar|deber|deberes|obligación|cláusula) [0-6] (secreto|sigilo|reserva|confidencialidad|confidencial|reservad*|reservas|secreta)
  | (carácter|estricta|absoluta|bajo) [0-2] (reservado|confidencial|reserva|secreto|confidencialidad)
  | (no|prohib*|abstenerse|abstendrán) [0-4] (divulg*|revel*|comunic*|informar) [0-6] (existencia|contenido|orden|medida|requerimiento|terceros|tercero|usuario|titular|diligencia|persona)
  | (confidencialidad|confidencial|confidencialmente)
  | (será|serán|es) [0-1] secret*
  | deber de secreto
  + Deberá [guardar secreto] de la orden.
  - Deberá guardar la orden en una caja.

concept retention-duty
  | (operador|operadores|proveedor|proveedores|prestador|prestadores|concesionario|concesionarios|empresa|empresas) [0-14] (=deberá|=deberán|obligados|obligadas) [0-4] (conservar|retener|almacenar|mantener) [0-24] # (año|años|mes|meses)
  | (obligación|deber) de conservar [0-8] (operador|operadores|datos generados)
  unless (orden|requerimiento|solicitud|requeridos|fiscal|juez|ministerio)
  + El [operador deberá conservar todo durante un año].
  - El fiscal podrá pedir que se conserve todo.

concept period
  | # (=día|=días) @1
  | # (=hora|=horas) @0
  | # (=semana|=semanas) @7
  | # (=mes|=meses) @30
  | # (=año|=años) @365
  unless (menor|menores|edad|cumplido) (de)? [0-2] # (=año|=años)
  unless (prisión|presidio|reclusión|multa|pena|penas|libertad|inhabilitación|mínimo|máxima|máximo) [0-10] # (=año|=años|=mes|=meses)
  unless # (=año|=años) de (edad|prisión)
  + Lo guarda [noventa (90) días].
  - Será castigado con prisión de dos años.

concept investigation-power
  | (allanamiento|imputado|imputada|querella|querellante|indiciado|sumario|careo|=procesado|=procesados|encausado|sobreseimiento)
  | (juez|jueces) de (instrucción|garantías|garantía|control)
  | prisión (preventiva|provisional)
  + El [allanamiento] duró una hora.
  - El paseo duró una hora.

concept criminal-matter
  | (investigación|investigaciones|procedimiento|proceso|procesos|causa|causas|materia|instrucción|asuntos|persecución|averiguación|acción|indagación) [0-2] (penal|penales|criminal|criminales|delito|delitos|hechos|hecho|preliminar|preparatoria|sumario|fiscal)
  | (investig*|esclarec*|averigu*|persecu*|persig*|enjuici*|descubr*|comprob*) [0-8] (delito|delitos|hecho|hechos|crimen|crímenes|punible|punibles|verdad|causa)
  | (delito|delitos|hecho punible|hechos punibles|hecho delictivo) [0-6] (investig*|objeto|persecu*)
  | (juez|jueces) de (garantía|garantías|instrucción|control|paz|investigación)
  | (ministerio público|ministerio fiscal|policía judicial|fiscal|fiscalía|imputado|investigado|indiciado|encausado|procesado)
  | (autoridades|policía) [0-2] (investigación|judicial)
  | en la investigación
  | la investigación
  + Sirve a una [investigación penal].
  - Sirve a una encuesta.

concept produce-order-act
  | (present*|entreg*|exhib*|suministr*|proporcion*|facilit*|remit*|remisión|aport*|cesión|ceder|cederán|cedidos|comunicar*|comuniqu*|revel*|divulg*|incorpor*|proveer|provea|brinda*|transmitir)
  | (identifi*) (al|del|de los|a los|el|los) [0-1] (titular|usuario|abonado|titulares|usuarios|abonados|suscriptor)
  | (cumplir|atender) [0-2] (requerimiento|solicitud)
  | dirigirse [0-2] a los prestadores
  | conocer [0-2] (titularidad|identidad)
  | (obten*|obtenga|recab*|requer*|solicit*|requier*) [0-8] (datos|información|informaciones|antecedentes|identidad|titularidad|listado|registros)
  unless (=presente|presentes) (ley|código|artículo|capítulo|título|sección)
  unless (medios|servicio|servicios|redes|comunicaciones) [0-2] (de)? comunicaci*
  unless comunicaciones
  unless (=registro|allanamiento|secuestro) [0-30] (obten*|recab*) [0-8] (datos|información|informaciones|antecedentes|registros)
  + Deberá [entregar] la lista.
  - Deberá quemar la lista.
  - Ordena el registro de la casa para obtener copia de los datos.

concept subscriber-information
  | (datos|información|informaciones|identidad|registros|identificación|antecedentes) [0-6] (abonado|abonados|suscriptor|suscriptores|usuario|usuarios|cliente|clientes|titular|titulares)
  | (titularidad|titular) [0-8] (teléfono|número|dispositivo|línea|medio de comunicación|cuenta|terminal|ip)
  | (identificación|identificar|identidad) [0-6] (usuario|abonado|suscriptor|titular|usuarios|abonados)
  | datos [0-2] (abonado|suscripción|filiación|identificativos|básicos)
  unless (derechos|defensa|protección) [0-3] (usuario|usuarios|cliente|clientes)
  + El operador da los [datos del abonado] al juez.
  - El abonado paga el periódico.

concept document-or-thing
  | (documento|documentos|objeto|objetos|cosa|cosas|papel|papeles|elemento|elementos|archivo|archivos|antecedentes|=efectos)
  + Traerá un [documento].
  - Traerá a su hermano.

concept subscriber-identity
  | (nombre|identidad) [0-6] (dirección|domicilio)
  | (dirección|domicilio) [0-3] (postal|geográfica)
  + La lista tiene el [nombre y domicilio] de cada uno.
  - La lista tiene un nombre.

concept established-here
  | (proveedor|proveedores|prestador|prestadores|operador|operadores|empresa) [0-6] (establecid*|domiciliad*|constituid*|radicad*) [0-2] (en|el) [0-3] (país|territorio|estado|república|^)
  + Un [proveedor establecido en el país] responde.
  - Un proveedor que ofrece servicios en el país responde.

concept evidence-word
  | (prueba|pruebas|evidencia|evidencias|probatori*|indicio|indicios)
  | medios de convicción
  + Es una [prueba].
  - Es un libro.

concept search-power
  | (registro|registros|registrar|registre|inspección|inspeccionar|examen|examinar|exploración|explorar|analizar|análisis|revisión|búsqueda) [0-10] (domicilio|lugar|lugares|edificio|vivienda|recinto|sistema|sistemas|dispositivo|dispositivos|equipo|equipos|soporte|soportes|=ordenador|=ordenadores|computador*|contenido|informático|informáticos|datos)
  | (practicar|practica|practique|practiquen|autorizar|autorice|autorización|ordenar|ordene|acordar|ampliar|ampliarse|extender|realizar|realice|durante) [0-3] (registro|registros)
  | (en|durante) (el|un|dicho) registro
  | medidas de investigación (reguladas|tecnológicas|tecnológica|previstas|limitativas)
  | la medida (solicitada|interesada)
  | (allanamiento|allanar|pesquisa|requisa)
  | acceso (a|al) [0-2] (información|datos|dispositivo|dispositivos|sistema|contenido)
  | (=acceder|=acceso) [0-4] <computer-system>
  | (ejecut*|autoriz*|orden*|ampliación|ampliar*) [0-6] acceso remoto
  unless registro (civil|público|mercantil|nacional|electoral|general|de la propiedad|de llamadas|de comunicaciones|informático)
  unless (libro|libros|oficina|inscripción|inscrit*) [0-3] (registro|registros)
  unless (estructura|fuentes) [0-3] análisis
  unless (proveedor|proveedores|servicio|servicios|prestador|prestadores) [0-1] (=acceso|=acceder)
  + Podrá ordenar el [allanamiento] de la casa.
  + Podrá [autorizar el acceso remoto] a ella.
  - El acceso remoto a la isla es por barco.
  - Acceden a los datos del registro por correo.
  - El proveedor de acceso a internet guarda la lista.
  - Guardará datos de conexión, acceso o cualquier otra información.
  - Podrá entrar en la casa.

concept judge-decides
  | (juez|jueza|jueces|tribunal|tribunales|juzgado|juzgador|juzgadora|magistrado) [0-16] (=podrá|=podrán|ordenará|autorizará|autorice|acordará|acuerde|dispondrá|decretará|decrete|ordene|resolverá|autorizar|ordenar|determinará|concederá|disponga|motivará|extenderá)
  | (autorización|autorizaciones|orden|órdenes|resolución|mandamiento|mandato|decisión|control|auto) [0-2] (judicial|judiciales)
  | (=podrá|=podrán) ser [0-1] (acordad*|concedid*|autorizad*|ordenad*)
  | (orden|autorización|resolución|auto|mandamiento) [0-5] (juez|jueza|tribunal|juzgado|magistrado)
  | (solicit*|pedir|requer*|petición|pedirá) [0-4] (juez|jueza|tribunal)
  | (control|revisión|audiencia) [0-3] (previo|previa|posterior|legalidad) [0-8] (juez|jueza|jueces|tribunal|juzgado)
  | (juez|jueza|jueces|tribunal|juzgado) [0-12] (revisión|control|audiencia) [0-2] legalidad
  | judicialmente
  unless sin [0-4] (orden|autorización) [0-2] judicial
  + El [juez podrá] abrirla.
  + La medida pasa al [control posterior de legalidad por el juez].
  - El control de la leche lo lleva un juez de feria.
  - El secretario podrá abrirla.

concept grounds
  | (fundad*|motiv*|suficient*|razonabl*|fundament*) [0-3] (sospecha|sospechas|indicio|indicios|elementos|motivo|motivos|presunción|creencia|creer)
  | (sospecha|sospechas|indicio|indicios|motivo|motivos|elementos|razones) [0-4] (fundad*|suficient*|razonabl*|bastante*|comisión|creer|convicción|racionales|delito)
  | (necesari*|imprescindible|indispensable|útil|útiles|relevant*) [0-8] (investigación|esclarec*|averigu*|verdad|comprob*|causa|proceso|hechos|descubr*)
  | (imprescindible|indispensable|necesidad|idoneidad|motivad*|fundad*|fundament*)
  | mediante auto
  + Tiene [motivos fundados] para ello.
  - Tiene un jardín.

concept scope-limit
  | (determin*|indic*|precis*|identific*|especific*|señal*|fij*|individualiz*|concret*|conten*|expres*) [0-12] (dato|datos|comunicación|comunicaciones|lugar|persona|sistema|información|duración|extensión|alcance|plazo|objeto|medida|equipo|dispositivo|nombre|línea)
  | (ámbito|duración) [0-3] (medida|objetivo|subjetivo|intervención)
  | (términos|alcance|extensión|límites) [0-6] (registro|medida|orden|intervención)
  + Debe [determinar los datos].
  - Debe ir sellado.

concept proportionality
  | (proporcional*|excepcional*|menos gravos*|derechos fundamentales|intimidad|privacidad|derechos humanos)
  + Es [proporcional].
  - Es una porción.

concept warrant-word
  | (mandamiento|orden|autorización|resolución) [0-2] (judicial|registro|allanamiento|juez|motivada|escrita)
  | mediante auto
  | auto [0-2] (motivado|fundado)
  unless sin [0-4] (mandamiento|orden|autorización)
  + Entra con [orden judicial] en la casa.
  - Entra sin orden judicial.

concept without-warrant
  | sin [0-3] (necesidad de)? [0-2] (orden|autorización|mandamiento) [0-2] (judicial|juez|previa)
  unless (quien|el que|la persona que|si) [0-6] sin [0-3] (orden|autorización)
  unless sin [0-2] (orden|autorización) [0-2] (judicial|juez) [0-4] (nula|nulidad|ilícita|no)
  unless no [0-12] sin [0-3] (orden|autorización|mandamiento)
  + Entra [sin orden judicial] en la casa.
  - No entra sin orden judicial en la casa.

concept providers-and-path
  | (ruta|vía|trayecto|trayectoria|recorrido|origen|camino) [0-14] (comunicación|comunicaciones|transmisión|proveedor|proveedores|prestadores|transmitid*)
  | (identific*|determin*) [0-10] (proveedor|proveedores|prestadores|ruta|vía)
  | (identific*|determin*|rastre*) [0-4] origen [0-4] (comunicación|comunicaciones|transmisión)
  | (suficiente|suficientes) [0-6] (datos|información) [0-10] (identific*|ruta|vía)
  | (rastrear|localizar) [0-4] (origen|comunicación)
  + Muestra la [ruta de la comunicación].
  - Muestra el camino de la iglesia.

concept several-providers
  | (uno o (más|varios)|varios|todos|cada) [0-3] (proveedor|proveedores|prestador|prestadores|operadores)
  + Obliga a [uno o varios proveedores].
  - Obliga al proveedor.

concept other-system-search
  | (otro|otros|distinto) [0-3] (sistema|sistemas|dispositivo|dispositivos|equipo|equipos)
  | (ampli*|exten*) [0-6] (registro|búsqueda|acceso|pesquisa|investigación|medida) [0-10] (otro|otros|sistema)
  | (ampli*|exten*) [0-4] (otro|otros|sistema|sistemas)
  | <computer-system> (conectado|conectados|vinculados|interconectados|remoto)
  + Sigue en [otro sistema].
  - Sigue en otra casa.

concept in-territory
  | (en|dentro|territorio) [0-3] (territorio|país|nacional|república|jurisdicción)
  + Está [en el territorio].
  - Está en el patio.

concept accessible-from-first
  | (lícitamente|legalmente|legítimamente) [0-4] (acces*|disponible*)
  | (acces*|disponible*) [0-4] (lícit*|legítim*|desde|través|sistema inicial|inicial|primero)
  + Es [lícitamente accesible] para él.
  - Es lícito para él.

concept seize-act
  | (incaut*|secuestr*|decomis*|comiso|aprehen*|confisc*)
  | (asegur*|copi*|reten*|clon*|ocup*) [0-8] (sistema|dato|datos|información|dispositivo|soporte|equipo|equipos|contenido|medio)
  | copia [0-4] (forense|datos|información|íntegra|exacta)
  | (obten*|realiz*) [0-3] copia
  unless (secuestro|secuestros) de (persona|personas|bienes|aeronave)
  + El agente podrá [incautar] una caja.
  - El agente podrá ver una caja.

concept copy-act
  | (=copia|=copias|=copiar|=copiarse|=copiado|=copie|clonación|clonado|imagen forense|volcado|duplicado|reproducción|grabar)
  + Podrá [copiar] la lista.
  - Podrá ver la lista.

concept render-inaccessible
  | (inaccesible|inaccesibles|inaccesibilidad)
  | (supr*|elimin*|bloque*|remov*|remover|retir*|remoción|borrado) [0-6] (dato|datos|contenido|contenidos|información|acceso|páginas|ilícitos|sistema|informátic*)
  | (impedir|interrumpir|bloquear) [0-4] acceso
  + Podrá hacerlo [inaccesible].
  - Podrá darlo al rey.

concept seize-includes-remove
  | (secuestro|incautación|asegurar) [0-4] (comprende|incluye|significa) [0-30] (inaccesible|inaccesibles|suprimir|supresión)
  + El [secuestro incluye hacer inaccesible] un archivo.
  - El secuestro incluye guardar un archivo.

concept knowledgeable-person
  | (persona|quien|quienes|toda|personas|cualquiera|responsable) [0-8] (conozca|conozcan|conocimiento|conocimientos|conociere|conoce|administrador|encargada|encargado|responsable|familiarizad*|tenga acceso)
  | (administrador|propietario|operador|titular|usuario|responsable|encargado|titulares) [0-6] (sistema|equipo|base de datos|computador|dispositivo)
  | (persona|personas|quien|quienes) [0-6] (conozca|conozcan|conocimiento|conocimientos) [0-24] (medidas|protección) [0-8] (datos|sistema|información)
  + Pregunta a una [persona que conozca] el aparato.
  - Pregunta a un amigo.

concept help-act
  | (colabor*|asist*|auxili*|ayud*|cooper*|facilidades|posibilit*)
  | dar [0-1] cumplimiento
  | (facilit*|proporcion*|suministr*|prest*|brind*|entreg*|proveer|provea|aport*) [0-8] (información|asistencia|ayuda|colaboración|claves|contraseñas|acceso|datos|medios|necesaria|necesario|auxilio)
  + Deberá [prestar ayuda]: deberá [colaborar] con el agente.
  - Deberá sentarse con el agente.

concept reasonable
  | (razonabl*|necesari*|desproporcionad*|proporcionad*|indispensable)
  + Es [razonable].
  - Es una razón.

concept collect-act
  | (recopil*|recolec*|recog*|recoj*|obten*|obtien*|grab*|capt*|intercept*|interven*|monitor*|recab*|=registrar|=registre|acceso|incorporación)
  unless registro (civil|público|mercantil|nacional)
  unless (eliminación|destrucción|copia|copias|entrega|borrado|acceso) [0-4] (grabación|grabaciones|registros)
  unless (hubiera|hubieran|hubiere|hubieren|haya|hayan) sido [0-3] (captad*|interven*|intercept*|grabad*)
  + Podrá [recopilar] los números.
  - Podrá quemar los números.

concept real-time
  | tiempo real
  | (simultánea*|simultáneo)
  | (en el momento|a medida|mientras) [0-9] (produz*|produc*|transmit*|realiz*|gener*|establec*)
  | (al margen|durante) [0-4] (establec*|comunicación)
  + Se lee en [tiempo real].
  - Se lee a tiempo.

concept pen-register
  | (dispositivo|aparato) [0-2] (rastreo|captura) [0-3] llamadas
  + Pone un [dispositivo de rastreo de llamadas].
  - Pone un lápiz.

concept authority-collects
  | (agente|agentes|autoridad|autoridades|policía|fiscal|ministerio público|investigadores) [0-10] (recopil*|recolec*|grab*|intercept*|interven*|obten*|acced*|registr*)
  + La [policía recopila] los números.
  - La policía descansa.

concept specified-communication
  | (determinad*|concret*|específic*|identific*|precis*|indicar*|señal*|nombre) [0-6] (comunicación|comunicaciones|persona|teléfono|línea|número|abonado|terminal|terminales|dirección|etiqueta|afectado)
  | (comunicación|comunicaciones|línea|teléfono|medios de comunicación|terminales|conexión) [0-8] (determinad*|identific*|concret*|investigado|imputado|indiciado|interven*|objeto|afectad*|utilizad*|sospechos*)
  + Toca solo [determinadas comunicaciones].
  - Toca todas las cartas.

concept content-of-communication
  | contenido [0-6] (comunicación|comunicaciones|mensaje|mensajes|datos|conversaciones|telecomunicaciones)
  | (comunicación|comunicaciones|telecomunicación|telecomunicaciones|conversaciones|mensajes|correspondencia)
  | (llamadas|conversación) telefónica
  + Lee el [contenido de un mensaje].
  - Lee la fecha de una carta.

concept serious-offence
  | (delito|delitos|hecho|hechos|crimen|ilícito|ilícitos|infracción|infracciones) [0-8] (grave|graves|# (año|años)|pena de crimen|terrorismo|organizada)
  | (delito|delitos|hecho|hechos|hecho punible) [0-10] (=pena|=penas|prisión|reclusión|presidio|privativa) [0-14] # (año|años)
  | (siguientes|enumerados|listados) [0-2] (delitos|hechos punibles)
  | (crimen|delincuencia|grupo|criminalidad) [0-1] (organizado|organizada|criminal)
  | (terrorismo|secuestro extorsivo|narcotráfico)
  | mereciere pena de crimen
  + Sirve a un [delito grave].
  - Sirve a un delito.

concept scope-of-powers
  | (facultad|facultades|poderes|medidas|procedimientos|disposiciones|diligencias) [0-10] (aplicar*|aplicables|aplicable|aplicación|ejercer*) [0-14] (investigación|investigaciones|proceso penal|procesos penales|evidencia)
  + Las [facultades de esta parte se aplicarán a la investigación].
  - Las facultades del consejo son amplias.

concept title-incidental
  | (denegación|denegar|negativa|rechazo|gastos|costas|costos|notificación|aplazamiento|=informe|=informes|recurso|recursos|=informar|cese|destrucción|motivos)
  + El epígrafe es [Denegación].
  - El epígrafe es Registro.

# What surrounds a power: whose case it serves, who allows it, what it reaches.

concept crime-context
  | (=delito|=delitos|punible|punibles|penal|penales|criminal|criminales|imputado|investigado|encausado|indiciado|sospechoso|acusado)
  | (fiscal|fiscales|fiscalía|ministerio público|ministerio fiscal|policía|policial)
  | (juez|jueza|jueces|tribunal|juzgado|judicial|magistrado)
  | (prueba|pruebas|evidencia|probatorio)
  | la investigación
  + Sirve para descubrir el [delito].
  - Sirve a la junta.

concept every-offence
  | (cualquier|todo|cualquiera) [0-1] (delito|hecho punible|ilícito|hecho delictivo|infracción penal)
  | (demás|otros|otro) (delito|delitos|hechos punibles)
  unless (cualquier|todo|demás|otros) [0-2] (delito|delitos) [0-6] (esta|presente|este) (ley|capítulo|título)
  + Sirve a [cualquier delito].
  - Sirve a cualquier delito de esta ley.

concept one-act-scope
  | (delito|delitos|hecho|hechos|infracciones|infracción|conductas) [0-5] (en|de|por) (esta|la presente|este|el presente) (ley|capítulo|título|sección|decreto)
  unless (esta|presente|este) (ley|código) (o|y|u) [0-4] (otra|otras|cualquier|demás)
  unless (en|de) este código
  + Sirve solo a los [delitos previstos en esta ley].
  - Sirve a los delitos de este código.

concept general-power
  | (registro|registros|allanamiento|incautación|secuestro|orden de presentación|exhibición|aseguramiento)
  | (intervención|interceptación) [0-3] (comunicaciones|telecomunicaciones)
  + El epígrafe es [Allanamiento].
  - El epígrafe es Llaves.

concept judge-authorises
  | (orden|órdenes|autorización|autorizaciones|resolución|mandamiento|decisión|auto|mandato) [0-4] (judicial|judiciales|juez|jueza|tribunal|juzgado|magistrado)
  | (juez|jueza|jueces|tribunal|juzgado|magistrado|juzgador|juzgadora) [0-14] (=podrá|=podrán|=puede|=pueden) [0-3] (ordenar|autorizar|acordar|disponer|decretar|conceder|expedir|dictar|requerir)
  | (juez|jueza|jueces|tribunal|juzgado|magistrado|juzgador|juzgadora) [0-4] (ordenará|autorizará|acordará|dispondrá|decretará|ordene|autorice|acuerde|disponga|motivará|determinará)
  | (solicit*|pedir|requer*|petición) [0-4] (al|del) (juez|tribunal)
  unless sin [0-4] (orden|autorización|mandamiento) [0-2] judicial
  + Precisa la [autorización del juez] de guardia.
  - Precisa la firma del alcalde.

concept independent-supervision
  | (control|supervisión|fiscalización) [0-2] (judicial|independiente|juez|jurisdiccional)
  | (control|revisión) [0-3] (previo|previa|posterior|legalidad) [0-8] (juez|jueza|jueces|tribunal|juzgado)
  + Está bajo [control judicial].
  - Está bajo control de peso.

concept powers-of-part
  | (medida|medidas|orden|autorización|facultades|diligencias|actuaciones) [0-6] (este|presente|esta) (capítulo|título|ley|sección)
  + Dicta una [orden de este capítulo].
  - Dicta una carta.

concept safeguard-word
  | (garantía|garantías|salvaguarda|salvaguardas|salvaguardias)
  unless (juez|jueza|jueces|juzgado|tribunal) [0-2] (garantía|garantías)
  + Está sujeto a [garantías].
  - Habla el juez de garantías.

concept title-safeguards
  | (garantías|salvaguardas|principios rectores|presupuestos|requisitos|control judicial|proporcionalidad|autorización judicial|resolución judicial|control de la medida)
  + El epígrafe es [Garantías].
  - El epígrafe es Condiciones.

concept third-party-rights
  | (derechos|intereses|intimidad|privacidad) [0-3] (tercero|terceros|terceras|afectado|ajena)
  | (tercero|terceros) [0-4] (afectado|afectados|derechos)
  + Respeta los [derechos de terceros].
  - Respeta los derechos de paso.

concept review-right
  | (recurso|recursos|apelación|reclamación|impugn*|revisión|revocar|revocará|nulidad)
  | notific* [0-8] (afectado|interesado|titular|imputado|investigado|persona)
  + Puede presentar [recurso].
  - Puede presentar una lista.

concept urgent-variant
  | (urgencia|urgente|urgentes|excepcionalmente) [0-4] (caso|casos|ministerio|fiscal|policía|situación)?  (caso|casos|=podrá|fiscal|ministro|policía|situación|situaciones)
  | (en|por) (caso|casos|razones) de [0-1] urgencia
  + Se hace [en caso de urgencia] por telegrama.
  - Se hace cada día.

concept special-record
  | (historia clínica|historias clínicas|expediente clínico|jurado|jurados|internos|recluso|reclusos)
  | (cuentas|secreto|operaciones|información|documentos) [0-2] (bancari*|financier*)
  | (tributari*|fiscal y bancaria)
  + Es una carta de los [reclusos].
  - Es una carta de la firma.

concept not-investigation
  | (libertad condicional|libertad vigilada|fianza|extradición|patria potestad|régimen de visitas)
  | (registro|registros) (civil|público|públicos|mercantil|electoral|central|nacional|de la propiedad)
  | (ordenar*|requerir*|intimar*) [0-3] a (la|las|una|otra|ambas) (parte|partes)
  + Cumple bien su [libertad condicional].
  - Cumple bien su turno.

concept suspect-word
  | (sospechoso|sospechosa|sospecha|imputado|investigado|indiciado|encausado|investigación|investigad*)
  + Es el [sospechoso].
  - Es el juez.

concept thing-or-place
  | (documento|documentos|objeto|objetos|cosa|cosas|=efectos|elementos|bienes|papeles|instrumentos|libros)
  | (domicilio|lugar|lugares|vivienda|edificio|morada|recinto|local|inmueble)
  + Registra un [domicilio].
  - Registra un nombre.

concept object-includes-data
  | (documento|documentos|objeto|objetos|cosa|cosas|elementos|correspondencia) [0-8] (incluid*|incluye|inclus*|comprende|comprendid*|se entiende|considera) [0-24] (dato|datos|electrónic*|informátic*|digital|digitales)
  | (documento|documentos|registros|archivos) [0-3] (electrónic*|digital|digitales|informátic*)
  | (mismas|estas|iguales) [0-4] (disposiciones|reglas) [0-8] (datos|informátic*|electrónic*)
  + Un [documento incluye los datos].
  - Un documento se escribe en papel.

concept possession-or-control
  | (posesión|poder|custodia|control|disposición|tenencia|tenedor|poseedor)
  + Está en su [poder].
  - Está en su casa.

concept privileged-data
  | (secreto profesional|privilegi*)
  | (abogado|defensor) [0-6] (cliente|comunicaciones|defendido|imputado)
  + No toca el [secreto profesional].
  - No toca las cartas.

concept knowledge-help
  | (colaboración|colaborar|asistencia|auxilio|deber de|conocimiento|conocimientos)
  + El epígrafe es [Colaboración].
  - El epígrafe es Plazos.

concept key-demand
  | (entreg*|facilit*|proporcion*|suministr*|revel*) [0-8] (clave|claves|contraseña|contraseñas|credenciales)
  | (descifr*|desencript*|descodific*)
  + Debe [facilitar la contraseña].
  - Debe facilitar la casa.

concept not-the-suspect
  | (no|excepto|salvo|excepción|exceptuad*|excepc*) [0-8] (imputado|investigado|encausado|sospechoso|indiciado|acusado|parentesco|dispensad*|declarar)
  + Obliga a todos [salvo al imputado].
  - Obliga al imputado.

concept similarly-access
  | (acceder|acceso|acceda)
  + Podrá registrar o [acceder] a un aparato.
  - Podrá registrar una casa.

concept secret-measures
  | <keep-secret> [0-30] (medida|medidas|diligencia|diligencias|intervención|interceptación|orden|requerimiento|actividades|actuaciones)
  | (intervención|interceptación|medida|medidas|diligencias) [0-24] <keep-secret>
  + Deberá [guardar secreto de toda diligencia].
  - Deberá guardar secreto de la fórmula.

concept any-communication
  | (cualquier|toda|otras|otra|todas|cualesquiera) [0-3] (comunicación|comunicaciones|telecomunicación|forma de comunicación|mensajes|medio)
  | (comunicaciones|comunicación|correspondencia) [0-6] (telemátic*|electrónic*|informátic*|digital|digitales|tecnológic*)
  | (telecomunicación|telecomunicaciones)
  + Toca a [toda comunicación].
  - Toca a la llamada por teléfono.

concept closed-system
  | (grupo|sistema) cerrado [0-3] usuarios
  + Sirve a un [grupo cerrado de usuarios].
  - Se cierra a mediodía.

concept private-ban
  | (prohib*|prohíb*|nadie =podrá|no =podrán) [0-6] (intercept*|interven*|grab*|escuch*)
  unless (prohib*|prohíb*|intercept*|interven*|grab*|escuch*) [0-8] (sin|salvo|excepto) [0-4] (orden|autorización|mandamiento|resolución|juez)
  + Se [prohíbe interceptar] cartas.
  - Se prohíbe interceptar cartas salvo orden del juez.

concept collect-or-record
  | (recopil*|recolec*|obtención|obtener|recog*|grab*) (o|y) [0-2] (grab*|registr*|recopil*|recolec*)
  + Podrá [recopilar o grabar] algo.
  - Podrá recopilar algo e irse.

concept existing-capability
  | (capacidad|capacidades|posibilidades|medios) [0-1] (técnica|técnicas|tecnológicas) [0-2] (existente|existentes|disponible|disponibles)?  (existente|existentes|disponible|disponibles|prestador|proveedor)
  + Lo hace según su [capacidad técnica existente].
  - Lo hace en una semana.

concept security-purpose
  | (seguridad nacional|seguridad del estado|defensa nacional|inteligencia)
  | incidente [0-2] (seguridad|ciberseguridad)
  + Sirve solo a la [seguridad nacional].
  - Sirve al juicio.

concept specified-period
  | (durante|por) [0-2] (período|plazo|tiempo) [0-2] determinado
  + Dura [por un plazo determinado].
  - Dura siempre.

concept content-strict
  | contenido [0-5] (comunicación|comunicaciones|mensaje|mensajes|conversaciones|telecomunicaciones)
  | datos de contenido
  | (correspondencia|conversación|conversaciones|llamadas telefónicas)
  | comunicaciones [0-1] (privadas|telefónicas|orales|telemáticas|electrónicas)
  + Lee el [contenido de un mensaje].
  - Lee una comunicación del alcalde.

concept accounts-word
  | (cuentas anuales|contable|contables|contabilidad|libros de comercio|facturación)
  + Son los [libros de comercio] del año.
  - Son las llamadas del año.

concept on-request
  | (a|previo) [0-1] (requerimiento|petición|solicitud) [0-3] (de|del) (juez|fiscal|ministerio|autoridad|tribunal|policía)
  + Se hace [a petición del juez].
  - Se hace de noche.

concept access-help
  | (información|asistencia|colaboración|ayuda) [0-8] (necesaria|necesario|requerida|precisa) [0-6] (acced*|acceso|registro|operar|diligencia|práctica|medida)
  | operar el (sistema|equipo)
  + Da la [ayuda necesaria para el acceso] a ello.
  - Da información al tribunal.

concept criminal-proceeding
  | (investigación|procedimiento|proceso|causa|instrucción) [0-1] (penal|penales|criminal|preliminar|preparatoria|fiscal)
  | (materia|asuntos) (penal|penales|criminal)
  | (investig*|esclarec*|averigu*) [0-3] (delito|delitos|hecho punible|hechos punibles)
  unless (delito|delitos|hechos) [0-5] (esta|presente) (ley|capítulo|título)
  + Sirve a un [proceso penal].
  - Sirve a un policía.

concept interception-word
  | (practicar|practique|ejecutar|realizar|acordar|ordenar|autorizar|autorice) [0-3] (intervención|interceptación)
  unless (intervención|interceptación) [0-3] (mercancías|aeronave|buque|quirúrgica)
  + La orden permite [practicar la interceptación].
  - La orden permite la interceptación de mercancías.

concept location-data
  | (localización|geolocalización|ubicación|seguimiento)
  + El epígrafe es [Localización] de aparatos.
  - El epígrafe es Aparatos.

concept secure-data-act
  | (asegur*|copi*|reten*|clon*|preserv*|conserv*) [0-6] (sistema|dato|datos|información|dispositivo|soporte|equipo|equipos|contenido|medio)
  + Podrá [asegurar los datos].
  - Podrá ver la caja.

concept title-aside
  | (deber|deberes|obligación) de [0-1] (colaboración|asistencia)
  | (solicitud|solicitudes) (de|para) [0-1] (autorización|prórroga)
  | (denegación|negativa|notificación|notificaciones|gastos|costas|costos|aplazamiento|prórroga|informe|informes|formulario|formularios|quejas|publicación|reembolso|transitoria|transitorias)
  | (custodia|destrucción|devolución|inventario|ejecución|cese)
  | (modificación|reforma|derogación) [0-4] (artículo|artículos|ley|código)
  + El epígrafe es [Denegación].
  - El epígrafe es Registro.

concept duty-modal
  | (=deberá|=deberán|=debe|=deben|obligado|obligados|obligada|obligadas|obligación|conservarán|conservará)
  + [Deberá] guardarlo.
  - Puede guardarlo.

concept keep-verb
  | (conserv*|almacen*|reten*|guard*|manten*|mantendr*)
  unless (guard*|manten*|mantendr*) [0-3] (secreto|reserva|confidencial*|sigilo)
  + Deberá [conservar] algo.
  - Deberá guardar secreto.

concept assistance-order
  | (ordenar|ordene|ordenará|requerir|requiera|requerirá) [0-8] (persona|personas|quien|quienes) [0-14] (preste|presten|prestar|colabore|colaboren|colaborar) [0-2] (ayuda|asistencia|colaboración|auxilio)
  + El juez podrá [ordenar a una persona que preste ayuda] en ello.
  - El juez podrá ordenar a una persona que se siente.

concept communications-surveillance
  | (observación|vigilancia|escucha|escuchas|intervención|interceptación) [0-4] (comunicaciones|telecomunicaciones|telefónic*|correspondencia|telemátic*)
  | (comunicaciones|telecomunicaciones|teléfono|líneas) [0-2] (intervenid*|interceptad*|pinchad*)
  unless (hubiera|hubieran|haya|hayan|fueron) [0-3] (intervenid*|interceptad*)
  + El tribunal permite la [observación de las comunicaciones].
  - El tribunal permite la vigilancia de la casa.

concept deadline-set
  | (dentro del|en el) plazo [0-3] (señalad*|indicad*|fijad*|determin*|establec*|fije|señale)
  | plazo que (fije|señale|determine|indique|establezca)
  + Lo hace [dentro del plazo señalado] allí.
  - Lo hace a tiempo.

concept equipment-access
  | acceso a [0-3] (equipo|equipos|dispositivo|dispositivos|aparatos|instalaciones)
  + Permite el [acceso a los equipos].
  - Permite el acceso a la sala.

concept information-word
  | informaci*
  + Es una [información].
  - Está en su casa.

concept orders-measure
  | (ordenar|ordene|ordenará|autorizar|autorice|autorizará|acordar|acuerde|acordará|disponer|dispondrá|decretar) [0-6] (registro|allanamiento|incautación|secuestro|interceptación|intervención)
  | (registro|allanamiento|incautación|secuestro|interceptación|intervención) [0-8] (mediante|por|con|previa|sin) [0-3] (orden|resolución|autorización|mandamiento|auto)
  + El tribunal podrá [ordenar el allanamiento] de ello.
  - El tribunal podrá ordenar la comida.
