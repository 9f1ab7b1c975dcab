"""Makes tests/library/names.txt: the public names of CPython 3.11's modules, for docs/LIBRARY.md.

    python3 tests/oracle/library_names.py MODULE... > tests/library/names.txt

A line is a module and its names: what its `__all__` says (without one, everything without an
underscore that is no module), and the functions and classes that are defined in it.
"""

import importlib
import inspect
import sys


def names(module):
    found = set(getattr(module, "__all__", ()))
    for name in dir(module):
        value = getattr(module, name)
        if name.startswith("_") or inspect.ismodule(value):
            continue
        home = getattr(value, "__module__", None)
        own = home in (module.__name__, "_" + module.__name__)
        if own and (inspect.isroutine(value) or inspect.isclass(value)):
            found.add(name)
        elif not hasattr(module, "__all__") and (home is None or own):
            found.add(name)
    return sorted(found)


def main():
    if sys.version_info[:2] != (3, 11):
        sys.exit("the names are those of CPython 3.11")
    for name in sorted(sys.argv[1:]):
        print(f"{name}: {' '.join(names(importlib.import_module(name)))}")


main()
