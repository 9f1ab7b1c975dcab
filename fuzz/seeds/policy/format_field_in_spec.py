# str.format walks attributes (RestrictedPython CVE-2023-41039; Armin Ronacher 2016)
# differs: CPython hands it out
try:
    print("{0:{1.__class__}}".format(1, 2))
except Exception:
    print("refused")                         # expect: refused
