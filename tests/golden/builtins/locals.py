def f(a, b=2):
    c = a + b
    return locals()
print(f(1))  # expect: {'a': 1, 'b': 2, 'c': 3}
def g():
    x = 1
    snapshot = locals()
    snapshot['x'] = 99
    y = 2
    return x, sorted(snapshot)
print(g())  # expect: (1, ['x'])
def outer():
    v = 1
    def inner():
        v
        return locals()
    return inner()
print(outer())  # expect: {'v': 1}
def h():
    return locals()
print(h())  # expect: {}
