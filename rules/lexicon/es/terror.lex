# Terrorism: groups, purposes, what is taught.

concept acts-under-section
  | (acto|actos|delito|delitos|hecho|hechos|conducta|conductas) [0-8] (artículo|artículos|apartado) #
  | (delito|delitos|hechos) [0-4] (este|presente) (capítulo|sección|título)
  + Se une para realizar [actos del artículo 114].
  - Se une para realizar actos de caridad.

concept solicited-crime
  | (delito|delitos) (comprendid*|tipificad*|previst*|regulad*)
  | (comisión|perpetración|ejecución) [0-4] (delito|delitos|crimen)
  | (cometer|perpetrar) [0-4] (delito|delitos|crimen)
  + Busca la [comisión de un delito].
  - Busca un pastel.

concept outlawed-group
  | (organización|organizaciones|grupo|grupos|asociación|asociaciones|banda) [0-3] (proscrit*|ilícita|ilícitas|ilegal|ilegales|prohibid*|listad*)
  + Se une a una [organización proscrita].
  - Se une a una organización benéfica.

concept group-word
  | (grupo|organización|asociación|banda|célula)
  + Dirige un [grupo].
  - Dirige una orquesta.

concept indirectly
  | (indirecta|indirectamente|indirecto)
  + Lo dice [indirectamente].
  - Lo dice.

concept violent-overthrow
  | (derroc*|rebelión|sedición|insurrección) [0-12] (gobierno|estado|violencia|orden)
  + Llama al [derrocamiento del gobierno].
  - Llama al gobierno.

concept violent-purpose
  | (fin|fines|finalidad|propósito|para|intención|sabiendo|conocimiento) [0-16] (cometer|comisión|perpetr*|llevar a cabo|realización|utilizad*) [0-8] (terroris*|delito|delitos|atentado|atentados|este capítulo)
  + Sabe que sirve [para cometer un delito].
  - Sabe que sirve para el deporte.

concept other-methods
  | (otro|otros|otra|otras|cualquier|demás) [0-2] (método|métodos|técnica|técnicas|medios|habilidades)
  + Conoce [otros métodos].
  - Conoce a otros.

concept terror-conduct
  | (financiación|financiamiento|reclutamiento|adiestramiento|captación|provocación) [0-3] terroris*
  + Practica el [reclutamiento para el terrorismo].
  - Practica el piano.

concept terror-group-activity
  | (particip*|colabor*|contribu*) [0-10] (actividades|actividad|organización|grupo) [0-4] terrorista
  + Quien [participe en la actividad de un grupo terrorista] será castigado.
  - Quien participe en un coro cantará.

concept conduct-means
  | (reclutamiento|adiestramiento|captación|provocación|colaboración) [0-12] (entiende|consiste|comprende|considera*)
  + [Reclutamiento se entiende] de todo alistamiento.
  - Da lecciones.

concept material-support
  | (apoyo|respaldo|soporte) (material|logístico)
  + Da [apoyo material].
  - Da las gracias.

concept support-personnel
  | (apoyo|respaldo) [0-24] (personal|reclut*)
  + Por [apoyo se entiende dinero o personal].
  - Por apoyo se entiende dinero.

concept support-training
  | (apoyo|colaboración|asistencia) [0-24] (adiestramiento|entrenamiento|instrucción|formación)
  + Por [apoyo se entiende comida o entrenamiento].
  - Por apoyo se entiende comida.

concept joins-offence
  | (comet*|comisión|perpetr*|particip*|llevar a cabo|ejecut*) [0-6] (terroris*|terrorista|terroristas)
  + Ha de [participar en un acto terrorista].
  - Ha de unirse a un grupo terrorista.

concept message-act
  | (difund*|publi*|distribu*|divulg*|propag*|emit*) [0-5] (contenido|contenidos|mensaje|mensajes|consignas|declaraciones|ideas|texto)
  + [Difunde un mensaje].
  - Difunde un cuadro.

concept wants-crime
  | (fin|fines|finalidad|intención|propósito|ánimo) [0-6] (comet*|comisión|perpetr*) [0-4] (delito|delitos|acto|actos|alguno)
  | facilitar [0-3] comisión
  + Obra con el [fin de que se cometa un delito].
  - Obra con cuidado.
