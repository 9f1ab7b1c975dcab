# A deque that changes while it is searched: which search minds, and when.
from collections import deque

class Clears:
    def __init__(self, equal):
        self.equal = equal

    def __eq__(self, other):
        items.clear()
        return self.equal

class Grows(Clears):
    def __eq__(self, other):
        items.append(self)
        return self.equal

def said(f):
    try:
        return f()
    except Exception as error:
        return f"{type(error).__name__}: {error}"

for kind in (Clears, Grows):
    for equal in (True, False):
        for search in ("remove", "count", "index", "__contains__"):
            items = deque([kind(equal), kind(equal), kind(equal)])
            print(kind.__name__, equal, search, said(lambda: getattr(items, search)(1)), len(items))
# output:
#| Clears True remove IndexError: deque mutated during iteration 0
#| Clears True count RuntimeError: deque mutated during iteration 0
#| Clears True index 0 0
#| Clears True __contains__ True 0
#| Clears False remove IndexError: deque mutated during iteration 0
#| Clears False count RuntimeError: deque mutated during iteration 0
#| Clears False index RuntimeError: deque mutated during iteration 0
#| Clears False __contains__ RuntimeError: deque mutated during iteration 0
#| Grows True remove IndexError: deque mutated during iteration 4
#| Grows True count RuntimeError: deque mutated during iteration 4
#| Grows True index 0 4
#| Grows True __contains__ True 4
#| Grows False remove IndexError: deque mutated during iteration 4
#| Grows False count RuntimeError: deque mutated during iteration 4
#| Grows False index RuntimeError: deque mutated during iteration 4
#| Grows False __contains__ RuntimeError: deque mutated during iteration 4
