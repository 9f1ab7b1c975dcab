# Calls that a look answers are expressions: whatever else they turn out to be, they mean the same.
class L:
    def __init__(self,n): self.n=n
    def __len__(self):
        print("len!"); return self.n
    def startswith(self,x): return "mine "+x
def f(xs,t):
    i=0
    while i < len(xs) and t[i].isdigit():
        i+=1
    return i, len(t), max(i,3), min(1,2,0), abs(-i)
print(f([1,2,3],"12a"))  # expect: (2, 3, 3, 0, 2)
print(len(L(4))+len("abc"), L(1).startswith("q"), "abc".startswith(("x","a")), " a ".strip().upper())
# output:
#| len!
#| 7 mine q True A
x = L(2)
if len(x) > 1 and "a".isalpha(): print("ok")
# output:
#| len!
#| ok
def g():
    len = lambda z: "shadow"
    return len(3)
print(g())  # expect: shadow
try:
    print(1 + len(5))
except TypeError as e: print(e)  # expect: object of type 'int' has no len()
def h(a):
    return [len(a), ord("a"), chr(98), isinstance(a, (int, L)), isinstance(a, L)]
print(h(L(7)))
# output:
#| len!
#| [7, 97, 'b', True, True]
def bad():
    y = 3
    return y + "abc".startswith(5)  # raises: TypeError: startswith first arg must be str or a tuple of str, not int
try: bad()
except TypeError as e: print(e)  # expect: startswith first arg must be str or a tuple of str, not int
print([len(s) for s in ("a","bb")], sum(len(s) for s in ["x"*5]), sorted(["bb","a"], key=lambda s: len(s)))  # expect: [1, 2] 5 ['a', 'bb']
class C:
    def __getattr__(self, n): return lambda *a: (n, a)
print(C().isdigit(), C().strip("x"))  # expect: ('isdigit', ()) ('strip', ('x',))
print(len(), ) if 0 else None
bad()
