def tell(error):
    print(type(error).__name__, error)


try:
    import os.path.foo
except ImportError as error:
    tell(error)  # expect: ModuleNotFoundError No module named 'os.path.foo'; 'os.path' is not a package
try:
    import math.foo
except ImportError as error:
    tell(error)  # expect: ModuleNotFoundError No module named 'math.foo'; 'math' is not a package
try:
    import json.foo
except ImportError as error:
    tell(error)  # expect: ModuleNotFoundError No module named 'json.foo'
try:
    import json.decoder.foo
except ImportError as error:
    tell(error)  # expect: ModuleNotFoundError No module named 'json.decoder.foo'; 'json.decoder' is not a package
try:
    from os.path.foo import x
except ImportError as error:
    tell(error)  # expect: ModuleNotFoundError No module named 'os.path.foo'; 'os.path' is not a package
try:
    import collections.abc.foo
except ImportError as error:
    tell(error)  # expect: ModuleNotFoundError No module named 'collections.abc.foo'; 'collections.abc' is not a package
