from collections import Counter, OrderedDict

d = OrderedDict((c, n) for n, c in enumerate("abcdef"))
d.move_to_end("b")
d.move_to_end("e", last=False)
d.move_to_end("c", False)
print(list(d), d.popitem(last=False), d.popitem(), list(reversed(d)))
# output:
#| ['c', 'e', 'a', 'd', 'f', 'b'] ('c', 2) ('b', 1) ['f', 'd', 'a', 'e']
