# Names that nobody can see
from math import *                           # reject: import-star
