# Possession and depictions of the sexual abuse of children.

concept possess-act
  | (*besitter|*besitte|=besidder|*innehar|*oppbevarer|*oppbevare|*oppbevarar|besitjer)
  | (=har|=ha|=hadde|=med) [0-4] (=besittelse|=oppbevaring|=eie)
  | setter seg i besittelse
  | besittelse [0-1] (av|skyldes)
  | i (sin|si) (besittelse|eige)
  unless (ikke|ikkje) (besitter|besitte)
  + Den som [besitter] stjålne bilder, straffes.
  + Den som [har dem i besittelse], straffes.
  - Eieren av hunden svarer for skaden.
  - Han må ikke besitte bildet.

concept possess-word
  | <possess-act>
  + Den som [besitter] stjålne bilder, straffes.
  - Han sitter på en stol.

concept minor-word
  | (=barn|=barna|=barnet|=barns|=barnets|mindreårig*|=ungdom|=unge)
  | (=person|=personer|=noen|=nokon) [0-6] under [0-1] # år
  + Bildet viser et [barn].
  - Bildet viser et tre.

concept depiction-word
  | (*fremstilling|*fremstillinger|*framstilling|*framstillinger|*fremstillingen|*fremstillingar|*skildring|*skildringer|*bilde|*bilder|*bildet|*bilete|avbildning*|*film|*filmer|*video|videoopptak*|*materiale|*materialet|opptak|*opptak|skrift|skrifter|tegning*)
  + Han viser et [bilde].
  - Han viser anger.

concept csam
  | (barnepornograf*|*barnepornografi|barneporno*|overgrepsmateriale*|overgrepsbilde*|overgrepsbilet*)
  | <depiction-word> [0-3] (seksuell*|seksuelt|kjønnslig*|utuktig*|overgrep*) [0-6] <minor-word>
  | <depiction-word> [0-3] (seksualiserer|seksualisere|seksualisert*) [0-3] <minor-word>
  | (seksuell*|seksuelt|seksualiser*|pornografisk*|usømmelig*|utuktig*|kjønnslig*) [0-3] <depiction-word> [0-8] <minor-word>
  | pornograf* [0-8] <minor-word>
  | <depiction-word> [0-4] <minor-word> [0-8] (seksuell*|seksuelt|kjønnslig*|pornograf*)
  | <minor-word> [0-6] (seksuell*|seksuelt|pornograf*) [0-4] <depiction-word>
  unless pornograf* til [0-2] (=barn|mindreårig*|unge)
  unless pornograf* til [0-2] person* under # =år
  + Den som besitter [fremstilling av seksuelle overgrep mot barn], straffes.
  + Den som besitter [barnepornografi], straffes.
  - Den som besitter et bilde av et barn, gir det fra seg.
  - Den som slår et barn, straffes.
  - Den som viser pornografi til personer under 18 år, straffes.
  - Den som viser pornografi til barn, straffes.

concept appearing-minor
  | (fremstår|framstår|fremtrer|ser ut|synes|gis utseende) [0-3] (=som|=å) [0-4] (under|barn|mindreårig*)
  | (gir|gi|skaper) inntrykk [0-6] (barn|mindreårig*|under # år)
  + Like med barn er en person som [fremstår som mindreårig].
  - En mindreårig person skal høres.

concept realistic-image
  | (virkelighetstro|realistisk*|virkelighetsnær*|naturtro) [0-3] (fremstilling*|framstilling*|bilde*|avbildning*)
  | (animert*|datagenerert*|fiktiv*|kunstig) [0-2] (fremstilling*|bilde*|barn)
  + Like med det er en [virkelighetstro fremstilling].
  - Prøven er livsnær.

concept minor-age
  | (=barn|=barna|mindreårig*) [0-14] under # =år
  | (=person|=personer|=noen|=nokon|=barn|=den|=dem) [0-6] under # =år
  | (=barn|mindreårig*|=person|=personer) [0-6] (ikke|ikkje) [0-2] (fylt|fylte) # =år
  + Med [barn menes personer under 18 år].
  - Straffen er ikke under tre år.

concept possession-for-sale-only
  | (besitter|besitte|oppbevarer) [0-8] (for å|hensikt å|forsett om å|med sikte på) [0-3] (selge|spre|utbre|videreselge|salg|spredning)
  + Den som [besitter bilder for å selge] dem, straffes.
  - Den som besitter bilder, straffes.

concept electronic-means
  | (internett*|datanett*|kommunikasjonsteknologi*|informasjonsteknologi*|datateknologi*|e-post|epost|telefaks)
  | elektronisk* (kommunikasjon*|veg|vei|post|overføring*|overført*|middel|hjelpemid*)
  | (elektronisk*) (eller|og) [0-1] (tekniske) hjelpemid*
  + Han sprer bilder på [internett].
  - Han sprer et rykte i bygda.

# ---- What is done with the material ----------------------------------------

concept depiction
  | <depiction-word>
  + Han viser et [bilde].
  - Han viser anger.

concept minor-in-act
  | <minor-word> [0-8] (seksuell*|seksuelt|kjønnslig*|utuktig*|naken*|nakne) [0-6] (handling*|omgang|stilling*|overgrep*|aktivitet*|innhold)
  | (seksuell*|seksuelle) (overgrep*|handling*) [0-2] mot [0-2] <minor-word>
  | seksualiser* <minor-word>
  + Det viser et [barn i seksuell omgang].
  - Det viser et barn i lek.

concept such-material
  | (slik|slikt|slike|sådan|sådant) (fremstilling*|framstilling*|bilde*|materiale*|avbildning*|film*|skildring*|opptak)
  | (fremstilling*|framstilling*|bilde*|materiale*|film*|skildring*) som (nevnt|nemnt|omhandlet) i
  + Han viser [slike bilder].
  - Han viser et bilde.

concept produce-material
  | (*produserer|*produsere|*lagar|*fremstiller|*fremstille|*framstiller|*framstille|*filmer|*fotograferer|*lager|*lage|*tilvirker|*tar opp)
  | (produksjon|tilvirkning|opptak) av
  unless (for|hensikt|forsett|formål) [0-2] å (fremstille|produsere|lage)
  + Han vil mer når han [produserer] det.
  - Han kjøper tre for å lage møbler.

concept offer-material
  | (*tilbyr|*tilbyd|*utbyr|*falbyr|*utstiller|*viser|*vise|*selger|=sel|*overlater|*annonserer|*utleier|*leier|*markedsfører|*fremviser)
  | (gjør|gjøre|gjer|gjere) [0-3] (tilgjengelig*|tilgjengeleg*)
  | (offentlig) (foredrag|forestilling|utstilling|fremvisning)
  unless (for|hensikt|forsett|formål) [0-2] å (selge|vise|tilby)
  unless (=som|bilde*) viser
  + Han vil mer når han [tilbyr] det.
  - Et bilde som viser kuer, henger der.
  - Han kjøper et hus for å selge det.

concept distribute-material
  | (*utgir|*utgi|*sprer|*spre|*spreier|*distribuerer|*distribuere|*utbrer|*utbre|*videresender|*formidler|*formidle|*overfører|*sender|*deler|*publiserer|*offentliggjør|*overlater)
  | (spredning|utbredelse|utgivelse|distribusjon) av
  | (søker|forsøker) [0-2] å utbre*
  unless (for|hensikt|forsett|formål) [0-2] å (spre|utbre|distribuere)
  + Han vil mer når han [sprer] det.
  - Han besitter det for å spre det.

concept obtain-material
  | (*anskaffer|*anskaffe|*erverver|*erverve|*kjøper|*innfører|*innføre|*laster ned|*henter|*importerer|*mottar|*bestiller)
  | (*skaffer|*skaffe|*skaffar) [0-2] (=seg|=andre)
  | (anskaffelse|innførsel|erverv|nedlasting) av
  + Han vil mer når han [anskaffer] det.
  - Han skal arbeide.

concept hold-material
  | <possess-act>
  | (*lagrer|*lagre)
  unless skal [0-8] lagre
  + Han er mistenkt når han [besitter] det.
  - Han er mistenkt når han ser det.
  - Etaten skal ikke lagre listen.

concept material-side-duty
  | (inndra|inndras|inndragning|beslaglegg*|beslag)
  | (plikter|pliktar|skal) [0-8] (føre|melde|rapportere|sperre|anmelde)
  | (unnlater|unnlate) å hindre
  + Bildene [inndras] når saken er slutt.
  - Han tilbyr bilder.

concept for-gain-only
  | (mot (vederlag|betaling|godtgjøring))
  | (vinnings hensikt|vinningshensikt|ervervsmessig*|i næring|kommersielt)
  unless (også|selv|eller) [0-1] uten [0-2] (vinnings|vederlag)
  unless (eller|og) mot vederlag
  unless eller i næring
  + Han gjør det [mot vederlag].
  - Han gjør det gjerne.
  - Han gjør det for venner eller mot vederlag.
  - Han gjør det selv uten vinnings hensikt.

concept only-abroad
  | (bare|kun|berre) [0-3] (utlandet|utlendet)
  + Det er forbudt [bare i utlandet].
  - Det er forbudt her og i utlandet.

concept child-used
  | (forleder|rekrutterer|bruker|utnytter|misbruker|lokker|tvinger) [0-6] <minor-word> [0-14] (avbilde*|medvirke|forestilling*|fremstilling*|modell*|delta)
  + Den som [forleder et barn til å delta], straffes.
  - Den som lærer opp et barn, får ros.
