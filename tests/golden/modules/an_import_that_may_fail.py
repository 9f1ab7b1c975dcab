from __future__ import annotations
import typing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from no_such_types import Reader
if typing.TYPE_CHECKING:
    import no_such_types.more
try:
    import no_such_module
except ImportError:
    no_such_module = None
print(no_such_module)  # expect: None
try:
    from no_such_module.inner import thing
except (ValueError, ModuleNotFoundError) as error:
    print(type(error).__name__, error.name)  # expect: ModuleNotFoundError no_such_module
try:
    from .beside import fast
except ImportError as error:
    print(error)  # expect: attempted relative import with no known parent package


def later(source: Reader) -> str:
    try:
        import no_such_accelerator as maker
    except Exception as error:
        return type(error).__name__
    return maker.__name__


print(later(None))  # expect: ModuleNotFoundError
