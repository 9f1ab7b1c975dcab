import types
def f(): yield 1
g = types.coroutine(f)
print(g is f)  # expect: True
async def h():
    return await g()
c = h(); print(c.send(None))  # expect: 1
try: c.send(None)
except StopIteration as e: print(repr(e))  # expect: StopIteration()
async def w(): await f()
try: w().send(None)
except TypeError as e: print(e)
async def k(): pass
print(types.coroutine(k) is k)  # expect: True
try: types.coroutine(5)
except TypeError as e: print(e)  # expect: types.coroutine() expects a callable
def nf(): return [1]
x = types.coroutine(nf); print(x is nf, x())  # expect: False [1]
