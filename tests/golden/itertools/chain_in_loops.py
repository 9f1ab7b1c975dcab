from itertools import chain
def run():
    out = []
    c = chain([1, 2], (3, 4), 'ab', {5: 1}, range(3), [], iter([7]), (x for x in [8, 9]), map(str, [1]), enumerate('q'))
    for x in c: out.append(x)
    print(out)
    c = chain.from_iterable([[1, 2], [3]])
    for x in c:
        print(x, next(c, None))
    d = {1: 2, 2: 3}
    try:
        for x in chain(d, [1]):
            d[x + 5] = 1
    except RuntimeError as e: print(e)
    l = [1, 2]
    for x in chain(l, l):
        if len(l) < 6: l.append(x)
    print(l)
    class E:
        def __init__(self): self.n = 0
        def __iter__(self): return self
        def __next__(self):
            self.n += 1
            if self.n > 3: raise StopIteration
            return self.n
    print([x for x in chain(E(), E())], {x for x in chain('ab', 'cd')} == set('abcd'))
    c = chain([1, 2, 3])
    for x in c:
        break
    print(list(c))
    try:
        for x in chain([1], 5): print(x)
    except TypeError as e: print(e)
run()
# output:
#| [1, 2, 3, 4, 'a', 'b', 5, 0, 1, 2, 7, 8, 9, '1', (0, 'q')]
#| 1 2
#| 3 None
#| dictionary changed size during iteration
#| [1, 2, 1, 2, 1, 2]
#| [1, 2, 3, 1, 2, 3] True
#| [2, 3]
#| 1
#| 'int' object is not iterable
