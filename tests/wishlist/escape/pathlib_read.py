# pathlib reads files
# differs: CPython hands it out
import pathlib
try:
    print(pathlib.Path("/etc/passwd").read_text())
except Exception:
    print("refused")                         # expect: refused
