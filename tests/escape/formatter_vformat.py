# string.Formatter (RestrictedPython CVE-2026-76825)
# differs: CPython hands it out
import string
try:
    print(string.Formatter().vformat("{x.__class__}", (), {"x": 1}))
except Exception:
    print("refused")                         # expect: refused
