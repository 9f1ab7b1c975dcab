# The program as a module
import __main__                              # reject: import
from __main__ import __builtins__            # reject: import, dunder
