def f(*args, **kwargs):
    return args, kwargs
class C:
    def m(self):
        pass
def said(name):
    print(name, end=' ')
    return {}
def items():
    yield said('item')
for call in (lambda: f(*5), lambda: f(**5), lambda: print(*5), lambda: f(1, *5), lambda: f(a=1, **5), lambda: f(**{1: 1}), lambda: C().m(*5), lambda: C(*5), lambda: dict(**5), lambda: [].append(*None), lambda: [].append(**5), lambda: (lambda: 0)(*C), lambda: [*5], lambda: {*5}, lambda: {**5}, lambda: f(*items(), **said('keywords')), lambda: f(*items(), *items(), **said('keywords'))):
    try:
        print(call())
    except TypeError as error:
        print(error)
# output:
#| __main__.f() argument after * must be an iterable, not int
#| __main__.f() argument after ** must be a mapping, not int
#| print() argument after * must be an iterable, not int
#| Value after * must be an iterable, not int
#| __main__.f() argument after ** must be a mapping, not int
#| keywords must be strings
#| __main__.C.m() argument after * must be an iterable, not int
#| __main__.C() argument after * must be an iterable, not int
#| dict() argument after ** must be a mapping, not int
#| list.append() argument after * must be an iterable, not NoneType
#| list.append() argument after ** must be a mapping, not int
#| __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not type
#| Value after * must be an iterable, not int
#| 'int' object is not iterable
#| 'int' object is not a mapping
#| keywords item (({},), {})
#| item item keywords (({}, {}), {})
