def f():
    global missing_name
    return missing_name


f()
# stderr:
#! Traceback (most recent call last):
#!   File "marks_global_name.py", line 6, in <module>
#!     f()
#!   File "marks_global_name.py", line 3, in f
#!     return missing_name
#!            ^^^^^^^^^^^^
#! NameError: name 'missing_name' is not defined
