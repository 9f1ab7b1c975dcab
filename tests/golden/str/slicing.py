text = 'abcdefgh'
print(text[2:5], text[:3], text[5:], text[:], text[::2], text[::-1])  # expect: cde abc fgh abcdefgh aceg hgfedcba
print(text[-3:], text[:-3], text[5:2], text[100:], text[-100:3])  # expect: fgh abcde   abc
print(text[7:2:-2], text[::-3], text[1::3])  # expect: hfd heb beh
print(repr('héllo wörld'[1:8:2]))  # expect: 'él ö'
print(repr(text[slice(1, 4)]))  # expect: 'bcd'
print(repr(text[slice(None, None, -1)]))  # expect: 'hgfedcba'
print(repr(text[None:None:None]))  # expect: 'abcdefgh'
try:
    text[::0]
except ValueError as error:
    print(error)  # expect: slice step cannot be zero
try:
    text['a':]
except TypeError as error:
    print(error)  # expect: slice indices must be integers or None or have an __index__ method
try:
    text[1.5:]
except TypeError as error:
    print(error)  # expect: slice indices must be integers or None or have an __index__ method
