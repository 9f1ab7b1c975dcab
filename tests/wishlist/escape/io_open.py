# io.open is open
# differs: CPython hands it out
import io
try:
    print(io.open("/etc/passwd"))
except Exception:
    print("refused")                         # expect: refused
