import inspect
from typing import Optional
class Point: ...
def f(a: 'int', b: 'Optional[Point]' = None, *c: 'list[str] | None', d: int = 1) -> 'Point': ...
print(inspect.signature(f))
# output:
#| (a: 'int', b: 'Optional[Point]' = None, *c: 'list[str] | None', d: int = 1) -> 'Point'
print(inspect.signature(f, eval_str=True))
# output:
#| (a: int, b: Optional[__main__.Point] = None, *c: list[str] | None, d: int = 1) -> __main__.Point
print(inspect.get_annotations(f, eval_str=True))
# output:
#| {'a': <class 'int'>, 'b': typing.Optional[__main__.Point], 'c': list[str] | None, 'd': <class 'int'>, 'return': <class '__main__.Point'>}
class C:
    Inner = int
    x: 'Inner'
    y: 'Point'
    def __init__(self, p: 'Point'): ...
print(inspect.get_annotations(C, eval_str=True), inspect.signature(C, eval_str=True))
# output:
#| {'x': <class 'int'>, 'y': <class '__main__.Point'>} (p: __main__.Point)
try: inspect.signature(lambda: 0, eval_str=True) and inspect.get_annotations(C, eval_str=True, locals={})
except NameError as error: print(error)  # expect: name 'Inner' is not defined
