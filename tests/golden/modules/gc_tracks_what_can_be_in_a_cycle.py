import gc


class Plain:
    pass


for thing in (0, "a", 1.5, 1j, b"", None, ..., range(3), {}, {"a": 1}, {1: "b"}, {"a": []}, [], set(), (),
              ([],), int, len, Plain, Plain(), slice(1), object(), NotImplemented, lambda: 0):
    print(gc.is_tracked(thing))
# output:
#| False
#| False
#| False
#| False
#| False
#| False
#| False
#| False
#| False
#| False
#| False
#| True
#| True
#| True
#| False
#| True
#| False
#| True
#| True
#| True
#| True
#| False
#| False
#| True
