error = 'before'
try:
    raise ValueError('x')
except ValueError as error:
    print(error)  # expect: x
try:
    print(error)
except NameError as problem:
    print(problem)  # expect: name 'error' is not defined


def f():
    try:
        raise KeyError
    except KeyError as e:
        saved = e
    try:
        e
    except UnboundLocalError as u:
        print(u)
    return repr(saved)


print(f())
# output:
#| cannot access local variable 'e' where it is not associated with a value
#| KeyError()
try:
    raise ValueError
except ValueError as e:
    del e
print('fine')  # expect: fine
