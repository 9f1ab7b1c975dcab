class AppError(Exception):
    class Inner(Exception):
        pass


def f():
    class Local(AppError):
        pass
    raise Local('deep')


try:
    raise AppError.Inner('inner')
except AppError.Inner:
    f()
# stderr:
#! Traceback (most recent call last):
#!   File "custom_exception_in_module.py", line 13, in <module>
#!     raise AppError.Inner('inner')
#! AppError.Inner: inner
#!
#! During handling of the above exception, another exception occurred:
#!
#! Traceback (most recent call last):
#!   File "custom_exception_in_module.py", line 15, in <module>
#!     f()
#!   File "custom_exception_in_module.py", line 9, in f
#!     raise Local('deep')
#! f.<locals>.Local: deep
