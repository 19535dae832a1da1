# English: what statutes look like before a rule reads them.
# Lists take single words, or phrases parted by "|"; from `repealed` on a line
# without a bar is one phrase.
language en
name English
stemmer english

label book book
label part part
label title title
label chapter chapter
label division division subchapter subdivision
label schedule schedule annex appendix
label section section sec § §§ s
label article article art
label rule rule order

function the of and to in a or by for be is that an any with as on under not which has are this it from at such may shall if
abbreviation s ss sec secs art arts no nos para paras subs ch cl reg regs c v vs al etc cf e.g i.e viz ibid p pp vol ed inc ltd co st mr mrs dr hon jr sr u.s stat pub l op id seq amend repl supp can r.s.c s.c rev jan feb mar apr jun jul aug sep sept oct nov dec
and and | and,
or or | or,

repealed repealed | [repealed | omitted | deleted | revoked | spent | abrogated | cesser | ceased to have effect
replaced superseded | replaced by | renumbered
pending not yet in force | not in force | prospective | this section is not in force
suspended suspended | struck down | declared unconstitutional | declared invalid | of no force or effect
quoted is amended | are amended | the following is inserted | the following section is inserted | there is inserted | there shall be inserted | insert | inserted | substitute | substituted | the following is substituted | by inserting | by substituting | by adding | by the addition | by the insertion | by the substitution
treaty each member state shall | member states shall | council framework decision | framework decision | having regard to the treaty | each party shall adopt | each party shall | a party may | the contracting parties | the states parties | each state party | the high contracting parties | states parties shall | parties shall
noted historical note | editorial notes | statutory notes | amendments | annotations | related provisions | marginal note | notes | history | legislative history | references in text | explanatory note
toc arrangement of sections | arrangement of provisions | table of contents | contents | table of provisions | analysis
cite section | sections | sec. | secs. | s. | ss. | § | §§ | article | articles | art. | arts. | rule | rules
inner subsection | subsections | paragraph | paragraphs | subparagraph | subparagraphs | clause | clauses | item | items | point | points | para. | paras. | subs.
range to | - | – | through
listing and | or | , | and/or | ;
own of this act | of this code | of this title | of this chapter | of this part | hereof
whole this act | this code | this title | this law | this decree | this ordinance | this statute | this proclamation
within this part | this chapter | this division | this subchapter | this schedule
here this section | this article | this rule
foreign of the | of that | of title | of act | of republic act
definitions interpretation | definitions | definition of terms | definitions and interpretation | meaning of terms
act act | code | law | ordinance | decree | convention | regulations | constitution
joins of | and | the | no | on | for | to | in | relating | concerning
