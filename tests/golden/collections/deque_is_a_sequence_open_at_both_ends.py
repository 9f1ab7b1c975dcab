from collections import deque

d = deque(range(5))
d.rotate(2)
d.appendleft("a")
d.append("b")
print(d, len(d), d[0], d[-1], 3 in d, bool(deque()))  # expect: deque(['a', 3, 4, 0, 1, 2, 'b']) 7 a b True False
del d[1]
d[0] = "z"
d.insert(-1, "q")
print(d, d.count(1), d.index("q"), list(reversed(d)))
# output:
#| deque(['z', 4, 0, 1, 2, 'q', 'b']) 1 5 ['b', 'q', 2, 1, 0, 4, 'z']
d += [1, 2]
d.extendleft("xy")
print(d * 2, deque([1, 2]) < deque([1, 3]), deque([1]) == [1])
# output:
#| deque(['y', 'x', 'z', 4, 0, 1, 2, 'q', 'b', 1, 2, 'y', 'x', 'z', 4, 0, 1, 2, 'q', 'b', 1, 2]) True False
short = deque((n * n for n in range(5)), maxlen=3)
print(short, short.maxlen, short + short, short * 2)
# output:
#| deque([4, 9, 16], maxlen=3) 3 deque([4, 9, 16], maxlen=3) deque([4, 9, 16], maxlen=3)
match deque([1, 2, 3]):
    case [first, *rest]:
        print(first, rest)  # expect: 1 [2, 3]
d = deque([1], 3)
d.append(d)
print(d)  # expect: deque([1, [...]], maxlen=3)
