import tomllib

data = tomllib.loads('''
title = "TOML \\u00e9 \\t"   # comment
'quoted key' = 'literal \\n'
a.b.c = 1_000
hex = 0xDEAD_beef
f = [1.5, -2e3, inf, -nan, 6.02e-2,]
text = """
first \\
   second"""
raw = \'\'\'it''s\'\'\'
yes = true

[table.inner]
x = {y = 1, z.w = [true, {}]}

[[list]]
n = 1
[[list]]
n = 2
[list.sub]
deep = "yes"
''')
print(data)
# output:
#| {'title': 'TOML é \t', 'quoted key': 'literal \\n', 'a': {'b': {'c': 1000}}, 'hex': 3735928559, 'f': [1.5, -2000.0, inf, nan, 0.0602], 'text': 'first second', 'raw': "it''s", 'yes': True, 'table': {'inner': {'x': {'y': 1, 'z': {'w': [True, {}]}}}}, 'list': [{'n': 1}, {'n': 2, 'sub': {'deep': 'yes'}}]}
print(tomllib.loads("x = 1.5", parse_float=str))  # expect: {'x': '1.5'}
for wrong in ("a = ", "a = 1\na = 2", "[a]\n[a]", "a = 'x", 'a = "\\q"', "= 1", "a 1", "a = [1", "a = {b = 1", "a = 1 b = 2",
              "[a\n", "[[a]", "a = 01", "a = \"\\uD800\"", "a = {b = 1, b = 2}", "a = {b = 1}\n[a.c]", "a = 'x\x01'", "x = tru", "a.b = 1\n[a]", '"""'):
    try:
        print(tomllib.loads(wrong))
    except tomllib.TOMLDecodeError as error:
        print(error)
# output:
#| Invalid value (at end of document)
#| Cannot overwrite a value (at end of document)
#| Cannot declare ('a',) twice (at line 2, column 3)
#| Expected "'" (at end of document)
#| Unescaped '\' in a string (at line 1, column 8)
#| Invalid statement (at line 1, column 1)
#| Expected '=' after a key in a key/value pair (at line 1, column 3)
#| Unclosed array (at end of document)
#| Unclosed inline table (at end of document)
#| Expected newline or end of document after a statement (at line 1, column 7)
#| Expected ']' at the end of a table declaration (at line 1, column 3)
#| Expected ']]' at the end of an array declaration (at line 1, column 4)
#| Expected newline or end of document after a statement (at line 1, column 6)
#| Escaped character is not a Unicode scalar value (at line 1, column 12)
#| Duplicate inline table key 'b' (at line 1, column 18)
#| Cannot declare ('a', 'c') twice (at line 2, column 5)
#| Found invalid character '\x01' (at line 1, column 7)
#| Invalid value (at line 1, column 5)
#| Cannot declare ('a',) twice (at line 2, column 3)
#| Expected '=' after a key in a key/value pair (at line 1, column 3)
try:
    tomllib.loads("x = 1.0", parse_float=lambda s: [])
except ValueError as error:
    print(error)  # expect: parse_float must not return dicts or lists
