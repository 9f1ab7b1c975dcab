# CVE-2024-47532 with a module
import math
try:
    math.missing
except AttributeError as error:
    print(hasattr(error, "obj"), getattr(error, "obj", None) is math)   # expect: True True
