# `__reduce_ex__` of the program's own is called by copy, with what it has itself
import copy
class A:
    def __reduce_ex__(self, protocol):
        return (str, ("mine",))
print(copy.copy(A()))   # expect: mine
