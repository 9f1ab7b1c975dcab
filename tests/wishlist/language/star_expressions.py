a = [1, 2]
b = (3, 4)
print([*a, *b], (*a, *b), {*a, *b}, {**{'x': 1}, 'y': 2})  # expect: [1, 2, 3, 4] (1, 2, 3, 4) {1, 2, 3, 4} {'x': 1, 'y': 2}
print(*a, *b, sep='-')  # expect: 1-2-3-4
print([*range(3), *'ab', *{'k': 1}])  # expect: [0, 1, 2, 'a', 'b', 'k']
t = *a, 5
print(t)  # expect: (1, 2, 5)
print([*[], *()])  # expect: []
print({**{'a': 1}, **{'a': 2}, 'b': 3})  # expect: {'a': 2, 'b': 3}


def f(*args):
    return args


print(f(*a, *b, 5, *'x'))  # expect: (1, 2, 3, 4, 5, 'x')
x = *a, *b
print(x)  # expect: (1, 2, 3, 4)
for bad in (5, None):
    try:
        [*bad]
    except TypeError as error:
        print(error)
    try:
        (*bad,)
    except TypeError as error:
        print(error)
    try:
        {**bad}
    except TypeError as error:
        print(error)
    try:
        {*bad}
    except TypeError as error:
        print(error)
    try:
        f(*bad)
    except TypeError as error:
        print(error)
# output:
#| Value after * must be an iterable, not int
#| Value after * must be an iterable, not int
#| 'int' object is not a mapping
#| 'int' object is not iterable
#| __main__.f() argument after * must be an iterable, not int
#| Value after * must be an iterable, not NoneType
#| Value after * must be an iterable, not NoneType
#| 'NoneType' object is not a mapping
#| 'NoneType' object is not iterable
#| __main__.f() argument after * must be an iterable, not NoneType
