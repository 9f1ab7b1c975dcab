# CVE-2024-47532 with a module
# differs: CPython hands it out
import math
try:
    math.missing
except AttributeError as error:
    print(hasattr(error, "obj"), getattr(error, "obj", None) is math)   # expect: False False
