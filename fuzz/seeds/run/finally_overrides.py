def a():
    try:
        return 'try'
    finally:
        return 'finally'


def b():
    try:
        raise ValueError
    finally:
        return 'swallowed'


def c():
    for i in range(3):
        try:
            raise ValueError
        finally:
            if i == 1:
                break
            continue
    return i


def d():
    x = 1
    try:
        return x
    finally:
        x = 2


def e():
    x = []
    try:
        return x
    finally:
        x.append('added')


def f():
    try:
        try:
            raise ValueError('first')
        finally:
            raise KeyError('second')
    except KeyError as error:
        return repr(error), repr(error.__context__)


print(a(), b(), c(), d(), e(), f())
# output:
#| finally swallowed 1 1 ['added'] ("KeyError('second')", "ValueError('first')")


def nested():
    try:
        try:
            return 'inner'
        finally:
            print('one')
    finally:
        print('two')


print(nested())
# output:
#| one
#| two
#| inner


def loop():
    while True:
        try:
            try:
                break
            finally:
                print('inner finally')
        finally:
            print('outer finally')
    return 'done'


print(loop())
# output:
#| inner finally
#| outer finally
#| done
