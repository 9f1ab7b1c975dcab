# A copy of an iterator goes on from where the iterator stands
import array
import copy
import itertools
from collections import deque

numbers = deque([1, 2, 3, 4])
for make in [lambda: iter(numbers), lambda: reversed(numbers), lambda: iter(array.array("i", [1, 2, 3, 4]))]:
    for taken in 0, 2, 4:
        it = make()
        for _ in range(taken):
            next(it)
        twin, deep = copy.copy(it), copy.deepcopy(it)
        print(type(twin).__name__, list(twin), list(it), list(deep))
# output:
#| _deque_iterator [1, 2, 3, 4] [1, 2, 3, 4] [1, 2, 3, 4]
#| _deque_iterator [3, 4] [3, 4] [3, 4]
#| _deque_iterator [] [] []
#| _deque_reverse_iterator [4, 3, 2, 1] [4, 3, 2, 1] [4, 3, 2, 1]
#| _deque_reverse_iterator [2, 1] [2, 1] [2, 1]
#| _deque_reverse_iterator [] [] []
#| arrayiterator [1, 2, 3, 4] [1, 2, 3, 4] [1, 2, 3, 4]
#| arrayiterator [3, 4] [3, 4] [3, 4]
#| arrayiterator [] [] []
inner = deque([[1], [2]])
it = iter(inner)
next(it)
twin, deep = copy.copy(it), copy.deepcopy(it)
inner[1].append(3)
print(next(twin), next(deep))  # expect: [2, 3] [2]
inner.append(4)
try:
    next(it)
except RuntimeError as error:
    print(error)  # expect: deque mutated during iteration


class Named(itertools.filterfalse):
    def __init__(self, *given, name):
        self.name = name


named = Named(None, [0, 1], name="n")
print(named.name, list(named))  # expect: n [0]
for kind in itertools.chain, itertools.cycle, itertools.starmap, itertools.takewhile, itertools.dropwhile, \
        itertools.islice, itertools.pairwise, itertools.zip_longest, itertools.filterfalse:
    try:
        kind([], [], name=1)
    except TypeError as error:
        print(error)
    try:
        class Other(kind):
            def __init__(self, *given, name):
                self.name = name
        print(Other(*([pow, []] if kind not in (itertools.cycle, itertools.pairwise) else [[]]), name=2).name)  # raises: ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
    except TypeError as error:
        print(error)
# output:
#| chain() takes no keyword arguments
#| 2
#| cycle() takes no keyword arguments
#| 2
#| starmap() takes no keyword arguments
#| 2
#| takewhile() takes no keyword arguments
#| 2
#| dropwhile() takes no keyword arguments
#| 2
#| islice() takes no keyword arguments
