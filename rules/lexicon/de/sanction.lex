# Wie lange eine Freiheitsstrafe dauern darf, in Tagen.

concept custody-maximum
  | (freiheitsstrafe|haft|haftstrafe*|gefängnis|gefängnisstrafe*|zuchthaus*|freiheitsentzug*) [0-3] (bis zu|von|bis|höchstens) [0-6] # (jahr|jahre|jahren) @365
  | (freiheitsstrafe|haft|haftstrafe*|gefängnis|gefängnisstrafe*) [0-3] (bis zu|von|bis|höchstens) [0-6] # (monat|monate|monaten) @30
  | # (jahre|jahren) (freiheitsstrafe|haft|gefängnis) @365
  | # bis zu # (jahre|jahren) @365
  | freiheitsstrafe nicht unter # (jahr|jahren) @365
  | lebenslang* @36500
  + Die Tat wird mit [Freiheitsstrafe bis zu drei Jahren] oder mit Geldstrafe geahndet.
  + Darauf steht [Gefängnisstrafe von zwei Monaten bis zu zwei Jahren].
  - Die Frist läuft drei Jahre.

concept custody-minimum
  | freiheitsstrafe (von|nicht unter) # (jahr|jahren) @365
  | freiheitsstrafe (von|nicht unter) # (monat|monaten) @30
  + Auf die Tat steht [Freiheitsstrafe nicht unter einem Jahr].
  - Auf die Tat steht Freiheitsstrafe bis zu drei Jahren.
