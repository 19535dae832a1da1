# every kind of line
concept opens
  | (open|unlock|lift the lid) [0-2] box
  | =opens it @30
  unless open*  day
  + He [opens the box] now.
  - An open day.
concept late
  note a remark
  | within # (day|days)? of <opens>
  | *hand|
  | *mid* and pre* and *fix
  + [within ninety days of opens it]
  - never
