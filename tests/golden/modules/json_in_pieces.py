import json

value = {'a': [1, 2.5, {'b': None}], 'c': ('x', True), 'd': {}, 'e': []}
print(list(json.JSONEncoder().iterencode(value)))
# output:
#| ['{', '"a"', ': ', '[1', ', 2.5', ', ', '{', '"b"', ': ', 'null', '}', ']', ', ', '"c"', ': ', '["x"', ', true', ']', ', ', '"d"', ': ', '{}', ', ', '"e"', ': ', '[]', '}']
print(list(json.JSONEncoder(indent=1, sort_keys=True).iterencode(value)))
# output:
#| ['{', '\n ', '"a"', ': ', '[\n  1', ',\n  2.5', ',\n  ', '{', '\n   ', '"b"', ': ', 'null', '\n  ', '}', '\n ', ']', ',\n ', '"c"', ': ', '[\n  "x"', ',\n  true', '\n ', ']', ',\n ', '"d"', ': ', '{}', ',\n ', '"e"', ': ', '[]', '\n', '}']
print(list(json.JSONEncoder(default=sorted).iterencode([{3, 1}])))  # expect: ['[', '[1', ', 3', ']', ']']


class Out:
    def write(self, text):
        print(repr(text), end=' ')


json.dump({1: [True], None: 'é'}, Out())
print()
# output:
#| '{' '"1"' ': ' '[true' ']' ', ' '"null"' ': ' '"\\u00e9"' '}' 
loop = []
loop.append(loop)
try:
    list(json.JSONEncoder().iterencode(loop))
except ValueError as e:
    print(e)  # expect: Circular reference detected
