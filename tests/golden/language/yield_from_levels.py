# Items pass through all that delegate, whoever asks for them.
import sys
def tree(d):
    if d:
        yield from tree(d-1)
        yield d
        yield from tree(d-1)
print(sum(tree(9)), list(tree(4)), any(x>3 for x in tree(4)), tuple(tree(3)))
# output:
#| 1013 [1, 2, 1, 3, 1, 2, 1, 4, 1, 2, 1, 3, 1, 2, 1] True (1, 2, 1, 3, 1, 2, 1)
for x in tree(3): print(x, end=' ')
print()
# output:
#| 1 2 1 3 1 2 1 
def inner():
    try:
        x = yield 1
        print('got', x)
        y = yield 2
        return (x,y)
    finally:
        print('fin')
def outer():
    r = yield from inner()
    print('r', r)
    yield from [7,8]
    yield from inner()
g = outer(); print(next(g), g.send('a'), g.send('b'))
# output:
#| got a
#| fin
#| r ('a', 'b')
#| 1 2 7
print(next(g), next(g)); g.close()
# output:
#| 8 1
#| fin
g = outer(); next(g)
try: g.throw(ValueError('x'))  # expect: fin
except ValueError as e: print(repr(e))  # expect: ValueError('x')
i = inner()
def o2():
    yield from i
g=o2(); print(next(g)); print(next(i)); 
# output:
#| 1
#| got None
#| 2
try: print(next(g))  # expect: fin
except StopIteration as e: print('stop', e.value)  # expect: stop None
def deep(n):
    if n: yield from deep(n-1)
    else:
        yield 1
        yield 2
sys.setrecursionlimit(5000)
print(list(deep(900)), sum(deep(900)), [x for x in deep(900)])  # expect: [1, 2] 3 [1, 2]
def rec():
    yield 1
    raise KeyError('k')
def r2():
    try: yield from rec()
    except KeyError as e: print('c', e)
    yield 5
print(sum(r2()), list(r2()))
# output:
#| c 'k'
#| c 'k'
#| 6 [1, 5]
class It:
    def __iter__(self): return self
    def __next__(self): return 4
def it():
    yield from It()
z = it(); print(next(z), next(z), next(z))  # expect: 4 4 4
a,b,*c = tree(3); print(a,b,c)  # expect: 1 2 [1, 3, 1, 2, 1]
print(max(tree(3)), sorted(tree(3)), dict.fromkeys(tree(3)), {*tree(2)}, [*tree(2)], ','.join(str(x) for x in tree(2)))
# output:
#| 3 [1, 1, 1, 1, 2, 2, 3] {1: None, 2: None, 3: None} {1, 2} [1, 2, 1] 1,2,1
def e3():
    yield 1
    1 / 0  # raises: ZeroDivisionError: division by zero


def e2():
    yield from e3()


sum(e2())
