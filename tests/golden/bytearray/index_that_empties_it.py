def t(f, *a):
    try: print(repr(f(*a)).split(' at 0x')[0])
    except BaseException as e: print(type(e).__name__, e)
class Boom:
    def __init__(self, b): self.b = b
    def __index__(self):
        self.b.clear()
        return 0
b = bytearray(b'Now you see me...')
def s(): b[0] = Boom(b)
t(s); t(lambda: b)
# output:
#| IndexError bytearray index out of range
#| bytearray(b'')
b = bytearray(b'Now you see me...')
def s(): b[0:1] = [Boom(b)]
t(s); t(lambda: b)
# output:
#| None
#| bytearray(b'\x00')
b = bytearray(b'abc')
t(lambda: b.insert(2, Boom(b))); t(lambda: b)
# output:
#| None
#| bytearray(b'\x00')
b = bytearray(b'abc')
t(lambda: b.append(Boom(b))); t(lambda: b)
# output:
#| None
#| bytearray(b'\x00')
b = bytearray(b'abc')
t(lambda: b[Boom(b)]); t(lambda: b)
# output:
#| IndexError bytearray index out of range
#| bytearray(b'')
b = bytearray(b'abc')
t(lambda: b.pop(Boom(b))); t(lambda: b)
# output:
#| IndexError pop from empty bytearray
#| bytearray(b'')
l = [1,2,3]
t(lambda: l[Boom(l)]); t(lambda: l)
# output:
#| IndexError list index out of range
#| []
l = [1,2,3]
t(lambda: l.pop(Boom(l))); t(lambda: l)
# output:
#| IndexError pop from empty list
#| []
l = [1,2,3]
t(lambda: l.insert(Boom(l), 5)); t(lambda: l)
# output:
#| None
#| [5]
l = [1,2,3]
def s(): l[Boom(l)] = 5
t(s); t(lambda: l)
# output:
#| IndexError list assignment index out of range
#| []
l = [1,2,3]
def s(): l[Boom(l):2] = [5]
t(s); t(lambda: l)
# output:
#| None
#| [5]
l = [1,2,3]
def s(): del l[Boom(l)]
t(s); t(lambda: l)
# output:
#| IndexError list assignment index out of range
#| []
