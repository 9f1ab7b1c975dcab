import types
m = types.ModuleType('m')
print(m, type(m), m.__name__, m.__doc__)  # expect: <module 'm'> <class 'module'> m None
m.x = 1
m.f = lambda: m.x
print(m.x, m.f(), hasattr(m, 'y'))  # expect: 1 1 False
del m.x
try: m.x
except AttributeError as e: print(e)  # expect: module 'm' has no attribute 'x'
try: del m.x
except AttributeError as e: print(e)  # expect: 'module' object has no attribute 'x'
print([x for x in dir(m) if x[0] != "_"])  # expect: ['f']
n = types.ModuleType('n', 'doc')
print(n.__doc__, n == m)  # expect: doc False
setattr(n, 'y', 2)
print(n.y, vars(n)['y'])  # expect: 2 2
n.__getattr__ = lambda name: name * 2
print(n.zz)  # expect: zzzz
try: types.ModuleType(1)
except TypeError as e: print(e)  # expect: module() argument 'name' must be str, not int
try: types.ModuleType()
except TypeError as e: print(e)  # expect: module() missing required argument 'name' (pos 1)
print(types.ModuleType(name='k', doc=3).__doc__)  # expect: 3
for i in range(2000): 
    q = types.ModuleType('q')
    for j in range(20): setattr(q, f'a{j}', i)
print(q.a19)  # expect: 1999
