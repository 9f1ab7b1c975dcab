def append(x, to=[]):
    to.append(x)
    return to


print(append(1), append(2), append(3, []))  # expect: [1, 2] [1, 2] [3]


def trace(text):
    print('evaluating', text)
    return text


def f(a=trace('a'), *, b=trace('b')):
    return a, b
# output:
#| evaluating a
#| evaluating b


print('defined')  # expect: defined
print(f(), f('x'))  # expect: ('a', 'b') ('x', 'b')
x = 1


def g(v=x):
    return v


x = 2
print(g())  # expect: 1
