with x
 y