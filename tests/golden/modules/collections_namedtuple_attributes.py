from collections import namedtuple
P=namedtuple('P','x y',defaults=[5])
print(P.x, type(P.x), P.x.__doc__)
# output:
#| _tuplegetter(0, 'Alias for field number 0') <class '_collections._tuplegetter'> Alias for field number 0
p=P(1)
print(p.x,p.y)  # expect: 1 5
for f in (lambda: setattr(p,'x',3), lambda: delattr(p,'x'), lambda: P.x.__get__((), tuple), lambda: P.x.__get__([1],list), lambda: P.x.__get__(None,P), lambda: P.x.__get__(p)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# output:
#| AttributeError can't set attribute
#| AttributeError can't delete attribute
#| IndexError tuple index out of range
#| TypeError descriptor for index '0' for tuple subclasses doesn't apply to 'list' object
#| _tuplegetter(0, 'Alias for field number 0')
#| 1
class Q(P):
    def total(self): return self.x+self.y
q=Q(3,4); print(q.total(), q.x); q.z=3; print(q.z)
# output:
#| 7 3
#| 3
try: q.x=4
except Exception as e: print(type(e).__name__, e)  # expect: AttributeError can't set attribute
P.x.__doc__='new doc'; print(P.x.__doc__, P.x)  # expect: new doc _tuplegetter(0, 'new doc')
