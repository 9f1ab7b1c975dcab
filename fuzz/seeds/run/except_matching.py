class A(Exception):
    pass


class B(A):
    pass


def pick(error):
    try:
        raise error
    except B:
        return 'B'
    except (KeyError, A):
        return 'A or KeyError'
    except Exception:
        return 'Exception'
    except BaseException:
        return 'Base'


print(pick(B()), pick(A()), pick(KeyError()), pick(ValueError()), pick(KeyboardInterrupt()))  # expect: B A or KeyError A or KeyError Exception Base


def types():
    print('types evaluated')
    return ValueError


try:
    raise KeyError(1)
except types():
    print('no')
except KeyError:
    print('yes')
# output:
#| types evaluated
#| yes
try:
    try:
        raise ValueError
    except 5:
        pass
except TypeError as error:
    print(error)  # expect: catching classes that do not inherit from BaseException is not allowed
try:
    try:
        raise ValueError
    except (KeyError, 'x'):
        pass
except TypeError as error:
    print(error)  # expect: catching classes that do not inherit from BaseException is not allowed
try:
    try:
        raise ValueError
    except int:
        pass
except TypeError as error:
    print(error)  # expect: catching classes that do not inherit from BaseException is not allowed
try:
    pass
except undefined_name:
    pass
print('types of unraised handlers are never looked at')  # expect: types of unraised handlers are never looked at
try:
    raise KeyError
except (LookupError,):
    print('tuple of one')  # expect: tuple of one
