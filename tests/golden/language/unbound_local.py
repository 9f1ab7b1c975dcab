x = 'global'


def f():
    print(x)
    x = 'local'


try:
    f()
except UnboundLocalError as error:
    print(type(error).__name__, error)
# output:
#| UnboundLocalError cannot access local variable 'x' where it is not associated with a value


def g(flag):
    if flag:
        value = 1
    return value


print(g(True))  # expect: 1
try:
    g(False)
except UnboundLocalError as error:
    print(error)  # expect: cannot access local variable 'value' where it is not associated with a value


def h():
    x += 1


try:
    h()
except UnboundLocalError as error:
    print(error)  # expect: cannot access local variable 'x' where it is not associated with a value


def d():
    y = 1
    del y
    return y


try:
    d()
except UnboundLocalError as error:
    print(error)  # expect: cannot access local variable 'y' where it is not associated with a value
