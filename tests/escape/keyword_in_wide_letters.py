# PEP 3131: normalised keyword arguments and patterns
f = dict
f(__ｃlass__=1)                               # reject: dunder
match 1:
    case object(__ｃlass__=c):                # reject: dunder
        pass
