# str.format walks attributes (RestrictedPython CVE-2023-41039; Armin Ronacher 2016); the method handed to map
# differs: CPython hands it out
f = lambda: 1
try:
    print(list(map(str.format, ["{0.__code__}"], [f])))
except Exception:
    print("refused")                         # expect: refused
