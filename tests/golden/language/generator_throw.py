def resilient():
    while True:
        try:
            x = yield 'ready'
            print('got', x)
        except ValueError as error:
            print('handled', error)
        finally:
            print('finally')


g = resilient()
print(next(g))  # expect: ready
print(g.throw(ValueError('bad')))
# output:
#| handled bad
#| finally
#| ready
print(g.send(5))
# output:
#| got 5
#| finally
#| ready
try:
    g.throw(KeyError('k'))  # expect: finally
except KeyError as error:
    print('escaped', error)  # expect: escaped 'k'
print(next(g, 'finished'))  # expect: finished


def simple():
    yield 1


s = simple()
try:
    s.throw(RuntimeError('before start'))
except RuntimeError as error:
    print(error)  # expect: before start
print(list(s))  # expect: []
s = simple()
next(s)
try:
    s.throw(ValueError)
except ValueError as error:
    print(repr(error))  # expect: ValueError()
try:
    simple().throw(5)
except TypeError as error:
    print(error)  # expect: exceptions must be classes or instances deriving from BaseException, not int
try:
    simple().throw('text')
except TypeError as error:
    print(error)  # expect: exceptions must be classes or instances deriving from BaseException, not str
