# string.Template is given a pattern
try:
    import string
    print(string.Template("${x.__class__}").substitute(x=1))
except Exception:
    print("refused")                         # expect: refused
