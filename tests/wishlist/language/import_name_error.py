# full-stderr
from math import sqroot
# stderr:
#! Traceback (most recent call last):
#!   File "import_name_error.py", line 2, in <module>
#!     from math import sqroot
#! ImportError: cannot import name 'sqroot' from 'math' (/root/.pyenv/versions/3.11.7/lib/python3.11/lib-dynload/math.cpython-311-x86_64-linux-gnu.so)
