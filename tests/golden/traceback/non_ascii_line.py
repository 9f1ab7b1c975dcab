größe = 'ü'; naïve = größe + 1
# stderr:
#! Traceback (most recent call last):
#!   File "non_ascii_line.py", line 1, in <module>
#!     größe = 'ü'; naïve = größe + 1
#!                          ~~~~~~^~~
#! TypeError: can only concatenate str (not "int") to str
