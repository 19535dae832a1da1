# Who is punished, with what, and in what state of mind.

concept person-who
  | quiconque
  | (toute|tout) (personne|individu) (qui|ayant|coupable)
  | toute personne physique ou morale qui
  | les personnes (qui|coupables)
  | (celui|celle|ceux) qui
  | =le =fait [0-14] (de|d'|du)
  | les faits (de|d'|suivants)
  | l' auteur [0-6] (puni|encourt|coupable)
  | (est|sont|sera|seront) (puni|punis|punie|punies)
  unless =le =fait (que|qu')
  unless par le fait
  + [Quiconque] ouvre le coffre sans droit est condamné.
  + [Le fait, sans autorisation, d']entrer dans le dépôt est réprimé.
  + [Celui qui] entre sans droit dans le dépôt est condamné.
  - Le fait que le maire vende le bois de la commune est permis.
  - Le fait que le registre soit public est rappelé à l'entrée.
  - Il est retenu par le fait de la neige.

concept commits-offence
  | (commet|commettent|commettra) [0-3] (infraction|=délit|=délits|crime)
  | (est|sont|sera|seront) [0-2] coupable [0-3] (infraction|=délit|=délits|crime|acte)
  | (constitue|constituent|constituera) [0-3] (infraction|=délit|=délits|crime)
  | (constitue|constituent) une contravention de
  | se rend coupable
  | encour* [0-3] (peine|peines|double)
  | (constitue|constituent) un acte (de|d')
  | (puni|punis|punie|punies|punissable) [0-4] (même|mêmes) peine
  | (puni|punis|punie|punies) [0-2] peines [0-3] (prévu|prévue|prévues|prévus|édictées|portées|fixées|encourues)
  | (constitue|constituent) (un|une|des) [0-5] (le fait|toute|tout|tous)
  | (est|sont) [0-1] (érigé|érigés|érigée|érigées) en (infraction|=délit|=délits)
  | (est|sont|sera) (punissable|punissables)
  + Une telle personne [commet une infraction].
  + Il [est coupable d'un délit].
  + Il est [puni des mêmes peines].
  + [Constitue un faux toute] altération de la vérité.
  - Le greffe enregistre les infractions par ordre de date.

concept defence-clause
  | (n'|ne) (est|sont|sera|seront) [0-2] pas [0-3] (punissable|puni|punis|punie|coupable|passible|responsable|pénalement)
  | (n'|ne) (commet|commettent|constitue|constituent|encourt|encourent) [0-2] pas [0-3] (infraction|=délit|=délits|crime|peine|responsabilité)
  | exempt de peine
  | cause (d'|de) (exonération|exemption|justification|irresponsabilité)
  | (moyen|moyens) de défense
  + Celui qui se défend [n'est pas punissable].
  - Celui qui brise le sceau est punissable.

concept criminal-penalty
  | (puni|punissable|passible|encourt|encourent|encouru|condamné|frappé|réprimé|sanctionné|expose) [0-14] (emprisonnement|réclusion|prison|=amende|=amendes)
  | (puni|punissable|passible|encourt|encourent|condamné) [0-14] servitude pénale
  | (puni|punissable|passible|encourt|encourent|condamné) [0-8] travaux forcés
  | (emprisonnement|réclusion|prison|privative) [0-6] # (an|année|mois|jour)
  | # (an|année|mois|jour) [0-3] (d'|de) (emprisonnement|réclusion|prison)
  | peine privative de liberté
  | peine pécuniaire
  | peine d' (emprisonnement|=amende)
  | (=amende|=amendes) prévue pour les contraventions
  | (ou|et) (d'|de|à) (une|l') (=amende|=amendes)
  unless (=amende|=amendes) (administrative|administratives|civile|civiles|fiscale|forfaitaire)
  unless sanction (administrative|administratives|pécuniaire|pécuniaires)
  unless (moins|supérieur|inférieur|excédant|excède) [0-4] # (an|année|mois) d' emprisonnement
  + L'auteur est [puni d'un emprisonnement] d'un an.
  + Il est condamné à [trois ans d'emprisonnement].
  + Celui qui agit ainsi est puni d'une [peine pécuniaire].
  - Le manquement est sanctionné par une amende administrative.
  - La saisie est permise si la peine est supérieure à deux ans d'emprisonnement.
  - Il encourt une sanction pécuniaire ou une amende civile.
  - Il est sanctionné d'une amende administrative.

concept administrative-penalty
  | (=amende|=amendes|sanction|sanctions|pénalité|pénalités) (administrative|administratives|civile)
  | (sanction|sanctions|pénalité|pénalités) (pécuniaire|pécuniaires|financière|financières)
  | contravention administrative
  + L'autorité prononce une [amende administrative] contre l'exploitant.
  - L'auteur est puni d'une amende de mille francs.

concept penalty-pointer
  | (puni|punissable|passible|encourt|encourent|sanctionné|réprimé|frappé) [0-4] (même|mêmes) peine
  | les mêmes peines
  | (puni|punissable|passible|encourt|encourent|sanctionné|réprimé|frappé) [0-4] peine [0-3] (prévu|prévue|prévues|prévus|édictées|portées|énoncées|fixées|applicables)
  | (puni|sanctionné|réprimé) (conformément|comme|selon)
  | (infraction|=délit|=délits|crime) [0-10] (puni|passible|sanctionné|réprimé) (par|à) l' article
  unless peines complémentaires
  + La tentative est [punie des mêmes peines].
  + Celui qui vend la clé est [puni des peines prévues] à l'article 4.
  - Il encourt également les peines complémentaires prévues à l'article 9.

concept clause-work
  | (infraction|=délit|=délits|contravention|contrevient|contreviennent) [0-8] (présente|présent) (loi|code|ordonnance|dahir|acte|décret)
  + Toute [infraction à la présente loi] est punie d'une amende.
  + Quiconque [contrevient aux dispositions de la présente loi] est puni.
  - La présente loi entre en vigueur le premier janvier.

concept clause-part
  | (infraction|=délit|=délits|crime|contravention|contrevient) [0-8] (présent|présente) (chapitre|titre|section|partie|livre)
  + Les [infractions prévues au présent chapitre] sont punies d'un emprisonnement.
  - Le présent chapitre règle la tenue du registre.

concept intent
  | (=intentionnellement|=intentionnel|=intentionnelle|=intentionnelles|=sciemment|=volontairement|=délibérément|=frauduleusement|=sachant)
  | en (toute|pleine)? connaissance de cause
  | (avec|dans) (l'|une|la) intention
  | (à|dans le) dessein
  | de mauvaise foi
  | (de|d') (manière|façon|une) [0-1] (intentionnelle|délibérée|frauduleuse|volontaire)
  | (moyens|manœuvres|moyen) frauduleux
  + Quiconque entre [sciemment] dans le dépôt est puni.
  + Celui qui agit [avec l'intention] d'entrer est puni.
  - La faute commise sans intention n'est pas punie.
  - Il agit sans l'intention de nuire.

concept dishonest-intent
  | (intention|intentions|fins|but) (frauduleuse|frauduleuses|malhonnête|délictueuse|criminelle)
  | (intention|but|dessein) [0-1] (de|d') [0-2] (nuire|enrichir|enrichissement|tromper|frauder)
  | (intention|but|dessein|vue) [0-1] (de|d') [0-3] (procurer|obtenir|tirer|réaliser) [0-8] (avantage|bénéfice|gain|profit)
  | (à titre|dans un but|à des fins) (lucratif|lucratives)
  | (=procurer|=procure|=obtenu|=obtenir|=obtient|=procuré) [0-8] (=avantage|=enrichissement|=profit)
  unless sans [0-2] (dessein|intention)
  + Il agit avec une [intention frauduleuse].
  + Il agit dans le [but d'obtenir un avantage] indu.
  - Il accède frauduleusement à la machine, sans dessein d'enrichissement.
  - Il agit même sans intention de nuire.

concept without-right
  | sans (y|en)? (être|avoir|avoir été|y être|en avoir)? [0-2] (droit|autorisation|autorisé|autorisée|autorisés|permission|habilitation|habilité|qualité|titre)
  | sans [0-4] (motif|excuse|justification|raison|cause|juste) (légitime|valable|raisonnable|motif)
  | sans [0-3] (consentement|accord|l' accord)
  | sans (que|qu') [0-8] (autorise|autorisé|permette)
  | au mépris [0-2] droits
  | (=indûment|=indument|=illégalement|=illicitement|=frauduleusement|=abusivement|=induement)
  | (de|d') (manière|façon|une) [0-2] (illégale|illicite|indue|frauduleuse)
  | (n'|ne) [0-2] (est|sont|était|étaient|soit) pas [0-1] (autorisé|autorisée|autorisés|habilité|habilités)
  | non (autorisé|autorisée|autorisés|autorisées)
  | (outrepasse|outrepassant|dépasse|dépassant|excède|excédant) [0-6] (pouvoir|autorisation|droit|habilitation|limites)
  | (en|par) violation de la loi
  | hors (des|les|de) cas [0-4] (loi|autorisés|autorisé)
  | (accès|maintien|intrusion) (illégal|illégale|illicite|frauduleux|frauduleuse|indu)
  | contrairement (à la loi|aux dispositions)
  | qui [0-1] appartient à autrui
  + Quiconque entre [sans droit] dans la machine est puni.
  + Celui qui, sachant qu'il [n'y est pas autorisé], entre dans la machine est puni.
  + Le fait d'entrer [sans y être autorisé] est puni.
  - Le droit d'entrer est accordé par écrit.

concept intent-to-obtain-data
  | (intention|but|dessein|vue|fins|afin) [0-1] (de|d') [0-2] (obtenir|obtention|copier|soustraire|approprier|emparer|extraire) [0-4] (=données|=donnée|=informations|=renseignements|secrets|=information|=renseignement)
  + Il entre [afin d'obtenir des données] d'autrui.
  - Il entre afin de réparer la machine.

concept intent-by-default
  | il (n'|ne) [0-1] y? a (point|pas) [0-8] sans intention
  | (crime|=délit|=délits|infraction) [0-12] (que|qu') [0-6] (=commis|commise|commises) [0-2] (intentionnellement|intention|volontairement)
  | (seul|seuls|seule|seules) [0-3] punissable [0-14] intentionnellement
  | (nul|personne) ne (peut|sera) [0-4] puni que [0-10] (intentionnellement|intention|intentionnel|volontairement)
  | (intention|élément intentionnel) est (requise|requis|nécessaire) [0-8] (infraction|crime|=délit|=délits)
  | pénalement responsable celui qui [0-2] (volontairement|intentionnellement)
  + [Il n'y a pas de délit sans intention].
  + Est [seul punissable l'auteur qui agit intentionnellement], sauf disposition contraire.
  + [Nul ne peut être puni que pour un fait commis intentionnellement].
  - L'infraction commise intentionnellement est punie de la peine la plus forte.

concept offence-purpose
  | dans (cette|une telle|la même) intention
  | (pour|de|d'|à|afin) [0-3] (commettre|perpétrer) [0-6] (infraction|infractions|=délit|=délits|crime|acte|actes|fait|faits)
  | (permettre|faciliter|permettant|facilitant|vue|fins) [0-4] commission [0-6] (infraction|infractions|=délit|=délits|crime)
  | (intention|but|dessein|fins|vue) [0-14] (utilisé|utilisée|utilisés|utilisées|servir|serve|employé|employés) [0-12] (infraction|infractions|=délit|=délits|commettre)
  | (infraction|infractions) [0-4] (visée|visées|prévue|prévues) [0-14] intention [0-6] (utilisé|utilisés|servent)
  unless soupçonné [0-4] commettre
  unless tenté de commettre
  + Il offre un outil [pour commettre une infraction].
  + Il agit dans l'[intention qu'il serve à commettre] un délit.
  - Le juge entend la personne soupçonnée d'avoir pris part à une infraction.
  - Il est soupçonné de commettre un délit.
  - Il a tenté de commettre un délit.

concept offence-word
  | (infraction|=délit|=délits|crime|contravention)
  | acte criminel
  | (fait|faits) (punissable|punissables|délictueux|incriminés)
  + Les preuves de l'[infraction] sont gardées.
  - Les preuves du paiement sont gardées.

concept creates-offence
  | (commet|commettent|commettra) [0-3] (infraction|=délit|=délits|crime)
  | (est|sont|sera|seront|soit) [0-1] (puni|punis|punie|punies|coupable|coupables|passible|passibles|punissable|punissables)
  | (encourt|encourent) [0-6] (peine|emprisonnement|=amende)
  | (constitue|constituent) (un|une) (infraction|=délit|=délits|crime)
  unless (infraction|infractions|fait|faits|crime|crimes|=délit|=délits) [0-6] (est|sont) [0-1] (puni|punis|punie|punies|punissable|punissables|passible)
  unless (soupçonné|soupçonnée|prévenue) [0-4] coupable
  + Quiconque brise un sceau [est puni] d'une amende.
  - Il est soupçonné de s'être rendu coupable d'un vol.

concept plain-duty
  | (doit|doivent|devra|devront) [0-2] (=conserver|=informer|=notifier|=tenir|=établir|=déclarer|=assurer|=soumettre|=fournir|=désigner|=indiquer)
  | est tenu (de|d') [0-2] (=conserver|=informer|=notifier|=tenir|=établir|=déclarer|=fournir)
  + Celui qui vend des sceaux [doit tenir] une liste.
  - Celui qui vend des sceaux doit une amende.

concept defines-term
  | (on|il faut|faut) [0-1] (entend|entendre) par
  | (le|la|les|par) (terme|termes|mot|mots|expression|expressions) [0-8] (désigne|désignent|signifie|comprend|entend|vise)
  | au sens (de|du) [0-6] (on entend|entend)
  + Par sceau [on entend par] là un timbre.
  - Celui qui garde un sceau par tout moyen est puni.

concept exception-clause
  | (aucune|nulle) disposition (du|de la) (présent|présente) [0-3] (ne|n')
  | (présent|présente) (article|loi|section|chapitre|alinéa) (ne|n') [0-2] (applique|fait|porte|concerne) [0-2] (pas|point|obstacle)
  + [Aucune disposition du présent article n']oblige le gardien.
  - Le présent article oblige le gardien.

concept sentencing-context
  | circonstances (aggravantes|atténuantes)
  | (tribunal|=juge|=juges|juridiction|cour) [0-8] (tient compte|prononce|peut prononcer|fixe la peine|peut ordonner)
  | (détermination|fixation|prononcé) [0-2] peine
  + Le [tribunal tient compte] de la valeur.
  - Le voleur garde la valeur.

concept process-context
  | (ministre|conseil|commission|autorité|secrétaire|directeur|président) [0-2] (fixe|arrête|détermine|établit|doit|veille)
  | (=juge|=juges|procureur|magistrat) [0-4] (doit|saisit|renvoie|transmet)
  | (décret|arrêté|règlement) [0-6] (fixe|détermine|précise)
  | mise en liberté
  + Le [ministre fixe] la liste des voleurs.
  - Le voleur est puni.

concept predicate-list
  | (article|articles) # [0-8] (article|articles) # [0-8] (article|articles) # [0-8] (article|articles) #
  | infractions suivantes
  + Sont visées les [infractions suivantes].
  - Est visé l'article 3.

concept names-forgery
  | (faux|falsification) (en|de|dans) [0-2] (écriture|écritures|=documents|titres|informatique|informatiques)
  | (faux|falsification) (informatique|informatiques)
  | (usage de faux|le faux|du faux|un faux)
  + Il est coupable de [faux en écritures].
  - Il signe un acte.

concept names-fraud
  | (fraude|escroquerie) (informatique|informatiques|électronique|électroniques|en ligne)
  | (coupable|commet|auteur|=délit|=délits) [0-3] (escroquerie|fraude)
  | (escroquerie|escroqueries) [0-1] (est|sont) [0-2] (puni|punie|fait|punies)
  + Il est [coupable d'escroquerie].
  - Il se rend coupable d'un vol.

concept conduct-means
  | (participation|contribution|soutien|provocation|recrutement|=formation|=formations|entraînement) [0-16] (comprend|consiste|s' entend|désigne)
  + La [formation s'entend] de toute leçon.
  - Il donne des leçons.

concept terror-conduct
  | (activité|activités|infraction|infractions) terroriste
  | (recrutement|=formation|=formations|entraînement) [0-3] terroris*
  | provocation publique [0-4] terroris*
  + Il se livre à une [activité terroriste].
  - Il se livre à une activité.

concept terror-group-activity
  | (participation|participe|participer|contribue|contribuer|facilite) [0-12] (activité|activités) [0-3] (groupe|organisation) terroriste
  + Il [participe à une activité d'un groupe terroriste].
  - Il participe aux activités d'un chœur.

concept title-not-power
  | (fraude|harcèlement|escroquerie|faux|peines|peine|sanction|sanctions|infraction|infractions|atteinte|atteintes|entrave|corruption|contrefaçon|usurpation)
  | (attributions|missions|composition|organisation|fonctionnement) [0-3] (commission|autorité|agence|conseil|comité)
  | (recours|appel|indemnisation|indemnité|frais|nullité|nullités|prescription|restitution|confiscation|destruction|témoins|témoin)
  unless (constatation|constatations|recherche|enquête|preuve|poursuite) [0-4] (infraction|infractions)
  + L'intitulé est [Fraude] postale.
  - L'intitulé est Perquisitions.
  - L'intitulé est Constatation des infractions.

concept regulatory-purpose
  | (missions|fonctions|pouvoirs|attributions) [0-3] (autorité|commission|agence|banque|régulateur|conseil)
  | (contribuable|contribuables|assujetti|redevable|licencié|=licence|douanes|douanier|fiscale|fiscal|impôt)
  | responsable du traitement
  | commission [0-6] (données|informatique|libertés|concurrence|consommation)
  | la Commission (peut|demande|exerce)
  | (inspecteur|inspecteurs) du travail
  | (autorité|agence) de régulation
  | (agents|fonctionnaires) [0-4] (assermentés|habilités) [0-8] (ministre|autorité|consommation|concurrence)
  + La maison l'envoie pour les [missions de l'autorité].
  - La maison l'envoie pour une enquête pénale.

concept not-investigation
  | (libération conditionnelle|probation|confiscation|caution|sursis|extrad*|garde de l' enfant|tutelle)
  | (registre|greffe) (du commerce|de l' état civil|foncier)
  | registre [0-3] (commerce|sociétés|état civil)
  + Il obtient sa [libération conditionnelle].
  - Il obtient la paix.

# Une peine qui figure sur sa propre ligne sous les faits.
concept penalty-line
  | (peine|peines|sanction) (emprisonnement|réclusion|amende|prison)
  + Bris de scellés. [Peine : emprisonnement] d'un an.
  - La peine est exécutée.

# Les conditions d'une infraction, dans un autre paragraphe que son verbe.
concept offence-condition
  | (présent|présente) (paragraphe|alinéa|article) [0-1] applique (si|lorsque|quand)
  + Le [présent paragraphe s'applique si] l'auteur veut briser le scellé.
  - La présente loi s'applique aux scellés.

concept offence-defined
  | (consiste|consistent) (à|dans|en)
  | est le fait (de|d')
  | (est|sont) (la|le) (fait|faits)
  + Le vol [consiste à] prendre une chose.
  - Il prend une chose.
