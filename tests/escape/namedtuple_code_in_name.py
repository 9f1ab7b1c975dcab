# namedtuple once made source code from its arguments
# differs: the message alone
import collections
try:
    print(collections.namedtuple("A, x=eval", "b"))
except Exception:
    print("refused")                         # expect: refused
