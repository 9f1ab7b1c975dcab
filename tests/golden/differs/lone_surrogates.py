# differs: a str is a sequence of Unicode scalar values
from array import array

for make in (
    lambda: chr(0xd800),
    lambda: '%c' % 0xd800,
    lambda: f'{0xd800:c}',
    lambda: 'a'.translate({97: 0xd800}),
    lambda: array('u', b'\x00\xd8\x00\x00')[0],
    lambda: b'\xed\xa0\x80'.decode('utf-8', 'surrogatepass'),
    lambda: b'\xff'.decode('utf-8', 'surrogateescape'),
):
    try:
        make()
    except ValueError:
        print('refused')
# output:
#| refused
#| refused
#| refused
#| refused
#| refused
#| refused
#| refused
