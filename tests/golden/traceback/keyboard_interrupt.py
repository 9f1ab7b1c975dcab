def f():
    raise KeyboardInterrupt('stopped')


f()
# stderr:
#! Traceback (most recent call last):
#!   File "keyboard_interrupt.py", line 5, in <module>
#!     f()
#!   File "keyboard_interrupt.py", line 2, in f
#!     raise KeyboardInterrupt('stopped')
#! KeyboardInterrupt: stopped
