# weakref callbacks run when the collector pleases
# differs: CPython hands it out
try:
    import weakref
    class A: pass
    out = []
    def f():
        weakref.ref(A(), out.append)
    f()
    print(out[0])
except Exception:
    print("refused")                         # expect: refused
