"""A `__lt__` that lets go of both its operands and declines: the other is asked, and still there."""

class A:
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        if self.n >= 0:
            x = self.n
            del self, other
            box.clear()
            junk = [[i] for i in range(50)]
            return NotImplemented
    def __gt__(self, other):
        return self.n > other.n
box = []
def run(n):
    box.extend([A(n), A(n + 1)])
    a = list(box)
    return sorted(a)[0].n
print([run(n) for n in range(5)])  # expect: [0, 1, 2, 3, 4]
import bisect, heapq
h = []
for n in (5, 3, 9, 1): heapq.heappush(h, A(n))
print([heapq.heappop(h).n for _ in range(4)])  # expect: [1, 3, 5, 9]
print(max([A(1), A(4), A(2)]).n, min([A(3), A(2)]).n)  # expect: 4 2
