print(format(5, 'd'), format(5, '05'), format(-5, '05'), format(5, '+'), format(5, ' '), format(5, '<4') + '|', format(5, '^4') + '|')  # expect: 5 00005 -0005 +5  5 5   |  5  |
print(format(255, 'x'), format(255, '#x'), format(255, 'X'), format(255, '#X'), format(5, 'b'), format(5, '#010b'), format(8, 'o'), format(8, '#o'), format(65, 'c'))  # expect: ff 0xff FF 0XFF 101 0b00000101 10 0o10 A
print(format(1234567, ','), format(1234567, '_'), format(1234567, '015,'), format(0xabcdef, '_x'), format(-1234567, ','))  # expect: 1,234,567 1_234_567 000,001,234,567 ab_cdef -1,234,567
print(format(5, 'f'), format(5, '.2f'), format(5, 'e'), format(5, 'g'), format(5, '%'), format(12345678, 'n'))  # expect: 5.000000 5.00 5.000000e+00 5 500.000000% 12345678
print(format(5, '*>+6'), format(-5, '=6'), format(-5, '0=6'), format(True, 'd'), format(True, ''), format(True, '5'))  # expect: ****+5 -    5 -00005 1 True     1
print(format(3, '08.3f'), format(-3, ',.2f'), format(123456789, ',.1f'))  # expect: 0003.000 -3.00 123,456,789.0
try:
    format(5, '.2')
except ValueError as error:
    print(error)  # expect: Precision not allowed in integer format specifier
try:
    format(5, '.2d')
except ValueError as error:
    print(error)  # expect: Precision not allowed in integer format specifier
try:
    format(5, 's')
except ValueError as error:
    print(error)  # expect: Unknown format code 's' for object of type 'int'
try:
    format(5, '=s')
except ValueError as error:
    print(error)  # expect: Unknown format code 's' for object of type 'int'
try:
    format(5, ',x')
except ValueError as error:
    print(error)  # expect: Cannot specify ',' with 'x'.
try:
    format(5, '+c')
except ValueError as error:
    print(error)  # expect: Sign not allowed with integer format specifier 'c'
try:
    format(5, ',c')
except ValueError as error:
    print(error)  # expect: Cannot specify ',' with 'c'.
try:
    format(-1, 'c')
except OverflowError as error:
    print(error)  # expect: %c arg not in range(0x110000)
try:
    format(5, 'zd')
except ValueError as error:
    print(error)  # expect: Negative zero coercion (z) not allowed in integer format specifier
try:
    format(5, '5,5')
except ValueError as error:
    print(error)  # expect: Cannot specify ',' with '5'.
try:
    format(5, 'dd')
except ValueError as error:
    print(error)  # expect: Invalid format specifier 'dd' for object of type 'int'
try:
    format(5, '_,')
except ValueError as error:
    print(error)  # expect: Cannot specify both ',' and '_'.
try:
    format(5, ',_')
except ValueError as error:
    print(error)  # expect: Cannot specify both ',' and '_'.
try:
    format(5, '.')
except ValueError as error:
    print(error)  # expect: Format specifier missing precision
