"""`surrogatepass` lets nothing pass but surrogates: other faults are said as by `strict`."""
import json

for data in (b'\xff', b'ab\x80', b'\xc3', b'\xed\x9f', b'\xf5abc'):
    for encoding in ('utf-8', 'ascii'):
        try:
            print(data.decode(encoding, 'surrogatepass'))
        except UnicodeDecodeError as error:
            print(error)
# output:
#| 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#| 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
#| 'utf-8' codec can't decode byte 0x80 in position 2: invalid start byte
#| 'ascii' codec can't decode byte 0x80 in position 2: ordinal not in range(128)
#| 'utf-8' codec can't decode byte 0xc3 in position 0: unexpected end of data
#| 'ascii' codec can't decode byte 0xc3 in position 0: ordinal not in range(128)
#| 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
#| 'ascii' codec can't decode byte 0xed in position 0: ordinal not in range(128)
#| 'utf-8' codec can't decode byte 0xf5 in position 0: invalid start byte
#| 'ascii' codec can't decode byte 0xf5 in position 0: ordinal not in range(128)
try:
    json.loads(b'"\xff"')
except UnicodeDecodeError as error:
    print(error)  # expect: 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte
