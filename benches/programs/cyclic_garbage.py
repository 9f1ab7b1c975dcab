"""Objects that point at each other and are dropped."""


class Node:
    def __init__(self, value):
        self.value = value
        self.next = None
        self.previous = None


def ring(n):
    first = last = Node(0)
    for i in range(1, n):
        node = Node(i)
        node.previous = last
        last.next = node
        last = node
    last.next = first
    first.previous = last
    return first


def walk(node, steps):
    total = 0
    for _ in range(steps):
        total += node.value
        node = node.next
    return total


total = 0
for i in range(12000):
    total += walk(ring(60), 80)
    d = {'list': []}
    d['list'].append(d)
print(total)
