# The frame that called it stays in the traceback.
from dataclasses import dataclass
import contextlib
import re
import traceback

seen = []


def shown():
    return re.sub(r'File ".*/', 'File "', traceback.format_exc())


class Checked:
    def __setattr__(self, name, value):
        raise ValueError(name)


@dataclass
class Point(Checked):
    x: int
    y: int


def make():
    return Point(1, 2)


try:
    make()
except ValueError:
    lines = shown().splitlines()
    seen.extend([line for line in lines if 'a_library' in line and '<string>' not in line])


class Closes:
    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return False


def f():
    with contextlib.ExitStack() as stack:
        stack.enter_context(Closes())
        raise KeyError('k')


try:
    f()
except KeyError:
    lines = shown().splitlines()
    seen.extend([line for line in lines if 'a_library' in line])
print(*seen, sep='\n')
# output:
#|   File "a_library_that_raises_again.py", line 30, in <module>
#|   File "a_library_that_raises_again.py", line 26, in make
#|   File "a_library_that_raises_again.py", line 16, in __setattr__
#|   File "a_library_that_raises_again.py", line 51, in <module>
#|   File "a_library_that_raises_again.py", line 47, in f
