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
finite is are was were has have shall must may will can
abbreviation s ss sec secs art arts no nos par pars para paras subpara subparas subs ch cl reg regs c v vs al etc cf e.g i.e viz ibid p pp vol ed inc ltd co st mr mrs dr hon jr sr u.s stat pub l op id seq amend repl supp can r.s.c s.c rev jan feb mar apr jun jul aug sep sept oct nov dec
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
unlabelled short title | short titles | long title | full title
act act | code | law | ordinance | decree | convention | regulations | constitution
joins of | and | the | no | on | for | to | in | relating | concerning

# What Snowball lumps together and a lawyer keeps apart; the first is the stem.
forms willful wilful willfully wilfully
forms designate designates designated designating designation designations
forms constitution constitutions constitutional constitutionally constitutionality
forms conversion conversions converse
forms authors author
forms authority authorities
forms informant informants informer informers
forms informal informality informally
forms informs inform informed informing
forms directors director directorate directorates
forms directive directives
forms directly
forms importance important importantly
forms container containers
forms controller controllers
forms executive executives
forms commander commanders commandant
forms accountant accountants
forms accountability accountable
forms activate activates activated activating activation
forms active actively
forms assistant assistants
forms commitment commitments
forms corporal
forms consistent consistently consistency
forms considerable considerably
forms conveyance conveyances
forms digits digit
forms disability disabilities
forms emerging emerge emerges emerged
forms exceptional exceptionally
forms expensive
forms governs govern governed governing governance
forms identical identically
forms illegible
forms ill
forms initially initial initials
forms initiative initiatives
forms objection objections objecting objected
forms objective objectives
forms organs organ organic organism organisms
forms publication publications
forms publicity
forms severe severely sever severs severed severing severance severity
forms security securities
forms useful usefulness
forms probation
forms terminal terminals
forms operative operatives
forms likely
forms likeness
forms memorial memorials
forms minority minorities
forms utility utilities
forms customer customers
forms mechanism mechanisms
forms namely
forms natural naturally
forms naturalization naturalisation naturalized naturalised
forms nation nations
forms international internationally
forms interned internment
forms intelligence intelligent
forms integrate integrated integrates integrating integration integral
forms majority
forms mobility mobilization mobilisation
forms offensive
forms officer officers
forms ordination ordinate
forms requisite requisites
forms respective respectively
forms respondent respondents
forms response responses responsive
forms representative representatives
forms relative relatives
forms situation situations
forms timely
forms transition transitional
forms underlying
forms provider providers
forms provident
forms products product productive productivity
forms producer producers
forms prisoner prisoners
forms procession processions
forms programmer programmers
forms privation privateer
forms precedent precedence
forms recorder recorders
forms receiver receivers receivable
forms regulator regulators
forms subscriber subscribers
forms competing compete competes competed
forms computer computers
forms criticism
forms department departments
forms deposition depositions
forms defendant defendants
forms defensive
forms definite definitive
forms desirable desirability
forms evident evidently
forms lawful lawfully lawfulness
forms knowingly
forms mainly
forms openly
forms orderly
forms reasonable reasonably reasonableness
