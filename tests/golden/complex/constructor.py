print(complex(), complex(1), complex(1, 2), complex('1+2j'), complex('  3j '), complex(real=1, imag=-1), complex(1.5, -0.0), complex('nan+infj'))  # expect: 0j (1+0j) (1+2j) (1+2j) 3j (1-1j) (1.5-0j) (nan+infj)
print(complex(1j, 2j))  # expect: (-2+1j)
try:
    complex('1 + 2j')
except ValueError as error:
    print(error)  # expect: complex() arg is a malformed string
try:
    complex('')
except ValueError as error:
    print(error)  # expect: complex() arg is a malformed string
try:
    complex('abc')
except ValueError as error:
    print(error)  # expect: complex() arg is a malformed string
try:
    complex('1', 2)
except TypeError as error:
    print(error)  # expect: complex() can't take second arg if first is a string
try:
    complex(1, '2')
except TypeError as error:
    print(error)  # expect: complex() second arg can't be a string
try:
    complex([])
except TypeError as error:
    print(error)  # expect: complex() first argument must be a string or a number, not 'list'
try:
    complex(None)
except TypeError as error:
    print(error)  # expect: complex() first argument must be a string or a number, not 'NoneType'
