def echo():
    got = None
    while True:
        try:
            got = yield got
            if got == 'stop': return 'done'
            if got == 'err': raise ValueError('x')
        except KeyError as e:
            got = ('caught', str(e))
g = echo()
try:
    g.send(1)
except TypeError as e: print(e)  # expect: can't send non-None value to a just-started generator
print(g.send(None), g.send(3), g.throw(KeyError('k')), g.send(4))  # expect: None 3 ('caught', "'k'") 4
try:
    g.send('stop')
except StopIteration as e: print('S', e.value)  # expect: S done
try:
    g.send(1)
except StopIteration as e: print('S', e.value)  # expect: S None
g = echo(); next(g)

try:
    g.send('err')
except ValueError: print('raised')  # expect: raised
def outer():
    r = yield from echo()
    yield ('r', r)
o = outer()
print(next(o), o.send(5), o.send('stop'), next(o, 'end'))  # expect: None 5 ('r', 'done') end
def selfy():
    try:
        next(me)
    except ValueError as e: print(e)
    try:
        me.send(3)
    except ValueError as e: print(e)
    yield 1
me = selfy()
print(me.__next__())
# output:
#| generator already executing
#| generator already executing
#| 1
def rec(n):
    if n: yield from rec(n-1)
    else:
        x = yield 'deep'
        print('x', x)
r = rec(50); print(next(r)); print(r.send('in'), ) if 0 else None  # expect: deep
try: r.send('in')  # expect: x in
except StopIteration: print('end')  # expect: end
def pull(g):
    return g.send(7)
e = echo(); next(e)
print([pull(e) for _ in range(3)], [e.send(k) for k in range(3)])  # expect: [7, 7, 7] [0, 1, 2]
class A:
    def __iter__(self):
        x = yield 1
        print(x)
        yield 2
it = iter(A()); print(next(it)); print(it.send(9))
# output:
#| 1
#| 9
#| 2
def deep(n):
    g = deep(n-1) if n else None
    yield (next(g) if g else 0) + 1
print(next(deep(100)))  # expect: 101
