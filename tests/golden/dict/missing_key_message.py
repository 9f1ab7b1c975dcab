try:
    {}['x']
except KeyError as error:
    print(repr(error))  # expect: KeyError('x')
try:
    {}[1]
except KeyError as error:
    print(repr(error))  # expect: KeyError(1)
try:
    {}[1.5]
except KeyError as error:
    print(repr(error))  # expect: KeyError(1.5)
try:
    {}[None]
except KeyError as error:
    print(repr(error))  # expect: KeyError(None)
try:
    {}["it's"]
except KeyError as error:
    print(repr(error))  # expect: KeyError("it's")
