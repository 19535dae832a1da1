# Where the law reaches: territory, ships, aircraft, nationals.

concept within-territory
  | (en|dentro|por) [0-4] (territorio|república|país|nación|reino|estado)
  | (territorio|suelo) (nacional|español|argentino|chileno|colombiano|peruano|mexicano|ecuatoriano|paraguayo|uruguayo|costarricense|panameño|dominicano|boliviano|guatemalteco|hondureño|nicaragüense|salvadoreño|venezolano|cubano)
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
  | (buque|buques|nave|naves|embarcación|embarcaciones|navío|barco|barcos) [0-12] (bandera|pabellón|matrícula|matriculad*|abanderad*|registrad*|inscrit*|registro)
  | (buque|buques|nave|naves|embarcación|embarcaciones|navío|barco|barcos) [0-5] (nacional|nacionales|español|españoles|españolas|argentino|argentinos|argentinas|chileno|chilenos|chilena|chilenas|colombiano|colombianos|colombianas|colombiana|peruano|peruanos|peruanas|peruana|mexicano|mexicanos|mexicanas|ecuatoriano|ecuatorianos|ecuatorianas|paraguayo|paraguayos|paraguayas|uruguayo|uruguayos|uruguayas|costarricense|costarricenses|panameño|panameños|panameñas|dominicano|dominicanos|dominicanas|boliviano|bolivianos|bolivianas|guatemalteco|guatemaltecos|guatemaltecas|hondureño|hondureños|hondureñas|nicaragüense|nicaragüenses|salvadoreño|salvadoreños|salvadoreñas|venezolano|venezolanos|venezolanas|cubano|cubanos|cubanas)
  | (buque|buques|nave|naves|embarcación|embarcaciones) [0-3] del estado
  | (pabellón|bandera) [0-6] (buque|buques|nave|naves|estado|república|nacional)
  unless (buque|buques|nave|naves) [0-4] (extranjer*)
  unless (bandera|pabellón) extranjer*
  + Pasó en un [buque de bandera] nacional: [buque de bandera nacional].
  - Pasó en un buque extranjero.

concept own-aircraft
  | (aeronave|aeronaves|avión|aviones) [0-12] (bandera|pabellón|matrícula|matriculad*|registrad*|inscrit*|registro)
  | (aeronave|aeronaves) [0-1] del estado
  | (aeronave|aeronaves|avión|aviones) [0-5] (nacional|nacionales|español|españoles|españolas|argentino|argentinos|argentinas|argentina|chileno|chilenos|chilena|chilenas|colombiano|colombianos|colombianas|colombiana|peruano|peruanos|peruanas|peruana|mexicano|mexicanos|mexicanas|ecuatoriano|ecuatorianos|ecuatorianas|paraguayo|paraguayos|paraguayas|uruguayo|uruguayos|uruguayas|costarricense|costarricenses|panameño|panameños|panameñas|dominicano|dominicanos|dominicanas|boliviano|bolivianos|bolivianas|guatemalteco|guatemaltecos|guatemaltecas|hondureño|hondureños|hondureñas|nicaragüense|nicaragüenses|salvadoreño|salvadoreños|salvadoreñas|venezolano|venezolanos|venezolanas|cubano|cubanos|cubanas)
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
  | (ciudadano|ciudadanos|ciudadana|=nacionalidad|residente|residentes)
  | (=español|=españoles|=argentino|=argentinos|=chileno|=chilenos|=colombiano|=colombianos|=peruano|=peruanos|=mexicano|=mexicanos|=ecuatoriano|=ecuatorianos|=paraguayo|=paraguayos|=uruguayo|=uruguayos|=costarricense|=costarricenses|=panameño|=panameños|=dominicano|=dominicanos|=boliviano|=bolivianos|=guatemalteco|=guatemaltecos|=hondureño|=hondureños|=nicaragüense|=nicaragüenses|=salvadoreño|=salvadoreños|=venezolano|=venezolanos|=cubano|=cubanos)
  unless (territorio|buque|buques|nave|naves|derecho|tribunal|tribunales|gobierno|estado|código|pabellón|aeronaves|ministerio|banco) [0-3] (=español|=españoles|=argentino|=argentinos|=chileno|=chilenos|=colombiano|=colombianos|=peruano|=peruanos|=mexicano|=mexicanos|=ecuatoriano|=ecuatorianos|=paraguayo|=paraguayos|=uruguayo|=uruguayos|=costarricense|=costarricenses|=panameño|=panameños|=dominicano|=dominicanos|=boliviano|=bolivianos|=venezolano|=venezolanos|=cubano|=cubanos)
  unless (la|el) nacional de
  unless seguridad ciudadana
  + Un [ciudadano] lo hizo.
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
  | (contra|víctima|agraviado|perjuicio) [0-4] (nacional|nacionales|ciudadano|español|peruano|colombiano|ecuatoriano|estado)
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
  | (por|ser|sea|fuere|fuera|razón|sido) [0-3] (nacional|nacionales|ciudadano|ciudadanos|=español|=españoles|=argentino|=chileno|=colombiano|=peruano|=mexicano|=ecuatoriano|=paraguayo|=uruguayo|=costarricense|=panameño|=dominicano|=boliviano|=guatemalteco|=hondureño|=venezolano)
  | (extradición|entrega) [0-3] (nacional|nacionales|=españoles|=colombianos|=ecuatorianos|=mexicanos|=panameños|=costarricenses|=paraguayos|ciudadanos|súbditos)
  unless (raza|religión|sexo|lengua|opiniones|opinión|políticas) [0-8] =nacionalidad
  unless =nacionalidad [0-4] (raza|religión|sexo|políticas|opinión|opiniones|origen)
  + Fue así por su [nacionalidad].
  - Fue así por su edad.
  - Fue así por su raza, religión o nacionalidad.

concept prosecute-act
  | (juzg*|enjuici*|procesad*|procesar|procesamiento|somet*|persegui*|acusa*|tribunal*|ministerio (público|fiscal)|fiscal|proceder)
  | acción penal
  + Fue [juzgado].
  - Fue alabado.

concept present-in-state
  | (se encuentre|encontrare|hallare|halle|hallado|encontrado|ingrese|regrese|presente) [0-4] (territorio|país|república) [0-6] (después|tras|luego)
  | (se encuentre|encontrare|hallare|halle|hallado) [0-3] (en)? [0-3] (territorio|país|república) [0-8] no [0-3] (extradi*|extraditad*)
  + Se le [halle en el país después] del acto.
  - Se le halla dormido.
