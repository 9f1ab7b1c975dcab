# policy: strict
def f():
    x = 1
    def g():
        nonlocal x                           # reject: nonlocal
        x = 2
