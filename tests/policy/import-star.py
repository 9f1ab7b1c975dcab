# Every name of a module that was not judged along with the program is named.
from math import *                           # reject: import-star
from no_such_module_anywhere import *        # reject: import, import-star
