"""Copies of files in memory stand where the original stands, and have its attributes."""
import copy
import io

b = io.BytesIO(b'hello'); b.seek(2); b.x=[1]
c = copy.copy(b); d = copy.deepcopy(b)
c.write(b'ZZ'); print(b.getvalue(), c.getvalue(), d.read(), c.x is b.x, d.x is b.x, d.x)  # expect: b'hello' b'heZZo' b'llo' True False [1]
s = io.StringIO('a\nb'); s.read(1); t = copy.copy(s); print([t.read(), s.read(), t.getvalue()]); t.write('q'); print([t.getvalue(), s.getvalue()])
# output:
#| ['\nb', '\nb', 'a\nb']
#| ['a\nbq', 'a\nb']
s.close()
try: copy.copy(s)
except Exception as e: print(type(e), e)  # expect: <class 'ValueError'> I/O operation on closed file
b.close()
try: copy.copy(b)
except Exception as e: print(type(e), e)  # expect: <class 'ValueError'> I/O operation on closed file.
s = io.StringIO('a\r\nb', newline=None); s.write('\r\n'); t = copy.copy(s); t.write('\r\n'); print(repr(t.getvalue()), t.newlines)  # expect: '\n\nb' ('\n', '\r\n')
print(io.StringIO('a', None).__getstate__(), io.BytesIO(b'a').__getstate__())  # expect: ('a', None, 0, None) (b'a', 0, None)
for file, states in ((io.StringIO(), [('a\r\nb', '\n', 1, {'name': 'x'}), ('a', '', -1, None), 3, (1, '', 0, None),
                                      ('a', '', 'b', None), ('a', '', 0, 1), ('', None)]),
                     (io.BytesIO(), [(b'abc', 1, {'name': 'x'}), (b'', -1, None), 3, ('', 0, None),
                                     (b'', 'b', None), (b'', 0, 1), ()])):
    for state in states:
        try:
            file.__setstate__(state)
            print([file.read(), file.name])
        except Exception as error:
            print(type(error).__name__, error)
# output:
#| ['\r\nb', 'x']
#| ValueError position value cannot be negative
#| TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got int
#| TypeError initial_value must be str or None, not int
#| TypeError third item of state must be an integer, got str
#| TypeError fourth item of state should be a dict, got a int
#| TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got tuple
#| [b'bc', 'x']
#| ValueError position value cannot be negative
#| TypeError _io.BytesIO.__setstate__ argument should be 3-tuple, got int
#| TypeError a bytes-like object is required, not 'str'
#| TypeError second item of state must be an integer, not str
#| TypeError third item of state should be a dict, got a int
#| TypeError _io.BytesIO.__setstate__ argument should be 3-tuple, got tuple


class Named(io.BytesIO):
    pass


named = Named(b'abc')
named.read(1)
named.kind = 'own'
other = copy.copy(named)
print(type(other).__name__, other.read(), other.kind)  # expect: Named b'bc' own
