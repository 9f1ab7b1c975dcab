def log(f):
    def wrapper(*args, **kwargs):
        print('calling', f.__name__, args, kwargs)
        result = f(*args, **kwargs)
        print('returned', result)
        return result
    return wrapper


def repeat(n):
    def deco(f):
        def wrapper(*args):
            return [f(*args) for _ in range(n)]
        return wrapper
    return deco


@log
def add(a, b=1):
    return a + b


add(1, b=5)
# output:
#| calling add (1,) {'b': 5}
#| returned 6


@log
@repeat(2)
def hello(name):
    return 'hi ' + name


hello('x')
# output:
#| calling wrapper ('x',) {}
#| returned ['hi x', 'hi x']


@repeat(3)
@log
def one():
    return 1


print(one())
# output:
#| calling one () {}
#| returned 1
#| calling one () {}
#| returned 1
#| calling one () {}
#| returned 1
#| [1, 1, 1]


def register(cls):
    cls.registered = True
    return cls


@register
class Plugin:
    pass


print(Plugin.registered)  # expect: True


class CountCalls:
    def __init__(self, f):
        self.f = f
        self.n = 0

    def __call__(self, *args):
        self.n += 1
        return self.f(*args)


@CountCalls
def g(x):
    return x * 2


print(g(1), g(2), g.n)  # expect: 2 4 2


@lambda f: 'replaced'
def gone():
    pass


print(gone)  # expect: replaced
handlers = {}


@(lambda name: lambda f: handlers.setdefault(name, f))('click')
def on_click():
    return 'clicked'


print(handlers['click']())  # expect: clicked
