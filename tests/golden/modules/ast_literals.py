import ast

texts = """
1 | -1 | +1.5 | 1_000 | 0x1F | 1e400 | 1+2j | -1.5 - 2j | -1j | - 1 + 2j | 1+(2j) | (1)
'a' 'b' | b'a' b'\\xff' | u'x' | '\\N{BULLET}' | '' | ...
None | True | () | (1,) | [1, 'a', [2.5]] | {} | {1: 2, 'a': [None]} | {1, 2} | set() | {(1, 2): {3}}
--1 | ~1 | not 1 | 1+2 | 'a'+'b' | 2j+1j | 1j+1 | 1*2j | -True | True+1j | 1+True | -'a' | 1+-1j | (1+1j)+1j
{1: 2, **{}} | set([1]) | set(a=1) | frozenset() | f'a' | f'{1}' | a | a.b | a[0] | f() | lambda: 1 | [*a]
[x for x in y] | {x for x in y} | {x: 1 for x in y} | (x for x in y) | 1 if 1 else 2 | 1 < 2 | 1 and 2
(await x) | (yield x) | (yield from x) | (x := 1) | __debug__ | print('hi') | a[1:2] | [1, [2, {3: f()}]]
{[]} | {[]: 1} | {{}, f()} | [{}, f()] | {{1}: f()}
1;2 | x=1 | 1+ | ( | *a | 1 2 | not | 'abc | yield x | x:=1 | 1_ | 0777 | 0b2 | [1)
a b | {1:2,3} | {1,2:3} | '\\x1' | 'a' b'b' | b'é' | [1 2] | $ | 1\\
"""


def shown(text):
    try:
        made = ast.literal_eval(text)
    except SyntaxError as error:
        return type(error).__name__, error.args
    except Exception as error:
        words, _, address = str(error).partition(" at 0x")
        return type(error).__name__, words, bool(address)
    return made, type(made).__name__


for text in texts.strip().replace("\n", "|").split("|"):
    text = text.strip()
    print(text, *shown(text))
# output:
#| 1 1 int
#| -1 -1 int
#| +1.5 1.5 float
#| 1_000 1000 int
#| 0x1F 31 int
#| 1e400 inf float
#| 1+2j (1+2j) complex
#| -1.5 - 2j (-1.5-2j) complex
#| -1j (-0-1j) complex
#| - 1 + 2j (-1+2j) complex
#| 1+(2j) (1+2j) complex
#| (1) 1 int
#| 'a' 'b' ab str
#| b'a' b'\xff' b'a\xff' bytes
#| u'x' x str
#| '\N{BULLET}' • str
#| ''  str
#| ... Ellipsis ellipsis
#| None None NoneType
#| True True bool
#| () () tuple
#| (1,) (1,) tuple
#| [1, 'a', [2.5]] [1, 'a', [2.5]] list
#| {} {} dict
#| {1: 2, 'a': [None]} {1: 2, 'a': [None]} dict
#| {1, 2} {1, 2} set
#| set() set() set
#| {(1, 2): {3}} {(1, 2): {3}} dict
#| --1 ValueError malformed node or string on line 1: <ast.UnaryOp object True
#| ~1 ValueError malformed node or string on line 1: <ast.UnaryOp object True
#| not 1 ValueError malformed node or string on line 1: <ast.UnaryOp object True
#| 1+2 ValueError malformed node or string on line 1: <ast.BinOp object True
#| 'a'+'b' ValueError malformed node or string on line 1: <ast.Constant object True
#| 2j+1j ValueError malformed node or string on line 1: <ast.BinOp object True
#| 1j+1 ValueError malformed node or string on line 1: <ast.BinOp object True
#| 1*2j ValueError malformed node or string on line 1: <ast.BinOp object True
#| -True ValueError malformed node or string on line 1: <ast.Constant object True
#| True+1j ValueError malformed node or string on line 1: <ast.Constant object True
#| 1+True ValueError malformed node or string on line 1: <ast.Constant object True
#| -'a' ValueError malformed node or string on line 1: <ast.Constant object True
#| 1+-1j ValueError malformed node or string on line 1: <ast.UnaryOp object True
#| (1+1j)+1j ValueError malformed node or string on line 1: <ast.BinOp object True
#| {1: 2, **{}} ValueError malformed node or string: None False
#| set([1]) ValueError malformed node or string on line 1: <ast.Call object True
#| set(a=1) ValueError malformed node or string on line 1: <ast.Call object True
#| frozenset() ValueError malformed node or string on line 1: <ast.Call object True
#| f'a' ValueError malformed node or string on line 1: <ast.JoinedStr object True
#| f'{1}' ValueError malformed node or string on line 1: <ast.JoinedStr object True
#| a ValueError malformed node or string on line 1: <ast.Name object True
#| a.b ValueError malformed node or string on line 1: <ast.Attribute object True
#| a[0] ValueError malformed node or string on line 1: <ast.Subscript object True
#| f() ValueError malformed node or string on line 1: <ast.Call object True
#| lambda: 1 ValueError malformed node or string on line 1: <ast.Lambda object True
#| [*a] ValueError malformed node or string on line 1: <ast.Starred object True
#| [x for x in y] ValueError malformed node or string on line 1: <ast.ListComp object True
#| {x for x in y} ValueError malformed node or string on line 1: <ast.SetComp object True
#| {x: 1 for x in y} ValueError malformed node or string on line 1: <ast.DictComp object True
#| (x for x in y) ValueError malformed node or string on line 1: <ast.GeneratorExp object True
#| 1 if 1 else 2 ValueError malformed node or string on line 1: <ast.IfExp object True
#| 1 < 2 ValueError malformed node or string on line 1: <ast.Compare object True
#| 1 and 2 ValueError malformed node or string on line 1: <ast.BoolOp object True
#| (await x) ValueError malformed node or string on line 1: <ast.Await object True
#| (yield x) ValueError malformed node or string on line 1: <ast.Yield object True
#| (yield from x) ValueError malformed node or string on line 1: <ast.YieldFrom object True
#| (x := 1) ValueError malformed node or string on line 1: <ast.NamedExpr object True
#| __debug__ ValueError malformed node or string on line 1: <ast.Name object True
#| print('hi') ValueError malformed node or string on line 1: <ast.Call object True
#| a[1:2] ValueError malformed node or string on line 1: <ast.Subscript object True
#| [1, [2, {3: f()}]] ValueError malformed node or string on line 1: <ast.Call object True
#| {[]} TypeError unhashable type: 'list' False
#| {[]: 1} TypeError unhashable type: 'list' False
#| {{}, f()} TypeError unhashable type: 'dict' False
#| [{}, f()] ValueError malformed node or string on line 1: <ast.Call object True
#| {{1}: f()} ValueError malformed node or string on line 1: <ast.Call object True
#| 1;2 SyntaxError ('invalid syntax', ('<unknown>', 1, 2, '1;2', 1, 3))
#| x=1 SyntaxError ('invalid syntax', ('<unknown>', 1, 2, 'x=1', 1, 3))
#| 1+ SyntaxError ('invalid syntax', ('<unknown>', 1, 0, '1+', 1, 0))
#| ( SyntaxError ("'(' was never closed", ('<unknown>', 1, 1, '(', 1, 0))
#| *a SyntaxError ('invalid syntax', ('<unknown>', 1, 1, '*a', 1, 2))
#| 1 2 SyntaxError ('invalid syntax', ('<unknown>', 1, 3, '1 2', 1, 4))
#| not SyntaxError ('invalid syntax', ('<unknown>', 1, 0, 'not', 1, 0))
#| 'abc SyntaxError ('unterminated string literal (detected at line 1)', ('<unknown>', 1, 1, "'abc", 1, 1))
#| yield x SyntaxError ('invalid syntax', ('<unknown>', 1, 1, 'yield x', 1, 6))
#| x:=1 SyntaxError ('invalid syntax', ('<unknown>', 1, 2, 'x:=1', 1, 4))
#| 1_ SyntaxError ('invalid decimal literal', ('<unknown>', 1, 2, '1_', 1, 2))
#| 0777 SyntaxError ('leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers', ('<unknown>', 1, 1, '0777', 1, 2))
#| 0b2 SyntaxError ("invalid digit '2' in binary literal", ('<unknown>', 1, 3, '0b2', 1, 3))
#| [1) SyntaxError ("closing parenthesis ')' does not match opening parenthesis '['", ('<unknown>', 1, 3, '[1)', 1, 3))
#| a b SyntaxError ('invalid syntax', ('<unknown>', 1, 3, 'a b', 1, 4))
#| {1:2,3} SyntaxError ("':' expected after dictionary key", ('<unknown>', 1, 6, '{1:2,3}', 1, 0))
#| {1,2:3} SyntaxError ('invalid syntax', ('<unknown>', 1, 5, '{1,2:3}', 1, 6))
#| '\x1' SyntaxError ("(unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \\xXX escape", ('<unknown>', 1, 5, "'\\x1'", 1, -1))
#| 'a' b'b' SyntaxError ('cannot mix bytes and nonbytes literals', ('<unknown>', 1, 8, "'a' b'b'", 1, -1))
#| b'é' SyntaxError ('bytes can only contain ASCII literal characters', ('<unknown>', 1, 1, "b'é'", 1, 5))
#| [1 2] SyntaxError ('invalid syntax. Perhaps you forgot a comma?', ('<unknown>', 1, 2, '[1 2]', 1, 5))
#| $ SyntaxError ('invalid syntax', ('<unknown>', 1, 1, '$', 1, 2))
#| 1\ SyntaxError ('unexpected character after line continuation character', ('<unknown>', 1, 2, '1\\', 1, 0))

for text in ["  1", "\t 1", " \n1", "\n\n1\n", "\n  1", "1\n  2", "", "\n", "# only", "1 # one",
             "[1,\n2,\n f()]", "(\n\n -'a')", "1\\\n+2j", "(\n1", "[1,\n 2 3]\n", "[1]\0", "'''a\nb'''",
             "9" * 4300 == "", "(" * 200 + ")" * 200, "[" * 201 + "]" * 201, "'a'\n'b'", "a b\n# x", "1\n  ", "\n\t", "[1,\n2]\n    ", "1\n#c\n ", "1\n \n", "1\n #c", "1\n \f", "1\\\n  ", "(1,\n "]:
    print(repr(text)[:30], *shown(text))
# output:
#| '  1' 1 int
#| '\t 1' 1 int
#| ' \n1' 1 int
#| '\n\n1\n' 1 int
#| '\n  1' IndentationError ('unexpected indent', ('<unknown>', 2, 2, '  1', 2, -1))
#| '1\n  2' IndentationError ('unexpected indent', ('<unknown>', 2, 2, '  2', 2, -1))
#| '' SyntaxError ('invalid syntax', ('<unknown>', 0, 0, '', 0, 0))
#| '\n' SyntaxError ('invalid syntax', ('<unknown>', 1, 0, '\n', 1, 0))
#| '# only' SyntaxError ('invalid syntax', ('<unknown>', 1, 0, '# only', 1, 0))
#| '1 # one' 1 int
#| '[1,\n2,\n f()]' ValueError malformed node or string on line 3: <ast.Call object True
#| "(\n\n -'a')" ValueError malformed node or string on line 3: <ast.Constant object True
#| '1\\\n+2j' (1+2j) complex
#| '(\n1' SyntaxError ("'(' was never closed", ('<unknown>', 1, 1, '(', 1, 0))
#| '[1,\n 2 3]\n' SyntaxError ('invalid syntax. Perhaps you forgot a comma?', ('<unknown>', 2, 2, ' 2 3]\n', 2, 5))
#| '[1]\x00' SyntaxError ('source code string cannot contain null bytes',)
#| "'''a\nb'''" a
#| b str
#| False ValueError malformed node or string: False False
#| '((((((((((((((((((((((((((((( () tuple
#| '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ SyntaxError ('too many nested parentheses', ('<unknown>', 1, 201, '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]', 1, 201))
#| "'a'\n'b'" SyntaxError ('invalid syntax', ('<unknown>', 2, 1, "'b'", 2, 4))
#| 'a b\n# x' SyntaxError ('invalid syntax', ('<unknown>', 1, 3, 'a b\n', 1, 4))
#| '1\n  ' IndentationError ('unexpected indent', ('<unknown>', 2, 2, '  ', 2, -1))
#| '\n\t' IndentationError ('unexpected indent', ('<unknown>', 2, 1, '\t', 2, -1))
#| '[1,\n2]\n    ' IndentationError ('unexpected indent', ('<unknown>', 3, 4, '    ', 3, -1))
#| '1\n#c\n ' IndentationError ('unexpected indent', ('<unknown>', 3, 1, ' ', 3, -1))
#| '1\n \n' 1 int
#| '1\n #c' 1 int
#| '1\n \x0c' 1 int
#| '1\\\n  ' 1 int
#| '(1,\n ' SyntaxError ("'(' was never closed", ('<unknown>', 1, 1, '(1,', 1, 0))
print(*shown("9" * 4301))
# output:
#| SyntaxError ('Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.', ('<unknown>', 1, 0, '99999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999', 1, 0))
print(*shown("1" + "0" * 400 + "+1j"))  # expect: OverflowError int too large to convert to float False
print(*shown("1+" * 5000 + "1"))  # expect: RecursionError maximum recursion depth exceeded during ast construction False
print(*shown("-" * 5000 + "1"))  # expect: RecursionError maximum recursion depth exceeded during ast construction False
for value in [1, None, [], b"1+2j", 1.5, ("a",)]:
    print(repr(value), *shown(value))
# output:
#| 1 ValueError malformed node or string: 1 False
#| None ValueError malformed node or string: None False
#| [] ValueError malformed node or string: [] False
#| b'1+2j' ValueError malformed node or string: b'1+2j' False
#| 1.5 ValueError malformed node or string: 1.5 False
#| ('a',) ValueError malformed node or string: ('a',) False


class Text(str):
    def __str__(self):
        return "2"


print(shown(Text(" [1]")))  # expect: ([1], 'list')
data = {"name": "x", "sizes": [1, 2.5, -3], "flags": (True, None), 5: {b"raw", "text"}}
print(ast.literal_eval(repr(data)) == data)  # expect: True
many = list(range(1000))
print(ast.literal_eval(str(many)) == many)  # expect: True
print(ast.literal_eval(node_or_string="1"))  # expect: 1
try:
    ast.literal_eval()
except TypeError as error:
    print(error)  # expect: literal_eval() missing 1 required positional argument: 'node_or_string'
