text = 'héllo'
print(text[0], text[1], text[-1])  # expect: h é o
print(repr(text[True]))  # expect: 'é'
try:
    text[5]
except IndexError as error:
    print(error)  # expect: string index out of range
try:
    text[-6]
except IndexError as error:
    print(error)  # expect: string index out of range
try:
    text['a']
except TypeError as error:
    print(error)  # expect: string indices must be integers, not 'str'
try:
    text[1.0]
except TypeError as error:
    print(error)  # expect: string indices must be integers, not 'float'
try:
    text[None]
except TypeError as error:
    print(error)  # expect: string indices must be integers, not 'NoneType'
try:
    text[10**30]
except IndexError as error:
    print(error)  # expect: cannot fit 'int' into an index-sized integer
try:
    ''[0]
except IndexError as error:
    print(error)  # expect: string index out of range
