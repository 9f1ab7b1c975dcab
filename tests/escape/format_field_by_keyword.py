# str.format walks attributes (RestrictedPython CVE-2023-41039; Armin Ronacher 2016)
# differs: CPython hands it out
try:
    print("{x.__class__.__mro__}".format(x=1))
except Exception:
    print("refused")                         # expect: refused
