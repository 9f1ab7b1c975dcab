"""What `unittest.mock.patch('builtins.NAME')` patches.

No session's builtins can be changed: they are shared. What a program's modules see under such a
name can: a global of theirs goes before it. So a patch of a builtin is a global in every module of
the program that has been imported and has none of that name.
"""

from _sys import program_modules

_FUNCTIONS = (abs, aiter, all, anext, any, ascii, bin, bool, bytearray, bytes, callable, chr,
              classmethod, complex, delattr, dict, dir, divmod, enumerate, filter, float, format,
              frozenset, getattr, hasattr, hash, hex, id, input, int, isinstance, issubclass, iter,
              len, list, map, max, memoryview, min, next, object, oct, open, ord, pow, print,
              property, range, repr, reversed, round, set, setattr, slice, sorted, staticmethod,
              str, sum, super, tuple, type, vars, zip)


class _Builtins:
    """Stands for the module `builtins` of a program."""

    def __init__(self):
        self.there = {function.__name__: function for function in _FUNCTIONS}
        self.patched = {}

    def now(self):
        """What the program sees, by name."""
        return self.there | {name: value for name, (value, _) in self.patched.items()}

    def put(self, name, value):
        """Let the program see another value; its own builtin ends that."""
        if name in self.there and value is self.there[name]:
            self.take(name)
            return
        _, modules = self.patched.get(name, (None, None))
        if modules is None:
            modules = [module for module in program_modules() if name not in vars(module)]
        self.patched[name] = value, modules
        for module in modules:
            setattr(module, name, value)

    def take(self, name):
        """Let the program see its builtin again."""
        _, modules = self.patched.pop(name, (None, ()))
        for module in modules:
            if name in vars(module):
                delattr(module, name)

    def __getattr__(self, name):
        found = self.now()
        if name not in found:
            raise AttributeError(f"module 'builtins' has no attribute '{name}'")
        return found[name]

    def __repr__(self):
        return "<module 'builtins' (built-in)>"


BUILTINS = _Builtins()
