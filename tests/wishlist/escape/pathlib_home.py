# pathlib knows the host
# differs: CPython hands it out
import pathlib
try:
    print(pathlib.Path.home())
except Exception:
    print("refused")                         # expect: refused
