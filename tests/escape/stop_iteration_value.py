# StopIteration.value of a generator
# differs: CPython hands it out
try:
    def g():
        return (yield)
    h = g(); next(h)
    try:
        h.send(print)
    except StopIteration as e:
        print(getattr(e.value, "__se" + "lf__"))
except Exception:
    print("refused")                         # expect: refused
