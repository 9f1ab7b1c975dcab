# What draws all items asks a program's object for its length, and shows what asking raises (PEP 424)
import itertools
from heapq import nlargest, nsmallest


class Box:
    def __iter__(self):
        asked.append("iter")
        return iter([1, 2])


def of(**methods):
    def answers(name, answer):
        def method(self):
            asked.append(name)
            if isinstance(answer, Exception):
                raise answer
            return answer
        return method
    return type("Some", (Box,), {f"__{name}__": answers(name, answer)
                                 for name, answer in methods.items()})()


def attempt(name, draw, box):
    global asked
    asked = []
    try:
        result = draw(box)
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(name, result, *asked)


def extend(box):
    made = [0]
    made.extend(box)
    return made


def plus(box):
    made = [0]
    made += box
    return made


def bytes_extend(box):
    made = bytearray(b"0")
    made.extend(box)
    return made


def given(*args):
    return args


class Derived(list):
    def __iter__(self):
        asked.append("iter")
        return super().__iter__()

    def __len__(self):
        asked.append("len")
        return 7


class Own:
    """An iterator that says how many are left."""

    def __init__(self):
        self.left = 2

    def __iter__(self):
        return self

    def __next__(self):
        self.left -= 1
        if self.left < 0:
            raise StopIteration
        return self.left

    def __length_hint__(self):
        asked.append("hint")
        return self.left


class ByIndex:
    def __len__(self):
        asked.append("len")
        return 2

    def __getitem__(self, at):
        asked.append(at)
        return [5, 6][at]


class Without(Box):
    __len__ = None

    def __length_hint__(self):
        asked.append("hint")
        return 2


draws = {
    "list": list,
    "tuple": tuple,
    "extend": extend,
    "+=": plus,
    "[*]": lambda box: [*box],
    "f(*)": lambda box: given(*box),
    "f(0, *)": lambda box: given(0, *box, *box),
    "{*}": lambda box: {*box},
    "sorted": sorted,
    "bytes": bytes,
    "bytearray": bytearray,
    "bytearray.extend": bytes_extend,
    "product": lambda box: list(itertools.product(box, box)),
    "combinations": lambda box: list(itertools.combinations(box, 1)),
    "permutations": lambda box: list(itertools.permutations(box, 1)),
    "set": set,
    "sum": sum,
    "map": lambda box: list(map(str, box)),
    "nlargest": lambda box: nlargest(1, box),
    "nsmallest": lambda box: nsmallest(2, box),
}
for name, draw in draws.items():
    attempt(name, draw, of(len=2))
    attempt(name, draw, of(len=ValueError("bad")))
    attempt(name, draw, of(len=TypeError("none"), length_hint=3))
    attempt(name, draw, of(length_hint=KeyError("hint")))
# output:
#| list [1, 2] iter len
#| list ValueError: bad iter len
#| list [1, 2] iter len length_hint
#| list KeyError: 'hint' iter length_hint
#| tuple (1, 2) iter len
#| tuple ValueError: bad iter len
#| tuple (1, 2) iter len length_hint
#| tuple KeyError: 'hint' iter length_hint
#| extend [0, 1, 2] iter len
#| extend ValueError: bad iter len
#| extend [0, 1, 2] iter len length_hint
#| extend KeyError: 'hint' iter length_hint
#| += [0, 1, 2] iter len
#| += ValueError: bad iter len
#| += [0, 1, 2] iter len length_hint
#| += KeyError: 'hint' iter length_hint
#| [*] [1, 2] iter len
#| [*] ValueError: bad iter len
#| [*] [1, 2] iter len length_hint
#| [*] KeyError: 'hint' iter length_hint
#| f(*) (1, 2) iter len
#| f(*) ValueError: bad iter len
#| f(*) (1, 2) iter len length_hint
#| f(*) KeyError: 'hint' iter length_hint
#| f(0, *) (0, 1, 2, 1, 2) iter len iter len
#| f(0, *) ValueError: bad iter len
#| f(0, *) (0, 1, 2, 1, 2) iter len length_hint iter len length_hint
#| f(0, *) KeyError: 'hint' iter length_hint
#| {*} {1, 2} iter
#| {*} {1, 2} iter
#| {*} {1, 2} iter
#| {*} {1, 2} iter
#| sorted [1, 2] iter len
#| sorted ValueError: bad iter len
#| sorted [1, 2] iter len length_hint
#| sorted KeyError: 'hint' iter length_hint
#| bytes b'\x01\x02' iter len
#| bytes ValueError: bad iter len
#| bytes b'\x01\x02' iter len length_hint
#| bytes KeyError: 'hint' iter length_hint
#| bytearray bytearray(b'\x01\x02') iter
#| bytearray bytearray(b'\x01\x02') iter
#| bytearray bytearray(b'\x01\x02') iter
#| bytearray bytearray(b'\x01\x02') iter
#| bytearray.extend bytearray(b'0\x01\x02') iter len
#| bytearray.extend ValueError: bad iter len
#| bytearray.extend bytearray(b'0\x01\x02') iter len length_hint
#| bytearray.extend KeyError: 'hint' iter length_hint
#| product [(1, 1), (1, 2), (2, 1), (2, 2)] iter len iter len
#| product ValueError: bad iter len
#| product [(1, 1), (1, 2), (2, 1), (2, 2)] iter len length_hint iter len length_hint
#| product KeyError: 'hint' iter length_hint
#| combinations [(1,), (2,)] iter len
#| combinations ValueError: bad iter len
#| combinations [(1,), (2,)] iter len length_hint
#| combinations KeyError: 'hint' iter length_hint
#| permutations [(1,), (2,)] iter len
#| permutations ValueError: bad iter len
#| permutations [(1,), (2,)] iter len length_hint
#| permutations KeyError: 'hint' iter length_hint
#| set {1, 2} iter
#| set {1, 2} iter
#| set {1, 2} iter
#| set {1, 2} iter
#| sum 3 iter
#| sum 3 iter
#| sum 3 iter
#| sum 3 iter
#| map ['1', '2'] iter
#| map ['1', '2'] iter
#| map ['1', '2'] iter
#| map ['1', '2'] iter
#| nlargest [2] iter
#| nlargest [2] iter
#| nlargest [2] iter
#| nlargest [2] iter
#| nsmallest [1, 2] len iter len
#| nsmallest ValueError: bad len
#| nsmallest [1, 2] len iter
#| nsmallest [1, 2] iter
for kind in [
    of(len=-1), of(len="x"), of(len=1 << 70), of(len=True), of(length_hint=5), of(length_hint=-1),
    of(length_hint="x"), of(length_hint=True), of(length_hint=NotImplemented),
    of(length_hint=TypeError("x")), of(length_hint=1 << 70), of(len=KeyError("l"), length_hint=1),
    Derived([1, 2]), Own(), ByIndex(), Without(),
]:
    attempt("list", list, kind)
    attempt("+=", plus, kind)
    attempt("[*]", lambda box: [*box], kind)
    attempt("f(*)", lambda box: given(*box), kind)
# output:
#| list ValueError: __len__() should return >= 0 iter len
#| += ValueError: __len__() should return >= 0 iter len
#| [*] ValueError: __len__() should return >= 0 iter len
#| f(*) ValueError: __len__() should return >= 0 iter len
#| list [1, 2] iter len
#| += [0, 1, 2] iter len
#| [*] [1, 2] iter len
#| f(*) (1, 2) iter len
#| list OverflowError: cannot fit 'int' into an index-sized integer iter len
#| += OverflowError: cannot fit 'int' into an index-sized integer iter len
#| [*] OverflowError: cannot fit 'int' into an index-sized integer iter len
#| f(*) OverflowError: cannot fit 'int' into an index-sized integer iter len
#| list [1, 2] iter len
#| += [0, 1, 2] iter len
#| [*] [1, 2] iter len
#| f(*) (1, 2) iter len
#| list [1, 2] iter length_hint
#| += [0, 1, 2] iter length_hint
#| [*] [1, 2] iter length_hint
#| f(*) (1, 2) iter length_hint
#| list ValueError: __length_hint__() should return >= 0 iter length_hint
#| += ValueError: __length_hint__() should return >= 0 iter length_hint
#| [*] ValueError: __length_hint__() should return >= 0 iter length_hint
#| f(*) ValueError: __length_hint__() should return >= 0 iter length_hint
#| list TypeError: __length_hint__ must be an integer, not str iter length_hint
#| += TypeError: __length_hint__ must be an integer, not str iter length_hint
#| [*] TypeError: __length_hint__ must be an integer, not str iter length_hint
#| f(*) TypeError: __length_hint__ must be an integer, not str iter length_hint
#| list [1, 2] iter length_hint
#| += [0, 1, 2] iter length_hint
#| [*] [1, 2] iter length_hint
#| f(*) (1, 2) iter length_hint
#| list [1, 2] iter length_hint
#| += [0, 1, 2] iter length_hint
#| [*] [1, 2] iter length_hint
#| f(*) (1, 2) iter length_hint
#| list [1, 2] iter length_hint
#| += [0, 1, 2] iter length_hint
#| [*] [1, 2] iter length_hint
#| f(*) (1, 2) iter length_hint
#| list OverflowError: Python int too large to convert to C ssize_t iter length_hint
#| += OverflowError: Python int too large to convert to C ssize_t iter length_hint
#| [*] OverflowError: Python int too large to convert to C ssize_t iter length_hint
#| f(*) OverflowError: Python int too large to convert to C ssize_t iter length_hint
#| list KeyError: 'l' iter len
#| += KeyError: 'l' iter len
#| [*] KeyError: 'l' iter len
#| f(*) KeyError: 'l' iter len
#| list [1, 2] iter len
#| += [0, 1, 2] iter len
#| [*] [1, 2] iter len
#| f(*) (1, 2) iter len
#| list [1, 0] hint
#| += ValueError: __length_hint__() should return >= 0 hint
#| [*] ValueError: __length_hint__() should return >= 0 hint
#| f(*) ValueError: __length_hint__() should return >= 0 hint
#| list [5, 6] len 0 1 2
#| += [0, 5, 6] len 0 1 2
#| [*] [5, 6] len 0 1 2
#| f(*) (5, 6) len 0 1 2
#| list [1, 2] iter hint
#| += [0, 1, 2] iter hint
#| [*] [1, 2] iter hint
#| f(*) (1, 2) iter hint
