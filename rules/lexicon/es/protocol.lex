# What the Global Protocol adds.

concept personate-act
  | (suplant*|usurp*|simul* identidad|hac* pasar|finj*|fing*)
  | hacerse pasar
  | se haga pasar
  | (asum*|atribu*) [0-4] identidad
  + Quien [suplanta] a un juez será castigado.
  - Quien conoce a un juez calla.

concept identity-of-another
  | identidad [0-6] (otro|otra|ajena|tercero|terceros|persona|personas|víctima)
  | (otro|otra|tercero|persona|ajena) [0-2] identidad
  | (suplantación|usurpación|robo|hurto) [0-2] (identidad|estado civil)
  | (estado civil) de otro
  | (datos|medios|medio|información) [0-2] (identificación|identificativos|identidad) [0-6] (otro|otra|ajeno|ajenos|ajena|tercero|terceros|persona)
  | documento [0-3] identidad [0-4] (otro|otra|ajeno|ajena|tercero|auténtico)
  unless (acredit*|comprob*|verific*|identificación|revel*|establecer) [0-3] identidad
  unless identidad [0-3] (sexual|género|cultural)
  + Usa la [identidad de otro].
  - Muestra su documento de identidad en la puerta.

concept pretend-act
  | (suplant*|simul*|phishing|imit*)
  | (aparent*|finj*|fing*)
  | (engañ*|fals*|fraudulent*) [0-1] (sitio|página|páginas|sitios|mensaje|mensajes|correo|correos|enlace|enlaces)
  | (sitio|página|páginas|sitios|mensaje|mensajes|correo|correos|enlaces) [0-4] (falso|falsos|falsa|falsas|engañoso|engañosos|fraudulent*|fingid*|apócrif*)
  | (diseñ*|desarroll*|cree|crea|program*|ejecut*|enví*) [0-8] (páginas|página|sitio|sitios|enlaces|ventanas emergentes) [0-6] (electrónic*|web|emergentes|internet|ventanas)
  + Quien [simule] ser un banco será castigado.
  - Quien trabaje para un banco cobra.

concept deceive-act
  | (engañ*|ardid|embauc*)
  | (inducir|induzca|induzcan|induciendo) [0-2] (a|en) error
  unless (fin|fines|propósito|intención|ánimo) [0-2] (de)? (defraudar|engañar)
  unless (violencia|intimidación|amenaza|amenazas|fuerza|coacción) [0-6] engaño
  + Gana con [engaño].
  - Gana con destreza.
  - Se lo lleva con violencia, intimidación o engaño.

concept personal-data-object
  | (datos|información|claves|números|códigos) [0-3] (personal|personales|confidencial|confidenciales|financiera|financieros|bancari*|tarjeta|tarjetas|sensible|sensibles|identidad|crédito)
  | (contraseña|contraseñas|credencial|credenciales|claves)
  + Quiere los [datos personales] de otro.
  - Quiere un cuadro.

concept preparation-clause
  | actos [0-1] (preparatorios|preparación) [0-10] (delito|delitos|castig*|sancion*|punible*|ley|artículo)
  | (prepare|preparare|preparar) [0-4] (comisión|delito|delitos|hecho punible|realización)
  + Se castigan los [actos preparatorios de este delito].
  - Prepara una comida.

concept tools-for-any-crime
  | (programa|programas|dispositivo|dispositivos|instrumento|instrumentos|datos|útiles|materiales|aparatos) [0-24] (estafa|estafas|fraude|fraudes|falsificación|falsedad|falsedades|falsificar|defraud*|cualquier delito|este (capítulo|título)|esta ley|presente ley)
  + Guarda un [programa para la estafa].
  - Guarda el programa de fiestas.

concept vital-systems
  | (infraestructura|infraestructuras|instalación|instalaciones|servicio|servicios) [0-2] (crítica|críticas|críticos|esencial|esenciales|vital|vitales|estratégica|estratégicas)
  | (servicio|servicios) [0-2] (público|públicos) [0-4] (esencial|esenciales|salud|agua|energía|electricidad|transporte|financiero|sistema|sistemas)
  | (sistema|sistemas|redes|red|datos) [0-14] (seguridad (nacional|pública|del estado)|defensa nacional|seguridad ciudadana|salud pública|servicios públicos|servicio público|servicios financieros|sector financiero|vinculada con la seguridad)
  | (sistema|sistemas|bienes|redes|datos|equipos) [0-4] (destinad*|prest*) [0-8] (servicio|servicios) [0-20] (público|públicos|salud|energía|transporte|transportes|agua|comunicaciones)
  | (seguridad|defensa) [0-1] (nacional|pública|estado) [0-6] (sistema|sistemas|informátic*|redes)
  | (líneas|instalaciones) [0-3] (telecomunicaciones|comunicaciones|eléctric*|energía|agua)
  | prestación de servicios (públicos|esenciales)
  + Golpea una [infraestructura crítica].
  - Golpea a los críticos.

concept vital-sectors
  | (energía|electricidad|agua|transporte|transportes|telecomunicaciones|comunicaciones|bancario|financiero|financieros|salud|sanidad|alimentación|hidrocarburos)
  + Nombra la [energía].
  - Nombra la mar.

concept disable-act
  | (inutiliz*|inhabilit*|interrump*|paraliz*|paralic*|desactiv*|afect*|inoperante)
  unless inhabilitación (especial|absoluta)
  + Quien [paralice] la planta será castigado.
  - Quien abra la planta cobra.

concept aggravation
  | (agrav*|aument*|increment*|superior|mayor|mitad|tercio|tercera|duplic*|duplo)
  | si [0-24] (pena|prisión|presidio)
  + La pena se [agrava].
  - La pena se acuerda.

concept terror-word
  | terroris*
  + Es [terrorismo].
  - Es terrible.

concept terror-crime
  | <terror-word>
  + Es [terrorismo].
  - Es terrible.

concept incite-act
  | (incit*|provoc*|instig*|apolog*|enaltec*|justificación|exalt*|propag*|promue*|alent*|alient*|ensalz*)
  | (justifi*) [0-4] (públic*|delitos|actos)
  unless (provocación|incitación) [0-4] (conspiración|proposición)
  unless (conspiración|proposición) [0-4] provocación
  unless incit* [0-3] (incorpor*|integr*|ingres*|unirse)
  + Quien [incita] a la gente será castigado.
  - Quien habla a la gente calla.

concept to-the-public
  | (públicamente|público|pública|difus*|difund*|publicación|divulg*|medios de comunicación)
  + Habla [públicamente].
  - Habla a su esposa.

concept recruit-act
  unless recib* [0-4] (adoctrin*|captación|reclut*)
  | (reclut*|captación|adoctrin*|enrol*|alist*)
  | (captar|capte|captare|capta) [0-3] (persona|personas|miembros|otro|otros)
  | (invit*|solicit*|induc*|induzc*) [0-6] (ingresar|incorpor*|unirse|integrar|participar|cometer|adherir*)
  + Quien [recluta] hombres será castigado.
  - Quien alimenta hombres será alabado.

concept train-act
  unless recib* [0-4] (adoctrin*|adiestr*|entren*|formación|instrucción)
  | (adiestr*|entren*|instru*|instrucción|capacit*|formación|enseñ*|prepar* militar)
  unless (juez|juzgado|fase|período) de instrucción
  unless (instrumento|instrumentos)
  + Quien [entrena] hombres será castigado.
  - El juez de instrucción descansa.

concept weapon-word
  | (explosivo|explosivos|arma|armas|bomba|bombas|municiones)
  + Trata de [explosivos].
  - Trata de abejas.

concept keep-duty
  | (operador|operadores|proveedor|proveedores|prestador|prestadores|concesionario|concesionarios|concesionarias|empresa|empresas|sujetos obligados|licenciatario) [0-24] (=deberá|=deberán|=deben|=debe|obligado|obligados|obligada|obligadas|obligación|mantendrán) [0-10] (conservar|conservación|mantener|almacenar|retener|guardar|archivar|registro|conservarán)
  | (=deberá|=deberán|obligación|obligados) [0-4] (conservar|retener|almacenar|conservación)
  | (conservarán|conservará|almacenarán|retendrán)
  | (conservación|retención|almacenamiento) [0-6] (período|plazo|meses|doce|años)
  | (cesa|cesará) [0-4] doce meses
  + El [proveedor deberá conservar] los papeles.
  - El proveedor enviará los papeles.

concept retained-data
  | (datos) derivados de las (comunicaciones|telecomunicaciones)
  | (datos) [0-6] (objeto de conservación|conservación|generados|localización|comunicaciones|tráfico|conexión|usuario|usuarios|abonado|abonados)
  | (registros|registro) [0-4] (comunicaciones|llamadas|conexión|ip|rangos)
  | (direcciones|dirección) (ip|de protocolo)
  + Son [datos de localización].
  - Es una fecha.
