# A class body deletes its own names.

def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


def body():
    class X:
        a = 1
        del a
        del b


attempt(body)  # expect: NameError name 'b' is not defined


def from_the_module():
    class X:
        global nothing
        del nothing


attempt(from_the_module)  # expect: NameError name 'nothing' is not defined
attempt(lambda: type("A", (), {1: 2}))  # expect: <class '__main__.A'>
attempt(lambda: type("A", (), {(): 2}))  # expect: <class '__main__.A'>
