# An import binds a name too
import json as __builtins__                  # reject: dunder
from math import pi as __import__            # reject: dunder
