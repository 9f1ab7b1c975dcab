print((lambda: 1)(), (lambda x, y=2, *a, z=3, **k: (x, y, a, z, k))(1, 5, 6, w=7))  # expect: 1 (1, 5, (6,), 3, {'w': 7})
square = lambda x: x * x
print(square(4), square.__name__)  # expect: 16 <lambda>
print(list(map(lambda p: p[0] + p[1], [(1, 2), (3, 4)])))  # expect: [3, 7]
compose = lambda f, g: lambda x: f(g(x))
print(compose(square, abs)(-3))  # expect: 9
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(10))  # expect: 3628800
print((lambda x: (yield x))(5).__next__())  # expect: 5
print(sorted([(1, 'b'), (0, 'a')], key=lambda t: t[1]))  # expect: [(0, 'a'), (1, 'b')]
print([(lambda: i)() for i in range(3)])  # expect: [0, 1, 2]
print((lambda *, key: key)(key=1), (lambda a, /: a)(2))  # expect: 1 2
