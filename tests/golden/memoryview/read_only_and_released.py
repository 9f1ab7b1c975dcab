def attempt(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


array = bytearray(b'abcdef')
view = memoryview(array)
fixed = view.toreadonly()
print(fixed.readonly, view.readonly, fixed[1:3].readonly)  # expect: True False True
attempt(lambda: fixed.__setitem__(0, 1))  # expect: TypeError cannot modify read-only memory
view[0] = 90
print(bytes(fixed))  # expect: b'Zbcdef'
view[(1,)] = 65
view[2:4] = b'xy'
print(array)  # expect: bytearray(b'ZAxyef')
view.release()
for f in len, list, lambda v: 1 in v, bytes, lambda v: v[0], lambda v: v.toreadonly():
    attempt(lambda: f(view))
# output:
#| ValueError operation forbidden on released memoryview object
#| ValueError operation forbidden on released memoryview object
#| ValueError operation forbidden on released memoryview object
#| ValueError operation forbidden on released memoryview object
#| ValueError operation forbidden on released memoryview object
#| ValueError operation forbidden on released memoryview object
attempt(lambda: b'ab'.hex(b'\xff'))  # expect: ValueError sep must be ASCII.
