import copy
import weakref


class Marked(weakref.WeakSet):
    __slots__ = ("x", "y")


class Key:
    pass


key = Key()
one = Marked([key])
one.x = [5]
one.z = 3
for two in (copy.copy(one), copy.deepcopy(one)):
    print(type(two).__name__, len(two), key in two, two.x, two.x is one.x, hasattr(two, "y"), two.z)
# output:
#| Marked 1 True [5] True False 3
#| Marked 1 True [5] False False 3
