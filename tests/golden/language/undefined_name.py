try:
    print(undefined_thing)
except NameError as error:
    print(error)  # expect: name 'undefined_thing' is not defined
x = 5
del x
try:
    x
except NameError as error:
    print(error)  # expect: name 'x' is not defined
try:
    del never_there
except NameError as error:
    print(error)  # expect: name 'never_there' is not defined


def f():
    return missing_global


try:
    f()
except NameError as error:
    print(error)  # expect: name 'missing_global' is not defined
print(nothing + 1)  # raises: NameError: name 'nothing' is not defined
