# The same warning is shown once for each line, until the filters change.
import warnings

warnings.resetwarnings()


def show(message, category, filename, lineno, file=None, line=None):
    print(lineno, message)


warnings.showwarning = show
for turn in range(3):
    warnings.warn("loop")
    warnings.warn("loop")
for turn in range(2):
    with warnings.catch_warnings():
        warnings.warn("again")
for action in ("once", "module", "always", "default", "ignore"):
    print(action)
    warnings.resetwarnings()
    warnings.simplefilter(action)
    for turn in range(2):
        warnings.warn("first " + action)
        warnings.warn("first " + action)
for turn in range(2):
    warnings.warn_explicit("explicit", UserWarning, "a.py", 7)
registry = {}
warnings.simplefilter("default")
for turn in range(2):
    warnings.warn_explicit("explicit", UserWarning, "a.py", 8, registry=registry)
print(len(registry))
warnings.filterwarnings("error", module="b")
try:
    warnings.warn_explicit("by module", UserWarning, "b.py", 9)
except UserWarning as error:
    print(repr(error))
try:
    warnings.warn_explicit("wrong", UserWarning, "b.py", 9, module_globals=1)
except TypeError as error:
    print(error)
before = warnings.filters
with warnings.catch_warnings():
    print(warnings.filters is before, warnings.filters == before)
    warnings.showwarning = print
print(warnings.filters is before, warnings.showwarning is show)
# output:
#| 13 loop
#| 14 loop
#| 17 again
#| 17 again
#| once
#| 23 first once
#| module
#| 23 first module
#| always
#| 23 first always
#| 24 first always
#| 23 first always
#| 24 first always
#| default
#| 23 first default
#| 24 first default
#| ignore
#| 8 explicit
#| 2
#| UserWarning('by module')
#| module_globals must be a dict, not 'int'
#| False True
#| True True
