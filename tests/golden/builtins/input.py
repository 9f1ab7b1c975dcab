# Reads a line, showing the prompt.
# stdin: Ann
# stdin: 42
# stdin:
name = input('name? ')
print('hello', name)  # expect: name? hello Ann
n = int(input())
print(n + 1)  # expect: 43
print(repr(input()))  # expect: ''
try:
    input('more? ')
except EOFError as error:
    print(error)  # expect: more? EOF when reading a line
