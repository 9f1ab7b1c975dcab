print(repr('{a} {b:>3}'.format_map({'a': 1, 'b': 2})))  # expect: '1   2'
class Default(dict):
    def __missing__(self, key):
        return '<' + key + '>'
print(repr('{a} {zzz}'.format_map(Default(a=1))))  # expect: '1 <zzz>'
try:
    '{a}'.format_map({})
except KeyError as error:
    print(repr(error))  # expect: KeyError('a')
try:
    '{}'.format_map({})
except ValueError as error:
    print(error)  # expect: Format string contains positional fields
try:
    '{a}'.format_map()
except TypeError as error:
    print(error)  # expect: str.format_map() takes exactly one argument (0 given)
