import heapq


class Task:
    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        print("asked", self.rank, other.rank)
        return self.rank < other.rank


heap = []
for n in [5, 3, 8, 1, 9, 2, 7]:
    heapq.heappush(heap, n)
print(heap, heapq.heappop(heap), heapq.heapreplace(heap, 6), heapq.heappushpop(heap, 0), heap)  # expect: [3, 5, 7, 6, 9, 8] 1 2 0 [3, 5, 7, 6, 9, 8]
data = [(n * 37 % 11, str(n)) for n in range(12)]
heapq.heapify(data)
print(data, [heapq.heappop(data) for _ in range(12)])
# output:
#| [] [(0, '0'), (0, '11'), (1, '3'), (2, '6'), (3, '9'), (4, '1'), (5, '4'), (6, '7'), (7, '10'), (8, '2'), (9, '5'), (10, '8')]
tasks = [Task(3), Task(1), Task(2)]
heapq.heapify(tasks)
# output:
#| asked 1 2
#| asked 3 1
print([heapq.heappop(tasks).rank for _ in range(3)])
# output:
#| asked 2 3
#| [1, 2, 3]
print(list(heapq.merge([1, 4], [2, 3], [0, 9])), heapq.nsmallest(2, [3, 1, 2]))  # expect: [0, 1, 2, 3, 4, 9] [1, 2]
for work in (lambda: heapq.heappop([]), lambda: heapq.heappush((), 1), lambda: heapq.heapify({}),
             lambda: heapq.heappush([1], "a")):
    try:
        work()
    except Exception as error:
        print(type(error).__name__, error)
# output:
#| IndexError index out of range
#| TypeError heappush() argument 1 must be list, not tuple
#| TypeError heapify() argument must be list, not dict
#| TypeError '<' not supported between instances of 'str' and 'int'
