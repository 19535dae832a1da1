# How long a prison sentence may last, in days.

concept custody-maximum
  | (=fengsel|fengselsstraff|fengselsstraffer|frihetsstraff|fridomsstraff|=hefte) [0-3] (inntil|opptil|inntill|høyst|til|=i|på) [0-3] # =år @365
  | (=fengsel|fengselsstraff|fengselsstraffer|frihetsstraff|fridomsstraff|=hefte) [0-3] (inntil|opptil|høyst|til|=i|på) [0-3] # (måned|måneder|månader|månad|maaneder) @30
  | # års (=fengsel|fengselsstraff) @365
  | =fengsel [0-1] på livstid @36500
  | livsvarig fengsel @36500
  unless (=fengsel|fengselsstraff) [0-2] (=minst|minimum|ikke under|ikkje under) # (=år|måneder|månader)
  + Med [fengsel inntil to år] straffes den som bryter seglet.
  + Straffen er [fengsel i inntil 6 måneder].
  - Fristen er to år.
  - Straffen er fengsel ikke under to år.
  - Straffen er fengsel i minst to år.

concept custody-minimum
  | (=fengsel|fengselsstraff) [0-2] (=minst|minimum|ikke under|ikkje under|fra|frå|mellom) # =år @365
  | (=fengsel|fengselsstraff) [0-2] (=minst|minimum|ikke under|ikkje under|fra|frå|mellom) # (måned|måneder|månader) @30
  + Straffen er [fengsel ikke under to år].
  - Straffen er fengsel inntil to år.
