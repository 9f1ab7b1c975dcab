def g():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print('closing')
        raise
    finally:
        print('cleanup')


x = g()
next(x)
x.close()
# output:
#| closing
#| cleanup
x.close()
print(list(x))  # expect: []
fresh = g()
fresh.close()
print(list(fresh))  # expect: []


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 'no'


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)  # expect: generator ignored GeneratorExit


def polite():
    try:
        yield 1
    except GeneratorExit:
        return 'value'


p = polite()
next(p)
print(p.close())  # expect: None


def angry():
    try:
        yield
    finally:
        raise KeyError('on close')


a = angry()
next(a)
try:
    a.close()
except KeyError as error:
    print(repr(error))  # expect: KeyError('on close')
