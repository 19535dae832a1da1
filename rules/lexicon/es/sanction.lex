# How long custody may last, in days.

concept custody-maximum
  | (prisión|presidio|reclusión|arresto|cárcel|privativa|internamiento|privación) [0-24] # (año|años|ano|anos) @365
  | (prisión|presidio|reclusión|arresto|cárcel|privativa|privación) [0-16] # (mes|meses) @30
  | # (año|años) [0-3] (prisión|presidio|reclusión|cárcel) @365
  | # (mes|meses) [0-3] (prisión|presidio|reclusión|cárcel) @30
  | # [0-1] (a|y|ni) [0-3] # (año|años) [0-3] (prisión|presidio|reclusión|cárcel) @365
  | (mayor|hasta|máximo) [0-3] # (año|años) @365
  | (prisión|reclusión|presidio) (perpetua|permanente) @36500
  | presidio menor @1825
  | presidio mayor @7300
  | (presidio|reclusión) perpetuo @36500
  unless presidio menor en su grado mínimo
  unless inhabilitación [0-8] # (año|años|mes|meses)
  unless suspensión [0-8] # (año|años|mes|meses)
  unless (menor|menores|edad) [0-3] # (año|años)
  unless multa [0-3] # [0-4] (año|años|mes|meses)
  + Será castigado con [prisión de tres años].
  + Será castigado con [prisión de seis meses a dos años].
  - La multa de seis meses se paga a plazos.
  - Ha trabajado durante dos años.

concept custody-minimum
  | (prisión|reclusión|presidio|arresto) [0-3] # (mes|meses) a @30
  | (prisión|reclusión|presidio|arresto) [0-3] # [0-1] a # (año|años) @365
  | (prisión|reclusión|presidio|privativa) [0-4] no menor [0-2] # [0-2] (ni|año|años) @365
  | (prisión|reclusión|presidio) [0-3] # (año|años) a @365
  + Será castigado con [prisión de dos a cinco años].
  - Ha trabajado durante dos años.
