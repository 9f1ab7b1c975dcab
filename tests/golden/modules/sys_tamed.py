import sys
print(sys.maxsize, sys.version_info[:2] >= (3, 11), sys.version_info.major, type(sys.argv).__name__, len(sys.argv))  # expect: 9223372036854775807 True 3 list 1
sys.stdout.write('written\n')  # expect: written
print('to stdout', file=sys.stdout)  # expect: to stdout
limit = sys.getrecursionlimit()
print(limit)  # expect: 1000
sys.setrecursionlimit(500)
print(sys.getrecursionlimit())  # expect: 500


def f(n):
    return f(n + 1)


try:
    f(0)
except RecursionError as error:
    print(error)  # expect: maximum recursion depth exceeded
sys.setrecursionlimit(limit)
try:
    sys.setrecursionlimit(0)
except ValueError as error:
    print(error)  # expect: recursion limit must be greater or equal than 1
try:
    sys.setrecursionlimit('a')
except TypeError as error:
    print(error)  # expect: 'str' object cannot be interpreted as an integer
print(sys.get_int_max_str_digits())  # expect: 4300
sys.set_int_max_str_digits(1000)
try:
    str(10 ** 2000)
except ValueError as error:
    print(error)
# output:
#| Exceeds the limit (1000 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
sys.set_int_max_str_digits(4300)
try:
    sys.exit('message')
except SystemExit as error:
    print(error.code)  # expect: message
try:
    sys.exit()
except SystemExit as error:
    print(error.code)  # expect: None
print('done')  # expect: done
