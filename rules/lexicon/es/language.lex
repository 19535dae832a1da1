# Spanish: what statutes look like before a rule reads them.
language es
name Spanish
stemmer spanish

label book libro
label part parte
label title título titulo
label chapter capítulo capitulo
label division sección seccion subsección
label schedule anexo apéndice
label article artículo articulo artículos art arts disposición

function el la los las de del y a al en un una por para con que se su sus lo no o será serán cuando como más este esta estos estas dicho ley cualquier sin sobre entre hasta
finite es son será serán ha han debe deben puede pueden podrá podrán deberá deberán tiene tienen
abbreviation art arts núm núms n.º pág págs p ej etc cfr sr sra d dña excmo ilmo dr dra lit ap apdo párr cap tít disp vid
and y | e | y,
or o | u | o,

repealed derogado | derogada | derogados | derogadas | (derogado | (derogada | (sin contenido | sin contenido | suprimido | suprimida | (suprimido | (suprimida | dejado sin efecto
replaced sustituido por | sustituida por
pending sin vigencia aún | pendiente de entrada en vigor
suspended suspendido | suspendida | anulado | anulada | declarado inconstitucional | declarado nulo
quoted queda redactado | queda redactada | quedan redactados | quedan redactadas | se modifica el artículo | se añade un | se añade una | se introduce un | queda modificado | queda modificada | con la siguiente redacción | tendrá la siguiente redacción
treaty cada parte adoptará | las partes contratantes | cada parte contratante | los estados parte | las altas partes contratantes
noted nota | notas | téngase en cuenta
toc índice | sumario | tabla de contenido
cite artículo | artículos | art. | arts.
inner apartado | apartados | párrafo | párrafos | letra | letras | número | números | inciso
range a | al | - | –
listing y | e | o | , | ;
own de esta ley | de la presente ley | de este código | del presente código | de este real decreto-ley | de esta ley orgánica
whole esta ley | la presente ley | presente ley | este código | presente código | esta ley orgánica | la presente ley orgánica | este real decreto-ley
within este título | este capítulo | esta sección | este libro | presente título | presente capítulo | presente sección
here este artículo | el presente artículo
foreign de la ley | del código | del real decreto | del reglamento | del convenio | de la constitución | de la directiva
definitions definiciones | definición | conceptos | glosario
