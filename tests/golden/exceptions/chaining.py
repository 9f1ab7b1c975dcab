def a():
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise ValueError('explicit') from error


def b():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError('implicit')


def c():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError('silent') from None


for f in (a, b, c):
    try:
        f()
    except Exception as error:
        print(repr(error), repr(error.__cause__), repr(error.__context__))
# output:
#| ValueError('explicit') ZeroDivisionError('division by zero') ZeroDivisionError('division by zero')
#| KeyError('implicit') None ZeroDivisionError('division by zero')
#| KeyError('silent') None ZeroDivisionError('division by zero')
try:
    try:
        raise ValueError(1)
    except ValueError:
        try:
            raise ValueError(2)
        except ValueError:
            raise ValueError(3)
except ValueError as error:
    while error:
        print(error)
        error = error.__context__
# output:
#| 3
#| 2
#| 1
e = ValueError('x')
e.__cause__ = KeyError('k')
print(repr(e.__cause__), e.__context__)  # expect: KeyError('k') None
try:
    e.__cause__ = 5
except TypeError as error:
    print(error)  # expect: exception cause must be None or derive from BaseException
