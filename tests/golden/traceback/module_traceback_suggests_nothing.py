# Only what ends a program is shown with the name that was probably meant.
import re
import traceback
try:
    prnt
except NameError:
    print(re.sub('File ".*"', 'File', traceback.format_exc()))
# output:
#| Traceback (most recent call last):
#|   File, line 5, in <module>
#|     prnt
#| NameError: name 'prnt' is not defined
#|
try:
    [].appendd
except AttributeError as e:
    print(traceback.format_exception_only(e))  # expect: ["AttributeError: 'list' object has no attribute 'appendd'\n"]
prnt
# stderr:
#! Traceback (most recent call last):
#!   File "module_traceback_suggests_nothing.py", line 18, in <module>
#!     prnt
#! NameError: name 'prnt' is not defined. Did you mean: 'print'?
