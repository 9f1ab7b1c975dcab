print(repr('%f|%.2f|%8.2f|%-8.2f|%08.2f|%+.1f' % (1.5, 1.005, 2.5, 2.5, -2.5, 0.05)))  # expect: '1.500000|1.00|    2.50|2.50    |-0002.50|+0.1'
print(repr('%e|%.3E|%g|%g|%g|%#g' % (12345.6789, 0.00012, 1e5, 1e6, 0.0001, 1.0)))  # expect: '1.234568e+04|1.200E-04|100000|1e+06|0.0001|1.00000'
print(repr('%.0f %.0f %.1f' % (0.5, 1.5, 0.25)))  # expect: '0 2 0.2'
print(repr('%s %r' % (1e16, 0.1)))  # expect: '1e+16 0.1'
print(repr('%d' % 1e20))  # expect: '100000000000000000000'
print('%f' % float('nan'), '%5.1f' % float('-inf'), '%d' % True)  # expect: nan  -inf 1
try:
    '%d' % float('inf')
except OverflowError as error:
    print(error)  # expect: cannot convert float infinity to integer
try:
    '%d' % float('nan')
except ValueError as error:
    print(error)  # expect: cannot convert float NaN to integer
