import functools
from contextlib import contextmanager
def f(a): "Doc."
f.mark = 1
f.items = []
@functools.wraps(f)
def g(*args): ...
g.own = 2
print(g.mark, g.items is f.items, g.__name__, g.__doc__, vars(f))  # expect: 1 True f Doc. {'mark': 1, 'items': []}
@functools.wraps(g)
def h(): ...
print(h.own)  # expect: 2
class Callable:
    def __init__(self): self.kept = 'k'
    def __call__(self): ...
made = functools.update_wrapper(lambda: 0, Callable())
print(made.kept)  # expect: k
print(hasattr(functools.update_wrapper(lambda: 0, f, updated=()), 'mark'), hasattr(functools.update_wrapper(lambda: 0, len), 'mark'))  # expect: False False
@contextmanager
@functools.wraps(f)
def opened(): yield
print(opened.mark)  # expect: 1
