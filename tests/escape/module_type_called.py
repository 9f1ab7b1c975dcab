# A module that a program makes has the name it was given and nothing of the one so called
import sys
made = type(sys)("os")
print([name for name in vars(made) if not name.startswith("_")])  # expect: []
print(hasattr(made, "system"), hasattr(made, "listdir"))  # expect: False False
try:
    made.environ
except AttributeError as error:
    print(error)  # expect: module 'os' has no attribute 'environ'
try:
    import os
    print(os is made)  # expect: False
except ImportError as error:
    print(error)
