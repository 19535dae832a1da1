# How long custody may last, in days.

concept custody-maximum
  | (imprison*|imprisonment|custody|prison|jail|penitentiary|detention) [0-8] (not exceeding|exceeding|not more than|up to|maximum of|of|extend to|than|to|for|term) [0-4] # (year|years) @365
  | (imprison*|imprisonment|custody|prison|jail|detention) [0-8] (not exceeding|exceeding|not more than|up to|maximum of|of|extend to|than|to|for|term) [0-4] # (month|months) @30
  | # (year|years) imprisonment @365
  | # (month|months) imprisonment @30
  | (custodial (sentence|sentences)|penal servitude|deprivation of liberty|reclusion|confinement) [0-8] (not exceeding|not more than|up to|maximum of|of|than|to|for) [0-4] # (year|years) @365
  | (custodial (sentence|sentences)|penal servitude|deprivation of liberty|reclusion|confinement) [0-8] (not exceeding|not more than|up to|maximum of|of|than|to|for) [0-4] # (month|months) @30
  | imprison* for life @36500
  | life imprisonment @36500
  | (imprisoned|imprisonment) [0-4] # (year|years) @365
  | (imprisoned|imprisonment) [0-4] # (month|months) @30
  unless (not less than|minimum of|at least) # (year|years|month|months)
  + He is liable to [imprisonment for a term not exceeding two years].
  + He is liable to [five years imprisonment].
  + He is liable to a [custodial sentence not exceeding five years].
  - He has worked for two years.

concept custody-minimum
  | (imprison*|imprisonment|custody) [0-8] (not less than|minimum of|at least) [0-2] # (year|years) @365
  | (imprison*|imprisonment|custody) [0-8] (not less than|minimum of|at least) [0-2] # (month|months) @30
  + He is liable to [imprisonment for not less than two years].
  - He is liable to imprisonment for two years.
