import collections.abc
import copy
from collections import deque


class Tagged(deque):
    def __init__(self, items=(), maxlen=None, tag=0):
        super().__init__(items, maxlen)
        self.tag = tag

    def append(self, item):
        super().append((self.tag, item))


class Odd:
    def __eq__(self, other):
        print("asked")
        return True


x = Tagged([1], 2, tag=5)
x.append(7)
print(x, x.tag, isinstance(x, deque), type(x).__name__, deque)
# output:
#| Tagged([1, (5, 7)], maxlen=2) 5 True Tagged <class 'collections.deque'>
print(isinstance(x, collections.abc.MutableSequence), copy.deepcopy(x), copy.copy(deque([1], 5)))
# output:
#| True Tagged([(5, 1), (5, (5, 7))], maxlen=2) deque([1], maxlen=5)
print(deque([Odd()]).index(5), Odd() in deque([1]), deque[int], [*deque("abc")])
# output:
#| asked
#| asked
#| 0 True collections.deque[int] ['a', 'b', 'c']
