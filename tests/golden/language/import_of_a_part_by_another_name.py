# `import a.b as c` binds what the package calls `b`; a part that is not there.
import collections.abc as abc
import os.path as path
import urllib.parse as parse
import xml.etree.ElementTree as tree

print(abc.Mapping, path.join("a", "b"), parse.quote("a b"), tree.Element)
# output:
#| <class 'collections.abc.Mapping'> a/b a%20b <class 'xml.etree.ElementTree.Element'>
try:
    import json.nothing as nothing
except ImportError as error:
    print(type(error).__name__, error, error.name)
# output:
#| ModuleNotFoundError No module named 'json.nothing' json.nothing
