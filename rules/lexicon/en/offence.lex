# Who commits an offence, and what follows.

concept person-who
  | (person|anyone|everyone|every one|somebody|individual|one|service provider|=operator|=operators|official) [0-6] (who|that)
  | (whoever|whosoever|everyone)
  | he who
  | person [0-2] in breach of
  | (subsection|section|paragraph) applies [0-2] if [0-3] (person|persons|he) intends
  | (person|one|everyone) (is|shall be) (liable|guilty) [0-24] who
  | if (any|a) person
  | (any|a|every) person [0-3] (knowingly|intentionally|wilfully|willfully|unlawfully|fraudulently|dishonestly)
  unless person (shall|may|is) (not)? be (entitled|appointed|eligible)
  unless (in|for|of|to|from|by|on|at|under|with) that
  + [Whoever] keeps a forged seal is liable to a fine.
  + A [person is in breach of] this section if he hides a seal.
  + A [person who] hides a seal commits an offence.
  - The Minister may hide the seal.
  - A person appointed by him for that end hides the seal.
  - The operation of a mill that stands by the road is hidden.

concept commits-offence
  | commit* [0-2] (an|any|the)? (offence|offense|crime|felony|misdemeanour|misdemeanor)
  | (guilty of|guilty) [0-3] (offence|offense|crime|felony|misdemeanour|misdemeanor)
  | (is|shall be|be|constitute|are) (an|a|the)? [0-2] (offence|offense|crime|felony|misdemeanor) [0-2] (for|to|if|punish*|under|when)
  | constitut* [0-3] (offence|offense|crime)
  | following [0-3] (acts|conduct|offences|offenses) [0-6] (punish*|offence|offense|crime)
  | (is|are) (hereby)? (declared|deemed) [0-4] (punish*|unlawful|offence|offense|crime)
  | acts [0-8] (punish*|penali*)
  | it (is|shall be) [0-2] (an|unlawful|offence) [0-3] (for|to)
  | (is|shall be|be) guilty of [1-4] (if|who|where)
  | the same (penalty|penalties|punishment) (applies|apply|shall apply|shall be imposed)
  | (is|shall be) (punishable|punished|penalized|penalised)
  unless (investigat*|detect*|prevent*|prosecut*|suspect*) [0-4] (offence|offense|crime)
  + A person who breaks a seal [commits an offence].
  + A person who breaks a seal is [guilty of an offence] and liable to a fine.
  + A person [is guilty of fraud if] he breaks a seal by a trick.
  - The court may try a person for an offence elsewhere.

concept criminal-penalty
  | (imprison*|imprisoned|penitentiary|jail|prision|prision|reclusion|arresto|custody) [0-12] (not|term|year|years|month|months|life|exceed*|exceeding|maximum|fine|both|mayor|correccional)
  | (liable|sentenced|punishable|punished|guilty) [0-12] (imprison*|imprisonment|jail|penal|fine|prision|reclusion)
  | (fined|fine) (under|not|of|imprisoned|or|and) [0-6] (imprisoned|imprisonment|title|exceed*|exceeding)
  | liable on (summary|conviction) [0-6] (fine|imprison*)
  | (on|upon) [0-2] conviction [0-10] (fine|imprison*|penal*)
  | term of imprisonment
  | (punished|punishable|liable) [0-4] (with|by|to) [0-3] (fine|imprison*)
  | class [0-1] (=a|=b|=c|=d|=e) [0-2] (fine|felony|misdemeanor|misdemeanour|offence)
  | (incur|incurs) [0-4] (fine|imprison*|penalty|penalties)
  | (custodial (sentence|sentences)|deprivation of liberty|penal servitude|hard labour|corrective labour|pecuniary punishment|judicial fine|rigorous imprisonment)
  | (punish*|liable|sentenced) [0-6] (detention|monetary penalty|day fines)
  | (penalty|penalties|punishment|sanction) (imprisonment|detention|reclusion|confinement|fine)
  | (convicts|convicted|conviction) [0-40] impose [0-3] (sentence|punishment|penalty)
  | # (year|years|month|months) [0-1] (imprisonment|jail|prison|detention)
  unless administrative [0-3] (fine|penalt*)
  unless civil [0-2] (fine|penalty)
  unless (person|people|prisoner*|persons) [0-3] (imprisoned|imprisonment) in
  + He is liable to [imprisonment for a term] of two years.
  + The offender is [liable to a fine] of ten crowns.
  + He is liable to a [custodial sentence] of five years.
  + A court that [convicts him may impose any sentence].
  - The administrative fine is paid to the Treasury.
  - The court may impose a condition on him.

# An offence that the sentence describes, and the next one punishes.
concept offence-defined
  | (consists|consist) (of|in)
  | is the act of
  | (that|=i e|=ie) is the
  + Theft [consists in] taking a thing.
  - He takes a thing.

# What the person of the sentence has to do, or may do.
concept plain-duty
  | (shall|must) (=keep|=create|=maintain|=report|=notify|=inform|=retain|=preserve|=submit|=furnish|=ensure|=appoint|=register|=establish|=record|=state|=declare|=prove|=swear|=consider)
  | may (=use|=apply|=make|=request|=provide|=disclose|=receive|=appeal|=carry|=submit)
  + A person who sells seals [shall keep] a list of them.
  - A person who sells seals shall be liable to a fine.

# What a court weighs when it sentences.
concept sentencing-context
  | (aggravating|mitigating) (factor|factors)
  | (jury|court) [0-8] (shall|may|must) [0-2] (consider|treat|regard|take into account)
  | in determining [0-4] (sentence|penalty)
  + The [court shall consider] the value.
  - The thief keeps the value.

# What courts, the police and ministers do, and where the law applies: words
# of an offence in such a sentence make none.
concept process-context
  | (mak*) [0-3] regulations
  | (peace|police) (officer|officers) (shall|may|must) [0-2] (release|arrest|detain)
  | order (made under|prohibiting|directing|restricting)
  | (is|are|be) justified in
  | deemed to [0-2] (=commit|=committed) [0-4] (act|omission|offence|offense)
  | (judge|justice) [0-6] (shall|may|must)
  | release from custody
  | =application (shall|must) [0-3] (include|contain|be|state)
  | (shall|may|must) not be (received|admitted|distributed|released|disclosed|given)
  | (secretary|minister|commissioner|registrar|board|director|council) [0-2] (shall|may|must)
  | is (a|an) [0-1] (organisation|organization|body|group|entity) within the meaning
  + The [police officer shall not release] the thief.
  + The Minister may [make regulations] on thieves.
  - The thief shall be punished.

concept defines-term
  | the (term|terms|expression|word|words|phrase) [0-8] (=means|=mean|includes|include|refers)
  + [The term “seal” means] a stamp.
  - A person who keeps a seal by any means commits an offence.

concept administrative-penalty
  | administrative [0-2] (monetary)? (fine|penalty|penalties|sanction)
  | monetary penalty
  | civil (penalty|penalties|fine)
  | (statutory|liquidated) damages
  + The carrier shall pay an [administrative fine].
  - He shall pay the fare.

concept penalty-pointer
  | (shall be|is|are|be) (punished|punishable|liable) [0-4] (as|in accordance|under|pursuant|according) [0-6] (provided|prescribed|section|article|act|title|subsection|paragraph)
  | (same|like) (penalt*|punishment|penalties)
  | (penalt*|punishment|punished) [0-4] (provided|prescribed|imposed|specified) [0-3] (in|by|under|for)
  | punishable under this (act|law|code|title|chapter)
  + The helper shall be [punished as provided in] section 4.
  - The clerk acts as provided in section 4.

concept higher-penalty
  | (in lieu|instead) of [0-2] (penalt*|punishment|punishments)
  + He is liable [in lieu of the punishment] of section 2 to a higher one.
  - He is liable to the punishment of section 2.

concept accessory-act
  | (attempt*|conspir*|preparatory|preparation|prepares|preparing|aids|abets|incites|counsels) [0-8] (commission|commit|committing|offence|offences|offense|offenses)
  unless (commit*|guilty of) [0-6] or [0-2] attempt*
  + He is liable who [attempts to commit] an offence under this Part.
  - He is liable who commits or attempts to commit an offence under this Part.

# Attempt and incitement by their names, where another section punishes them.
concept names-accessory
  | (convicted of|guilty of|punishment for|penalty for) [0-6] (incitement|conspiracy|attempt|attempting|preparation|abetment)
  + He is [convicted of incitement].
  - He is convicted of theft.

# A penalty that stands in a line of its own under the conduct.
concept penalty-line
  | (maximum)? (=penalty|=penalties|=punishment|=sanction) (imprisonment|detention|reclusion|confinement|prison|fine)
  | (maximum|max) =penalty [0-4] # (years|months|penalty units)
  | (maximum)? =penalty # (years|months|penalty units)
  + Breaking a seal. [Penalty: imprisonment] for a year.
  + [Maximum penalty: 3 years].
  - The penalty is paid to the Treasury.
  - He earns a minimum punishment of imprisonment.
  - He is sentenced to a penalty of imprisonment.

# Conditions of an offence that stand in another subsection than its verb.
concept offence-condition
  | this (subsection|paragraph|section) applies (if|where|when)
  | requisite (=intent|=intention|knowledge) (is|shall be)
  | (=intends|=intent|=intention) by (doing|so doing)
  | for [0-1] (purpose|purposes) of this section [0-4] (regarded|deemed|taken) (as|to)
  | (act|damage|conduct|harm) [0-8] (only if|for the purposes of this section if)
  + [This subsection applies if] the person means to break the seal.
  - This Act applies to seals.

# A duty to tell of an attack, which is no attack.
concept report-duty
  | (=report|=reports|=notify|=notifies|=inform|=informs) [0-14] (attack|attacks|intrusion|intrusions|disruption|disruptions|incident|incidents|breach|breaches)
  + A person who does not [report an attack] commits an offence.
  - A person who attacks a mill commits an offence.

# What adds to another offence instead of making one.
concept builds-on-offence
  | (commits|commit|committed|commission of|committing|perpetration of) [0-2] (offence|offences|offense|offenses|crime|crimes) [0-3] (under|against|in|of) [0-2] (section|sections|article|articles|subsection|subsections) #
  | (offence|offense|crime|act) [0-1] (provided|referred|specified|described|defined|under|in|mentioned) [0-6] (section|article|paragraph|subsection|paragraphs|subsections) # [0-6] (is|was|has been|are) (committed|done)
  | (commission of|committed|commit) [0-2] (offence|offenses|offences|offense) [0-3] (under|against|in|of) (section|article) # [0-1] (is|are|has)
  unless (=intent|=intention|=intends|intending|purpose|purposes|view|order|position) [0-4] (commit|committing|commission)
  unless (under|against|of) this (section|article)
  + Whoever [commits an offence under section 3] at night is liable to two years.
  - Whoever enters with intent to commit an offence under section 3 is liable to two years.
  - Whoever enters commits an offence under this section.

concept defence-clause
  | (does|do|did|shall|is|are|has) not [0-3] (commit*|guilty|liable|offence|apply) [0-8] (offence|offense|section|subsection|guilty|if|where|who)
  | (it is|be|shall be) [0-2] (defence|defense)
  | shall not be (unlawful|illegal|an offence|an offense)
  | (no|not an) (offence|offense) [0-3] (is|shall be)? [0-2] committed
  | (defence|defense) [0-6] (charge|prove|proves|accused|offence)
  | no person shall be (convicted|guilty)
  | (is|are|be) not (unlawful|illegal|an offence|an offense|a crime|prohibited)
  + It shall [be not unlawful] to break a seal of one's own.
  + A person [does not commit an offence] under section 2 who acts in good faith.
  - A person who breaks a seal commits an offence.

concept search-context
  | (issue|grant|obtain|execut*|under|authority) [0-4] warrant
  | (officer|member|judge|court|magistrate|justice|inspector) [0-10] may [0-3] (issue|enter|search|require|order|authori*|seize|inspect|access|apply)
  | warrant [0-6] (authori*|issued|under)
  + The judge may [issue a warrant].
  - The judge may sit.

concept short-title
  | (act|code|law|ordinance|decree) [0-2] be (cited|called|known) as
  | (act|code|law|ordinance|decree) is (cited|called|known) as
  | (act|code|law|ordinance|decree) is called
  + This [Act may be cited as] the Bees Act.
  - The Act is applied to bees.

# What a law says of itself above its first section.
concept long-title
  | (act|law|bill|ordinance|decree|proclamation|statute) to [0-6] (provide|consolidate|amend|make|establish|regulate|repeal|give|enable|prevent|create|facilitate)
  + An [Act to provide] for bees.
  - The Act applies to bees.

concept deeming
  | (is|are|shall be) (deemed|taken|treated|regarded)
  | for the purposes of this (act|section|part|subsection|code|law|article|chapter)
  | for the purposes of subsection
  | (means|includes) (a|an|any|the)
  unless (any|other|such|all|these|whatever) means
  + A parcel [is deemed] to be sent when it leaves.
  - A person who sends a parcel pays for it.
  - He sends by any means a parcel.

concept title-definition
  | =meaning of
  | (definition|definitions|interpretation)
  + The heading is [Meaning of] words.
  - The heading is Sending of parcels.

concept clause-work
  | (offence|offences|offense|offenses|provision|provisions|contraven*|violat*|acts) [0-3] (of|under|in|against) (this|the provisions of this) (act|law|code|ordinance|decree)
  | (punishable|enumerated|defined) [0-5] (under|by|in) this (act|law|code|ordinance|decree)
  + A person who commits an [offence under this Act] is liable to a fine.
  - A licence under this Act is valid for one year.

concept clause-part
  | (offence|offences|offense|offenses|provision|provisions|contraven*|violat*) [0-3] (of|under|in|against) this (part|chapter|division|title|subchapter|subtitle|sub title|subdivision|sub part|group)
  + A person guilty of an [offence under this Part] is liable to a fine.
  - A licence under this Part is valid for one year.

concept prohibition
  | (shall|may|must) not
  | (no person|nobody|no one) (shall|may|must)
  | (may|shall|must) (be)? [0-3] only [0-2] (with|after|if|where)
  | (may|shall|must) be [0-12] only (with|after|if|where)
  | (is|are|be) (prohibited|forbidden|unlawful)
  | it (is|shall be) unlawful
  unless (shall|may|must) not be [0-2] (ordered|issued|granted|made|required|construed|extended|deemed|taken|refused|admissible|admitted|renewed|authorised|authorized)
  unless (=commission|=commissions|secretary|minister|commissioner|registrar|board|council|agency|authority|court|courts|president|administrator|government|director) [0-1] (shall|may|must) not
  unless (act|section|subsection|paragraph|part|chapter|regulation|regulations|order|nothing|period|amount|term) (shall|may|must) not
  unless (shall|must|may) not (later|less|more|fewer|earlier|exceed)
  unless (shall|must|may) not [0-1] (receive|qualify|eligible|entitled) [0-8] (unless|until|if)
  + A carrier [shall not] hide the origin of a parcel.
  - A carrier shall show the origin of a parcel.
  - A search shall not be ordered by night.
  - The Commission shall not hide its seal.
  - This section shall not hide another.
  - A school may not receive help unless it shows a seal.
  - The carrier shall, not later than noon, show the parcel.

concept offence-word
  | (offence|offense|crime|felony|misdemeanor|misdemeanour)
  + The [offence] is tried by a magistrate.
  - The fence is repaired by the owner.

concept offence-purpose
  | (=intent|=intention|intending|intends|intended) [0-12] (used|use) [0-8] (commit*|commission|facilitat*|offence|offense|crime)
  | (=intent|=intention|intending|intends|purpose|purposes) [0-3] (of|to|that)? [0-6] (commit*|commission|facilitat*|contraven*|enabl*|allowing)
  | (=intent|=intention) that [0-3] (offence|offences|offense|crime) [0-16] (committed|carried out)
  | in order to [0-1] (commit*|imped*|damage|endanger|contraven*)
  | (=intent|=intention|purpose) (of|to) [0-2] (use|using|used) it [0-4] (unauthori*|unlawful)
  | (for|with) [0-3] (purpose|=intention|=intent) of having it (executed|run|used)
  | (purpose|purposes|view) [0-2] (of|to) [0-4] (its|use|using|used|commit*|being|it) [0-10] (commission|committing|commit|offence|offences|offense|offenses)
  | (tool|tools|instrument) used (in|for) [0-1] (committing|commission)
  | (=intent|=intention) to further [0-1] commission
  | for (use|used|the use) in [0-3] (committing|commission|commit|facilitating)
  | (knowing|know|believing) [0-8] (used|use) [0-6] (commission|commit|committing|offence|offense)
  | would enable [0-4] (commit|commission) [0-3] (offence|offense|crime)
  | (=intent|=intention|purpose) [0-3] (defraud|deceive|gain unauthori*)
  | for [0-2] (unlawful|illegal|criminal|fraudulent) (purpose|purposes)
  | for [0-2] (wrongful) (gain|purpose|purposes)
  unless (designed|adapted|made) [0-2] for [0-1] (purpose|purposes) of
  + He keeps the key with [intent that it be used to commit] an offence.
  - He keeps the key in a drawer.
  - He keeps a key that is adapted for the purpose of committing theft.

# The use that a thing is meant for; the offence may stand in an item of its own.
concept use-intended
  | (=intent|=intention|intending|intends) [0-1] that [0-8] (be|is|are|will be) used
  | (=intent|=intention|intending|intended) [0-1] (to be|for) (used|use)
  | (knowing|believing) [0-2] that [0-6] (used|use)
  + He keeps it with the [intention that the key be used].
  - He keeps it with the intention that the key be kept.

concept offence-carried-out
  | (commit*|committing|facilitat*|perpetrat*|commission of|perpetration of) [0-6] (offence|offences|offense|offenses|crime|crimes)
  | contraven* [0-3] (section|sections|article|provision|provisions)
  + He [commits or facilitates an offence].
  - The offence is tried here.

# Done to commit another offence than this one.
concept purpose-other-offence
  | (=intent|=intention|intends|intending) (to|of) [0-10] (offence|offences|offense|felony|crime|crimes)
  unless (offence|offences|offense|felony|crime|crimes) [0-3] (under|against) this
  unless (offence|offences|offense|crime) (provided|specified|referred|described|mentioned|stipulated)
  + He does it [intending to commit a serious offence].
  - He does it intending to cause a loss.
  - He does it intending to commit an offence under this Act.
