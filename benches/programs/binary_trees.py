"""Making and counting trees of tuples and of objects."""


def make(depth):
    if depth == 0:
        return (None, None)
    return (make(depth - 1), make(depth - 1))


def count(tree):
    left, right = tree
    if left is None:
        return 1
    return 1 + count(left) + count(right)


class Tree:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def count(self):
        if self.left is None:
            return 1
        return 1 + self.left.count() + self.right.count()


def make_objects(depth):
    if depth == 0:
        return Tree(None, None)
    return Tree(make_objects(depth - 1), make_objects(depth - 1))


long_lived = make(15)
total = 0
for depth in range(4, 15, 2):
    for _ in range(2 ** (15 - depth)):
        total += count(make(depth))
for _ in range(8):
    total += make_objects(13).count()
print(total, count(long_lived))
