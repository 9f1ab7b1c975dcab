# Class patterns read attributes (RestrictedPython has no guard for them)
match 1:
    case object(__class__=c):                # reject: dunder
        print(c)
    case object(__init__=i, __doc__=d):
        print(d)
