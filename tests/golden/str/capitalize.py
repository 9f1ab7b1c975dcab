print(repr('hello World'.capitalize()))  # expect: 'Hello world'
print(repr(''.capitalize()))  # expect: ''
print(repr('ÉCOLE'.capitalize()))  # expect: 'École'
print(repr('ǆabc'.capitalize()))  # expect: 'ǅabc'
print(repr('1abc DEF'.capitalize()))  # expect: '1abc def'
try:
    'x'.capitalize(1)
except TypeError as error:
    print(error)  # expect: str.capitalize() takes no arguments (1 given)
