# io.FileIO is open
# differs: CPython hands it out
import io
try:
    print(io.FileIO("/etc/passwd"))
except Exception:
    print("refused")                         # expect: refused
