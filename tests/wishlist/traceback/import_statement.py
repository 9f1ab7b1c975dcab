from math import no_such_name
# stderr:
#! Traceback (most recent call last):
#!   File "import_statement.py", line 1, in <module>
#!     from math import no_such_name
#! ImportError: cannot import name 'no_such_name' from 'math' (/root/.pyenv/versions/3.11.7/lib/python3.11/lib-dynload/math.cpython-311-x86_64-linux-gnu.so)
