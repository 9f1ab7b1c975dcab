"""What the getters of `operator` say about arguments that they cannot take."""

import operator


def complaint(what):
    try:
        return what()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


print(complaint(lambda: operator.itemgetter()))  # expect: TypeError: itemgetter expected 1 argument, got 0
print(complaint(lambda: operator.attrgetter()))  # expect: TypeError: attrgetter expected 1 argument, got 0
print(complaint(lambda: operator.attrgetter(5)))  # expect: TypeError: attribute name must be a string
print(complaint(lambda: operator.methodcaller()))
# output:
#| TypeError: methodcaller needs at least one argument, the method name
print(complaint(lambda: operator.methodcaller(5)))  # expect: TypeError: method name must be a string
print(complaint(lambda: operator.itemgetter(1)()))  # expect: TypeError: itemgetter expected 1 argument, got 0
print(complaint(lambda: operator.itemgetter(1)([1], 2)))  # expect: TypeError: itemgetter expected 1 argument, got 2
print(complaint(lambda: operator.attrgetter('x.y')(5)))  # expect: AttributeError: 'int' object has no attribute 'x'
print(complaint(lambda: operator.methodcaller('x')()))  # expect: TypeError: methodcaller expected 1 argument, got 0
