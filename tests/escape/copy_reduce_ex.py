# copy asks __reduce_ex__ what to call
# differs: it is not asked
try:
    import copy
    class A:
        def __reduce_ex__(self, n): return (print, ("called",))
    copy.copy(A())
    raise ValueError
except Exception:
    print("refused")                         # expect: refused
