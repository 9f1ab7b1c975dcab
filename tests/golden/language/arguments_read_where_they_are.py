"""Calls whose only arguments are a star, or whose only keywords are a mapping."""


def outcome(call):
    try:
        return call()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


def take(*args, **kwargs):
    args_of, kwargs_of = args, kwargs
    kwargs['added'] = len(args)
    return args_of, kwargs_of


def forward(*args, **kwargs):
    return take(*args, **kwargs)


def plain(a, b=2, *, c=3):
    return a, b, c


given, named = [1, 2], {'x': 1, 'y': [2]}
print(take(*given), take(**named), take(*given, **named), given, named)
# output:
#| ((1, 2), {'added': 2}) ((), {'x': 1, 'y': [2], 'added': 0}) ((1, 2), {'x': 1, 'y': [2], 'added': 2}) [1, 2] {'x': 1, 'y': [2]}
print(forward(1, 2, k=3), forward(), forward(**named), named)
# output:
#| ((1, 2), {'k': 3, 'added': 2}) ((), {'added': 0}) ((), {'x': 1, 'y': [2], 'added': 0}) {'x': 1, 'y': [2]}
print(plain(*given), plain(*(5,)), plain(1, **{'c': 9}), plain(*given, **{'c': 1}))  # expect: (1, 2, 3) (5, 2, 3) (1, 2, 9) (1, 2, 1)
print(plain(*'ab'), plain(*{7: 1}), plain(*range(2)), plain(*(n for n in [8])))  # expect: ('a', 'b', 3) (7, 2, 3) (0, 1, 3) (8, 2, 3)


class Mapping:
    def __init__(self, **items):
        self.items = items

    def keys(self):
        print('keys')
        return self.items.keys()

    def __getitem__(self, name):
        print('item', name)
        return self.items[name]


class Derived(dict):
    def __getitem__(self, name):
        return 'own'


class Text(str):
    pass


print(take(**Mapping(a=1, b=2)), take(**Derived(a=1)), plain(**Mapping(a=1)))
# output:
#| keys
#| item a
#| item b
#| keys
#| item a
#| ((), {'a': 1, 'b': 2, 'added': 0}) ((), {'a': 1, 'added': 0}) (1, 2, 3)
print(take(**{Text('t'): 1}))  # expect: ((), {'t': 1, 'added': 0})
print(outcome(lambda: take(**{1: 2})), outcome(lambda: take(**{Text('a'): 1, 2: 3})))
# output:
#| TypeError: keywords must be strings TypeError: keywords must be strings
print(outcome(lambda: take(*5)), outcome(lambda: take(**5)), outcome(lambda: take(**[1])))
# output:
#| TypeError: __main__.take() argument after * must be an iterable, not int TypeError: __main__.take() argument after ** must be a mapping, not int TypeError: __main__.take() argument after ** must be a mapping, not list
print(outcome(lambda: plain(**{'z': 1})), outcome(lambda: plain(1, **{'a': 1})))
# output:
#| TypeError: plain() got an unexpected keyword argument 'z' TypeError: plain() got multiple values for argument 'a'
print(outcome(lambda: plain(*[1, 2, 3])), outcome(lambda: plain(*[])))
# output:
#| TypeError: plain() takes from 1 to 2 positional arguments but 3 were given TypeError: plain() missing 1 required positional argument: 'a'
print(dict(**named), dict(**named, z=3), dict(a=1, **named), {**named}, named)
# output:
#| {'x': 1, 'y': [2]} {'x': 1, 'y': [2], 'z': 3} {'a': 1, 'x': 1, 'y': [2]} {'x': 1, 'y': [2]} {'x': 1, 'y': [2]}
print(outcome(lambda: dict(**named, **{'x': 2})), take(**named, **{'q': 0}), named)
# output:
#| TypeError: dict() got multiple values for keyword argument 'x' ((), {'x': 1, 'y': [2], 'q': 0, 'added': 0}) {'x': 1, 'y': [2]}


class Counted:
    total = 0

    def __init__(self, *args, **kwargs):
        self.args, self.kwargs = args, kwargs

    def again(self):
        return type(self)(*self.args, **self.kwargs)


made = Counted(1, k=2)
other = made.again()
other.kwargs['more'] = 1
print(made.kwargs, other.kwargs, other.args is made.args or other.args == made.args)  # expect: {'k': 2} {'k': 2, 'more': 1} True


# Changed while it is being read.
def emptied(*args, **kwargs):
    given.clear()
    named.clear()
    return args, kwargs


print(emptied(*given, **named), given, named)  # expect: ((1, 2), {'x': 1, 'y': [2]}) [] {}


def logged(function):
    def inner(*args, **kwargs):
        result = function(*args, **kwargs)
        kwargs['result'] = result
        return kwargs
    return inner


@logged
def add(a, b=0, **rest):
    rest['inside'] = True
    return a + b


print(add(1), add(1, 2), add(1, b=3, c=4))  # expect: {'result': 1} {'result': 3} {'b': 3, 'c': 4, 'result': 4}
print(outcome(lambda: print(*[1, 2], **{'sep': '-', 'end': '|\n'})))
# output:
#| 1-2|
#| None
print(max(*[3, 9, 4]), '{}-{}'.format(*given or (1, 2)), '{a}'.format(**{'a': 5}))  # expect: 9 1-2 5
