# What derives from a builtin container says itself what there is, where CPython asks it.
class L(list):
    def __iter__(self): return iter(['x', 'y'])
class T(tuple):
    def __iter__(self): return iter(['x', 'y'])
class S(set):
    def __iter__(self): return iter(['p', 'q'])
class FS(frozenset):
    def __iter__(self): return iter(['p'])
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: ''.join(L(['1', '2']))); t(lambda: '-'.join(T(['1', '2', '3']))); t(lambda: b'-'.join(L([b'1'])))
# output:
#| xy
#| x-y
#| TypeError sequence item 0: expected a bytes-like object, str found
t(lambda: sorted(set(S([1, 2])))); t(lambda: sorted(frozenset(S([1, 2])))); t(lambda: repr(S([1]))); t(lambda: repr(S())); t(lambda: str(FS([1, 2]))); t(lambda: f'{S([3])}')
# output:
#| [1, 2]
#| [1, 2]
#| S({'p', 'q'})
#| S()
#| FS({'p'})
#| S({'p', 'q'})
s = set(); s.update(S([1])); t(lambda: s)  # expect: {1}
s = set([5]); s.__init__(S([1])); t(lambda: s)  # expect: {1}
t(lambda: {1} | S([2])); t(lambda: {*S([1])}); t(lambda: list(S([1]))); t(lambda: S(S([1])) == {1})
# output:
#| {1, 2}
#| {1}
#| ['p', 'q']
#| True
t(lambda: {1}.union(S([2])))  # expect: {1, 2}
class M(dict):
    def __len__(self): print('len'); return 0
    def get(self, *a): print('get', a[0], type(a[1]).__name__); return 5
def m(x):
    match x:
        case {'q': v}: return v
    return 'no'
t(lambda: m(M(q=1)))
# output:
#| len
#| no
