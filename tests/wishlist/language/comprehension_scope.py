x = 'outer'
print([x for x in range(3)], x)  # expect: [0, 1, 2] outer


def f():
    y = 1
    result = [y + z for z in range(3)]
    return result, 'z' in locals()


print(f())  # expect: ([1, 2, 3], False)


class C:
    n = 3
    good = [i for i in range(n)]
    try:
        bad = [n for i in range(2)]
    except NameError as error:
        print(error)
    first_iterable_sees_class = list(v for v in [n])
# output:
#| name 'n' is not defined


print(C.good, C.first_iterable_sees_class)  # expect: [0, 1, 2] [3]
fs = [lambda: i for i in range(3)]
print([g() for g in fs])  # expect: [2, 2, 2]
try:
    i
except NameError as error:
    print(error)  # expect: name 'i' is not defined
print([[j for j in range(i)] for i in range(4)])  # expect: [[], [0], [0, 1], [0, 1, 2]]


def outer():
    acc = []
    [acc.append(k) for k in 'ab']
    return acc


print(outer())  # expect: ['a', 'b']
print([x for x in x])  # expect: ['o', 'u', 't', 'e', 'r']
