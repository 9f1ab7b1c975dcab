def f():
    try:
        raise ValueError('first')
    except ValueError as e:
        {}['missing']


try:
    f()
except KeyError as error:
    print(repr(error), repr(error.__context__))  # expect: KeyError('missing') ValueError('first')


def g():
    try:
        undefined
    finally:
        try:
            1 / 0
        except ZeroDivisionError:
            print('handled inside finally')


try:
    g()  # expect: handled inside finally
except NameError as error:
    print(error)  # expect: name 'undefined' is not defined
