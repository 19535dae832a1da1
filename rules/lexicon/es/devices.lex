# Dealing in codes and tools.

concept access-code
  | (contraseña|contraseñas|password|passwords)
  | (código|códigos|clave|claves|dispositivo de|credencial|credenciales|llave|llaves) [0-3] (acceso|seguridad|personales|personal|secreta|secretas|identificación)
  | (credencial|credenciales|clave|claves) [0-1] (informátic*|electrónic*|digital|digitales|autenticación)
  | (dato|datos) [0-6] (permita|permitan|permite|sirva|sirvan) [0-3] acced*
  | (dato|datos) [0-1] (similar|similares|análogo|análogos)
  unless código [0-2] seguridad social
  + Vende una [contraseña] a un extraño.
  + Vende un [código de acceso] a un extraño.
  - Vende un código de comercio.

concept item-of-this-section
  | (dispositivo|dispositivos|programa|programas|mecanismo|mecanismos|herramienta|herramientas|software|códigos|contraseñas) [0-3] (referid*|mencionad*|señalad*|indicad*|descrit*|a que se refiere) [0-6] (artículo|apartado|párrafo|inciso|numeral|anterior|anteriores)
  + Vende un [dispositivo mencionado en este artículo].
  - Vende un mueble.

concept sell-act
  | (vend*|vent*|comerci*|distribu*|difund*|difusión|divulg*|propag*|facilit*|suministr*|transfi*|transfer*|trafic*|trafiqu*|traficar|intercambi*|ofert*|ofrec*|ofrez*|ced*|cesión|entreg*|proporcion*|comercializ*|publi*|circul*|exhib*|revel*|comunic*|enví*|envi*|ponga|transmi*)
  | (poner|ponga|pone|pusiere|puesta|poniendo) [0-2] (a|en) [0-1] (disposición|circulación|venta)
  unless (ventana|ventaja|ventajas|ventanas|ceda|público|pública|públicas|públicos|envilec*|circulante|=comunicación|comunicaciones)
  unless tráfico
  unless (red|redes|servicio|servicios|equipo|tecnologías|tecnología) [0-4] comunicaci*
  unless ofrecer resistencia
  + Quien [venda] una llave será castigado.
  + Quien [ponga a disposición] de otros una llave será castigado.
  - Quien guarde una llave será castigado.

concept procure-act
  | (adquier*|adquir*|adquisi*|compr*|obten*|obtien*|obtuv*|procur*|consig*|consigu*|recib*|recab*|importa*|importe|import*)
  unless (comprend*|comprob*|comprueb*|compromet*|comprometid*|procuraduría|procurador|importante|importantes|=importe de)
  unless (fin|fines|objeto|propósito|intención|ánimo|para|finalidad) [0-2] (de)? obtener
  unless obten* [0-3] (beneficio|provecho|lucro|ventaja)
  + Quien [adquiera] una llave será castigado.
  - Quien cure un jamón será alabado.
  - Quien llame para obtener una llave será oído.

concept produce-act
  | (produc*|produzc*|produj*|fabri*|elabor*|desarroll*|diseñ*|cree|crea|crear|creare|creando|creación|confeccion*|program*|adapt*|ensambl*)
  unless (programa|programas|producto|productos|=adaptado|=adaptados|=adaptada|=adaptadas|=diseñado|=diseñados|=diseñada|=diseñadas|=creado|=creados|produc* efectos)
  unless produc* [0-3] (daño|daños|perjuicio|perjuicios|resultado)
  + Quien [fabrique] una llave será castigado.
  - Quien repare una cerradura será pagado.
  - Quien use un programa adaptado para la cerradura será oído.

concept import-act
  | (=importe|=importa|=importar|=importare|=importen|=importación|=importando|=importara|=importaren)
  | (=introduzca|=introducir|=introduzcan|=introdujere) [0-1] (al|en el) (país|territorio)
  + Quien [importe] una llave será castigado.
  - Es un asunto importante.

concept use-act
  | (use|usa|usar|usare|usando|uso|utilic*|utiliz*|emple*|hiciere uso|valiéndose|haga uso)
  unless (empleado|empleados|empleador)
  + Quien [use] una llave ajena será castigado.
  - Quien esconda una llave será castigado.

concept possess-act
  | <possess-word>
  | (almacen*|guard*|conserv*|custod*) [0-10] (pornograf*|material|imagen|imágenes|video|videos|archivo|archivos|programa|programas|dispositivo|dispositivos|contraseñ*|clave|claves|software|virus|representaci*|fotograf*)
  unless (=tenedor|=tenencia) [0-2] (niño|niños|hijo|hijos|menor|menores|tierra)
  + Quien [posea] una imagen será castigado.
  - Quien pinte una imagen será castigado.
  - El juez decide la tenencia del menor.

concept possess-word
  | (=posea|=posee|=poseer|=poseyere|=poseyera|=posesión|=posean|=poseído|=tenencia|=poseyendo)
  | (=tenga|=tuviere|=tuviera|=tiene|=tener|=teniendo) [0-3] (poder|posesión)
  | (=detente|=detentar|=detenta|=detentare)
  unless (la|las|los|autorización|facultades|permiso) que (=posea|=posee|=poseyere|=tenga|=tuviere)
  unless (tenencia) de (niñ*|hij*|menor|menores|tierras)
  + Quien [posea] una imagen será castigado.
  - Quien exceda la autorización que posea será castigado.

concept designed-data-only
  | (contraseña|contraseñas|código|códigos) [0-3] (diseñad*|cread*|adaptad*) [0-3] (específicamente|principalmente|exclusivamente|especialmente)
  + Vende un [código creado especialmente] para ladrones.
  - Vende un aparato creado especialmente para ladrones.

concept misuse-tool
  | (programa|programas|dispositivo|dispositivos|aparato|aparatos|equipo|equipos|mecanismo|mecanismos|instrumento|instrumentos|herramienta|herramientas|software|sistema|sistemas|medio|medios|artefacto|artefactos|datos|producto|productos) [0-24] (diseñad*|adaptad*|cread*|concebid*|concebida|elaborad*|fabricad*|destinad*|desarrollad*|idead*|idóne*|apt*) [0-10] (comisión|cometer|perpetr*|delito|delitos|vulner*|elimin*|daño|daños|dañar|intercept*|acceder|obstacul*|ilícit*|sabotear|destruir|alterar|acceso)
  | (programa|programas|software|código|códigos|instrucciones) [0-3] (malicioso|maliciosos|maligno|malignos|dañino|dañinos|nocivo|nocivos|espía|destructivo|destructivas)
  | (finalidad|propósito|fin|fines|intención) [0-4] (cometer|comisión|perpetr*) [0-24] (programa|programas|dispositivo|dispositivos|software)
  | (equipo|equipos|dispositivo|dispositivos|programa|programas|software) [0-14] (propósito|fin|fines|finalidad|intención) [0-4] (vulnerar|eliminar|cometer|intercept*|obstacul*|dañar)
  | (programa|programas) [0-6] (efectos|efecto) [0-1] (dañino|dañinos|nocivo|nocivos)
  | (virus|malware|troyano|gusano)
  | (herramienta|herramientas|dispositivo|dispositivos|programa|programas) [0-10] para (cometer|la comisión|perpetrar)
  unless hacer posible dicho acceso
  unless (útiles|sustancias|materiales|sellos|troqueles|moldes|máquinas|precursores) [0-24] (destinad*|diseñad*|adaptad*)
  unless (radiodifusión|televisión|interactivo|interactivos|condicional|estupefacientes|autor) [0-40] (destinad*|diseñad*|adaptad*)
  + Vende un [programa diseñado para la comisión] de un delito.
  + Vende [software malicioso] a otros.
  + Vende [programas con el fin de vulnerar] sistemas.
  - Vende un aparato diseñado para pesar pescado.
  - Vende sellos, datos y programas destinados a la comisión de falsedades.

concept several-offences
  | (delito|delitos|hechos|infracciones|conductas|ilícitos) [0-6] (esta|presente|este|los) (ley|código|capítulo|título|sección|artículos|anteriores)
  | (delito|delitos) [0-10] (artículo|artículos|apartado|apartados) # [0-8] (y|o|u|a|al) [0-3] (#|artículos|anteriores)
  | (alguno|alguna|cualquiera|cualquier) de [0-2] (delito|delitos|hechos|conductas|infracciones)
  | (efectos|fines) (dañino|dañinos|nocivo|ilícito|maliciosos)
  | (malicioso|maliciosos|malware|virus)
  | (delitos|delito) informáticos
  + Sirve a los [delitos previstos en esta ley].
  - Sirve al delito de hurto.

concept testing-shelter
  | (prueba|pruebas|ensayo|ensayos|investigación|protección|auditoría|auditorías|evaluación) [0-3] (autorizad*|seguridad|sistema|sistemas)
  | hacking ético
  + Exceptúa las [pruebas autorizadas] por el dueño.
  - Exceptúa al dueño.

concept primarily
  | (principalmente|específicamente|especialmente|exclusivamente|particularmente|primordialmente)
  + Está hecho [principalmente] para eso.
  - Está hecho para eso.

concept number-of-items
  | (más de|número de|mínimo de) [0-1] # [0-2] (dispositivos|programas|contraseñas|objetos)
  + Guarda [más de cinco dispositivos].
  - Guarda un dispositivo.

concept offence-purpose
  | (para|fin|fines|finalidad|propósito|intención|objeto|ánimo|destinad*|destinados|facilit*) [0-8] (cometer|comisión|perpetr*|ejecución|realización|cometan|cometa) [0-8] (delito|delitos|hecho|hechos|infracción|infracciones|ilícito|ilícitos|conducta|conductas|ley|alguno)
  | (para|fin|fines|propósito|intención) [0-6] (comisión|cometer|perpetrar) [0-3] (alguno|cualquiera|dichos|tales|los)
  | (fin|fines|propósito|finalidad|intención) [0-4] (vulnerar|eliminar) [0-4] (seguridad|sistema|sistemas)
  | (fin|fines|propósito|propósitos|intención|objeto|uso) [0-2] (ilícito|ilícitos|delictivo|delictivos|delictuoso|criminal|criminales)
  | (intención|propósito|fin) [0-3] (de)? (facilitar|utilizar*|usar*|emplear*|sean utilizad*) [0-10] (delito|delitos|comisión|cometer)
  | para [0-2] (utilizar*|utilizarl*|usarl*|emplear*) [0-8] (delito|delitos|comisión|cometer)
  unless (diseñad*|adaptad*|cread*|elaborad*|concebid*) [0-4] (para|fin) [0-2] (la)? (comisión|cometer|perpetración)
  unless (investig*|preven*|persecu*|averigua*) [0-8] (delito|delitos)
  + Guarda la llave [para cometer un delito].
  + Guarda la llave con la [intención de facilitar la comisión] de otro robo.
  - Guarda la llave en un cajón.
  - Guarda un programa creado para cometer hurtos.

concept device-includes-code
  | (dispositivo|herramienta|objeto) [0-12] (entiende|comprende|incluye|incluid*) [0-16] (contraseña|contraseñas|código|códigos|clave)
  + [Dispositivo comprende una llave, una contraseña].
  - Se vende un dispositivo que abre con contraseña.

concept device-word
  | (dispositivo|dispositivos|herramienta|herramientas|aparato|aparatos|mecanismo|mecanismos)
  + Vende un [dispositivo].
  - Vende consejos.
