# tee: copies, exceptions, an iterator that asks itself
import copy
from itertools import tee
def gen():
    yield 1; yield 1; yield 2; print('end')
a,b,c=tee(gen(),3); print(next(a),list(b),list(a),list(c))
# output:
#| end
#| 1 [1, 1, 2] [1, 2] [1, 1, 2]
a,b=tee(range(200)); print(sum(a),sum(b)); print(tee([1],0))
# output:
#| 19900 19900
#| ()
a,=tee('abc',1); next(a); x=copy.copy(a); print(list(a),list(x), type(a))  # expect: ['b', 'c'] ['b', 'c'] <class 'itertools._tee'>
try: tee([],-1)
except ValueError as e: print(e)  # expect: n must be >= 0
class I:
    def __iter__(s): return s
    def __next__(s): return next(b1)
a1,b1=tee(I())
try: next(a1)
except RuntimeError as e: print(type(e),e)  # expect: <class 'RuntimeError'> cannot re-enter the tee iterator
def eg():
    yield 1
    raise KeyError(3)
a,b=tee(eg())
for it in (a,b,a,b,a):
    try: print(next(it))
    except (KeyError,StopIteration) as e: print(type(e),e)
# output:
#| 1
#| 1
#| <class 'KeyError'> 3
#| <class 'StopIteration'> 
#| <class 'StopIteration'> 
