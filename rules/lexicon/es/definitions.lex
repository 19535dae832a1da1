# Definitions: systems, data, providers, traffic data.

concept defines-system
  | (sistema|equipo|red|dispositivo) [0-1] (informático|información|computacional|electrónico|cómputo|telemático) [0-10] (entiende|entenderá|todo|toda|es|cualquier|cualquiera|conjunto|dispositivo|significa|designa|comprende)
  | (computador|computadora|=ordenador) [0-2] (entiende|todo|cualquier|es|aparato|dispositivo)
  | sistema [0-3] (tratamiento|procesamiento|automatizado) [0-4] (entiende|todo|cualquier|conjunto)
  | (entiende|entenderá|considera) [0-4] sistema [0-2] (informático|información|computacional|electrónico)
  | (redes|sistemas|sistema) [0-4] sistemas de información [0-20] (dispositivo|dispositivos)
  unless (delito|delitos|acceso|ataque) [0-4] sistema
  + [Sistema informático: todo] aparato.
  - El guarda del sistema informático cobra un sueldo.

concept automatic-processing
  | (tratamiento|procesamiento|proceso) [0-3] (automatizado|automático|electrónico)
  | (procesa|procese|procesen|procesar|trate|traten|realice|realicen|ejecute|función) [0-8] (automatizado|automática|automáticamente|automático|datos|información)
  + Hace [tratamiento automatizado] de cifras.
  - Hace un proceso de selección.

concept group-of-devices
  | (grupo|conjunto|serie) [0-4] (dispositivo|dispositivos|aparato|aparatos|equipos|elementos|sistemas|computadores)
  | (dispositivo|dispositivos|aparatos|equipos) [0-4] (interconectad*|conectad*|relacionad*)
  + Es un [conjunto de dispositivos].
  - Es un conjunto de personas.

concept by-program
  | (ejecución|mediante|virtud|través|medio) [0-3] (programa|programas|software)
  + Funciona en [ejecución de un programa].
  - Funciona en ejecución de la ley.

concept exclusion-list
  | no (incluye|comprende|se considera)
  | (excepto|exclusión|excluidos) [0-4] (calculadora|máquina|dispositivos)
  + [No incluye] un lápiz.
  - Incluye un lápiz.

concept defines-data
  | (datos|dato|información) [0-2] (informáticos|informático|electrónicos|digitales|digital|computacionales) [0-8] (entiende|entenderá|toda|todo|es|cualquier|representación|unidad|significa|hechos|hecho)
  | (=datos|=dato) [0-2] (entiende|toda|cualquier|significa|representación|es|unidad|hechos|hecho)
  | (entiende|entenderá|considera) [0-4] (datos|dato) [0-2] (informáticos|toda|representación|cualquier|aquellos)
  | (datos|documento) [0-2] (digitales|informáticos) [0-3] (almacenados|tratados)
  unless datos? (personales|tráfico|abonado|relativos)
  unless datos de (tráfico|carácter|abonado)
  + [Dato informático: toda] cifra.
  - Dato personal es el que toca a una persona.

concept representation
  | (representación|hecho|hechos|conceptos|manifestación|unidad)
  | (información|instrucciones) [0-2] (conceptos|expresad*|representad*|necesaria)
  + Es una [representación] de cifras.
  - Es una lista de cifras.

concept fit-for-processing
  | (forma|formato|modo) [0-6] (preste|permita|apta|apto|susceptible|adecuad*|legible|tratada|procesable|idónea) [0-8] (tratamiento|procesamiento|procesad*|tratad*|procesar|sistema|comunicación|transmit*|almacen*)
  | (manera|forma) apropiada [0-6] (comunicad*|procesad*|transmitid*)
  | (susceptible|apta|apto) [0-3] (procesamiento|tratamiento|procesad*|tratad*|comunicad*)
  | (almacenados|tratados|procesados|tratado|almacenada|procesada|transmitidos) [0-10] (sistema|computadora|computador|informátic*|electrónic*|recuperados)
  + Tiene [forma que se preste a tratamiento].
  - Tiene forma de alquiler.

concept program-word
  | (programa|programas|software|instrucciones)
  | necesarios [0-6] (funcionamiento|utilización)
  + Incluye un [programa].
  - Incluye un diario.

concept term-includes-program
  | (término|expresión) [0-3] (incluye|comprende) [0-4] (programa|programas)
  + El [término incluye los programas].
  - El plan incluye un programa de obras.

concept program-is-data
  | (programa|programas) [0-3] (informático|computación|computador) [0-8] (datos|dato|instrucciones)
  + El [programa informático es un conjunto de instrucciones].
  - El programa se da a las ocho.

concept defines-provider
  | (proveedor|proveedores|prestador|prestadores|operador) [0-1] (de)? [0-4] (servicio|servicios|internet) [0-4] (=entiende|=entenderá|=es|significa)
  | (proveedor|proveedores|prestador|prestadores|operador) [0-1] (de)? [0-4] (servicio|servicios|internet) [0-2] (=toda|=cualquier|=persona|=entidad)
  | (entiende|entenderá) [0-4] (proveedor|prestador) [0-3] (servicio|servicios)
  | todos los (prestador|prestadores) [0-8] (telecomunicaciones|contribuya)
  | (toda|cualquier) persona [0-8] contribuya
  | (servicio|servicios) [0-3] (intermediación|sociedad de la información) [0-2] (servicio|todo)
  | (son|es) servicios de intermediación
  unless (salud|transporte|agua|pago|educación)
  unless (servicio|servicios) [0-5] (=deberá|=deberán|=podrá|=podrán)
  + [Proveedor de servicios: toda] empresa.
  - El prestador paga una tasa.

concept ability-to-communicate
  | (posibilidad|capacidad|facultad|ofrece|ofrezca|permita|permite|brinde|facilite|facilita|contribuya|provisión|prestación|presta|preste) [0-10] (comunicar|comunicarse|=comunicación|=comunicaciones|telecomunicaciones|transmitir)
  | (acceso|conexión) a [0-3] (internet|red|redes)
  | servicios de (internet|telecomunicaciones|comunicación|comunicaciones)
  + Da a los usuarios la [posibilidad de comunicar].
  - Da a los usuarios pan.

concept stores-for-users
  | (procese|procesa|almacene|almacena|trate|alojamiento|aloje|aloja|procesar|almacenar|almacenamiento|albergue) [0-8] (datos|información|contenidos|páginas) [0-14] (nombre|usuarios|usuario|servicio|servicios|cuenta|terceros|proporcionados|destinatario)
  | (alojamiento|copia|memoria) [0-8] (datos|servidores|usuarios)
  + [Almacena datos en nombre] de otros.
  - Almacena leña.

concept public-or-private
  | pública [0-1] privada
  + Es una empresa [pública o privada].
  - Es una empresa pública.

concept defines-traffic
  | (datos|información) [0-4] (tráfico|tránsito|conexión) [0-8] (entiende|entenderá|todos|todo|aquellos|cualquier|cualesquiera|designa|información|datos|relativos|significa)
  | (entiende|entenderá) [0-6] datos [0-4] (tráfico|asociados|conexión)
  | datos [0-4] (conservarse|conservar) [0-16] siguientes
  | datos [0-4] (asociados|objeto) [0-4] (todos|aquellos|conservación)
  + [Datos de tráfico: todos] los números.
  - El tráfico son los carros.

concept about-communication
  | (relativ*|relacion*|referent*|asociad*|concern*|gener*|vinculad*) [0-8] (comunicación|comunicaciones|transmisión|llamada|mensaje)
  | (comunicación|comunicaciones) [0-8] (origen|destino|cadena|generad*|realizada)
  | cadena de comunicación
  | (rastrear|identificar) [0-6] (origen|destino) [0-6] comunicación
  + Es [relativo a una comunicación].
  - Es relativo a un carro.

concept attr-origin
  | (origen|emisor|procedencia|remitente|fuente)
  + Muestra el [origen].
  - Muestra el final.

concept attr-destination
  | (destino|receptor|destinatario)
  + Muestra el [destino].
  - Muestra el inicio.

concept attr-time
  | (hora|horas|fecha|fechas|tiempo)
  + Muestra la [hora].
  - Muestra el lugar.

concept attr-route
  | (ruta|rutas|trayecto|recorrido|encaminamiento)
  + Muestra la [ruta].
  - Muestra el lugar.

concept attr-size
  | (tamaño|duración|volumen)
  + Muestra el [tamaño].
  - Muestra el lugar.
