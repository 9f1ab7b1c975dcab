d = {'a': 1, 'b': 2}
print(d.popitem())  # expect: ('b', 2)
print(d.popitem())  # expect: ('a', 1)
print(d)  # expect: {}
try:
    d.popitem()
except KeyError as error:
    print(repr(error))  # expect: KeyError('popitem(): dictionary is empty')
