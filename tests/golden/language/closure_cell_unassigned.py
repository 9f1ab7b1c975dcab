def f():
    def g():
        return late
    try:
        g()
    except NameError as error:
        print(error)
    late = 5
    print(g())
    del late
    try:
        g()
    except NameError as error:
        print(error)


f()
# output:
#| cannot access free variable 'late' where it is not associated with a value in enclosing scope
#| 5
#| cannot access free variable 'late' where it is not associated with a value in enclosing scope
