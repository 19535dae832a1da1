# Child sexual abuse material.

concept csam
  | pornograf* [0-3] (infantil|infantiles|juvenil)
  | pornográfic* [0-34] (menor|menores|niño|niños|niña|niñas|adolescente|adolescentes|infantil)
  | pornografía [0-14] (menor|menores|niño|niños|niña|niñas|adolescente|adolescentes|incapaz|discapacidad)
  | (material|materiales|contenido|imagen|imágenes) [0-3] (abuso|explotación|violencia) sexual [0-4] (infantil|menor|menores|niño|niños|niñas|niñez|adolescente|adolescentes)
  | (representaci*|imagen|imágenes|material|materiales|video|videos|fotograf*|filma*|grabaci*|exhibici*|audio|contenido|contenidos|archivo|archivos|película|películas|escenas|publicación|publicaciones) [0-24] (menor|menores|niño|niños|niña|niñas|adolescente|adolescentes|menor de edad) [0-24] (sexual|sexuales|genital|genitales|desnud*|lascivo|lascivos|erótic*|obscen*|pornográfic*)
  | (representaci*|imagen|imágenes|material|materiales|video|videos|fotograf*|espectáculo|espectáculos|publicación|publicaciones|contenido) [0-14] (sexual|sexuales|genital|genitales|desnudos|desnudo|lascivo|erótic*|obscen*|pornográfic*) [0-16] (menor|menores|niño|niños|niña|niñas|adolescente|adolescentes)
  | (actos|actividades) sexuales [0-30] (menor|menores|niño|niños|adolescente) [0-30] (grab*|film*|fotograf*|exhib*)
  | (dicho|dichos|dicha|dichas|tal|tales|este|estos|esas|ese) [0-2] (pornográfic*|pornograf*)
  | (representaciones|representación|publicaciones|publicación|material|materiales) [0-3] (descript*|descrit*|referid*|mencionad*|señalad*|sentido) [0-8] (párrafo|inciso|apartado|artículo|numeral|anterior)
  | dichas publicaciones
  unless (exhib*|vend*|entreg*|suministr*|facilit*|difund*|muestr*|ofrec*|proporcion*) [0-4] a [0-2] (menor|menores|niños|niñas|adolescentes|persona menor)
  unless (visto|acceder|acceso|alcance|exhiba a|destinad*|entre) [0-5] (menor|menores|niños|adolescentes)
  + Guarda [pornografía infantil] en una caja.
  + Guarda [imágenes de un menor en actividades sexuales].
  + Guarda [material de abuso sexual infantil].
  + Guarda [representaciones de las descriptas en el párrafo] anterior.
  - Guarda una foto de un niño en la escuela.
  - Quien exhiba material pornográfico a un menor será castigado.
  - Una película pornográfica puesta al alcance de menores se retira.

concept appearing-minor
  | (parezca|aparente|parezcan|aparenta|aparenten|parece|aparentare|apariencia|parecieren|aparentar) [0-4] (menor|menores|niño|niña|adolescente)
  | (voz|imagen|aspecto) [0-4] (alterada|modificada) [0-4] menor
  + La foto muestra a un adulto que [parezca menor] de edad.
  - El menor comparece ante el juez.

concept realistic-image
  | (imagen|imágenes|representaci*|video|videos) [0-3] (realista|realistas|virtual|virtuales|simulad*|generad*)
  | (simulad*|virtual|virtuales|realista|generad* [0-3] inteligencia)
  | (utilizando|use|utilice) [0-3] (imagen|voz) [0-3] (alterada|modificada)
  + La caja tenía [imágenes realistas] de un niño.
  - El plano es exacto.

concept minor-age
  | (menor|menores) (de)? [0-3] # (años|año)
  | (persona|personas|niño|niña|niños|adolescente) [0-6] (menor|menores) [0-3] # (años|año)
  | no [0-3] (cumplido|cumplida|cumplan|haya cumplido|alcanzado) [0-3] # (años|año)
  | (menor|niño|niña|niños|adolescente) [0-12] (inferior|hasta|antes|debajo) [0-4] # (años|año)
  unless (si|cuando|siempre que|caso|agrav*) [0-24] (menor|menores) (de)? [0-3] # (años|año)
  unless no (ser|será|es) [0-2] (menor|inferior) [0-2] (de|a) #
  unless (no|ni|plazo|tiempo|prisión|pena) [0-2] (menor|menores) [0-3] # (años|año)
  + Muestra a una persona [menor de dieciocho años].
  - El plazo no será menor de dos años.

concept possession-for-sale-only
  | (posea|posee|poseyere|poseer|posesión|tenga|tuviere|tenencia|almacene|almacenare) [0-24] (fin|fines|finalidad|propósito|propósitos|objeto|para) [0-4] (venta|venderl*|comercializ*|distribu*|difund*|difusión|exhib*|comerci*)
  | (fin|fines|finalidad|propósito|propósitos) [0-3] (inequívocos)? [0-2] (distribución|comercialización|venta) [0-8] (posea|posee|poseyere|tuviere|tenga|posesión)
  unless sin [0-2] (fin|fines|ánimo|propósito)
  + Quien la [posea con fines de venta] será castigado.
  - Quien la posea y la venda será castigado.
  - Quien la posea sin fines de venta será castigado.

concept for-gain-only
  | (fin|fines|ánimo|propósito|propósitos) [0-1] (de)? (lucro|lucrativo|lucrativos|comercial|comerciales|comercialización)
  unless (con o sin|sin|no|aun) [0-3] (fin|fines|ánimo|propósito|propósitos) [0-1] (lucro|lucrativo|lucrativos|comercial|comerciales|comercialización)
  + Lo dibuja con [fines comerciales].
  - Lo dibuja con o sin fines de lucro.

concept produce-material
  | (produc*|produzc*|produj*|elabor*|film*|grab*|fotograf*|fabri*|confeccion*|imprim*|cre* material|gener*|realice|filmar*|videograb*)
  unless (fotograf*) [0-2] (obten*|posea)
  unless (material|producto|productos|produciendo)
  unless (grabación|grabaciones|fotografías|fotografía) [0-1] (de|que|en)
  + Quien [produzca] un dibujo será castigado.
  - Quien tenga un dibujo será castigado.

concept offer-material
  | (ofrec*|ofrez*|ofert*|facilit*|exhib*|publi*|promocion*|anunci*|promue*|promov*|vend*|venta|comerci*)
  | (poner|ponga|pone|pusiere|puesta) [0-2] (a|en) [0-1] (disposición|venta)
  unless (fin|fines|finalidad|propósito|propósitos|objeto|para|intención) [0-2] (de)? (ofrec*|exhib*|vend*|venta|comerci*|publi*|facilit*)
  unless (público|públicos|pública|públicas)
  + Quien [ofrezca] un dibujo será castigado.
  - Quien tenga un dibujo será castigado.
  - Quien tenga un dibujo con fines de venta será castigado.

concept distribute-material
  | (distribu*|difund*|difusión|transmi*|trasmi*|divulg*|envi*|enví*|circul*|trafic*|trafiqu*|vend*|comerci*|export*|import*|intercambi*|compart*|propag*|publi*|reproduc*|reproduz*)
  unless (fin|fines|finalidad|propósito|propósitos|objeto|para|intención) [0-3] (de)? (distribu*|difund*|difusión|transmi*|divulg*|vend*|comerci*|publi*)
  unless (público|públicos|pública|públicas)
  + Quien [distribuya] un dibujo será castigado.
  - Quien tenga un dibujo será castigado.
  - Quien tenga un dibujo con fines de distribución será castigado.

concept obtain-material
  | (adquier*|adquir*|adquisi*|compr*|obten*|obtien*|obtuv*|procur*|descarg*|import*|recib*|acced*|consig*|solicit*|demand*)
  unless (comprend*|comprob*|comprueb*|compromet*|importante|importantes|procurador)
  unless (obten*|procur*) [0-3] (beneficio|provecho|lucro|ventaja)
  + Quien [adquiera] un dibujo será castigado.
  - Quien tenga un dibujo será castigado.

concept minor-word
  | (menor|menores|niño|niños|niña|niñas|adolescente|adolescentes)
  + Es un [menor].
  - Es un adulto.

concept hold-material
  | <possess-word>
  | (almacen*|guard*|conserv*|acopi*) [0-14] (pornograf*|pornográfic*|material|imagen|imágenes|video|videos|archivo|archivos|representaci*|fotograf*)
  | posesión
  unless (tenencia) [0-2] (niñ*|hij*|menor|menores|tierras)
  + Quien [posea] una imagen será castigado.
  - Quien pinte una imagen será castigado.

concept such-material
  | (dicho|dicha|dichos|dichas|tal|tales|este|estos|esas|ese|aquel|citado) [0-3] (material|materiales|imagen|imágenes|representación|representaciones|publicación|publicaciones|pornografía|archivos|video|videos)
  | (material|materiales|imágenes|representaciones|publicaciones|objetos) [0-3] (mencionad*|referid*|descrit*|descript*|señalad*|indicad*) [0-6] (párrafo|inciso|apartado|artículo|numeral|anterior|precedente)
  + Muestra [dichas imágenes] a otros.
  - Muestra imágenes a otros.

concept child-used
  | (utilic*|utiliz*|emple*|=use|=usa|=usare|capt*|induc*|oblig*|procur*|facilit*|permit*|promuev*|promov*) [0-10] <minor-word> [0-24] (elabor*|producción|producir|material|espectácul*|grab*|film*|fotograf*|pornográfic*)
  + Quien [utilice a un menor para la producción] de ello será castigado.
  - Quien lo produzca será castigado.

concept material-side-duty
  | (=deberá|=deberán) [0-8] (informar|denunciar|comunicar|retirar|bloquear|conservar|instalar)
  | (juez|jueces|tribunal|tribunales) [0-6] (ordenará|ordenarán|=podrá|=podrán|acordar*)
  | identidad [0-8] (víctima|víctimas|menor)
  + El dueño [deberá conservar] una copia.
  - El dueño vende la imagen.

concept only-abroad
  | fuera [0-1] del (país|territorio)
  unless (dentro|dentro o) [0-2] fuera
  + Lo hace [fuera del país].
  - Lo hace dentro o fuera del país.

concept depiction
  | (fotograf*|imagen|imágenes|película|películas|video|videos|vídeo|representaci*|grabaci*|dibujo|dibujos|material|materiales|publicación|publicaciones|escena|escenas|audiovisual|audiovisuales)
  + Pinta una [imagen].
  - Lleva agua.

concept minor-in-act
  | <minor-word> [0-8] (particip*|involucr*|dedicad*|realiz*|interven*|en) [0-8] (sexual|sexuales|pornográfic*|obscen*|lasciv*|erótic*|desnud*)
  + Muestra a un [menor en actividades sexuales].
  - Muestra a un menor en un juego.
