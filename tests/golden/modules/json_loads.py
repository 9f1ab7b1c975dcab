import json
print(json.loads('{"a": [1, 2.5, true, false, null, "x"], "b": {}}'), json.loads(' 5 '), json.loads('"\\u00e9\\n\\ud83d\\ude00"'), json.loads('-1.5e3'), json.loads('[]'))
# output:
#| {'a': [1, 2.5, True, False, None, 'x'], 'b': {}} 5 é
#| 😀 -1500.0 []
print(json.loads('{"a": 1, "a": 2}'), json.loads('NaN') != 1, json.loads('[Infinity, -Infinity]'), json.loads(b'[1]'), json.loads('1' * 30), json.loads('1e400'))
# output:
#| {'a': 2} True [inf, -inf] [1] 111111111111111111111111111111 inf
print(type(json.loads('1.0')).__name__, type(json.loads('1')).__name__)  # expect: float int
print(json.loads('{"a": 1}', object_hook=lambda d: sorted(d.items())), json.loads('[1.5]', parse_float=str), json.loads('[15]', parse_int=float), json.loads('{"a": 1}', object_pairs_hook=list))  # expect: [('a', 1)] ['1.5'] [15.0] [('a', 1)]
try:
    json.loads('')
except Exception as error:
    print(repr(error))  # expect: JSONDecodeError('Expecting value: line 1 column 1 (char 0)')
try:
    json.loads('{')
except Exception as error:
    print(repr(error))
# output:
#| JSONDecodeError('Expecting property name enclosed in double quotes: line 1 column 2 (char 1)')
try:
    json.loads('[1,]')
except Exception as error:
    print(repr(error))  # expect: JSONDecodeError('Expecting value: line 1 column 4 (char 3)')
try:
    json.loads('{"a" 1}')
except Exception as error:
    print(repr(error))  # expect: JSONDecodeError("Expecting ':' delimiter: line 1 column 6 (char 5)")
try:
    json.loads('{"a": }')
except Exception as error:
    print(repr(error))  # expect: JSONDecodeError('Expecting value: line 1 column 7 (char 6)')
try:
    json.loads("{'a': 1}")
except Exception as error:
    print(repr(error))
# output:
#| JSONDecodeError('Expecting property name enclosed in double quotes: line 1 column 2 (char 1)')
try:
    json.loads('[1 2]')
except Exception as error:
    print(repr(error))  # expect: JSONDecodeError("Expecting ',' delimiter: line 1 column 4 (char 3)")
try:
    json.loads('nul')
except Exception as error:
    print(repr(error))  # expect: JSONDecodeError('Expecting value: line 1 column 1 (char 0)')
try:
    json.loads('"abc')
except Exception as error:
    print(repr(error))  # expect: JSONDecodeError('Unterminated string starting at: line 1 column 1 (char 0)')
try:
    json.loads('"\\x"')
except Exception as error:
    print(repr(error))  # expect: JSONDecodeError('Invalid \\escape: line 1 column 2 (char 1)')
try:
    json.loads('"a\nb"')
except Exception as error:
    print(repr(error))  # expect: JSONDecodeError('Invalid control character at: line 1 column 3 (char 2)')
try:
    json.loads('1 2')
except Exception as error:
    print(repr(error))  # expect: JSONDecodeError('Extra data: line 1 column 3 (char 2)')
try:
    json.loads('[1, 2')
except Exception as error:
    print(repr(error))  # expect: JSONDecodeError("Expecting ',' delimiter: line 1 column 6 (char 5)")
try:
    json.loads('01')
except Exception as error:
    print(repr(error))  # expect: JSONDecodeError('Extra data: line 1 column 2 (char 1)')
try:
    json.loads('{1: 2}')
except Exception as error:
    print(repr(error))
# output:
#| JSONDecodeError('Expecting property name enclosed in double quotes: line 1 column 2 (char 1)')
try:
    json.loads('"\\u12"')
except Exception as error:
    print(repr(error))  # expect: JSONDecodeError('Invalid \\uXXXX escape: line 1 column 3 (char 2)')
try:
    json.loads(5)
except TypeError as error:
    print(error)  # expect: the JSON object must be str, bytes or bytearray, not int
try:
    json.loads('{\n  "a": x\n}')
except json.JSONDecodeError as error:
    print(error.msg, error.pos, error.lineno, error.colno, isinstance(error, ValueError))  # expect: Expecting value 9 2 8 True
print(json.loads(json.dumps({'k': [1, {'x': None}]})))  # expect: {'k': [1, {'x': None}]}
