# A module with authority: files
# differs: CPython copies them
import shutil
try:
    print(shutil.copy("/etc/passwd", "x"))
except PermissionError:
    print("refused")                         # expect: refused
