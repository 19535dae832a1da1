# Durée maximale et minimale des peines privatives de liberté, en jours.

concept custody-maximum
  | # (an|ans|année|années) [0-2] (emprisonnement|prison|réclusion|détention) @365
  | # mois [0-2] (emprisonnement|prison|détention) @30
  | (emprisonnement|prison|réclusion) [0-8] # (an|ans|années) @365
  | (emprisonnement|prison|réclusion) [0-8] # mois @30
  | (réclusion|emprisonnement) [0-2] perpétuité @36500
  + Ce fait est puni de [trois ans d'emprisonnement].
  + Ce fait est puni d'un [emprisonnement de six mois à deux ans].
  - Le mandat dure trois ans.

concept custody-minimum
  | (emprisonnement|prison|réclusion) [0-3] # [0-1] à # ans @365
  | (emprisonnement|prison|réclusion) [0-3] # mois à # (mois|ans) @30
  + Ce fait est puni d'un [emprisonnement de un à cinq ans].
  - Ce fait est puni de trois ans de prison.
