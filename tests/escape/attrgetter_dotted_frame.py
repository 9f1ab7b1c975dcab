# operator.attrgetter walks dotted names
# differs: CPython hands it out
try:
    import operator
    def g(): yield
    print(operator.attrgetter("gi_frame.f_back")(g()))
except Exception:
    print("refused")                         # expect: refused
