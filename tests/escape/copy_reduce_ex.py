# copy asks __reduce_ex__ what to call: a function the program has anyway
import copy
class A:
    def __reduce_ex__(self, n): return (print, ("called",))
print(copy.copy(A()))
#| called
#| None
