# Builtins are ordinary names that a program may take.
def list(*args):
    return ('mine', args)


print(list(1, 2))  # expect: ('mine', (1, 2))
len = 5
print(len)  # expect: 5
del len
print(len('abc'))  # expect: 3


def f(str):
    return str * 2


print(f(4))  # expect: 8
sum = sum([1, 2])
print(sum)  # expect: 3
max = lambda *a: 'mine'
print(max(1, 2))  # expect: mine
