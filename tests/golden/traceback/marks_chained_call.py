x = 'a'.upper().lower().foo().bar()
# stderr:
#! Traceback (most recent call last):
#!   File "marks_chained_call.py", line 1, in <module>
#!     x = 'a'.upper().lower().foo().bar()
#!         ^^^^^^^^^^^^^^^^^^^^^^^
#! AttributeError: 'str' object has no attribute 'foo'
