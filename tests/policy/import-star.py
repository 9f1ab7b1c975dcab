# Every name is resolved before the program runs.
from math import *                           # reject: import-star
from shapes import *                         # reject: import-star
from no_such_module_anywhere import *        # reject: import, import-star
