def show(f):
    try:
        print(f())
    except (ValueError, StopIteration) as e:
        print(type(e).__name__, e)


m = memoryview(b"abc")
show(lambda: [x for x in m if not m.release()])  # expect: ValueError operation forbidden on released memoryview object
m = memoryview(b"abc")
show(lambda: list(map(lambda x: m.release(), m)))  # expect: ValueError operation forbidden on released memoryview object
m = memoryview(b"abc")
i = iter(m)
show(lambda: next(i))  # expect: 97
m.release()
show(lambda: next(i))  # expect: ValueError operation forbidden on released memoryview object
show(lambda: next(i))  # expect: ValueError operation forbidden on released memoryview object
show(lambda: sum(i))  # expect: ValueError operation forbidden on released memoryview object
m = memoryview(b"abc")
i = iter(m)
show(lambda: list(i))  # expect: [97, 98, 99]
m.release()
show(lambda: next(i))
# output:
#| StopIteration 
m = memoryview(b"")
i = iter(m)
m.release()
show(lambda: next(i))
# output:
#| StopIteration 
m = memoryview(b"abc")
i = reversed(m)
show(lambda: next(i))  # expect: 99
m.release()
show(lambda: next(i))  # expect: ValueError operation forbidden on released memoryview object
