# Powerless modules and the program's own can be imported; others say what to use instead.
import pickle                                # reject: import
import posix                                 # reject: import
import posix, sys, subprocess                # reject: import, import
import socket as s                           # reject: import
from ctypes import CDLL                      # reject: import
import importlib.util                        # reject: import
from importlib import import_module          # reject: import
import httpx                                 # reject: import
import numpy as np                           # reject: import
import no_such_module_anywhere               # reject: import
from . import sibling                        # reject: import
from .. import sibling                       # reject: import
from .sibling import x                       # reject: import
import time                                  # reject: import
from time import time                        # reject: import
import __main__                              # reject: import
import builtins                              # reject: import
import _thread                               # reject: import
def late():
    import threading                         # reject: import
try:
    import yaml
    import httpx                             # reject: import
    def inside():
        import yaml                          # reject: import
except ImportError:
    yaml = None
try:
    import yaml                              # reject: import
except ValueError:
    import yaml                              # reject: import
if TYPE_CHECKING:
    from _typeshed import SupportsRead
else:
    import yaml                              # reject: import
import json, math as m, collections.abc
from collections import abc, OrderedDict
from math import pi as three
import shapes.round
from shapes import round
import os
import os.path
from os import path
