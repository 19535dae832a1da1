# Where the law reaches: territory, ships, aircraft, nationals.

concept within-territory
  | (en|dentro|por) [0-4] (territorio|república|país|nación|reino|estado)
  | (territorio|suelo) (nacional|*ano|*anos|*ana|*anas|*ense|*enses|*eño|*eños|*eña|*eñas|*eno|*enos|*ena|*enas|*ayo|*ayos|*aya|*ayas|*teco|*tecos|*teca|*tecas|*ñol|*ñola|*ñoles|*ñolas|*ino|*inos|*ina|*inas)
  | (total o parcialmente|en todo o en parte) [0-3] (en|territorio)
  unless (fuera|otro|extranjero|extranjera) [0-2] (de|del|en)? [0-2] (territorio|país|república|estado|nación)
  unless (registrad*|inscrit*|matriculad*|establecid*|domiciliad*) [0-2] (en|dentro) [0-3] (territorio|república|país|registro)
  unless en [0-1] otro (estado|país|territorio)
  unless (fuera) [0-3] territorio
  + Se hizo [en el territorio] del país.
  - Se hizo en el patio.
  - Se hizo en otro país.

concept territory-read-backwards
  | nadie [0-4] (juzgado|castigado|penado) [0-12] (fuera|extranjero)
  + [Nadie será juzgado por actos hechos fuera] del país.
  - Nadie será multado dos veces.

concept title-jurisdiction
  | (jurisdicción|territorialidad|territorio|territorial|extraterritorialidad|espacial|espacio|competencia|ámbito|aplicación|lugar|vigencia|aplicabilidad)
  + El epígrafe es [Jurisdicción].
  - El epígrafe es Abejas.

concept on-board
  | a bordo
  | (delito|delitos|punibles|infracciones) [0-1] (cometid*|realizad*|ejecutad*|perpetrad*) en
  | (en|dentro de) [0-2] (buque|buques|nave|naves|embarcación|embarcaciones|aeronave|aeronaves)
  + Pasó [a bordo] de la barca.
  - El bordado es azul.

concept on-aircraft
  | en [0-4] (aeronave|aeronaves|avión)
  + Pasó [en una aeronave] nueva.
  - Pasó en un tren.

concept own-ship
  | (buque|buques|nave|naves|embarcación|embarcaciones) [0-7] (nacional|nacionales)
  | (buque|buques|nave|naves|embarcación|embarcaciones|navío|barco|barcos) [0-12] (bandera|pabellón|matrícula|matriculad*|abanderad*|registrad*|inscrit*|registro)
  | (buque|buques|nave|naves|embarcación|embarcaciones|navío|barco|barcos) [0-5] (nacional|nacionales)
  | (buque|buques|nave|naves|embarcación|embarcaciones|navío|barco|barcos) [0-2] (*ano|*anos|*ana|*anas|*ense|*enses|*eño|*eños|*eña|*eñas|*eno|*enos|*ena|*enas|*ayo|*ayos|*aya|*ayas|*teco|*tecos|*teca|*tecas|*ñol|*ñola|*ñoles|*ñolas|*ino|*inos|*ina|*inas)
  unless (buque|buques|nave|naves|embarcación|embarcaciones|navío|barco|barcos) [0-2] (=ajeno|=ajenos|=ajena|=ajenas|=cercano|=cercana|=lejano|=humano|=humanos|=urbano|=vecino|=vecinos|=marina|=marino|=marinos|=submarino|=submarinos|=pleno|=plena|=destino|=camino|=medicina|=semana|=mano|=órgano|=órganos|=hermano|=hermanos|=anciano|=ciudadano|=ciudadanos|=vecina|=menina|=clandestino|=clandestina)
  | (buque|buques|nave|naves|embarcación|embarcaciones) [0-3] del estado
  | (pabellón|bandera) [0-6] (buque|buques|nave|naves|estado|república|nacional)
  unless (buque|buques|nave|naves) [0-4] (extranjer*)
  unless (bandera|pabellón) extranjer*
  + Pasó en un [buque de bandera] nacional: [buque de bandera nacional].
  + Pasó en un [buque ruritano].
  - Pasó en un buque submarino.
  - Pasó en un buque extranjero.

concept own-aircraft
  | (aeronave|aeronaves) [0-7] (nacional|nacionales)
  | (aeronave|aeronaves|avión|aviones) [0-12] (bandera|pabellón|matrícula|matriculad*|registrad*|inscrit*|registro)
  | (aeronave|aeronaves) [0-1] del estado
  | (aeronave|aeronaves|avión|aviones) [0-5] (nacional|nacionales)
  | (aeronave|aeronaves|avión|aviones) [0-1] (*ano|*anos|*ana|*anas|*ense|*enses|*eño|*eños|*eña|*eñas|*eno|*enos|*ena|*enas|*ayo|*ayos|*aya|*ayas|*teco|*tecos|*teca|*tecas|*ñol|*ñola|*ñoles|*ñolas|*ino|*inos|*ina|*inas)
  unless (aeronave|aeronaves|avión|aviones) [0-1] (=ajeno|=ajenos|=ajena|=ajenas|=cercano|=cercana|=lejano|=humano|=humanos|=urbano|=vecino|=vecinos|=marina|=marino|=marinos|=submarino|=submarinos|=pleno|=plena|=destino|=camino|=medicina|=semana|=mano|=órgano|=órganos|=hermano|=hermanos|=anciano|=ciudadano|=ciudadanos|=vecina|=menina|=clandestino|=clandestina)
  unless (aeronave|aeronaves) [0-4] (extranjer*)
  + Pasó en una [aeronave con matrícula] del país.
  - Pasó en una aeronave extranjera.

concept consent-bar
  | no [0-4] (procederá|proceder|perseguirá|iniciará) [0-10] (sin|sino)
  | consentimiento [0-3] (fiscal general|ministro)
  + [No se procederá sin] permiso de un ministro.
  - El tribunal sigue la causa.

concept special-jurisdiction
  | jurisdicción especial [0-3] (marítima|territorial)
  + Queda en la [jurisdicción especial marítima].
  - Queda en la jurisdicción del tribunal.

concept narrow-offences
  | (acto|actos|delito|delitos) de (terrorismo|piratería|genocidio|tortura|trata|narcotráfico)
  | (delito|delitos|hecho|hechos) [0-4] (previst*|tipificad*|comprendid*|contemplad*|señalad*|sancionad*)? [0-3] (artículo|artículos|sección|número|literal)
  | (delito|delitos) (de|contra) [0-2] (traición|paz|independencia|rebelión|falsificación|estado|seguridad|corona|administración|salud|moneda)
  | (terrorismo|piratería|genocidio|tortura|estupefacientes|lesa humanidad) 
  + Sirve a un [acto de terrorismo] solo.
  - Sirve a un delito de esta ley.

concept national
  | (un|al|del|el|los|las|una|la|sus|por|ser|fuere|fuera|sean|fueren|sea|otro|como|contra|algún|cualquier) (nacional|nacionales)
  | (ciudadano|ciudadanos|ciudadana|=nacionalidad)
  | (persona|personas|nacional|nacionales|ciudadano|ciudadanos) [0-4] residente
  | residencia habitual
  | (por|contra|ser|fuere|fueren|fuera|fueran|sea|sean|sido) (un|una)? (*ano|*anos|*ana|*anas|*ense|*enses|*eño|*eños|*eña|*eñas|*eno|*enos|*ena|*enas|*ayo|*ayos|*aya|*ayas|*teco|*tecos|*teca|*tecas|*ñol|*ñola|*ñoles|*ñolas|*ino|*inos|*ina|*inas)
  | por (un|una) (*ano|*anos|*ana|*anas|*ense|*enses|*eño|*eños|*eña|*eñas|*eno|*enos|*ena|*enas|*ayo|*ayos|*aya|*ayas|*teco|*tecos|*teca|*tecas|*ñol|*ñola|*ñoles|*ñolas|*ino|*inos|*ina|*inas)
  unless (por|contra|ser|fuere|fueren|fuera|fueran|sea|sean|sido|un|una) (=ajeno|=ajenos|=ajena|=ajenas|=cercano|=cercana|=lejano|=humano|=humanos|=urbano|=vecino|=vecinos|=marina|=marino|=marinos|=submarino|=submarinos|=pleno|=plena|=destino|=camino|=medicina|=semana|=mano|=órgano|=órganos|=hermano|=hermanos|=anciano|=vecina|=menina|=clandestino|=clandestina)
  unless (la|el) nacional de
  unless seguridad ciudadana
  + Un [ciudadano] lo hizo.
  + Fue cometido [por un ruritano].
  - Fue cometido por un vecino.
  - El banco nacional lo hizo.

concept abroad
  | (en|desde|del) [0-1] (extranjero|exterior)
  | fuera [0-2] (del|de|territorio)
  | (en|de) [0-1] (país|países|estado|territorio) extranjer*
  | en [0-1] otro (estado|país|territorio)
  | donde [0-2] (cometid*|cometa|ejecutad*)
  + Lo hizo [fuera de] la aldea.
  - Lo hizo un extranjero.

concept dual-criminality
  | (punible|punibles|delito|delictivo|sancionad*|penad*|incriminad*|castigad*|tipificad*) [0-8] (lugar|estado|país|territorio) [0-8] (ejecución|comisión|cometi*|perpetr*|donde|ejecut*|realiz*|hubiere)
  | (lugar|estado|país) [0-8] (ejecución|comisión|cometi*|realiz*|perpetr*) [0-8] (punible|delito|penad*|sancionad*|castigad*)
  | doble (incriminación|punibilidad|tipicidad)
  | (ambos|ambas|los dos) (estados|países|leyes|legislaciones)
  | carezca de poder punitivo
  | (también|asimismo) [0-3] (punible|delito)
  + Es [punible en el lugar de su ejecución].
  - Es delito aquí.

concept national-victim
  | (contra|víctima|agraviado|perjuicio) [0-4] (nacional|nacionales|ciudadano|estado)
  | contra (un|una)? (*ano|*anos|*ana|*anas|*ense|*enses|*eño|*eños|*eña|*eñas|*eno|*enos|*ena|*enas|*ayo|*ayos|*aya|*ayas|*teco|*tecos|*teca|*tecas|*ñol|*ñola|*ñoles|*ñolas|*ino|*inos|*ina|*inas)
  unless contra (un|una)? (=ajeno|=ajenos|=ajena|=ajenas|=cercano|=cercana|=lejano|=humano|=humanos|=urbano|=vecino|=vecinos|=marina|=marino|=marinos|=submarino|=submarinos|=pleno|=plena|=destino|=camino|=medicina|=semana|=mano|=órgano|=órganos|=hermano|=hermanos|=anciano|=ciudadano|=ciudadanos|=vecina|=menina|=clandestino|=clandestina)
  unless contra [0-3] o por
  + Se hizo [contra un nacional].
  - Lo hizo un nacional.

concept not-extradited
  | (no|neg*|deneg*|denieg*|rechaz*|rehus*|improcedente|niegue|niega) [0-10] (extradi*|entreg*)
  | (extradi*|entreg*) [0-8] (neg*|deneg*|denieg*|rechaz*|rehus*|no|niegue|improcedente)
  + [No fue extraditado] nunca.
  - Fue extraditado.

concept nationality-ground
  | (=nacionalidad|ciudadanía)
  | (por|ser|sea|fuere|fuera|razón|sido) [0-3] (nacional|nacionales|ciudadano|ciudadanos)
  | (ser|sea|fuere|fuera|sido) (*ano|*anos|*ana|*anas|*ense|*enses|*eño|*eños|*eña|*eñas|*eno|*enos|*ena|*enas|*ayo|*ayos|*aya|*ayas|*teco|*tecos|*teca|*tecas|*ñol|*ñola|*ñoles|*ñolas|*ino|*inos|*ina|*inas)
  | (extradición|entrega) [0-3] (nacional|nacionales|ciudadanos|súbditos)
  | extradición de [0-1] (*anos|*enses|*eños|*enos|*ayos|*tecos|*ñoles|*inos)
  unless (ser|sea|fuere|fuera|sido|de|los) (=ajeno|=ajenos|=ajena|=ajenas|=cercano|=cercana|=lejano|=humano|=humanos|=urbano|=vecino|=vecinos|=marina|=marino|=marinos|=submarino|=submarinos|=pleno|=plena|=destino|=camino|=medicina|=semana|=mano|=órgano|=órganos|=hermano|=hermanos|=anciano|=ciudadano|=ciudadanos|=vecina|=menina|=clandestino|=clandestina)
  unless (raza|religión|sexo|lengua|opiniones|opinión|políticas) [0-8] =nacionalidad
  unless =nacionalidad [0-4] (raza|religión|sexo|políticas|opinión|opiniones|origen)
  + Fue así por su [nacionalidad].
  - Fue así por su edad.
  - Fue así por su raza, religión o nacionalidad.

concept present-in-state
  | (se encuentre|encontrare|hallare|halle|hallado|encontrado|ingrese|regrese|presente) [0-4] (territorio|país|república) [0-6] (después|tras|luego)
  | (se encuentre|encontrare|hallare|halle|hallado) [0-3] (en)? [0-3] (territorio|país|república) [0-8] no [0-3] (extradi*|extraditad*)
  + Se le [halle en el país después] del acto.
  - Se le halla dormido.

# Grounds of jurisdiction beside territory, flag and nationality.

concept general-criminal-jurisdiction
  | (orden penal|materia penal) [0-12] (jurisdicción|tribunales) [0-8] (conocimiento|conocerán|conocer)
  | (corresponde|corresponderá) [0-8] jurisdicción [0-8] (causas|delitos)
  | (tribunales|jueces) [0-6] (conocer|conocerán|competentes) [0-8] (todo|todos|las causas por) [0-2] (delito|delitos)
  + En el [orden penal la jurisdicción tiene el conocimiento] de los delitos.
  - Los tribunales conocen de los pleitos contra el Estado.

concept craft-is-territory
  | (buque|buques|nave|naves|aeronave|aeronaves) [0-30] (considera*|reputa*|parte) [0-4] territorio
  | territorio [0-24] (comprende|constituye*|considera*|extiende|incluye) [0-30] (buque|buques|nave|naves|aeronave|aeronaves)
  | (considera*|reputa*) [0-4] territorio [0-6] (buque|buques|nave|naves|aeronave|aeronaves)
  | constituye* territorio [0-40] (nave|naves|buques|aeronaves)
  | (considerarán|reputan|consideran) [0-2] ejecutad* en territorio
  + Sus naves y [aeronaves se consideran parte del territorio].
  - La nave sale del territorio.

concept registered-aircraft
  | (aeronave|aeronaves) [0-6] (matriculad*|matrícula|bandera|registrad*|inscrit*|pabellón)
  | (aeronave|aeronaves) [0-3] (nacional|nacionales|mercante|mercantes|privada|privadas|comercial|comerciales)
  | (aeronave|aeronaves) (*ano|*anos|*ana|*anas|*ense|*enses|*eño|*eños|*eña|*eñas|*eno|*enos|*ena|*enas|*ayo|*ayos|*aya|*ayas|*teco|*tecos|*teca|*tecas|*ñol|*ñola|*ñoles|*ñolas|*ino|*inos|*ina|*inas)
  unless (aeronave|aeronaves) (=ajeno|=ajenos|=ajena|=ajenas|=cercano|=cercana|=lejano|=humano|=humanos|=urbano|=vecino|=vecinos|=marina|=marino|=marinos|=submarino|=submarinos|=pleno|=plena|=destino|=camino|=medicina|=semana|=mano|=órgano|=órganos|=hermano|=hermanos|=anciano|=ciudadano|=ciudadanos|=vecina|=menina|=clandestino|=clandestina)
  | (buque|buques|nave|naves) (o|y) (aeronave|aeronaves)
  unless (aeronave|aeronaves) extranjera
  + Viajaba en una [aeronave matriculada] aquí.
  - Viajaba en una aeronave extranjera.

concept state-aircraft
  | (aeronave|aeronaves) [0-2] (militar|militares|estado|pública|públicas|oficial|oficiales|policía)
  + Viajaba en una [aeronave militar].
  - Viajaba en una aeronave civil.

concept registered-here
  | (matriculad*|registrad*|inscrit*|abanderad*) [0-3] (en|país|república|territorio)
  + Está [matriculado en] el puerto.
  - Está en el puerto.

concept in-flight-only
  | (en vuelo|durante el vuelo)
  + Se hizo [en vuelo].
  - Se hizo en tierra.

concept high-seas-only
  | (en)? alta mar
  | aguas internacionales
  | mar libre
  + Se hizo en [alta mar].
  - Se hizo en el puerto.

concept special-zone
  | (zona económica exclusiva|plataforma continental|espacio ultraterrestre|antártida)
  + Se hizo en la [zona económica exclusiva].
  - Se hizo en el territorio.

concept outside-any-state
  | (fuera|lugar|espacio) [0-6] (ningún|ningun) estado
  | no [0-3] sometid* [0-4] (poder|jurisdicción) [0-2] estado
  | carezca de poder punitivo
  + Se hizo [fuera del territorio de ningún Estado].
  - Se hizo fuera del Estado.

concept effect-condition
  | (efecto|efectos|resultado|resultados) [0-4] (en|dentro|territorio|país)
  | (produz*|produc*|surt*) [0-3] (efecto|efectos|resultado)
  + Debe [producir efectos] aquí.
  - Debe hacerse fuera.

concept punishable-there
  | (punible|punibles|delito|delictivo|sancionad*|penad*|incriminad*|castigad*|tipificad*|previst*) [0-8] (lugar|estado|país|territorio|donde) [0-8] (ejecución|comisión|cometi*|perpetr*|donde|ejecut*|realiz*|hubiere|fue)
  | (lugar|estado|país) [0-8] (ejecución|comisión|cometi*|realiz*|perpetr*) [0-8] (punible|delito|penad*|sancionad*|castigad*)
  | (también|igualmente) [0-3] (punible|delito|sancionad*|penad*)
  | doble (incriminación|punibilidad|tipicidad)
  | (ambos|ambas) (estados|países|leyes|legislaciones)
  + Es [punible en el lugar de su ejecución].
  - Es delito aquí.

concept graver-offences
  | (pena|penas|prisión|libertad) [0-12] (mínimo|mínima) [0-6] # (años|año)
  | (delito|delitos) [0-8] (pena|penas|prisión) [0-4] (no inferior|superior|no menor) [0-3] # (años|año)
  + Alcanza los [delitos con pena no inferior a tres años].
  - Alcanza los delitos de toda clase.

concept tried-before
  | no [0-3] (haya|hubiere|hubiera|ha) [0-2] (sido)? [0-1] (juzgado|absuelto|indultado|penado|condenado)
  | (cosa juzgada|non bis in idem|delito político|delitos políticos|pena de muerte)
  | (absuelto|indultado|cumplido la condena)
  + Siempre que [no haya sido juzgado] por ello.
  - Será juzgado por ello.

concept territorial-link
  | (vínculo|conexión) [0-3] (relevante|suficiente|territorio|estado)
  + El tribunal pide un [vínculo relevante] con el país.
  - El puente es un vínculo con la isla.

concept consult-on-jurisdiction
  | consult* [0-20] jurisdicción
  | (jurisdicción|competencia) [0-24] consult*
  + Los Estados se [consultan sobre la jurisdicción].
  - Los tribunales tienen jurisdicción.

concept refusal-ground
  | (motivo|motivos|razón|causa|causas|por) (de|del|su|la)
  | (por ser|fundad*|únicamente)
  + Se niega por [razón de] enfermedad.
  - Se niega hoy.

concept extradition-subject
  | (extradición|entrega) [0-6] (=podrá|=deberá|negada|denegada|concede|concederá|procede|procederá|deniegue|niegue|denegare|negare|rechace|no)
  | (solicitud|solicitudes|petición) [0-2] extradición
  | (será|serán|=podrá|sea) [0-3] extradi*
  + La [extradición podrá] aplazarse.
  - Se le juzga si no fue enviado.

concept prosecute-instead
  | (será|serán|=podrá|=podrán|sea|=deberá|=deberán) [0-4] (juzgad*|enjuiciad*|procesad*|perseguid*|sometid*|somet*|juzgar*|enjuiciar*)
  | (somet*|pondrá|remit*|dará cuenta|comunic*|dará traslado|poner) [0-10] (autoridad|autoridades|tribunal|tribunales|ministerio|fiscal|fiscalía|juez|jueces)
  | (=juzgar|=enjuiciar|=procesar|=juzgamiento|=enjuiciamiento|=procesamiento) [0-8] (tribunal|tribunales|nacional|país|república|delito|hecho|al)
  | (=aplicará|=aplicarán|=aplicarse) [0-3] (ley|leyes|código) [0-1] penal*
  | (ley|leyes|código) [0-1] penal* [0-3] (=podrá|=podrán)? (=aplicará|=aplicarán|=aplicarse)
  | (ejerc*|inici*|promov*) [0-4] (acción penal|proceso|proceso penal|causa)
  | fines de (enjuiciamiento|juzgamiento)
  | para su (enjuiciamiento|juzgamiento|procesamiento)
  unless (haya|hubiere|ha|habido|fue) [0-2] (sido|ya)? [0-1] juzgad*
  unless no [0-3] (será|=podrá) [0-2] (juzgad*|perseguid*)
  unless (extradición|pena) [0-2] perseguid* por (raza|religión)
  + [Será juzgado] en el país.
  + El ministro [remitirá el asunto al fiscal].
  + La [ley penal podrá aplicarse] si no es entregado.
  - No será juzgado por ello.
  - El proceso no trata de un delito.

concept national-offender-too
  | o [0-1] por [0-2] (nacional|nacionales|ciudadano)
  | o por (un|una)? (*ano|*anos|*ana|*anas|*ense|*enses|*eño|*eños|*eña|*eñas|*eno|*enos|*ena|*enas|*ayo|*ayos|*aya|*ayas|*teco|*tecos|*teca|*tecas|*ñol|*ñola|*ñoles|*ñolas|*ino|*inos|*ina|*inas)
  unless o por (un|una)? (=ajeno|=ajenos|=ajena|=ajenas|=cercano|=cercana|=lejano|=humano|=humanos|=urbano|=vecino|=vecinos|=marina|=marino|=marinos|=submarino|=submarinos|=pleno|=plena|=destino|=camino|=medicina|=semana|=mano|=órgano|=órganos|=hermano|=hermanos|=anciano|=ciudadano|=ciudadanos|=vecina|=menina|=clandestino|=clandestina)
  + Se hizo contra un ciudadano [o por un nacional] ausente.
  - Se hizo contra un ciudadano.

concept tried-here
  | (será|serán|=podrá|=podrán) [0-2] (juzgad*|perseguid*|enjuiciad*|penad*) [0-6] (tribunales|tribunal|jueces|país|república|territorio|conforme)
  | (someter|someterá|someterse|somete|remitir*) [0-6] (autoridad|autoridades|tribunales|fiscal|fiscalía) [0-14] (juzgamiento|enjuiciamiento|juzg*|enjuici*)
  + Con todo, [será juzgado por los tribunales] del país.
  - Será juzgado el lunes.
