# Computers, what is in them, and getting into them.

concept computer-system
  | (sistema|equipo|red|redes|dispositivo|aparato|terminal|plataforma|infraestructura|instalación|instalaciones|recurso|mecanismo|elemento) [0-5] (informátic*|telemátic*|computacional|computacionales|automatizad*|digital|digitales|cómputo|computación|computarizad*)
  | sistema o (dato|datos|programa|programas) informático
  | sistema [0-1] (electrónico|información|informaciones|tecnológico|tecnología)
  | sistema [0-4] (tecnologías|tecnología) de [0-1] información
  | sistema [0-2] (tratamiento|procesamiento) [0-3] (información|datos|dato)
  | (equipo|dispositivo|aparato) [0-1] (electrónico|móvil|inteligente|de procesamiento|de comunicación|de almacenamiento|de informática)
  | (=ordenador|=ordenadores|computador|computadores|computadora|computadoras)
  | (tratamiento|procesamiento) (automatizado|automático|electrónico) [0-2] (datos|información)
  | (procesamiento|instalación [0-3] procesamiento) de datos
  | (red|redes) [0-2] (datos|electrónica|electrónicas|internet|computadores|computadoras|telecomunicaciones|comunicaciones electrónicas)
  | (página|sitio|portal|páginas|sitios) [0-1] (web|electrónico|electrónica|electrónicas|electrónicos|internet)
  | (internet|servidor informático)
  unless sistema de información (geográfica|territorial|pública)
  unless servidor [0-1] público
  unless sistema electrónico de (pago|votación)
  unless (delito|delitos|medios|virus|fraude|sabotaje) (informáticos|informático)
  + Entra de noche en un [sistema informático].
  + Entra de noche en un [sistema de tratamiento automatizado de datos].
  + Usa el [ordenador] de otro.
  - Entra en el sistema de riego.
  - El servidor público informa al alcalde.
  - La ley define los delitos informáticos.

concept computer-data
  | (=dato|=datos)
  | programa [0-1] (informático|informáticos|computación|computador|computadora|=ordenador|computacional|computacionales|cómputo|malicioso|maliciosos|datos|software)
  | programas o sistemas informáticos
  | (software|logiciel)
  | (aplicación|aplicaciones) informática
  | soporte lógico
  | (información|informaciones|documento|documentos|archivo|archivos|registros|contenido|contenidos|comunicaciones) [0-5] (sistema|sistemas|base|bases|soporte|soportes|red|redes|informátic*|electrónic*|digital|digitales|telemátic*|computador*)
  | (documento|documentos|archivo|archivos|fichero|ficheros|registro|registros|información|evidencia|evidencias|prueba|pruebas) [0-1] (electrónic*|informátic*|digital|digitales)
  | (sistema|soporte|medio|equipo) [0-8] (información) [0-3] (contenida|almacenada)
  | mensaje de (datos|correo electrónico)
  unless (agencia|autoridad|delegado|comisión|ley|leyes) [0-3] protección de (datos|=datos)
  unless (procesamiento|tratamiento) [0-2] de =datos
  unless información (pública|geográfica|en (materia|relación))
  unless registro (civil|público|nacional|mercantil|electrónico de)
  + Altera los [datos] de otro.
  + Destruye la [información contenida en un sistema] ajeno.
  + Copia un [programa informático] de otro.
  - Altera la fecha de una carta.
  - Altera los planos de la finca en el registro civil.

concept traffic-data
  | (=dato|=datos) [0-5] (tráfico|conexión|conexiones|localización|encaminamiento|asociados|geolocalización|enrutamiento)
  | (=dato|=datos) [0-2] (externos|transaccionales|conservados) [0-3] comunicaci*
  | (=dato|=datos) [0-4] (proceso|procesos) de comunicaci*
  | tráfico de (=datos|comunicaciones|telecomunicaciones)
  | (registro|registros|listado|listados|historial|detalle|sábana) [0-2] (=llamadas|=comunicaciones|conexión|conexiones|tráfico)
  | (información|informaciones) [0-2] (tráfico|conexión)
  | (=dato|=datos) [0-2] conservad* [0-3] (operadores|prestadores|concesionarios|proveedores|empresas)
  | metadatos
  | (=dato|=datos) que se generen [0-10] comunicaci*
  unless tráfico (vehicular|ilícito|de drogas|aéreo)
  + El operador guarda los [datos de tráfico].
  + El operador guarda los [datos relativos al tráfico].
  - El municipio cuenta el tráfico del puente.

concept electronic-means
  | (por|mediante|través|medio|medios|uso|utilizando|vía|empleo) [0-6] (electrónic*|informátic*|telemátic*|internet|digital|digitales|tecnológic*|tecnologías)
  | (internet|telemático|telemática)
  | correo electrónico
  | (tecnologías|tecnología) [0-3] (información|comunicación)
  | red [0-1] social
  + Envía la lista por [medios electrónicos].
  - Envía la lista en un carro.

concept whole-or-part
  | (todo|total|totalmente) [0-1] (o|y|ni) [0-2] (parte|parcial|parcialmente)
  | (parcial|parcialmente) o [0-1] (total|totalmente)
  | (conjunto|totalidad) o [0-3] parte
  | (cualquier|alguno|algunos|uno|sus) [0-2] (parte|partes|componentes|componente)
  | o (a sus)? (partes|componentes)
  + Entra en [todo o en parte] de la casa: [todo o parte].
  - Toma parte en los trabajos.

concept security-measure
  | (vulner*|violand*|violaci*|viol*|quebrant*|infring*|infracci*|superand*|super*|evadi*|elud*|burl*|romp*|transgred*|neutraliz*|desactiv*|contravin*|franque*) [0-6] (medida|medidas|mecanismo|mecanismos|barrera|barreras|sistema|sistemas|dispositivos|protocolos|claves) [0-4] (seguridad|protección|técnicas|tecnológicas)
  | (vulner*|superand*|super*|evadi*|elud*) [0-2] (seguridad|seguridades|barreras|contraseñas)
  | (protegido|protegidos|protegida|protegidas) [0-4] (medida|medidas|mecanismo|mecanismos|sistema|sistemas|contraseña|contraseñas|clave)
  | (especialmente|debidamente|específicamente) (protegido|protegidos|protegida|protegidas|asegurado|asegurados)
  | acceso restringido
  unless (protegido|protegidos|protegida) o no
  + Entra [vulnerando las medidas de seguridad] ajenas.
  + Copia lo que está [protegido por algún mecanismo] eficaz.
  - El guarda mide la sala por seguridad.
  - Entra en un sistema protegido o no con medida de seguridad.

concept connected-system
  | (conectado|conectados|interconectado|enlazado) [0-1] (a|con) [0-2] (otro|otros|sistema|sistemas|red)
  + Entra en un aparato [conectado a otro] aparato.
  - Entra en una casa que da a otra calle.

concept damage-required
  | (siempre que|cuando|si) [0-6] (cause|causare|causara|produzca|produjere|resulte|resultare|ocasione|ocasionare|derive) [0-5] (daño|daños|perjuicio|perjuicios)
  | y [0-4] (cause|causare|causara|ocasione|ocasionare|produzca|produjere|provoque) [0-4] (daño|daños|perjuicio|perjuicios|pérdida)
  | (ocasionando|causando|produciendo|provocando) [0-4] (daño|daños|perjuicio|perjuicios)
  | en perjuicio de [0-2] (tercero|terceros|titular|otro)
  unless =pena [0-14] (si|cuando|siempre que) [0-6] (cause|causare|produzca|resulte|resultare) [0-5] (daño|daños|perjuicio|perjuicios)
  unless (si|cuando|siempre que) [0-14] (daño|daños|perjuicio|perjuicios) [0-8] =pena
  unless (utilic*|utiliz*|emple*|modifi*) [0-8] (en|con) perjuicio de [0-2] (tercero|terceros|titular)
  + Lo abre [siempre que cause un daño] a otro.
  - Lo abre y paga al dueño.

concept state-system
  | <computer-system> [0-4] (estado|estatal|estatales|administración|gobierno|gubernamental|gubernamentales|oficial|oficiales|entidad pública|entidades públicas|institución pública|dependencia|organismo público|organismos públicos|ministerio)
  | (registro|registros|archivo|archivos|datos) (reservados|oficiales) del estado
  + Entra en un [sistema informático del Estado].
  - Entra en un sistema informático del vecino.

concept exempt-class
  | (ley|artículo|disposición|código|capítulo) no [0-2] (aplica|aplicará|aplicable) [0-4] <computer-system> [0-8] (privado|privados|particular|particulares|personal|personales|público|públicos|estado)
  + Este [artículo no se aplica a los sistemas informáticos privados].
  - Este artículo no se aplica a quien prueba un sistema propio.

concept special-content
  | pornograf*
  | (explosivo|explosivos|arma|armas|terrorismo|terrorista|terroristas|obsceno|obscenos|clasificada|clasificado)
  + Lee los datos de un [arma].
  - Lee los datos de una granja.

concept critical-system
  | (infraestructura|infraestructuras|instalación|instalaciones) (crítica|críticas|esencial|esenciales|estratégica|estratégicas)
  | <computer-system> [0-4] (crítico|críticos|esencial|esenciales)
  | (servicio|servicios) (público|públicos|esencial|esenciales|crítico|críticos)
  + Detiene una [infraestructura crítica].
  - Está en estado crítico.

concept access-act
  | acced*
  | acced* (por|sin|de|con|mediante|indebidamente|ilegítimamente|excediendo|a través) [0-20] (a|al|en) [0-3] <computer-system>
  | (obten*|obtuv*|obtien*|logr*|consig*|consigu*|gan*|facilit*|proporcion*|permit*) [0-8] acceso
  | acceso [0-1] (ilícito|indebido|abusivo|ilegítimo|inautorizado|ilegal|no autorizado|no consentido)
  | (ingresar|ingrese|ingresa|ingresare|ingresando|ingresen|ingresara) [0-4] (a|al|en)
  | (=introducirse|=introduciéndose) [0-1] (en|a|al|dentro)
  | se (introduce|introduzca|introdujere|introdujera|infiltre|infiltra|infiltrare|entrometa|inmiscuya|interne)
  | (se mantenga|se mantiene|se mantuviere|se mantuviera|mantenerse|permanezca|permanecer|permaneciere) [0-3] (en|dentro)
  | (penetr*|irrump*|intrus*|hack*|infiltr*)
  | (=conozca|=conociere|=conocer|=conoce) o [0-2] (copie|copia|copiar|copiare)
  | (copie|copia|copiar|copiare) o [0-2] (conozca|conociere|conocer)
  unless (permita|permitan|permite|permiten|posibilite|posibiliten|sirvan|sirva) [0-3] acced*
  unless (=impida|=impide|=impedir|=impidiere|=impidan|obstacul*|dificult*|bloque*|restrin*|deneg*|interrump*|entorpe*|imposibil*|=prive|=privar|=negar|limit*) [0-8] (acced*|acceso)
  unless (=podrá|=podrán|=puede|=pueden|pudiera) [0-3] acced*
  unless (derecho|derechos|posibilidad|facultad|poder) (a|de|para) acced*
  unless acced* a [0-2] (solicitud|petición|justicia|cargo|función|pensión|información pública|requerimiento|extradición)
  unless (código|códigos|clave|claves|medios|control|punto) de acceso
  + Quien [acceda] al recinto será castigado.
  + Quien [obtenga acceso] al recinto será castigado.
  + Quien [se introduzca] en el recinto será castigado.
  - El agente podrá acceder al recinto.
  - Quien introduzca en el recinto un programa será castigado.
  + Quien burle la valla puesta para impedirlo y [acceda] al recinto será castigado.
  - Quien impida el acceso al recinto será castigado.
  - El tribunal accede a la solicitud.
  - Es una clave que permita acceder al recinto.

concept unauthorised-use
  | (indebidamente|ilegítimamente) [0-3] (use|usa|usare|utilice|utiliza|utilizare) [0-6] <computer-system>
  | (uso|utilización) (indebido|indebida|no autorizado|no autorizada|ilícito|abusivo) [0-3] <computer-system>
  | sin autorización [0-3] (use|usare|utilice|utilizare) [0-3] <computer-system>
  + Quien [indebidamente utilice un sistema informático] será castigado.
  - Quien utilice una escalera será castigado.

concept service-provider
  | (proveedor|proveedores|prestador|prestadores|prestadora|proveedora|suministrador) [0-4] (servicio|servicios|internet|telecomunicaciones|conectividad|contenidos|acceso)
  | (operador|operadores|operadora|operadoras|empresa|empresas|compañía|compañías|concesionario|concesionarios|concesionaria|concesionarias|licenciataria|licenciatario) [0-6] (telecomunicaci*|comunicaci*|telefon*|telefónic*|internet|telemátic*|servicio|servicios|redes)
  | (prestador|prestadores|sujetos obligados|proveedores)
  | los operadores
  | sujetos al deber de colaboración
  | concesionarias de telecomunicaciones
  | (personas|entidades|empresas) que presten [0-2] servicios
  + El [prestador de servicios] responde en una semana.
  - El vendedor de comida responde en una semana.

concept storage-medium
  | (dispositivo|medio|unidad|soporte|soportes|medios|dispositivos) [0-2] almacenamiento
  | (soporte|soportes|disco|discos|medio|medios) [0-1] (informático|informáticos|digital|digitales|magnético|magnéticos|electrónico|electrónicos|óptico|duro|duros|masivo)
  | repositorio [0-1] (telemático|telemáticos|datos)
  | (soportes|soporte) [0-2] datos
  + Abre el [dispositivo de almacenamiento].
  - Abre el almacén.

concept data-carrier
  | (soporte|soportes|disco|cinta|electrónic*|informátic*|digital|digitales|magnétic*|=datos|telemátic*)
  + Incluye una [cinta].
  - Incluye una hoja.

concept wire-means
  | (por|mediante|través de|uso de) [0-3] (red|redes|telecomunicaciones|línea)
  + Lo hace [por red].
  - Lo hace a mano.

concept website-word
  | (página|páginas|sitio|sitios|portal|correo|correos|mensaje|mensajes|enlace|enlaces|ventana emergente|ventanas emergentes)
  + Hace una [página] web.
  - Hace una tela.
