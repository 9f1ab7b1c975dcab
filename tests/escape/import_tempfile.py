# A module with authority: files
# differs: CPython makes them
import tempfile
try:
    print(tempfile.mkdtemp())
except PermissionError:
    print("refused")                         # expect: refused
