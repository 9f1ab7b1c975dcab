n = 10 ** 4300
try:
    str(n)
except ValueError as error:
    print(error)
# output:
#| Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
try:
    int('1' * 4301)
except ValueError as error:
    print(error)
# output:
#| Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
print(len(str(10 ** 4299)))  # expect: 4300
try:
    f'{n}'
except ValueError as error:
    print(error)
# output:
#| Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
print(len(hex(n)) > 100)  # expect: True
