# str.format walks attributes (RestrictedPython CVE-2023-41039; Armin Ronacher 2016); the method unbound
# differs: CPython hands it out
try:
    print(str.format("{0.__class__}", 1))
except Exception:
    print("refused")                         # expect: refused
