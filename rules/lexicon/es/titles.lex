# Titles of works: which kind of law they are. Matched on titles alone.

concept title-penal
  | (código|codigo|ley|leyes|derecho|legislación|normas|disposiciones) [0-3] (penal|penales|criminal)
  | (delito|delitos|crímenes|crimen)
  | (terrorismo|terrorista|pornografía|proxenetismo|lavado|blanqueo)
  | trata de (personas|mujeres)
  | explotación sexual
  | integral penal
  | seguridad del estado
  | (suplantación|usurpación) de identidad
  | ciudadanía digital
  unless (procedimiento|procedimientos|procesal|proceso|enjuiciamiento|ejecución|justicia|asistencia|cooperación|resoluciones|responsabilidad) [0-3] (penal|penales|criminal)
  unless víctimas [0-2] delitos
  + [Código Penal] de la República
  + Ley sobre [delitos] contra la propiedad
  - Código Procesal Penal
  - Código Forestal
  - Ley de asistencia a víctimas del delito

concept title-procedure
  | (procesal|procedimiento|procedimientos|proceso|enjuiciamiento|instrucción|justicia) (penal|penales|criminal)
  | poder judicial
  | (código|ley) [0-1] (orgánico|orgánica) de (los)? tribunales
  | organización (judicial|de los tribunales)
  | ministerio (público|fiscal)
  | (intervención|interceptación) [0-2] (comunicaciones|telecomunicaciones)
  | registro [0-2] secuestro
  | técnicas (especiales)? de investigación
  | integral penal
  + Código de [Procedimiento Penal]
  + Ley Orgánica del [Poder Judicial]
  - Código de Procedimiento Civil
  - Ley de procedimiento administrativo

concept title-cyber
  | (informático|informáticos|informática|ciberdelito|ciberdelitos|ciberdelincuencia|ciberseguridad|cibercrimen|cibernético|cibernéticos|cibernética)
  | ciber*
  | delitos [0-4] (tecnología|tecnologías|electrónicos|digitales|cibernéticos|computacionales)
  | (redes y sistemas|sistemas) de información
  | (alta tecnología|tecnologías de la información)
  unless sistema de información (geográfica|territorial)
  + Ley especial sobre delitos [informáticos]
  + Ley contra la [ciberdelincuencia]
  - Ley de caza
  - Ley sobre el derecho a la información

concept title-assistance
  | (cooperación|asistencia|auxilio|ayuda) [0-3] (jurídica|judicial|internacional|mutua|legal|recíproca) [0-4] (penal|internacional|penales|criminal|mutua|recíproca)
  | (cooperación|asistencia) [0-1] (judicial|jurídica|internacional) en materia penal
  | cooperación (jurídica|judicial)
  | reconocimiento mutuo
  | (comisión|comisiones|exhorto|exhortos|cartas) rogatoria
  + Ley de [cooperación jurídica internacional]
  + Ley de [asistencia judicial internacional] en asuntos penales
  - Ley de asistencia jurídica gratuita
  - Ley de cooperativas

concept title-extradition
  | (extradición|extradiciones)
  | orden (europea)? de detención
  + Ley de [extradición] pasiva
  - Ley de tradición de bienes
  - Ley de expropiación

concept title-telecom
  | telecomunicaci*
  | comunicaciones electrónicas
  | conservación de datos
  | servicios postales
  | (radiocomunicaciones|telefonía|internet)
  + Ley general de [telecomunicaciones]
  + Ley de [conservación de datos] de las comunicaciones
  - Ley de conservación de los bosques
  - Ley de carreteras

concept title-maritime
  | (marítimo|marítima|navegación|marina mercante|naves|buques|piratería)
  unless navegación aérea
  + Ley de [navegación] y comercio
  - Ley de navegación aérea
  - Ley de puertos secos

concept title-aviation
  | (aeronáutico|aeronáutica|aviación|aeronaves)
  | navegación aérea
  | (código|ley) aéreo
  + Código [Aeronáutico]
  + Ley de [navegación aérea]
  - Ley de carreteras

concept title-market
  | (consumidor|consumidores|consumo|publicidad|competencia desleal)
  | (comercio|transacciones|firma|firmas) electrónico
  | (sociedad de la información|mensajes de datos)
  | protección de [0-2] datos
  | habeas data
  + Ley de defensa del [consumidor]
  + Ley de [comercio electrónico]
  - Código de comercio
  - Ley de montes
