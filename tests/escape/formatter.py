# string.Formatter (RestrictedPython CVE-2026-76825)
# differs: CPython hands it out
import string
try:
    print(string.Formatter().format("{0.__class__}", 1))
except Exception:
    print("refused")                         # expect: refused
