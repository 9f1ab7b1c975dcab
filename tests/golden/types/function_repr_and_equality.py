def f():
    pass


g = f
print(f == g, f is g, f == (lambda: 0), f.__name__, callable(f))  # expect: True True False f True
print({f: 'f'}[g], f in [g], hash(f) == hash(g))  # expect: f True True
print(repr(len), repr(print), str(abs))
# output:
#| <built-in function len> <built-in function print> <built-in function abs>
