# `dict` and `sorted` of a generator expression
import traceback
def t(f):
    try: print(repr(f()))
    except Exception as e:
        print(*(line.split(' in ')[-1] for line in traceback.format_exc().splitlines() if line.startswith('  File')), repr(e))
xs = [3, 1, 2]
t(lambda: dict((x, x * x) for x in xs)); t(lambda: dict((str(x), x) for x in xs if x > 1)); t(lambda: dict(([], x) for x in xs)); t(lambda: dict((x,) for x in xs)); t(lambda: dict([x, x] for x in xs))
# output:
#| {3: 9, 1: 1, 2: 4}
#| {'3': 3, '2': 2}
#| t <lambda> TypeError("unhashable type: 'list'")
#| t <lambda> ValueError('dictionary update sequence element #0 has length 1; 2 is required')
#| {3: 3, 1: 1, 2: 2}
t(lambda: sorted(x for x in xs)); t(lambda: sorted(-x for x in xs)); t(lambda: sorted(x for x in [1, 'a'])); t(lambda: sorted(1 // (x - 1) for x in xs)); t(lambda: sorted((x for x in xs), reverse=True))
# output:
#| [1, 2, 3]
#| [-3, -2, -1]
#| t <lambda> TypeError("'<' not supported between instances of 'str' and 'int'")
#| t <lambda> <genexpr> ZeroDivisionError('integer division or modulo by zero')
#| [3, 2, 1]
t(lambda: dict((1 / (x - 1), x) for x in xs)); t(lambda: dict((k, v) for k, v in zip('abc', xs))); t(lambda: dict((k, [k, len(k)]) for k in ['a', 'bb']))
# output:
#| t <lambda> <genexpr> ZeroDivisionError('division by zero')
#| {'a': 3, 'b': 1, 'c': 2}
#| {'a': ['a', 1], 'bb': ['bb', 2]}
class K:
    def __hash__(self): print('hash'); return 1
    def __eq__(self, o): print('eq'); return True
t(lambda: len(dict((K(), print('value')) for x in xs)))
# output:
#| value
#| hash
#| value
#| hash
#| eq
#| value
#| hash
#| eq
#| 1
def f():
    d = dict((k, v) for k, v in {'a': 1}.items() if v)
    return d
t(f)  # expect: {'a': 1}
n = 0
t(lambda: dict((n, k) for k in xs)); print(sorted(w.lower() for w in ['B', 'a', 'C']))
# output:
#| {0: 2}
#| ['a', 'b', 'c']
