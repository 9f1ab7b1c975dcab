# str.format walks attributes (RestrictedPython CVE-2023-41039; Armin Ronacher 2016)
# differs: CPython hands it out
f = lambda: 1
try:
    print("{0.__dict__!r:>10}".format(f))
except Exception:
    print("refused")                         # expect: refused
