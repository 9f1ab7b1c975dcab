"""Shortest paths with a heap written by hand."""


class Heap:
    def __init__(self):
        self.items = []

    def push(self, item):
        items = self.items
        items.append(item)
        i = len(items) - 1
        while i > 0:
            parent = (i - 1) // 2
            if items[parent] <= items[i]:
                break
            items[parent], items[i] = items[i], items[parent]
            i = parent

    def pop(self):
        items = self.items
        top = items[0]
        last = items.pop()
        if items:
            items[0] = last
            i, n = 0, len(items)
            while True:
                child = 2 * i + 1
                if child >= n:
                    break
                if child + 1 < n and items[child + 1] < items[child]:
                    child += 1
                if items[i] <= items[child]:
                    break
                items[i], items[child] = items[child], items[i]
                i = child
        return top


def graph(n):
    edges = {i: [] for i in range(n)}
    seed = 1
    for i in range(n):
        for _ in range(6):
            seed = (seed * 48271) % 2147483647
            edges[i].append((seed % n, seed % 97 + 1))
    return edges


def dijkstra(edges, start):
    distance = {start: 0}
    done = set()
    heap = Heap()
    heap.push((0, start))
    while heap.items:
        d, node = heap.pop()
        if node in done:
            continue
        done.add(node)
        for other, weight in edges[node]:
            new = d + weight
            if other not in distance or new < distance[other]:
                distance[other] = new
                heap.push((new, other))
    return distance


edges = graph(9000)
result = dijkstra(edges, 0)
print(len(result), sum(result.values()), max(result.values()))
