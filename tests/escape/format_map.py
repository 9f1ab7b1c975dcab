# str.format walks attributes (RestrictedPython CVE-2023-41039; Armin Ronacher 2016)
# differs: CPython hands it out
f = lambda: 1
try:
    print("{x.__globals__}".format_map({"x": f}))
except Exception:
    print("refused")                         # expect: refused
