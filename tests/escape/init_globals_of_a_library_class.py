# Every Python class of a library module carries that module
from collections import Counter
print(Counter.__init__.__globals__["_sys"].modules) # reject: dunder
