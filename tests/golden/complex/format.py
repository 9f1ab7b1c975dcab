print(format(1 + 2j, '.2f'), format(1 + 2j, ''), format(1.5j, 'g'), format(1 + 2j, '>15'), format(1 + 2j, '+.1e'), format(1234567 + 1j, ','))
# output:
#| 1.00+2.00j (1+2j) 0+1.5j          (1+2j) +1.0e+00+2.0e+00j (1,234,567+1j)
try:
    format(1j, 'd')
except ValueError as error:
    print(error)  # expect: Unknown format code 'd' for object of type 'complex'
try:
    format(1j, '%')
except ValueError as error:
    print(error)  # expect: Unknown format code '%' for object of type 'complex'
try:
    format(1j, '015')
except ValueError as error:
    print(error)  # expect: Zero padding is not allowed in complex format specifier
try:
    format(1j, '=15')
except ValueError as error:
    print(error)  # expect: '=' alignment flag is not allowed in complex format specifier
