# Help between States.

concept foreign-request
  | (solicitud|solicitudes|petición|peticiones|requerimiento|requerimientos|pedido|pedidos|instancia) [0-10] (extranjer*|requirente|solicitante|otro estado|otros estados|otro país|otros países|país requirente|internacional)
  | (solicitud|solicitudes|petición|peticiones|pedido|pedidos) [0-3] (asistencia|cooperación|auxilio|ayuda) [0-2] (judicial|jurídica|internacional|mutua|legal|recíproca)
  | (estado|parte|país|autoridad|autoridades) (requirente|solicitante|requirentes|solicitantes|emisión|de emisión)
  | (autoridad|autoridades|tribunal|tribunales|jueces|juez|gobierno|estado|estados|país) [0-3] (extranjer*) [0-6] (solicit*|requier*|requir*|requer*|pid*|pida)
  | (comisión|comisiones|cartas|carta) rogatoria
  | (exhorto|exhortos) [0-4] (extranjer*|internacional)
  | cooperación [0-3] solicitada
  | (autoridades|tribunales) [0-3] extranjer* [0-6] cooperación
  unless (solicit*|pedir|requer*|dirig*|cursar|remit*) [0-6] a [0-3] (autoridad|autoridades|tribunal|tribunales|estado|país|gobierno) [0-2] (extranjer*|requerido|requerida)
  unless (solicit*|petición|peticiones) [0-2] extradición
  + Se hizo por [solicitud de un Estado extranjero].
  - Se hizo por solicitud de un vecino.
  - Se pidió solicitar a las autoridades extranjeras un plano.

concept extradition-matter
  | (extradi*|reclamado|reclamada)
  | (entrega) [0-4] (reclamad*|requerid*|persona|detenid*)
  | orden europea de detención
  + Sirve a la [extradición] del fugado.
  - Sirve al examen de un testigo.

concept request-word
  | (solicitud|solicitudes|solicit*|petición|peticiones|pedido|requerimiento|requerimientos)
  + Hace una [solicitud].
  - Hace pan.

concept mutual-assistance
  | (asistencia|cooperación|auxilio|ayuda|colaboración) [0-1] (judicial|jurídica|jurisdiccional|legal|penal|mutua|recíproca) [0-2] (internacional|mutua|recíproca|penal|penales|materia penal|criminal|asuntos penales)
  | (asistencia|cooperación|auxilio|ayuda) [0-1] (mutua|recíproca|internacional) [0-4] (penal|penales|criminal|judicial|jurídica|delito|delitos)
  | (asistencia|cooperación|auxilio) [0-3] (materia|asuntos) (penal|penales)
  | (cooper*|colabor*) [0-6] (autoridad|autoridades|estado|estados|tribunales|países|jueces) [0-3] (extranjer*|miembros|emisión|otros)
  | cooperación (jurídica|judicial|jurisdiccional) internacional
  | (auxilio|asistencia) judicial internacional
  | reconocimiento mutuo
  | cooperación internacional
  | la (asistencia|cooperación|ayuda) [0-1] (comprenderá|comprende|comprender|incluirá|incluye|consistir|consistirá)
  unless cooperación internacional [0-3] desarrollo
  unless (mutua|mutuas|mutualidad) [0-2] (seguros|previsión)
  unless asistencia jurídica gratuita
  + La ley sirve a la [asistencia judicial internacional].
  - El club da ayuda mutua a las viudas.

concept assistance-act
  | (asist*|ejecut*|cumpl*|diligenci*|prest*|conced*|otorg*|brind*|atend*|cooper*|colabor*|tramit*|practic*|auxili*|dará curso)
  unless (asistente|prestador|prestadores|prestaciones)
  + El tribunal podrá [asistir] al Estado.
  - El tribunal podrá levantarse.

concept evidence-act
  | (prueba|pruebas|testimonio|testimonios|testigo|testigos|declaración|declaraciones|registro|registros|allanamiento|incautación|secuestro|embargo|interceptación|intervención|pericia|peritajes|diligencia|diligencias|evidencia|evidencias)
  | (entrega|obtención|remisión|exhibición) [0-4] (documento|documentos|objeto|objetos|expedientes|elementos)
  | medida de investigación
  + El tribunal recibe la [prueba].
  - El tribunal se sienta.

concept other-help
  | (cualquier|otra|otras|toda|demás) [0-3] (asistencia|ayuda|forma|medida|medidas|auxilio|cooperación|colaboración|diligencia|acto|clase)
  | (notificación|notificaciones|notificar)
  | (localiz*|identific*) [0-6] (persona|personas|bienes)
  | (traslado|transferencia) [0-6] (persona|personas|detenid*|condenad*)
  | (decomiso|comiso|inmoviliz*|embargo)
  | cooperación [0-2] (requerida|solicitada|más amplia)
  | (la más amplia|mayor) (cooperación|asistencia)
  | intercambio [0-2] información
  + Podrá dar [cualquier asistencia].
  - Podrá dar pan.

concept cooperate-act
  | (cooper*|colabor*)
  | (asistencia|auxilio|ayuda) [0-4] (extranjer*|internacional|otros estados|otro estado)
  unless (cooperativ*|colaborador|colaboradores|colaboración eficaz)
  + Ellos [cooperan] con otros.
  - Ellos operan un molino.

concept widest-extent
  | (mayor|más) [0-2] (amplia|amplio|ampliamente|medida|grado|extensión|posible)
  + Va en la [mayor medida] posible.
  - Va a la colina.

concept treaty-or-reciprocity
  | (tratado|tratados|convenio|convenios|acuerdo|acuerdos|recíproc*|reciprocidad|convención|convenciones)
  + Descansa en un [tratado].
  - Descansa en una piedra.

concept title-cooperation
  | (cooperación|principio|principios|general|generales|asistencia|auxilio|objeto|reconocimiento|finalidad|alcance|ámbito)
  + El epígrafe es [Cooperación].
  - El epígrafe es Abejas.

concept extraditable
  | (extraditable|extraditables)
  | (delito|delitos|hecho|hechos) [0-8] (lugar|motiv*|da|dan|darán|autorizan|objeto|casos) [0-3] extradición
  + Es un delito [extraditable].
  - Es un delito.

concept extradition-threshold
  | (=pena|=penas|privativa|privativas|prisión|libertad|duración|límite|máximo|sanción) [0-20] # (año|años) @365
  | (=pena|=penas|privativa|privativas|prisión|libertad|duración) [0-14] # (mes|meses) @30
  | # (año|años) [0-6] (privación|prisión|pena) @365
  + Pide una [pena de un año].
  - Pide un año de escuela.

concept may-be-extradited
  | extradición [0-14] (procede|procederá|proceda|concede|concederá|concederse|otorgar*|otorga|=podrá|=podrán|requiere|requerirá|requiera|será|solicitar*)
  | (procede|procederá|procedente|concederá|concederse|conceder|otorgará|otorgar|lugar a) [0-4] extradición
  | (=podrá|=podrán|será|serán|=puede) [0-2] (extradi*)
  unless (no|neg*|deneg*|ni) [0-4] (procede|procederá|concederá|concederse|otorgar*|=podrá|conceder) [0-3] extradición
  unless extradición [0-2] no
  + La [extradición procederá] por delitos de peso.
  - No procederá la extradición de noche.

# How a law of extradition and assistance is built.

concept extraditable-defined
  | extradición [0-10] (procede|procederá|concede|concederá|concederse|otorgará|otorga|otorgarse|=podrá|=podrán|proceda) [0-40] (pena|penas|prisión|privativa|privativas|libertad|delito|delitos|año|años)
  | (concederá|concederse|conceder|procederá|procede|otorgará|otorgar|lugar a) [0-4] extradición [0-30] (pena|penas|prisión|privativa|libertad|delito|delitos|hechos|año|años)
  | (delito|delitos|hecho|hechos) [0-10] (extraditable|extraditables|lugar a (la)? extradición|motivan la extradición|autorizan la extradición)
  | extraditable
  unless no [0-4] (procede|procederá|concederá|concederse|otorgará|otorgar|=podrá|conceder) [0-3] extradición
  unless extradición [0-2] (no|tampoco)
  unless no [0-3] extraditable
  + La [extradición procederá por delitos] graves.
  - No procederá la extradición por delitos leves.

concept not-extraditable
  | (no|neg*|deneg*|rechaz*|improcedente) [0-6] (extradi*)
  | extradición [0-4] (no|deneg*|neg*|improcedente|rechaz*)
  | (especialidad|reextradición|tránsito)
  + [No será extraditado] nunca.
  - Será extraditado.

concept below-threshold
  | (pena|penas|prisión|libertad) [0-8] (inferior|menor) a # (año|años|mes|meses)
  | no [0-3] (tenga|tengan|esté|estén|prevea|prevean) [0-14] (igual|mayor|superior) [0-8] # (años|año|meses)
  unless no [0-3] (inferior|menor) a #
  + No se entrega si la [pena es inferior a un año].
  - Se entrega si la pena no es inferior a un año.

concept fiscal-offence
  | (delito|delitos|infracciones|carácter|naturaleza) [0-2] (fiscal|fiscales|tributari*)
  + Es un [delito fiscal].
  - Es un delito físico.

concept extradition-among-forms
  | extradición [0-8] (asistencia|traslado|ejecución|reconocimiento|cooperación)
  | (asistencia|cooperación|auxilio) [0-10] extradición
  + Abarca la [extradición, la asistencia] y más.
  - Trata de la extradición.

concept convention-as-basis
  | (convenio|convención|tratado|convenciones) [0-14] (base|fundamento) [0-4] extradición
  + El [convenio sirve de base para la extradición].
  - El convenio es largo.

concept deemed-in-treaties
  | (considerar*|entender*|incluid*) [0-8] (tratado|tratados) de extradición
  + Se considera [incluido en todo tratado de extradición].
  - Se considera un delito.

concept listed-in-schedule
  | (enumerad*|mencionad*|listad*|previst*) [0-4] (anexo|lista)
  + Un delito [enumerado en el anexo] es grave.
  - Un delito grave.

concept residual-of-list
  | (otro|otros|cualquier|demás|todo) [0-4] (delito|delitos) [0-10] # (años|año|meses)
  + Cualquier [otro delito castigado con un año] está en la lista.
  - El delito está en la lista.

concept ground-of-jurisdiction
  | (competencia|jurisdicción) [0-6] (tribunales|jueces|estado)
  + Cae en la [competencia de los tribunales].
  - Cae en el pozo.

concept title-extraditable
  | (extraditable|extraditables|extradición)
  | (procedencia|requisitos|condiciones) [0-3] extradición
  + El epígrafe es [Extradición] activa.
  - El epígrafe es Abejas.

concept cooperation-with-states
  | (cooper*|colabor*) [0-8] (estado|estados|país|países|autoridad|autoridades|tribunales|organismos|gobiernos) [0-3] (extranjer*|otros|internacional|internacionales|miembro|miembros)
  | (cooper*|colabor*) [0-4] (con)? (otros|otro) [0-1] (estado|estados|países|país)
  | (autoridades|tribunales|jueces|fiscales) [0-8] (prestar*|dar*) [0-4] (cooperación|auxilio|asistencia) [0-8] (extranjer*|internacional|otros estados)
  | intercambi* [0-2] información [0-3] (otros|extranjer*) [0-2] (estado|estados|países|autoridades)?  (estado|estados|países|autoridades|extranjeras)
  + Ellos [cooperan con otros Estados].
  - Ellos cooperan con la junta.

concept assistance-includes
  | (asistencia|cooperación|auxilio|ayuda) [0-8] (comprende|comprenderá|incluye|incluirá|consistirá|consiste|abarca|abarcará|=podrá comprender|=podrá consistir)
  | (formas|tipos|actos|modalidades) [0-3] (asistencia|cooperación)
  + La [asistencia comprenderá] oír a un testigo.
  - La asistencia se da de noche.

concept title-assistance-request
  | (asistencia|cooperación|auxilio) [0-4] (solicitud|solicitudes|extranjer*|estado|estados|judicial|jurídica|penal|internacional|mutua|recíproca)
  | (solicitud|solicitudes|requerimiento|requerimientos) [0-6] (asistencia|cooperación|auxilio|extranjer*|autoridades)
  | (objeto|alcance|ámbito|finalidad)
  | (formas|tipos) de (asistencia|cooperación)
  + El epígrafe es [Solicitudes de asistencia].
  - El epígrafe es Gastos.

concept outgoing-request
  | (=podrá|=podrán|=deberá) [0-6] (solicitar|solicit*|requerir|pedir) [0-6] (a|al) [0-4] (extranjer*|estado|otro estado|otros estados)
  | (solicitud|solicitudes|exhorto|comisión rogatoria|comisiones rogatorias) [0-6] (dirig*|cursad*|formulad*|remit*) [0-4] (a|al|por) [0-4] (extranjer*|jueces|tribunales|autoridades (nacionales|*ñolas|*enas|*inas|*anas|*enses))
  | (asistencia|cooperación) activa
  | (transmi*|emisión|emitir) [0-40] estado de ejecución
  | solicit* [0-3] autoridad [0-1] (ejecución|requerida)
  | requiera [0-4] (práctica|actuaciones) [0-6] en otro estado
  | dirigid* a [0-3] (autoridad|autoridades|tribunales|estado) [0-2] extranjer*
  + El ministro [podrá solicitar a un Estado] que oiga a un testigo.
  - El ministro da ayuda a un Estado.

concept treaty-partners-only
  | (solo|sólo|únicamente) [0-8] (tratado|convenio|acuerdo) [0-4] (vigente|vigor)
  + Se da [solo si hay tratado en vigor].
  - Se da aunque no haya tratado.

concept civil-matter
  | (materia|asuntos|orden|procesos) [0-2] (civil|civiles|mercantil|mercantiles|laboral|aduanera|tributaria|administrativ*)
  + Sirve en [materia civil].
  - Sirve en materia penal.

concept same-conduct
  | (conducta|hechos) [0-10] (independientemente|prescind*|misma categoría|denomin*|terminología)
  + Mira los [hechos, independientemente] de su nombre.
  - Mira los hechos.

concept foreign-heading
  | (extranjer*|otros estados|otro estado|estado requirente|internacional|estados miembros|requirente)
  | (asistencia|cooperación|auxilio) (mutua|recíproca|internacional|judicial|jurídica)
  | orden europea
  + El epígrafe es Prueba para un tribunal [extranjero].
  - El epígrafe es Registro del Estado.

concept judicial-assistance
  | (asistencia|cooperación|auxilio) [0-1] (judicial|jurídica|jurisdiccional) (internacional|mutua|recíproca)
  | (asistencia|cooperación|auxilio) [0-1] (judicial|jurídica) [0-10] (extranjer*|otros estados)
  | (exhortos|comisiones rogatorias|cartas rogatorias) [0-8] extranjer*
  | (juzgados|tribunales|jueces) [0-4] prestarán [0-6] extranjer* [0-2] cooperación
  + Prestan [auxilio judicial internacional].
  - El letrado presta asistencia jurídica a los pobres.

concept not-granted-unless
  | extradición [0-4] (solo|sólo|únicamente) [0-6] (=podrá|procederá|procede|concederá|concederse|si|cuando)
  | no [0-3] (concederá|procederá|otorgará) [0-3] extradición [0-2] (sino|salvo)
  + La [extradición solo procederá] si el hecho es grave.
  - La extradición no procede.

concept offence-so-called
  | (delito|delitos) (extraditable|extraditables|relevante)
  + Es un [delito extraditable] si es grave.
  - Es un delito.
