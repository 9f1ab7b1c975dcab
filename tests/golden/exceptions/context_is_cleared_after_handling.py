try:
    try:
        raise ValueError
    except ValueError:
        pass
    raise KeyError('later')
except KeyError as error:
    print(error.__context__)  # expect: None


def gen():
    try:
        raise ValueError('in gen')
    except ValueError:
        yield 1
        raise TypeError('from gen')


g = gen()
next(g)
try:
    next(g)
except TypeError as error:
    print(repr(error.__context__))  # expect: ValueError('in gen')


def in_handler():
    try:
        raise KeyError('inner')
    except KeyError as error:
        return repr(error.__context__)


try:
    raise ValueError('outer')
except ValueError:
    print(in_handler())  # expect: ValueError('outer')
