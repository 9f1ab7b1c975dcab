# RestrictedPython refuses a star wherever it comes from.
# policy: strict
from math import *                           # reject: import-star
from shapes import *                         # reject: import-star
