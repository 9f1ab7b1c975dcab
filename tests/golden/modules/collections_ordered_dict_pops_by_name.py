from collections import OrderedDict
import ipaddress
import time


class Zero(OrderedDict):
    def __missing__(self, key):
        return 0


z = Zero(a=1)
print(z.pop("a", default=6), z.pop("a", default=6), z.setdefault("k", default=5), z)  # expect: 1 6 5 Zero([('k', 5)])
try:
    z.pop("a")
except KeyError as error:
    print(error)  # expect: 'a'
for mask in (-1, 33, "x"):
    try:
        ipaddress.ip_network(("1.1.1.0", mask))
    except ValueError as error:
        print(error)
# output:
#| ('1.1.1.0', -1) does not appear to be an IPv4 or IPv6 network
#| ('1.1.1.0', 33) does not appear to be an IPv4 or IPv6 network
#| ('1.1.1.0', 'x') does not appear to be an IPv4 or IPv6 network
print(time.asctime((1900, 0, 0, 5, 6, 61, -1, 0, -1)))  # expect: Sun Jan  1 05:06:61 1900
try:
    time.asctime((1900, 13, 1, 0, 0, 0, 0, 1, -1))
except ValueError as error:
    print(error)  # expect: month out of range
d = OrderedDict.fromkeys("abcde", 0)
d.move_to_end("a")
d.move_to_end("d", last=False)
print(list(d), d.popitem(), d.popitem(last=False), d.popitem(False), list(d), d.setdefault("b"), d.pop("b"), d)
# output:
#| ['d', 'b', 'c', 'e', 'a'] ('a', 0) ('d', 0) ('b', 0) ['c', 'e'] None None OrderedDict([('c', 0), ('e', 0)])
for do in (lambda: OrderedDict().popitem(), lambda: d.move_to_end("z"), lambda: OrderedDict.pop(5, 1), lambda: d.pop()):
    try:
        do()
    except (KeyError, TypeError) as error:
        print(type(error).__name__)
# output:
#| KeyError
#| KeyError
#| TypeError
#| TypeError
