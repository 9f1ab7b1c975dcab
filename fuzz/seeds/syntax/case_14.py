with m as cm:
  with x:
     [a b]