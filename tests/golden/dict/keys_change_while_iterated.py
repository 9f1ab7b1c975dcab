# A dict that keeps its length while its keys change is noticed when more keys come than there were.
d = {'a': 1, 'b': 2}
walk = iter(d)
print(next(walk), next(walk))  # expect: a b
del d['a']
d['c'] = 3
try:
    next(walk)
except RuntimeError as error:
    print(error)  # expect: dictionary keys changed during iteration
print(next(walk, 'ended'))  # expect: ended
