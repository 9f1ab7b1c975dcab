from collections import deque


def tried(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


for work in (lambda: deque([1], "x"), lambda: deque(maxlen=-1), lambda: deque([1])[3],
             lambda: deque([1])["a"], lambda: deque([1]) + [1], lambda: deque().remove(1),
             lambda: deque().index(1), lambda: deque().pop(), lambda: deque([1], 1).insert(0, 1),
             lambda: deque().rotate("a"), lambda: deque() < 1, lambda: deque([1]) * "a",
             lambda: hash(deque()), lambda: deque([1])[0:1], lambda: deque().foo,
             lambda: setattr(deque(), "maxlen", 1), lambda: setattr(deque, "x", 1),
             lambda: [] + deque(), lambda: deque(5), lambda: deque() * (10 ** 30)):
    tried(work)
# output:
#| TypeError an integer is required
#| ValueError maxlen must be non-negative
#| IndexError deque index out of range
#| TypeError sequence index must be integer, not 'str'
#| TypeError can only concatenate deque (not "list") to deque
#| ValueError 1 is not in deque
#| ValueError 1 is not in deque
#| IndexError pop from an empty deque
#| IndexError deque already at its maximum size
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError '<' not supported between instances of 'collections.deque' and 'int'
#| TypeError can't multiply sequence by non-int of type 'str'
#| TypeError unhashable type: 'collections.deque'
#| TypeError sequence index must be integer, not 'slice'
#| AttributeError 'collections.deque' object has no attribute 'foo'
#| AttributeError attribute 'maxlen' of 'collections.deque' objects is not writable
#| TypeError cannot set 'x' attribute of immutable type 'collections.deque'
#| TypeError can only concatenate list (not "collections.deque") to list
#| TypeError 'int' object is not iterable
#| OverflowError cannot fit 'int' into an index-sized integer
d = deque([1, 2, 3])
iterator = iter(d)
next(iterator)
d.append(1)
tried(lambda: next(iterator))  # expect: RuntimeError deque mutated during iteration
