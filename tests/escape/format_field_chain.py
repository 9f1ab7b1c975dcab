# str.format walks attributes (RestrictedPython CVE-2023-41039; Armin Ronacher 2016)
# differs: CPython hands it out
class A:
    def __init__(self):
        pass
try:
    print("{0.__init__.__globals__}".format(A))
except Exception:
    print("refused")                         # expect: refused
