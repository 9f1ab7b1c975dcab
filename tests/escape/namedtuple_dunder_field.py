# namedtuple makes attributes from text
# differs: the message alone
import collections
try:
    print(collections.namedtuple("A", "__class__"))
except Exception:
    print("refused")                         # expect: refused
