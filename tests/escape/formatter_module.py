# string drags re along
# differs: CPython hands it out
import string
try:
    print(string._re.enum.sys)
except Exception:
    print("refused")                         # expect: refused
