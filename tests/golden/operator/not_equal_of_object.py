# `object.__ne__` is the opposite of what the type's `__eq__` says, where it says anything.
VALUES = [None, NotImplemented, ..., 1, 1.5, float("nan"), "a", b"a", (1,), [1], {}, {1}, len, range(2)]
for a in VALUES:
    print(repr(a)[:20], [object.__ne__(a, b) for b in (None, 1, "a", a, [1], object())], a.__ne__(2), a.__ne__(a))
# output:
#| None [False, NotImplemented, NotImplemented, False, NotImplemented, NotImplemented] NotImplemented False
#| NotImplemented [NotImplemented, NotImplemented, NotImplemented, False, NotImplemented, NotImplemented] NotImplemented False
#| Ellipsis [NotImplemented, NotImplemented, NotImplemented, False, NotImplemented, NotImplemented] NotImplemented False
#| 1 [NotImplemented, False, NotImplemented, False, NotImplemented, NotImplemented] True False
#| 1.5 [NotImplemented, True, NotImplemented, False, NotImplemented, NotImplemented] True False
#| nan [NotImplemented, True, NotImplemented, True, NotImplemented, NotImplemented] True True
#| 'a' [NotImplemented, NotImplemented, False, False, NotImplemented, NotImplemented] NotImplemented False
#| b'a' [NotImplemented, NotImplemented, NotImplemented, False, NotImplemented, NotImplemented] NotImplemented False
#| (1,) [NotImplemented, NotImplemented, NotImplemented, False, NotImplemented, NotImplemented] NotImplemented False
#| [1] [NotImplemented, NotImplemented, NotImplemented, False, False, NotImplemented] NotImplemented False
#| {} [NotImplemented, NotImplemented, NotImplemented, False, NotImplemented, NotImplemented] NotImplemented False
#| {1} [NotImplemented, NotImplemented, NotImplemented, False, NotImplemented, NotImplemented] NotImplemented False
#| <built-in function l [NotImplemented, NotImplemented, NotImplemented, False, NotImplemented, NotImplemented] NotImplemented False
#| range(0, 2) [NotImplemented, NotImplemented, NotImplemented, False, NotImplemented, NotImplemented] NotImplemented False


class E:
    def __eq__(self, other):
        print("asked")
        return other if other in (0, "", NotImplemented) else NotImplemented


print(object.__ne__(E(), 0), E().__ne__(""), object.__ne__(E(), 5), object.__ne__(E(), NotImplemented))
# output:
#| asked
#| asked
#| asked
#| asked
#| True True NotImplemented NotImplemented


class D(int):
    __ne__ = object.__ne__


print(D(3) != 3, D(3) != 4, D(3).__ne__("a"), D(3) != D(3))  # expect: False True NotImplemented False
