# string.Formatter.get_field is a getattr (CVE-2026-76825)
# differs: CPython hands it out
import string
try:
    print(string.Formatter().get_field("0.__class__", (1,), {}))
except Exception:
    print("refused")                         # expect: refused
