# A small rule base for tests of the commands: it loads fast, and the real rules
# may grow without it. The schema is that of the real rules.
language en
name English
stemmer english
label part part
label section section sec § s
label schedule schedule
function the of and to in a or by for be is that an any with as on under not which has are this it from at such may shall if
abbreviation s ss no art
and and
or or
repealed repealed | [repealed
pending not yet in force
suspended suspended | struck down
cite section | sections
inner subsection | paragraph
range to
listing and | or | ,
whole this act
within this part
here this section
definitions interpretation
