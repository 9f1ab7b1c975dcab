def g():
    yield


x = g()
x.__name__ = 'foo'
x.__qualname__ = 'bar'
print(x.__name__, x.__qualname__)  # expect: foo bar
for wrong in 1, None:
    try:
        x.__name__ = wrong
    except TypeError as e:
        print(e)
# output:
#| __name__ must be set to a string object
#| __name__ must be set to a string object
try:
    x.__qualname__ = 1
except TypeError as e:
    print(e)  # expect: __qualname__ must be set to a string object
