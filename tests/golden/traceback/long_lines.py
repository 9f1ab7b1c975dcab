value = {'first': 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'second': 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'}['third' + 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa']
# stderr:
#! Traceback (most recent call last):
#!   File "long_lines.py", line 1, in <module>
#!     value = {'first': 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'second': 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'}['third' + 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa']
#!             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#! KeyError: 'thirdaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
