# flags: --grant data=memory
"""A pattern of `Path.glob` that ends with a separator finds directories only."""
import warnings
from pathlib import Path

base = Path("base")
(base / "a" / "b").mkdir(parents=True)
(base / "f").write_text("x")
(base / "a" / "g").write_text("y")


def names(found):
    return sorted(str(path.relative_to(base)) for path in found)


for pattern in ("*/", "*", "**/", "**", "a/", "f/", "f", "./*/", "*/*/", "**/*/", "x/"):
    print(pattern, names(base.glob(pattern)))
# output:
#| */ ['a']
#| * ['a', 'f']
#| **/ ['.', 'a', 'a/b']
#| ** ['.', 'a', 'a/b']
#| a/ ['a']
#| f/ []
#| f ['f']
#| ./*/ ['a']
#| */*/ ['a/b']
#| **/*/ ['a', 'a/b']
#| x/ []
for pattern in ("*/", "*", "b/", "g/", ""):
    print(pattern, names(base.rglob(pattern)))
# output:
#| */ ['a', 'a/b']
#| * ['a', 'a/b', 'a/g', 'f']
#| b/ ['a/b']
#| g/ []
#|  ['.', 'a', 'a/b']
for pattern in ("", "/f", "a**"):
    try:
        print(list(base.glob(pattern)))
    except (ValueError, NotImplementedError) as error:
        print(type(error).__name__, error)
# output:
#| ValueError Unacceptable pattern: ''
#| NotImplementedError Non-relative patterns are unsupported
#| ValueError Invalid pattern: '**' can only be an entire path component
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with base:
        print(caught[0].category.__name__, caught[0].message)
# output:
#| DeprecationWarning pathlib.Path.__enter__() is deprecated and scheduled for removal in Python 3.13; Path objects as a context manager is a no-op
