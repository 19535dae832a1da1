# Forgery, fraud and identity: what is made false, who is deceived.

concept document-defined
  | (=documento|=documentos|=instrumento) [0-2] (se entiende|se entenderá|se considera|se considerará|comprende|comprenderá|incluye|es todo|significa|todo)
  | (considera|considerará|entiende|entenderá|reputa|reputará|tendrá) [0-4] (=documento|=documentos)
  | (término|expresión|expresiones|palabra) [0-3] (=documento|=documentos)
  | a los efectos [0-6] (=documento|=documentos)
  | (equipar*|equival*|asimil*) [0-4] (=documento|=documentos)
  + [Documento es todo] papel.
  - Falsifica un documento.

concept use-false
  | (use|usa|usare|utilice|utilizare|hiciere uso|haga uso|presentare|presente) [0-6] (documento|documentos|instrumento) [0-3] (falso|falsos|falsificad*|adulterad*)
  | (use|usa|usare|utilice|haga uso|hiciere uso) [0-4] (falso|falsos|falsificad*|adulterad*) (documento|documentos)?  [0-1] (documento|documentos|título)
  + Quien [use un documento falso] será castigado.
  - Quien falsifique un documento será castigado.

concept names-forgery
  | (falsificación|falsedad) [0-2] (documento|documentos|documental|informátic*|electrónic*|ideológica|material|instrumentos)
  | falsedades documentales
  + Es culpable de [falsificación de documentos].
  - Es culpable de hurto.

concept any-document
  | (un|el|los|algún|cualquier|otro|todo) [0-2] (documento|instrumento|escrito) [0-2] (público|privado|auténtico|verdadero|falso|oficial|mercantil|electrónico)?  (o|u|y|que|en|público|privado|falso|auténtico)
  | (documento|documentos) (público|privado|públicos|privados|oficial|mercantil|falso|falsos)
  | (dato|datos) informático
  | documento electrónico
  unless (documento|documentos) [0-2] identidad
  + Falsifica un [documento privado].
  - Falsifica el censo de votantes.

concept such-document
  | (dicho|dichos|tal|tales|tales) [0-3] (documento|documentos|registros|certificado|licencia)
  + Falsifica [dicho documento].
  - Falsifica un documento.

concept identity-paper
  | (documento|documentos|cédula|tarjeta|carné) [0-3] (identidad|identificación|ciudadanía|viaje)
  | pasaporte
  + Falsifica una [cédula de identidad].
  - Falsifica una escritura.

concept plain-document
  | (documento|documentos|instrumento|instrumentos|documental|documentales)
  + El epígrafe es Falsedad de [documentos].
  - El epígrafe es Abejas.

concept forging-tools
  | (máquina|máquinas|útiles|troquel|troqueles|matriz|matrices|cuños|sellos) [0-12] (destinad*|fabric*|falsific*)
  + Guarda [útiles destinados] a hacer escrituras.
  - Hace escrituras.

concept own-purpose
  | (obstacul*|obstru*|entorpe*|impedir|influir) [0-6] (justicia|investigación|proceso|procedimiento|fiscalización|concurso)
  + Lo oculta para [obstruir una investigación].
  - Lo oculta de noche.

concept special-object
  | (=pasaporte|=pasaportes|cédula de identidad|=visa|licencia de conducir|=matrícula|=matrículas|=placas)
  | (=moneda|=monedas|=billete|=billetes|papel moneda|=timbre|=timbres|efectos timbrados|=estampillas)
  | (=sello|=sellos|=marca|=marcas|=patente|=patentes|derechos de autor|denominación de origen)
  | (=quiebra|=insolvencia|=concurso|concursado|=seguro|=seguros|asegurador*|=acreedores|seguridad social|=recetas|concursal)
  | (=aduana|=aduanas|=tributo|=tributos|tributari*|=impuestos|hacienda pública|=subvención|=subvenciones|contabilidad|=fisco)
  | (=electoral|=elecciones|=voto|=votos|=censo)
  | (=medicamento|=medicamentos|=alimentos|=ganado|=tierras|=inmueble|=inmuebles|=hidrocarburos)
  | (mercado de valores|instrumentos financieros|=cotización|precios|folletos|cuentas anuales|servicios de radiodifusión|servicios de interactivo|acceso condicional)
  | (tarjeta|tarjetas) de (crédito|débito)
  + Falsifica un [pasaporte].
  - Falsifica una escritura.

concept special-heading
  | <special-object>
  | (insolvencias|societarios|mercado|consumidores|administración|propiedad intelectual|propiedad industrial)
  + El epígrafe es De las [insolvencias] punibles.
  - El epígrafe es De las falsedades.

concept means-pointer
  | (medio|medios|acto|actos|forma|manera|conducta|conductas) [0-3] (descrit*|previst*|señalad*|mencionad*|indicad*|referid*) [0-4] (artículo|apartado|anterior|anteriores|inciso|párrafo|numeral|literal)
  + Gana por los [medios descritos en el apartado] 2.
  - Gana por sus medios.

concept names-fraud
  | (estafa|fraude|defraudación) [0-2] (informátic*|electrónic*|computacional|cibernétic*|digital|telemátic*)
  | (comete|cometen|culpable de|reos de|reo de|delito de) [0-2] (estafa|fraude|defraudación)
  | estafa [0-6] (medios|empleo|través) [0-6] (electrónic*|informátic*|telemátic*)
  + Comete [fraude electrónico].
  - Comete un error.

concept deceives-for-value
  | (obten*|procur*|consig*|apropi*) [0-6] (dinero|bienes|bien|propiedad|fondos|valores|servicios)
  | (lucro|beneficio|provecho|ventaja|enriquec*)
  | (perjuicio|daño|detrimento) [0-6] (tercero|otro|ajeno|patrimon*|económico|bienes)
  | acto de disposición
  + Engaña a otro por [lucro].
  - Engaña a otro por amor.

concept otherwise-influences
  | (cualquier|otra|otro|toda) [0-3] (acción|maniobra|manipulación|interferencia|artificio|operación|forma) [0-6] (influ*|incid*|interf*|semejante|procesamiento|funcionamiento|informátic*|sistema)
  | (influ*|incid*) [0-6] (procesamiento|resultado|proceso|funcionamiento)
  | (artificio|maniobra) (semejante|similar)
  + Gana por cualquier [otra acción que incida] en el molino.
  - Gana por trabajo.

concept wants-secret
  | secreto (industrial|comercial|empresarial|empresa)
  | secretos de empresa
  + Obtiene un [secreto industrial] con engaño.
  - Obtiene un caballo con engaño.

concept wants-data
  | (obten*|obtien*|obtuv*|captur*|capt*|recop*|solicit*|consig*|revel*|apoder*|sustra*|acced*|ingres*|proporcion*|suministr*)
  + [Obtiene] algo.
  - Guarda algo.

concept induces-another
  | (induc*|induzc*|hac* incurrir|haciendo incurrir|incit*|persuad*) [0-4] (persona|otro|usuario|usuarios|víctima|error|tercero|alguien)
  + [Induce a otro] a pagar.
  - Paga a otro.

concept phishing-word
  | (phishing|pharming)
  | suplantación de (sitio|sitios|página|páginas)
  + Es culpable de [phishing].
  - Es culpable de pescar.

concept takes-identity
  | <passes-identity>
  | (suplant*|usurp*|apropi*|apoder*|obten*|sustra*|roba*|adquier*|valerse|valiéndose|utilic*|utiliz*|atribu*|emple*)
  + [Suplanta] a otro.
  - Ve a otro.

concept passes-identity
  | (transfi*|transfer*|vend*|ced*|difund*|distribu*|trafi*|intercambi*|comerci*|publi*|suministr*)
  unless (público|públicos|pública|públicas|cédula)
  + [Vende] algo.
  - Guarda algo.

concept any-identity
  | (identidad|datos de identificación) [0-4] (otro|otra|ajena|persona|tercero|terceros|física|víctima)
  | (datos) personales
  | medios? de identificación
  + Usa la [identidad de otra] persona.
  - Usa un pasaporte.

concept identity-word
  | (identidad|identificación|suplant*|usurp*)
  + Trata de la [identidad].
  - Trata de la casa.

concept legal-person
  | (física|natural|individual) [0-1] (o|u) [0-1] (jurídica|moral|jurídicas)
  | (persona|personas) (jurídica|jurídicas|moral|morales)
  + Nombra a la [persona jurídica].
  - Nombra a la persona.

concept privacy-duty
  | (operador|operadores|responsable|responsables|encargado|banco|entidad|entidades|funcionario|empresa|prestador|prestadores) [0-6] (no =podrá|no =podrán|=deberá|=deberán) [0-6] (revelar|divulgar|usar|tratar|comunicar)
  | responsable del (tratamiento|fichero)
  + El [operador no podrá revelar] la lista.
  - El operador vende la lista.

concept process-identity
  | (testigo|testigos|víctima|víctimas|denunciante|agente encubierto|agentes encubiertos|menor) [0-16] identidad
  | identidad [0-12] (testigo|testigos|víctima|víctimas|denunciante|denunciantes|encubiert*|supuesta|perito)
  + Oculta la [identidad del testigo].
  - Oculta la casa.

concept does-spamming
  | (practique|realice|efectúe|comete) [0-3] spam
  + Quien [practique spam] será castigado.
  - Quien practique tenis será sano.

concept disposal-needed
  | (acto|actos) de disposición
  | disposición [0-2] patrimonial
  | (obten*|obtuv*|procur*|consig*) [0-4] (provecho|beneficio|lucro|ventaja) [0-24] (perjuicio|detrimento)
  | (perjuicio|daño) ajeno
  | transferencia no consentida
  | defraud* [0-4] otro
  + Engaña para lograr un [acto de disposición].
  - Engaña para lograr una firma.

concept dishonest-access
  | <access-act> [0-8] <computer-system> [0-24] (lucro|beneficio|provecho|defraud*|perjuicio)
  + Quien [acceda a un sistema informático con ánimo de lucro] será castigado.
  - Quien acceda a un sistema informático será castigado.

concept machine-deceived
  | (engaño|error|ardid) [0-12] (sistema informático|computador|cajero automático|máquina)
  + El [engaño puede recaer en una máquina].
  - La máquina se vende.

concept pretends-office
  | (fing*|finj*|simul*|atribu*|hacerse pasar|usurp*) [0-4] (funcionario|funcionarios|autoridad|policía|juez|inspector|función pública|funciones públicas|calidad)
  + [Finge ser un inspector] de aguas.
  - Finge ser un cliente.
