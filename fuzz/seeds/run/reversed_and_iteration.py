d = {'a': 1, 'b': 2, 'c': 3}
print(list(reversed(d)), list(d), sorted(d, reverse=True))  # expect: ['c', 'b', 'a'] ['a', 'b', 'c'] ['c', 'b', 'a']
for k in d:
    print(k, d[k])
# output:
#| a 1
#| b 2
#| c 3
print(len(d), bool(d), bool({}))  # expect: 3 True False
print(min(d), max(d, key=d.get))  # expect: a c
print(list(d.items())[0])  # expect: ('a', 1)
