# partial: flattened unless it has attributes of its own, and its parts
from functools import partial, update_wrapper

class P(partial):
    pass

print(P(max, 1, default=2), P.__name__)  # expect: P(<built-in function max>, 1, default=2) P
p = partial(print)
for attempt in (lambda: setattr(p, 'func', 1), lambda: delattr(p, 'args'), lambda: partial(),
                lambda: partial(1), lambda: partial(func=print)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
# output:
#| AttributeError readonly attribute
#| AttributeError readonly attribute
#| TypeError type 'partial' takes at least one argument
#| TypeError the first argument must be callable
#| TypeError type 'partial' takes at least one argument
q = partial(p, 2)
print(q, q.func is print)  # expect: functools.partial(<built-in function print>, 2) True
p.x = 1
q = partial(p, 2)
print(vars(p), q.func is p)  # expect: {'x': 1} True
p.keywords['end'] = '!\n'
p(3)  # expect: 3!
q(3, sep='-')  # expect: 2-3!
print(partial(int, base=2)('101'), partial(partial(max, 3), 5)(4))  # expect: 5 5

def greet(name, greeting='hello'):
    """Greets."""
    return f'{greeting}, {name}'

hi = update_wrapper(partial(greet, greeting='hi'), greet)
print(hi('you'), hi.__name__, hi.__doc__, callable(hi), isinstance(hi, partial))  # expect: hi, you greet Greets. True True

class Shouting(partial):
    def __call__(self, *args):
        return super().__call__(*args).upper()

print(Shouting(greet, greeting='hey')('you'), partial(Shouting(greet), 'a').func.args)  # expect: HEY, YOU ()

class Page:
    render = partial(greet, 'page')

print(Page().render(), list(map(partial(pow, 2), range(5))), sorted('abc', key=partial(ord)))  # expect: hello, page [1, 2, 4, 8, 16] ['a', 'b', 'c']
