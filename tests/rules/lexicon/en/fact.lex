concept intent-by-default
  | only intentional act
  + [Only intentional acts] are punishable.
  - An intentional act.
