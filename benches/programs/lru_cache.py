"""A cache with a linked list and a dict, and one that leans on dict order."""


class Link:
    __slots__ = ('key', 'value', 'next', 'previous')

    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.next = self.previous = None


class LRU:
    def __init__(self, size):
        self.size = size
        self.table = {}
        self.root = Link(None, None)
        self.root.next = self.root.previous = self.root
        self.hits = self.misses = 0

    def unlink(self, link):
        link.previous.next = link.next
        link.next.previous = link.previous

    def front(self, link):
        link.next = self.root.next
        link.previous = self.root
        self.root.next.previous = link
        self.root.next = link

    def get(self, key):
        link = self.table.get(key)
        if link is None:
            self.misses += 1
            return None
        self.hits += 1
        self.unlink(link)
        self.front(link)
        return link.value

    def put(self, key, value):
        if len(self.table) >= self.size:
            last = self.root.previous
            self.unlink(last)
            del self.table[last.key]
        link = Link(key, value)
        self.table[key] = link
        self.front(link)


class DictLRU:
    def __init__(self, size):
        self.size = size
        self.table = {}

    def get(self, key):
        if key in self.table:
            value = self.table.pop(key)
            self.table[key] = value
            return value
        return None

    def put(self, key, value):
        if len(self.table) >= self.size:
            del self.table[next(iter(self.table))]
        self.table[key] = value


def drive(cache, n):
    seed = 12345
    total = 0
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) & 0x7fffffff
        key = (seed >> 8) % 700 if seed & 3 else (seed >> 8) % 5000
        value = cache.get(key)
        if value is None:
            cache.put(key, key * 2)
        else:
            total += value
    return total


lru = LRU(1000)
print(drive(lru, 300000), lru.hits, lru.misses, drive(DictLRU(500), 100000))
