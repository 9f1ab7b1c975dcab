log = []
class T:
    def __repr__(s): return "T"
    def __init__(s, v): s.v = v
    def __bool__(s): log.append(('bool', s.v)); return s.v
    def __add__(s, o): log.append(('add', o)); return s
    def __radd__(s, o): log.append(('radd', o)); return s
def g(items):
    for i in items:
        log.append(('yield', i))
        yield i
    log.append('end')
def show(name, f):
    log.clear()
    try:
        r = f()
    except Exception as e:
        r = repr(e)
    print(name, r, log)
show('sum', lambda: sum(g([1, 2, 3])))  # expect: sum 6 [('yield', 1), ('yield', 2), ('yield', 3), 'end']
show('sumf', lambda: sum(g([1.5, 2, True, 3.0]), 0.0))
# output:
#| sumf 7.5 [('yield', 1.5), ('yield', 2), ('yield', True), ('yield', 3.0), 'end']
show('sumbig', lambda: sum(g([2**62, 2**62, 2**62, -5])))
# output:
#| sumbig 13835058055282163707 [('yield', 4611686018427387904), ('yield', 4611686018427387904), ('yield', 4611686018427387904), ('yield', -5), 'end']
show('sumT', lambda: type(sum(g([1, T(1), 2]))).__name__)
# output:
#| sumT T [('yield', 1), ('yield', T), ('radd', 1), ('yield', 2), ('add', 2), 'end']
show('sumerr', lambda: sum(g([1, 'a', 2])))
# output:
#| sumerr TypeError("unsupported operand type(s) for +: 'int' and 'str'") [('yield', 1), ('yield', 'a')]
show('any', lambda: any(g([0, '', None, 0.0, 3, 4])))
# output:
#| any True [('yield', 0), ('yield', ''), ('yield', None), ('yield', 0.0), ('yield', 3)]
show('anyT', lambda: any(g([0, T(False), 0, T(True), 5])))
# output:
#| anyT True [('yield', 0), ('yield', T), ('bool', False), ('yield', 0), ('yield', T), ('bool', True)]
show('any0', lambda: any(g([0, [], 0])))  # expect: any0 False [('yield', 0), ('yield', []), ('yield', 0), 'end']
show('all', lambda: all(g([1, 'a', 2.0, 0, 4])))
# output:
#| all False [('yield', 1), ('yield', 'a'), ('yield', 2.0), ('yield', 0)]
show('all1', lambda: all(g([1, [1], 2])))  # expect: all1 True [('yield', 1), ('yield', [1]), ('yield', 2), 'end']
show('list', lambda: list(g(range(20))))
# output:
#| list [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19] [('yield', 0), ('yield', 1), ('yield', 2), ('yield', 3), ('yield', 4), ('yield', 5), ('yield', 6), ('yield', 7), ('yield', 8), ('yield', 9), ('yield', 10), ('yield', 11), ('yield', 12), ('yield', 13), ('yield', 14), ('yield', 15), ('yield', 16), ('yield', 17), ('yield', 18), ('yield', 19), 'end']
show('tuple', lambda: tuple(g(range(20))))
# output:
#| tuple (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19) [('yield', 0), ('yield', 1), ('yield', 2), ('yield', 3), ('yield', 4), ('yield', 5), ('yield', 6), ('yield', 7), ('yield', 8), ('yield', 9), ('yield', 10), ('yield', 11), ('yield', 12), ('yield', 13), ('yield', 14), ('yield', 15), ('yield', 16), ('yield', 17), ('yield', 18), ('yield', 19), 'end']
show('sorted', lambda: sorted(g([3, 1, 2])))  # expect: sorted [1, 2, 3] [('yield', 3), ('yield', 1), ('yield', 2), 'end']
show('sortedk', lambda: sorted(g([3, 1, 2]), key=lambda x: -x, reverse=True))
# output:
#| sortedk [1, 2, 3] [('yield', 3), ('yield', 1), ('yield', 2), 'end']
show('join', lambda: ','.join(g(['a', 'b', 'c'])))
# output:
#| join a,b,c [('yield', 'a'), ('yield', 'b'), ('yield', 'c'), 'end']
show('joinerr', lambda: ','.join(g(['a', 1, 'c'])))
# output:
#| joinerr TypeError('sequence item 1: expected str instance, int found') [('yield', 'a'), ('yield', 1), ('yield', 'c'), 'end']
def bad():
    yield 1
    yield 2
    raise ValueError('x')
show('bad', lambda: list(bad()))  # expect: bad ValueError('x') []
show('badsum', lambda: sum(bad()))  # expect: badsum ValueError('x') []
def sends():
    x = yield 1
    log.append(x)
    y = yield 2
    log.append(y)
    return 5
show('sends', lambda: list(sends()))  # expect: sends [1, 2] [None, None]
def outer():
    r = yield from sends()
    yield r
show('from', lambda: list(outer()))  # expect: from [1, 2, 5] [None, None]
show('nested', lambda: sum(sum(x for x in g(range(n))) for n in range(4)))
# output:
#| nested 4 ['end', ('yield', 0), 'end', ('yield', 0), ('yield', 1), 'end', ('yield', 0), ('yield', 1), ('yield', 2), 'end']
l = []
def look():
    for i in range(3):
        log.append(len(l))
        yield i
show('extend', lambda: l.extend(look()))  # expect: extend None [0, 1, 2]
def stop():
    yield 1
    raise StopIteration
show('stop', lambda: list(stop()))  # expect: stop RuntimeError('generator raised StopIteration') []
