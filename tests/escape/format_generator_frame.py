# str.format walks attributes (RestrictedPython CVE-2023-41039; Armin Ronacher 2016), without a dunder
# differs: CPython hands it out
try:
    print("{0.gi_frame}".format(x for x in []))
except Exception:
    print("refused")                         # expect: refused
