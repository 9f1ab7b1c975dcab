if True:
	x = 'a' + 1
# stderr:
#! Traceback (most recent call last):
#!   File "tabs_line.py", line 2, in <module>
#!     x = 'a' + 1
#!         ~~~~^~~
#! TypeError: can only concatenate str (not "int") to str
