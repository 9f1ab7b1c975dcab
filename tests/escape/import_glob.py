# A module with authority: directory listings
# differs: CPython lists them
import glob
try:
    print(glob.glob("/*"))
except PermissionError:
    print("refused")                         # expect: refused
