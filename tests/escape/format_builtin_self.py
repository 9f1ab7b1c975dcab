# str.format walks attributes (RestrictedPython CVE-2023-41039; Armin Ronacher 2016)
# differs: CPython hands it out
try:
    print("{0.__self__}".format(print))
except Exception:
    print("refused")                         # expect: refused
