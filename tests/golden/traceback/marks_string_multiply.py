x = 'a' * 'b'
# stderr:
#! Traceback (most recent call last):
#!   File "marks_string_multiply.py", line 1, in <module>
#!     x = 'a' * 'b'
#!         ~~~~^~~~~
#! TypeError: can't multiply sequence by non-int of type 'str'
