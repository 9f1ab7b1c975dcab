x = 'aaaa' + 'bbbb' + 5 + 'cccc'
# stderr:
#! Traceback (most recent call last):
#!   File "marks_string_concat_long.py", line 1, in <module>
#!     x = 'aaaa' + 'bbbb' + 5 + 'cccc'
#!         ~~~~~~~~~~~~~~~~^~~
#! TypeError: can only concatenate str (not "int") to str
