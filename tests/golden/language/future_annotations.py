from __future__ import annotations


def f(a: Undefined, b: list[Nope] = 1) -> Missing:
    return a


print(f(5), f.__annotations__)  # expect: 5 {'a': 'Undefined', 'b': 'list[Nope]', 'return': 'Missing'}


class Node:
    next: Node | None = None


print(Node.__annotations__)  # expect: {'next': 'Node | None'}
