def f():
    try:
        1 / 0
    except ZeroDivisionError:
        print('logging')
        raise


try:
    f()  # expect: logging
except ZeroDivisionError as error:
    print('again', error)  # expect: again division by zero


def helper():
    raise


try:
    try:
        {}['x']
    except KeyError:
        helper()
except KeyError as error:
    print('via helper', error)  # expect: via helper 'x'


def later():
    try:
        raise ValueError('a')
    except ValueError:
        try:
            raise KeyError('b')
        except KeyError:
            pass
        raise


try:
    later()
except ValueError as error:
    print(error)  # expect: a
try:
    helper()
except RuntimeError as error:
    print(error)  # expect: No active exception to reraise
