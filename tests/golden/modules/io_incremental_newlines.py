import codecs
import io

for translate in (True, False):
    for pieces in (["a\r", "\nb"], ["a\r", "b\r"], ["\n", "\r\n", "\r"], ["", "x"], ["a\r\r", "\n\n"]):
        decoder = io.IncrementalNewlineDecoder(None, translate)
        told = []
        for piece in pieces:
            told.append((decoder.decode(piece), decoder.newlines, decoder.getstate()))
        print(translate, told, repr(decoder.decode("", True)), repr(decoder.newlines))
        decoder.reset()
        print(decoder.newlines, decoder.getstate())
# output:
#| True [('a', None, (b'', 1)), ('\nb', '\r\n', (b'', 0))] '' '\r\n'
#| None (b'', 0)
#| True [('a', None, (b'', 1)), ('\nb', '\r', (b'', 1))] '\n' '\r'
#| None (b'', 0)
#| True [('\n', '\n', (b'', 0)), ('\n', ('\n', '\r\n'), (b'', 0)), ('', ('\n', '\r\n'), (b'', 1))] '\n' ('\r', '\n', '\r\n')
#| None (b'', 0)
#| True [('', None, (b'', 0)), ('x', None, (b'', 0))] '' None
#| None (b'', 0)
#| True [('a\n', '\r', (b'', 1)), ('\n\n', ('\r', '\n', '\r\n'), (b'', 0))] '' ('\r', '\n', '\r\n')
#| None (b'', 0)
#| False [('a', None, (b'', 1)), ('\r\nb', '\r\n', (b'', 0))] '' '\r\n'
#| None (b'', 0)
#| False [('a', None, (b'', 1)), ('\rb', '\r', (b'', 1))] '\r' '\r'
#| None (b'', 0)
#| False [('\n', '\n', (b'', 0)), ('\r\n', ('\n', '\r\n'), (b'', 0)), ('', ('\n', '\r\n'), (b'', 1))] '\r' ('\r', '\n', '\r\n')
#| None (b'', 0)
#| False [('', None, (b'', 0)), ('x', None, (b'', 0))] '' None
#| None (b'', 0)
#| False [('a\r', '\r', (b'', 1)), ('\r\n\n', ('\r', '\n', '\r\n'), (b'', 0))] '' ('\r', '\n', '\r\n')
#| None (b'', 0)
decoder = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder("utf-8")(), translate=1)
print([decoder.decode(bytes([byte])) for byte in "é\r\n€\r".encode()], decoder.getstate())  # expect: ['', 'é', '', '\n', '', '', '€', ''] (b'', 1)
print(repr(decoder.decode(b"\xe2\x82")), decoder.getstate(), repr(decoder.newlines))  # expect: '' (b'\xe2\x82', 1) '\r\n'
decoder.setstate((b"\xc3", 1))
print(repr(decoder.decode(b"\xa9", final=True)), io.IncrementalNewlineDecoder)  # expect: '\né' <class '_io.IncrementalNewlineDecoder'>
for wrong in (
    lambda: io.IncrementalNewlineDecoder(None, 1).decode(b"x"),
    lambda: io.IncrementalNewlineDecoder(5, 1).decode(b"x"),
    lambda: io.IncrementalNewlineDecoder(None, 1).setstate(5),
    lambda: io.IncrementalNewlineDecoder(None, 1).setstate((b"",)),
    lambda: io.IncrementalNewlineDecoder(None, 1).setstate((b"x", "y")),
):
    try:
        print(wrong())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
# output:
#| TypeError decoder should return a string result, not 'bytes'
#| AttributeError 'int' object has no attribute 'decode'
#| TypeError state argument must be a tuple
#| TypeError setstate(): illegal state argument
#| TypeError setstate(): illegal state argument
