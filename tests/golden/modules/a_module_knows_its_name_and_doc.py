import collections.abc
import json
import math
import textwrap

print(json.__name__, math.__name__, textwrap.__name__, collections.abc.__name__, json.decoder.__name__)  # expect: json math textwrap collections.abc json.decoder
print(hasattr(textwrap, '__doc__'), '__name__' in dir(json), getattr(json, '__name__'), vars(json)['__name__'])  # expect: True True json json
