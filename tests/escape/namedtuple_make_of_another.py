# namedtuple._make of something else
# differs: the message alone
import collections
P = collections.namedtuple("P", "x y")
try:
    print(P._make(1))
except Exception:
    print("refused")                         # expect: refused
