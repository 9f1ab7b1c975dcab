d = {'a': 1, 'b': 2}
try:
    for k in d:
        d[k + 'x'] = 1
except RuntimeError as error:
    print(error)  # expect: dictionary changed size during iteration
d = {'a': 1, 'b': 2}
try:
    for k in d:
        del d[k]
except RuntimeError as error:
    print(error)  # expect: dictionary changed size during iteration
d = {'a': 1, 'b': 2}
for k, v in d.items():
    d[k] = v + 1
print(d)  # expect: {'a': 2, 'b': 3}
d = {'a': 1, 'b': 2}
try:
    for k in d.values():
        d.clear()
except RuntimeError as error:
    print(error)  # expect: dictionary changed size during iteration
d = {'a': 1, 'b': 2, 'c': 3}
try:
    for k in d:
        d.pop(k)
        d['new'] = 1
except RuntimeError as error:
    print(error)  # expect: dictionary changed size during iteration
