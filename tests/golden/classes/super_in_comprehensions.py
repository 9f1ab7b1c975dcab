class A:
    def f(self): 
        return [super() for _ in [1]]
    def h(*a): return super()
    def h2(): return super()
    def h3(self):
        del self
        return super()
    def h4(self):
        def inner(): return super()
        return inner()
    def h5(self):
        return (lambda: super())()
    def h6(self): return list(super() for _ in [1])
    def h7(self): return {super() for _ in [1]}
    def h8(self): return {1: super() for _ in [1]}
    def h9(self, *a, **k): 
        self = 3
        return super()
def t(f, *a):
    try: print(type(f(*a)))
    except Exception as e: print(type(e).__name__, e)
for n in 'f h h3 h4 h5 h6 h7 h8 h9'.split(): t(getattr(A(), n))
# output:
#| TypeError super(type, obj): obj must be an instance or subtype of type
#| RuntimeError super(): no arguments
#| RuntimeError super(): arg[0] deleted
#| RuntimeError super(): no arguments
#| RuntimeError super(): no arguments
#| TypeError super(type, obj): obj must be an instance or subtype of type
#| TypeError super(type, obj): obj must be an instance or subtype of type
#| TypeError super(type, obj): obj must be an instance or subtype of type
#| TypeError super(type, obj): obj must be an instance or subtype of type
t(A.h2); t(A.h)
# output:
#| RuntimeError super(): no arguments
#| RuntimeError super(): no arguments
def free(): return super()
t(free)  # expect: RuntimeError super(): no arguments
