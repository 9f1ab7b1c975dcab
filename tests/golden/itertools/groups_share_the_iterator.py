# groupby: keys, groups that are left early, keys with an equality of their own
from itertools import groupby
class Eq:
    def __init__(s,x): s.x=x
    def __hash__(s): return 1
    def __eq__(s,o): print('eq'); return s.x==o.x
print([(k,list(g)) for k,g in groupby('aaabbc')], [(k,list(g)) for k,g in groupby(range(10), lambda x:x//3)])
# output:
#| [('a', ['a', 'a', 'a']), ('b', ['b', 'b']), ('c', ['c'])] [(0, [0, 1, 2]), (1, [3, 4, 5]), (2, [6, 7, 8]), (3, [9])]
gs=groupby('aabb'); k,g1=next(gs); k2,g2=next(gs); print(list(g1), list(g2), list(gs))  # expect: [] ['b', 'b'] []
gs=groupby("aabb"); k,g1=next(gs); print(next(g1), next(g1), next(g1,0)); print(next(gs)[0], next(gs,None), next(gs,None))
# output:
#| a a 0
#| b None None
def gen():
    yield 1; yield 1; yield 2; print('end')
print([(k,list(g)) for k,g in groupby(gen(), key=lambda x: x)])
# output:
#| end
#| [(1, [1, 1]), (2, [2])]
class It:
    n=0
    def __iter__(s): return s
    def __next__(s):
        s.n+=1
        if s.n>4: raise StopIteration
        return Eq(s.n//2)
for k,g in groupby(It()): print(k.x, len(list(g)))
# output:
#| eq
#| 0 1
#| eq
#| eq
#| eq
#| 1 2
#| eq
#| 2 1
def boom(x):
    if x==2: raise ValueError('boom')
    return x
gs=groupby([1,2,3],boom)
for _ in range(4):
    try: print(next(gs)[0])
    except Exception as e: print(type(e), e)
# output:
#| 1
#| <class 'ValueError'> boom
#| 3
#| <class 'StopIteration'> 
