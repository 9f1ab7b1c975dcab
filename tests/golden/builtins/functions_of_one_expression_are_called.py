import functools, re, itertools
d={'a':3,'b':1,'c':2}
class P:
    def __init__(s,x,y): s.x=x; s.y=y
    def __lt__(s,o): return s.x<o.x
    @property
    def z(s): return s.x*10+s.y
    def __eq__(s,o): return s.x==o.x
    def __hash__(s): return s.x
ps=[P(3,1),P(1,2),P(2,9)]
print(sorted(d,key=lambda k:d[k]), max(d,key=lambda k:d[k]), min(ps,key=lambda p:p.z).x, [p.x for p in sorted(ps,key=lambda p:(p.y,p.x))])  # expect: ['b', 'c', 'a'] a 1 [3, 1, 2]
print(list(map(lambda a,b:a*b,[1,2,3],[4,5,6])), list(filter(lambda v:v%2,range(9))), functools.reduce(lambda a,b:a+b,[[1],[2],[3]]))  # expect: [4, 10, 18] [1, 3, 5, 7] [1, 2, 3]
print([(k,list(g)) for k,g in itertools.groupby([1,1,2,3,3],key=lambda v:v>1)], list(itertools.accumulate([1,2,3],lambda a,b:a*b)))  # expect: [(False, [1, 1]), (True, [2, 3, 3])] [1, 2, 6]
print(re.sub(r'\d+',lambda m:m[0][::-1],'abc 123 def 456'))  # expect: abc 321 def 654
print(sorted(ps,key=lambda p:p)[0].x, sorted([(p,1) for p in ps],key=lambda t:t[0])[0][0].x)  # expect: 1 1
def f(n):
    return lambda v: v+n
print(list(map(f(10),[1,2,3])), list(map(lambda v,w=5:v+w,[1,2])))  # expect: [11, 12, 13] [6, 7]
import traceback
for g in (lambda: sorted([1,'a',None],key=lambda v:v+1), lambda: list(map(lambda v:v/0,[1])), lambda: list(map(lambda v,w:v,[1])), lambda: max([1,2],key=lambda v:undefined), lambda: list(filter(lambda v:v.nope,[1]))):
    try: g()
    except Exception as e: print(repr(e), traceback.format_exc().count("in <lambda>"))
# output:
#| TypeError('can only concatenate str (not "int") to str') 2
#| ZeroDivisionError('division by zero') 2
#| TypeError("<lambda>.<locals>.<lambda>() missing 1 required positional argument: 'w'") 1
#| NameError("name 'undefined' is not defined") 2
#| AttributeError("'int' object has no attribute 'nope'") 2
class W:
    def __init__(s,v): s.v=v
    def __add__(s,o): print('add',s.v); return W(s.v+o)
    def __getattr__(s,n): print('getattr',n); return n
    def __getitem__(s,i): print('item',i); return i
    def __bool__(s): print('bool'); return False
print([w.v for w in map(lambda w:w+1,[W(1),W(2)])], list(map(lambda w:w.foo,[W(1)])), list(map(lambda w:w[2] and w or 5,[W(1)])))
# output:
#| add 1
#| add 2
#| getattr foo
#| item 2
#| bool
#| [2, 3] ['foo'] [5]
def rec(n): return sorted([n],key=lambda v: v if v==0 else v)[0]
print(rec(3))  # expect: 3
cb=functools.partial(lambda a,b:a-b,10); print(list(map(cb,[1,2])))  # expect: [9, 8]
def outer():
    x=1
    def inner(v):
        return v+x
    x=5
    return list(map(inner,[1,2]))
print(outer())  # expect: [6, 7]
def late():
    g=lambda v: v+y
    try: list(map(g,[1]))
    except NameError as e: print(type(e).__name__,e)
    y=2
    return list(map(g,[1]))
print(late())
# output:
#| NameError cannot access free variable 'y' where it is not associated with a value in enclosing scope
#| [3]
