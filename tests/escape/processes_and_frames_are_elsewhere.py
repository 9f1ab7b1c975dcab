# What starts processes, shows the machine or leads to frames is not there, and says what to do
# differs: CPython has it
import os
import sys


def attempt(get):
    try:
        print(get())
    except AttributeError as e:
        print(str(e).partition(':')[2].strip() or e)


attempt(lambda: os.system('ls'))         # expect: nothing here starts or ends processes; what a program needs from there the host hands in as a function of its own
attempt(lambda: os.fork())               # expect: nothing here starts or ends processes; what a program needs from there the host hands in as a function of its own
attempt(lambda: os.getpid())             # expect: nothing of the machine or its users shows here; the host hands in as inputs what a program is to know of them
attempt(lambda: sys.modules)             # expect: modules are there by being imported, and there is no list of them to look into; write an import statement
attempt(lambda: getattr(sys, '_' + 'getframe')())  # expect: there are no frames as values; `traceback` shows where a program stands
attempt(lambda: sys.settrace(print))     # expect: nothing is called while a program runs but by the program; write a decorator or `with`, or catch the exception
attempt(lambda: os.nosuch)               # expect: module 'os' has no attribute 'nosuch'
attempt(lambda: type(sys)('os').system)  # expect: module 'os' has no attribute 'system'
print(hasattr(os, 'system'), hasattr(sys, 'modules'))  # expect: False False
