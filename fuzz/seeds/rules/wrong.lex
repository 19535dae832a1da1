concept a
  | ((x|y)? (z|w))? q [3-1]
  | <b> @x
  + no mark
concept b
  | <a>
