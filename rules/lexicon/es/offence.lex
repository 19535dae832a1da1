# Who commits an offence, and what follows.

concept person-who
  | (el|los|la|las|aquel|aquellos|todo aquel) que
  | al que
  | (quien|quienes|quienquiera)
  | (persona|personas|individuo|individuos|funcionario|funcionarios|empleado|empleados|servidor|servidores|particular|extranjero|prestador|operador) [0-8] que
  | cualquiera que
  | el hecho de
  | comete [0-4] delito
  unless (en|con|por|de|sobre|según|ante|bajo|desde|hasta|para|tras|mediante|durante|contra) (el|los|la|las) que
  unless el hecho de que
  unless del hecho de
  unless (extradición|entrega) [0-8] (persona|personas|individuo|quien|quienes|que)
  + [Quien] conserve un sello falso será castigado.
  + [El que] conserve un sello falso será castigado.
  + [Cualquiera que] conserve un sello falso será castigado.
  + [El hecho de] conservar un sello falso se castiga con multa.
  - El lugar en el que se guarda el sello es público.
  - Se dio cuenta del hecho de la venta.
  - El ministro podrá ocultar el sello.

concept commits-offence
  | (=comete|=cometen|=cometerá|=cometerán) [0-3] (delito|delitos|infracción penal|crimen)
  | (=incurre|=incurren|=incurrirá|=incurrirán) [0-3] (en)? [0-4] (pena|penas|delito|prisión|presidio|reclusión|responsabilidad penal)
  | (será|serán|es|son|sea|sean|fuere) [0-1] (castigado|castigada|castigados|castigadas|reprimido|reprimida|reprimidos|reprimidas|penado|penada|penados|penadas) [0-2] (con|por)
  | (constituye|constituyen|constituirá) [0-3] (delito|delitos|crimen|hecho punible)
  | (se|le) (castigará|castigarán|castiga|reprimirá|penará) [0-12] (con|pena)
  | (=pena|=penas) [0-6] (aumentar*|agravar*|increment*)
  | (aumentar*|agravar*|increment*) [0-10] (=pena|=penas)
  | culpable de [0-3] (delito|crimen)
  | (=sufre|=sufren|=sufrirá|=sufrirán) [0-3] (=pena|=penas|=prisión|=presidio|=reclusión|=arresto)
  | (son|es) (delito|delitos|hechos punibles)
  unless (investig*|persecu*|preven*|averigua*|sospech*|indici*|esclarec*) [0-8] (delito|delitos|crimen)
  unless (si|cuando|siempre que) [0-4] (constituye|constituyen|es|son) [0-3] (delito|delitos)
  unless (apercibimiento|so pena|bajo pena) [0-8] (delito|pena|prisión|multa)
  + Quien rompa un sello [comete delito].
  + Quien rompa un sello [será castigado con] multa.
  + Quien rompa un sello [incurrirá en prisión] de un año.
  + Quien rompa un sello [sufrirá la misma pena].
  - El juez investiga si alguien comete un delito.
  - Un tribunal conoce de los delitos cometidos en la costa.
  - Quien sufrió una pérdida pide ayuda.

concept criminal-penalty
  | (=prisión|=presidio|=reclusión|=cárcel|=penitenciaría) [0-20] # (año|años|mes|meses|día|días|año|ano|anos)
  | # (año|años|mes|meses|día|días) [0-4] (de|en)? (=prisión|=presidio|=reclusión|=cárcel|=arresto)
  | # [0-4] (año|años|mes|meses|día|días) [0-1] de [0-2] (=prisión|=presidio|=reclusión|=cárcel|=arresto)
  | (=pena|=penas) [0-2] (de|privativa|privativas|restrictiva) [0-2] (=prisión|=presidio|=reclusión|=cárcel|=libertad|=multa|=arresto|=relegación|=trabajo)
  | (=pena|=penas) [0-8] (=prisión|=presidio|=reclusión|privativa|=multa)
  | (=presidio|=reclusión|=prisión) (menor|mayor|menores|mayores|perpetua|perpetuo|correccional)
  | (castig*|reprim*|penad*|condenad*|sancion*|impondrá|impondrán|aplicará|=incurrirá|=incurrirán|=incurre) [0-12] (=prisión|=presidio|=reclusión|=cárcel|=arresto|=relegación|penitenciari*|privativa)
  | (castigado|castigada|castigados|castigadas|castigará|castigarán|reprimido|reprimida|reprimidos|penado|penada|penados|condenado|condenados) [0-3] (con|a) [0-4] (=multa|=pena|=penas)
  | (=multa|=multas) [0-4] # [0-1] (día|días|mes|meses|años)
  | (=multa|=multas) [0-2] # [0-2] a [0-3] # [0-1] (día|días|mes|meses|años)
  | (=día|=días) =multa
  | prestación de [0-2] trabajo
  unless (=multa|=sanción) (administrativa|coercitiva|administrativas|coercitivas)
  unless (=prisión|=detención) (preventiva|provisional)
  unless (delito|delitos|hecho|hechos|infracción|infracciones|crimen|crímenes) (castigados|castigado|castigadas|sancionados|sancionado|sancionadas|penados|penado|reprimidos|reprimido|punible|punibles|conminados) [0-14] (=prisión|=presidio|=reclusión|privativa|=pena|=penas|=libertad)
  unless (delito|delitos|hecho|hechos) (doloso|dolosos|grave|graves) (castigados|castigado|castigadas|sancionados|sancionado|sancionadas|penados|penado|reprimidos|reprimido|conminados|con|por) [0-14] (=prisión|=presidio|=reclusión|privativa|=pena|=penas|=libertad)
  unless (delito|delitos|hecho|hechos|infracción|infracciones|crimen|crímenes) [0-2] (=que|para) [0-5] (=tenga|=tengan|=tuviere|=merezca|=merezcan|=mereciere|=señale|=señalen|=prevea|=prevean|=contemple|=contemplen|=esté|=estén|=sea|=sean|=fuera|=fueren) [0-6] (=prisión|=presidio|=reclusión|privativa|=libertad|=pena|=penas)
  unless (cuya|cuyo) [0-3] (=pena|=penas|máximo|límite|sanción) [0-14] (=prisión|=presidio|=reclusión|privativa|=libertad|# (año|años))
  unless (=pena|=penas) [0-6] (igual|superior|inferior|exceda|excedan|máximo|límite) [0-12] # (año|años)
  unless (cumpl*|ejecuci*|extinci*) [0-6] (=pena|=penas|condena) [0-6] (=prisión|=libertad|=reclusión)
  | # (año|años) de privación de libertad
  unless centro de (=prisión|=reclusión)
  + Será castigado con la [pena de prisión] de dos años.
  + Merece de seis meses a [dos años de prisión].
  + Incurrirá en [prisión de cuarenta y ocho (48) a noventa y seis (96) meses].
  + Será penado con [presidio menor] en su grado mínimo.
  - El investigado queda en prisión preventiva.
  - La medida cabe en los delitos castigados con pena de prisión de tres años.
  - Procede por hechos cuya pena de prisión exceda de un año.
  - El operador paga una multa administrativa.

concept administrative-penalty
  | (=multa|=multas|=sanción|=sanciones) (administrativa|administrativas|pecuniaria|pecuniarias|coercitiva)
  | (=infracción|=infracciones) [0-4] (sanciona|sancionará|sancionarán|sancionada|sancionadas) [0-3] (con|por) [0-3] (=multa|=multas)
  | (=infracción|=infracciones) (leve|leves|grave|graves|muy graves|administrativa|administrativas)
  | (sancionado|sancionada|sancionados|sancionará|sancionarán) [0-3] con =multa
  + El operador paga una [multa administrativa].
  - El operador paga el precio.

concept penalty-pointer
  | (=misma|=mismas|idéntica|idénticas|iguales|=igual|=dicha|=dichas|=esta|=tales) [0-1] (=pena|=penas|sanción|sanciones)
  | (=pena|=penas|sanción|sanciones) [0-4] (previst*|establecid*|señalad*|fijad*|indicad*|contemplad*|correspondiente|impuest*|dispuest*|determinad*) [0-8] (artículo|artículos|apartado|apartados|párrafo|número|inciso|ley|código|anterior|precedente|capítulo|título|numeral|caso|primero|delito)
  | (castigad*|castigarán|castigará|sancionad*|sancionarán|sancionará|reprimid*|penad*) [0-4] (conforme|según|como|acuerdo|arreglo)
  | (castigad*|sancionad*|reprimid*|penad*|castigarán|sancionarán) [0-3] (=pena|=penas) [0-6] (previst*|establecid*|señalad*|correspondiente|anterior|precedente|inferior|superior)
  | (=pena|=penas) [0-2] (del|de los|de las|de) (artículo|artículos|apartado|numeral|párrafo)
  | (=pena|=penas) (inferior|superior) [0-4] grado
  | (=pena|=penas) (anterior|anteriores|precedente|indicada|indicadas|señalada|señaladas|respectiva|respectivas|respectivamente)
  + Quien ayude merece las [penas previstas en el artículo] 4.
  + Con la [misma pena] se castiga al que ayude.
  - El secretario obra según el artículo 4.

concept higher-penalty
  | (en lugar|en vez) de [0-2] (=pena|=penas)
  | mitad superior
  | (=pena|=penas|sanción|sanciones) [0-3] superior* [0-3] grado
  | (=pena|=penas|sanción|sanciones) [0-14] (aumentar*|aumentad*|agravar*|agravad*|increment*|elev*|duplic*)
  | (aumentar*|agravar*|increment*|duplic*|elev*) [0-10] (=pena|=penas|sanción|sanciones|tercio|tercera|mitad|duplo)
  + Las [penas se aumentarán] si el autor es funcionario.
  - Las penas se cumplen en la capital.

concept accessory-act
  | (tentativa|tentativas|frustración|conspiración|proposición|provocación|complicidad|encubrimiento|cómplice|cómplices|encubridor|encubridores)
  | (actos|acto) preparatorio
  | (reincid*|reiteración)
  | persona jurídica
  + La [tentativa] de un delito de este capítulo se castiga.
  - El que comete un delito de este capítulo será castigado.

concept defence-clause
  | no (será|serán|es|son|sea|sean) [0-1] (punible|punibles|castigado|castigada|castigados|penado|penados|sancionado|sancionados|reprimido|responsable|responsables)
  | no (constituye|constituyen|constituirá|constituirán|comete|cometen|cometerá|incurre|incurren|incurrirá) [0-5] (delito|delitos|pena|penas|responsabilidad|infracción)
  | (exento|exenta|exentos|exentas|eximido|eximidos|exime) [0-4] (=pena|=penas|responsabilidad|sanción)
  | no [0-2] (considerará|considerarán|considera|considerará) [0-4] (delito|delitos|punible|punibles|delictiv*)
  | no (está|están|estará|estarán) sujeto
  unless (siempre|si) [0-6] no [0-2] (constituy*|result*|configur*) [0-8] (grave|mayor|severamente|severa|más)
  unless (si|salvo) [0-4] más (grave|severamente)
  + [No será punible] quien obre de buena fe.
  + [No constituye delito] la prueba de un cerrojo propio.
  - Quien rompa un sello será castigado.
  - Quien rompa un sello no autorizado será castigado.
  - Quien rompa un sello será castigado, siempre que no constituya delito más grave.

concept search-context
  | (juez|jueza|jueces|tribunal|fiscal|fiscales|fiscalía|magistrado|ministerio público|policía|agente|agentes|oficial) [0-12] (=podrá|=podrán|=puede|=pueden|=deberá|=deberán) [0-6] (ordenar|autorizar|acordar|disponer|requerir|solicitar|decretar|registrar|incautar|interceptar|secuestrar|allanar|inspeccionar|acceder)
  | (juez|jueza|jueces|tribunal|fiscal|fiscales|ministerio público) [0-4] (ordenará|ordenarán|autorizará|acordará|dispondrá|requerirá|decretará|solicitará)
  | (autorización|orden|mandamiento|resolución|auto) judicial (=podrá|=podrán|se =podrá|que|autoriz*|de registro|para|fundada|motivada)
  | (orden|mandamiento|acta|diligencia|diligencias) de (registro|allanamiento|entrada)
  unless sin [0-4] (orden|autorización|mandamiento) [0-1] judicial
  unless (imponer|rebajar|reducir|sustituir|suspender|aplicar) [0-4] (=pena|=penas)
  + El [juez podrá ordenar] el registro.
  - El juez podrá imponer la pena.
  - Quien lo abra sin orden judicial será castigado.

concept short-title
  | (ley|código|decreto) [0-2] (se citará|se denominará|se denomina|se conocerá|será citado|será citada)
  | se citará como
  + Esta [ley se denominará] ley de abejas.
  - Esta ley se aplica a las abejas.

concept deeming
  | se (considera|consideran|considerará|considerarán|entiende|entienden|entenderá|entenderán|presume|presumirá)
  | a [0-1] efectos de
  | a los fines de
  + [Se considera] enviado el paquete cuando sale.
  - Quien envía un paquete lo paga.

concept title-definition
  | (definición|definiciones|conceptos|terminología|glosario|interpretación|términos)
  | objeto de aplicación
  + El epígrafe es [Definiciones].
  - El epígrafe es Envío de paquetes.
  - El epígrafe es Ámbito de aplicación.

concept clause-work
  | (delito|delitos|infracción|infracciones|hecho|hechos|conducta|conductas|disposiciones|actos|contravenga|contravengan) [0-8] (esta|presente|este) (ley|código|decreto|norma)
  + Los [delitos previstos en esta ley] se castigan con multa.
  - Una licencia de esta ley vale un año.

concept clause-part
  | (delito|delitos|infracción|infracciones|hecho|hechos|conducta|conductas|disposiciones|actos) [0-8] (esta|presente|este) (capítulo|título|sección|libro|parte)
  | (artículos|capítulos) (anteriores|precedentes)
  + Los [delitos previstos en este capítulo] se castigan con multa.
  - Una licencia de este capítulo vale un año.

concept prohibition
  | (queda|quedan|está|están|es|son|estará|estarán|será|serán) [0-2] (prohibido|prohibida|prohibidos|prohibidas|prohibidos|vedado|ilícito|ilegal)
  | (se prohíbe|se prohíben|prohíbese|prohíbase)
  | no (=podrá|=podrán|=deberá|=deberán|=puede|=pueden)
  | (nadie|ninguna persona) (=podrá|=puede)
  + [Queda prohibido] ocultar el origen de un paquete.
  + El transportista [no podrá] ocultar el origen.
  - El transportista indica el origen.

concept offence-word
  | (=delito|=delitos|=crimen|=crímenes|delictiv*)
  | (hecho|hechos) (punible|punibles|delictivo|delictivos|delictuoso|delictuosos|ilícito|ilícitos)
  | infracción (penal|penales)
  | (el|la|las|los) (hecho|hechos|infracción|conducta|conductas) [0-2] (ejecut*|comet*|realiz*|recay*|recaig*|afect*|descrit*|previst*)
  + El [delito] se juzga en la capital.
  - El deleite de la fiesta es grande.

concept offence-in-general
  | (todo|cualquier|cualquiera|todos) [0-1] (delito|hecho punible|crimen|infracción penal|delitos)
  | (los|las|un|por|de) (delito|delitos|hechos punibles|crímenes|infracciones|hecho punible|hechos delictivos) [0-3] (cometido|cometidos|cometidas|perpetrados|perpetradas|que se cometan|que se cometa|que se cometieren|ejecutados|realizados)
  | (los)? hechos punibles [0-2] (realizados|cometidos|perpetrados)
  | (delito|delitos|hecho|hechos|acto|actos) [0-6] (esta|presente|este) (ley|código)
  | (ley|código|leyes|normas) [0-2] (penal|penales)? [0-3] (se)? (aplica|aplicará|aplicarán|aplican|rige|aplicable|aplicables|obligatoria) [0-6] (todo|toda|todos|hecho|hechos|delito|delitos|infracción|infracciones|persona|quien|quienes|los que|los delitos|los hechos|los autores)
  | (causas|conocimiento) [0-4] (delito|delitos)
  unless (delito|delitos) [0-3] (previst*|tipificad*|comprendid*|a que se refiere) [0-3] (artículo|artículos|número|letra)
  + El tribunal conoce de [todo delito] en la mar.
  - El tribunal conoce del robo de una barca.
  - El tribunal conoce de los delitos previstos en el artículo 8.

concept offence-committed
  | (delito|delitos|hecho|hechos|crimen|crímenes|infracción|infracciones|falta|faltas|acto|actos|conducta|acción) [0-12] (comet*|perpetr*|ejecut*|realiz*|consum*|produz*)
  | (comet*|perpetr*) [0-8] (delito|delitos|hecho|hechos|crimen|infracción|infracciones)
  | (origin*|orden*|inici*|prepar*) [0-4] (acción|conducta|actividad) (delictiva|típica|punible|criminal)
  + El autor [origina la acción delictiva] en el puerto.
  + El tribunal conoce del [delito cometido] en alta mar.
  - El capitán lleva un diario.

concept jurisdiction-cue
  | (ley|leyes|código|derecho|legislación|disposiciones|normas) [0-6] (aplica|aplican|aplicará|aplicarán|aplicable|aplicables|rige|rigen|regirá|obligatoria)
  | (aplica|aplican|aplicará|aplicarán|rige|regirá) [0-3] (ley|leyes|código|legislación) [0-3] (penal|penales|^)
  | (tribunal|tribunales|juez|jueces|juzgado|juzgados|jurisdicción|cortes) [0-12] (competente|competentes|competencia|conocer|conocerá|conocerán|conocimiento|jurisdicción|juzgar|juzgará|juzgarán)
  | (corresponde|corresponderá|competencia) [0-6] jurisdicción
  | (será|serán|=podrá|=podrán|sea|sean) [0-2] (juzgado|juzgados|juzgada|perseguido|perseguidos|penado|penados|enjuiciado|enjuiciados|sancionados|castigados) [0-10] (tribunal|tribunales|ley|leyes|república|país|código|conforme)
  | (considera|consideran|considerará|considerarán|reputa|reputan|reputará|entiende|entenderá) [0-3] (cometido|cometidos|cometida|territorio)
  | (sometido|sometidos|sometidas|sujetos|sujetas) [0-3] (jurisdicción|ley|leyes)
  | se aplica (igualmente|también|asimismo) (a|al)
  | (igualmente|también|asimismo) se aplica* (a|al)
  | la ley penal [0-4] (aplica|aplicará|es)
  | competencia [0-4] (tribunales|jueces)
  + La [ley penal se aplica] en la mar.
  + El [tribunal es competente] en la costa.
  - El capitán lleva un diario.

# What makes a sentence create an offence, and what makes it none.

concept creates-offence
  | (=comete|=cometen) [0-4] (delito|infracción penal)
  | (será|serán|sea|sean) [0-1] (castigado|castigada|castigados|castigadas|reprimido|reprimida|reprimidos|penado|penada|penados|sancionado|sancionada|sancionados|condenado)
  | (=incurrirá|=incurrirán|=incurre) [0-4] (pena|penas|prisión|delito|responsabilidad|sanción|multa)
  | (se|le) (castigará|castigarán|impondrá|impondrán|sancionará|sancionarán|reprimirá)
  unless (sospech*|presum*|imputad*|indici*) [0-6] (comete|cometido)
  unless (apercibimiento|so pena|bajo pena) [0-8] (delito|pena|prisión|multa)
  unless impondrá [0-3] (obligación|medida|medidas)
  + Quien rompa un sello [será castigado] con multa.
  - Se cree que cometió un delito.
  - Deberán cumplirlo bajo apercibimiento de incurrir en delito.

concept penalty-line
  | (=pena|=penas|sanción) (prisión|multa|reclusión)
  + [Pena: prisión] de uno a cinco años.
  - Quien lo hace cumple su pena en prisión.

concept plain-duty
  | (=deberá|=deberán|=deben|=debe) [0-1] (llevar|informar|notificar|conservar|registrar|declarar|comunicar|presentar|inscribir|publicar|designar|establecer|garantizar|adoptar)
  | =podrá (solicitar|usar|pedir|recurrir)
  + Quien venda sellos [deberá llevar] una lista de ellos.
  - Quien rompa sellos será castigado.

concept defines-term
  | (se entiende|se entenderá|se entienden|se considera|se considerarán) por
  | (se entenderá|se entiende|se considerará|se considera) [0-3] (documento|víctima|funcionario|arma|explosivo)
  | (término|expresión|expresiones|palabra) [0-4] (significa|comprende|incluye|designa)
  + [Se entiende por] sello la marca de un oficio.
  - Quien guarde un sello por cualquier medio será castigado.

concept exception-clause
  | (lo dispuesto|disposiciones|artículo) [0-8] no [0-2] (aplica*|impide|impedirá|afecta*)
  | no [0-2] (aplicará|aplicarán) [0-3] (lo dispuesto|esta|este)
  + [Lo dispuesto en este artículo no se aplica] a los niños.
  - Lo dispuesto en este artículo obliga a todos.

concept sentencing-context
  | (circunstancia|circunstancias) [0-2] (agravante|agravantes|atenuante|atenuantes)
  | (juez|jueces|tribunal) [0-6] (tendrá en cuenta|tendrán en cuenta|valorará|graduará|individualizará)
  | (individualización|graduación|determinación) [0-2] (=pena|=penas)
  + El [juez tendrá en cuenta] el valor.
  - El ladrón guarda el valor.

concept process-context
  | (prisión|detención) (preventiva|provisional)
  | (prescripción|prescribe|prescribirá|extinción|extingue)
  | (dictar|dictará|expedir) [0-3] reglamento
  | (ejecutoria|sobreseimiento|archivo definitivo)
  | (no =podrá|no =podrán) [0-2] (concederse|otorgarse)
  + La [prescripción] corre desde el hecho.
  - El ladrón corre desde la casa.

concept predicate-list
  | (artículo|artículos) # [0-8] (artículo|artículos) # [0-8] (artículo|artículos) # [0-10] (artículo|artículos) #
  | (delito|delitos) de [0-30] (lavado|blanqueo|contrabando|trata|cohecho|peculado) [0-30] (secuestro|extorsión|terrorismo|narcotráfico|trata|cohecho)
  + Abarca los [artículos 3, 5 del artículo 6, el artículo 9 y el artículo 11].
  - Abarca el artículo 3 y el robo.

concept regulatory-purpose
  | (funciones|potestades|facultades|atribuciones) [0-3] (superintendencia|autoridad reguladora|comisión|ministerio|agencia|dirección general)
  | (fines|efectos) [0-3] (tributarios|fiscales|aduaneros|regulatorios|estadísticos)
  | (contribuyente|contribuyentes|concesionario|concesionarios|licenciatario|licenciatarios|responsable del tratamiento|encargado del tratamiento|sujeto pasivo)
  | (inspección|inspectores|inspector) (tributaria|aduanera|de trabajo|de telecomunicaciones)
  | (infracción|infracciones) (leve|leves|graves|administrativas)
  | (ministerio|superintendencia|comisión nacional) [0-20] (=podrá|=podrán) [0-10] (requerir|solicitar|recabar)
  | (potestad sancionadora|procedimiento sancionador|expediente sancionador)
  unless ministerio (público|fiscal)
  + La firma lo envía para las [funciones de la superintendencia].
  - La firma lo envía por correo.

concept title-not-power
  | (delito|delitos|estafa|fraude|falsificación|falsedad|acceso ilícito|pornograf*|sanción|sanciones|infracción|infracciones|penas|daños|coacción|amenazas|usurpación|suplantación)
  | (funciones|composición|integración|atribuciones|competencias) [0-3] (consejo|comisión|secretaría|ministerio|junta|dirección|unidad)
  | (nulidad|inadmisibilidad|recurso|recursos|apelación|costas|honorarios|indemnización)
  | (destrucción|devolución|custodia|inventario|depósito) [0-4] (registros|objetos|datos|bienes|efectos|grabaciones|cosas)
  | acceso de las partes
  | (utilización|uso) [0-3] (información|resultados) [0-4] (procedimiento|proceso)
  | (hallazgos|descubrimientos) (casuales|inevitables)
  | (reglamento|reglamentación)
  | solicitud de (autorización|prórroga)
  + El epígrafe es [Estafa].
  - El epígrafe es Registro de dispositivos.

concept title-object
  | (objeto|objetivo|objetivos|finalidad|principio|principios|ámbito|alcance)
  | (formas|tipos|modalidades) de
  unless (registro|incautación|secuestro|entrega) [0-3] objeto
  + El epígrafe es [Objeto] de la ley.
  - El epígrafe es Gastos.

concept law-as-whole
  | (esta|este|presente) (ley|código|decreto)
  | (ley|leyes|derecho|legislación|normas|disposiciones) (penal|penales)
  | (todo|cualquier|todos|toda) [0-2] (delito|delitos|infracción|hecho punible)
  | (orden|jurisdicción) penal
  unless (delito|delitos|hechos) [0-6] artículo
  + Un delito de [esta ley] se juzga aquí.
  - El robo se juzga aquí.

concept penal-act
  | (=delito|=delitos|=crimen|=crímenes|infracción|infracciones|penal|penales|punible|punibles|delictiv*)
  | (acto|actos|acción|acciones) [0-2] u [0-2] (omisión|omisiones)
  | (hecho|hechos|conducta|conductas) [0-2] (cometid*|realizad*|perpetrad*)
  + El tribunal juzga el [delito].
  - El tribunal juzga el pleito.

concept any-person
  | (toda|cualquier|todo|todas) (persona|personas|aquel)
  | (quien|quienes|cualquiera|los que|el que)
  + Vale para [toda persona].
  - Vale para un vecino.

concept offence-condition
  | (este|el presente) (artículo|apartado|párrafo) [0-1] aplica* [0-2] (si|cuando|siempre)
  + [Este artículo se aplica si] quiere romper el sello.
  - Esta ley se aplica a los sellos.

concept offence-defined
  | (consiste|consisten) en
  + El hurto [consiste en] tomar algo.
  - El ladrón toma algo.

concept report-duty
  | (notific*|notifiqu*|informar*|informe|comunicar*|comunique*|denunci*) [0-14] (ataque|ataques|incidente|incidentes|intrusión|intrusiones|vulneración|brecha|brechas)
  + Quien no [notifique un ataque] será castigado.
  - Quien ataque un molino será castigado.
