# Every form of the import statement, everywhere
import math, posix                           # reject: import
import os.system as s                        # reject: import
from posix import system                     # reject: import
from importlib import import_module as load  # reject: import
def f():
    import subprocess                        # reject: import
class A:
    from nt import popen                     # reject: import
try:
    import posix  # No violation: it raises, as the program expects.
except ImportError:
    import nt                                # reject: import
if 0:
    import ctypes                            # reject: import
lambda: 1
