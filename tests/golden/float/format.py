print(format(3.14159, '.2f'), format(3.14159, '10.3f'), format(-3.14159, '+.1f'), format(3.0, 'f'), format(2.5, '.0f'), format(3.5, '.0f'))  # expect: 3.14      3.142 -3.1 3.000000 2 4
print(format(12345.678, 'e'), format(12345.678, '.2E'), format(0.00001234, 'g'), format(123456789.0, 'g'), format(1e10, 'G'), format(100.0, 'g'), format(100.0, '#g'))
# output:
#| 1.234568e+04 1.23E+04 1.234e-05 1.23457e+08 1E+10 100 100.000
print(format(0.256, '%'), format(0.256, '.1%'), format(1234567.891, ','), format(1234567.891, ',.2f'), format(1234567.891, '_.1f'), format(1e20, ','))
# output:
#| 25.600000% 25.6% 1,234,567.891 1,234,567.89 1_234_567.9 1e+20
print(format(1.5, '08.2f'), format(-1.5, '08.2f'), format(1.5, '*^12'), format(1.5, '<8') + '|', format(1.5, ' '), format(0.1, '.20f'), format(0.1, '.17g'))
# output:
#| 00001.50 -0001.50 ****1.5***** 1.5     |  1.5 0.10000000000000000555 0.10000000000000001
print(format(1.0, ''), format(1.0, '.3'), format(1234567.0, '.3'), format(1e22, ''), format(123.456, '.10'), format(0.0001, '.1'))  # expect: 1.0 1.0 1.23e+06 1e+22 123.456 0.0001
print(format(float('inf'), 'f'), format(float('nan'), '08.2f'), format(-float('inf'), '+.1e'), format(float('inf'), '%'), format(float('nan'), 'F'))  # expect: inf 00000nan -inf inf% NAN
print(format(-0.0, '.1f'), format(-0.001, '.1f'), format(-0.001, 'z.1f'), format(0.0, 'e'), format(5e-324, '.3g'))  # expect: -0.0 -0.0 0.0 0.000000e+00 4.94e-324
print(format(1234.5, 'n'), format(12345678.9, '020,.2f'), format(1.5, '#.0f'), format(1e100, '.0f')[:10])  # expect: 1234.5 0,000,012,345,678.90 2. 1000000000
try:
    format(1.5, 'd')
except ValueError as error:
    print(error)  # expect: Unknown format code 'd' for object of type 'float'
try:
    format(1.5, 's')
except ValueError as error:
    print(error)  # expect: Unknown format code 's' for object of type 'float'
try:
    format(1.5, 'x')
except ValueError as error:
    print(error)  # expect: Unknown format code 'x' for object of type 'float'
try:
    format(1.5, 'c')
except ValueError as error:
    print(error)  # expect: Unknown format code 'c' for object of type 'float'
try:
    format(1.5, '.')
except ValueError as error:
    print(error)  # expect: Format specifier missing precision
try:
    format(1.5, ',n')
except ValueError as error:
    print(error)  # expect: Cannot specify ',' with 'n'.
try:
    format(1.5, 'q')
except ValueError as error:
    print(error)  # expect: Unknown format code 'q' for object of type 'float'
try:
    format(1.5, '5.2.3')
except ValueError as error:
    print(error)  # expect: Invalid format specifier '5.2.3' for object of type 'float'
