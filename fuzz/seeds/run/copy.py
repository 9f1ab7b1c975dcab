d = {'a': [1]}
e = d.copy()
e['b'] = 2
e['a'].append(2)
print(d, e)  # expect: {'a': [1, 2]} {'a': [1, 2], 'b': 2}
try:
    d.copy(1)
except TypeError as error:
    print(error)  # expect: dict.copy() takes no arguments (1 given)
