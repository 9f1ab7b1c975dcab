print(sum(x for x in range(3)))  # expect: 3
print(max((x for x in range(3)), default=0))  # expect: 2
print(dict((k, v) for k, v in zip('ab', 'cd')))  # expect: {'a': 'c', 'b': 'd'}
print(tuple(x for x in 'ab'), set(x for x in 'aa'), ''.join(c for c in 'abc' if c != 'b'))  # expect: ('a', 'b') {'a'} ac
g = (x for x in range(3))
print(2 in g, list(g))  # expect: True []
a = [1, 2]
it = (x for x in a)
a.append(3)
print(list(it))  # expect: [1, 2, 3]
n = 1
late = (n * x for x in [1, 2])
n = 10
print(list(late))  # expect: [10, 20]
print(all(x < 5 for x in range(3)) and any(x > 1 for x in range(3)))  # expect: True
