import io
import token
import tokenize

SOURCE = '''\
# A file of its own
"""A docstring
over lines"""

def area(width, *, height=1.5e3):   # a comment
\tif width < 0x1F and height != 1_000j:
\t        return (width
                * height)
\tnames = [rb'x', f"{width!r:>{height}}", u'\\N{BULLET}', 'carried \\
over']

\treturn lambda é: (é := ...) @ 3 // 0b11 ** .5 -1.e-3


async def later(): await nothing; x <<= 1; y: int = 2 -> 3
class C: pass
total = 1 + \\
    2'''

for one in tokenize.generate_tokens(io.StringIO(SOURCE).readline):
    print(one)
    if one.type == token.OP:
        print(one.exact_type, token.tok_name[one.exact_type])
# output:
#| TokenInfo(type=61 (COMMENT), string='# A file of its own', start=(1, 0), end=(1, 19), line='# A file of its own\n')
#| TokenInfo(type=62 (NL), string='\n', start=(1, 19), end=(1, 20), line='# A file of its own\n')
#| TokenInfo(type=3 (STRING), string='"""A docstring\nover lines"""', start=(2, 0), end=(3, 13), line='"""A docstring\nover lines"""\n')
#| TokenInfo(type=4 (NEWLINE), string='\n', start=(3, 13), end=(3, 14), line='over lines"""\n')
#| TokenInfo(type=62 (NL), string='\n', start=(4, 0), end=(4, 1), line='\n')
#| TokenInfo(type=1 (NAME), string='def', start=(5, 0), end=(5, 3), line='def area(width, *, height=1.5e3):   # a comment\n')
#| TokenInfo(type=1 (NAME), string='area', start=(5, 4), end=(5, 8), line='def area(width, *, height=1.5e3):   # a comment\n')
#| TokenInfo(type=54 (OP), string='(', start=(5, 8), end=(5, 9), line='def area(width, *, height=1.5e3):   # a comment\n')
#| 7 LPAR
#| TokenInfo(type=1 (NAME), string='width', start=(5, 9), end=(5, 14), line='def area(width, *, height=1.5e3):   # a comment\n')
#| TokenInfo(type=54 (OP), string=',', start=(5, 14), end=(5, 15), line='def area(width, *, height=1.5e3):   # a comment\n')
#| 12 COMMA
#| TokenInfo(type=54 (OP), string='*', start=(5, 16), end=(5, 17), line='def area(width, *, height=1.5e3):   # a comment\n')
#| 16 STAR
#| TokenInfo(type=54 (OP), string=',', start=(5, 17), end=(5, 18), line='def area(width, *, height=1.5e3):   # a comment\n')
#| 12 COMMA
#| TokenInfo(type=1 (NAME), string='height', start=(5, 19), end=(5, 25), line='def area(width, *, height=1.5e3):   # a comment\n')
#| TokenInfo(type=54 (OP), string='=', start=(5, 25), end=(5, 26), line='def area(width, *, height=1.5e3):   # a comment\n')
#| 22 EQUAL
#| TokenInfo(type=2 (NUMBER), string='1.5e3', start=(5, 26), end=(5, 31), line='def area(width, *, height=1.5e3):   # a comment\n')
#| TokenInfo(type=54 (OP), string=')', start=(5, 31), end=(5, 32), line='def area(width, *, height=1.5e3):   # a comment\n')
#| 8 RPAR
#| TokenInfo(type=54 (OP), string=':', start=(5, 32), end=(5, 33), line='def area(width, *, height=1.5e3):   # a comment\n')
#| 11 COLON
#| TokenInfo(type=61 (COMMENT), string='# a comment', start=(5, 36), end=(5, 47), line='def area(width, *, height=1.5e3):   # a comment\n')
#| TokenInfo(type=4 (NEWLINE), string='\n', start=(5, 47), end=(5, 48), line='def area(width, *, height=1.5e3):   # a comment\n')
#| TokenInfo(type=5 (INDENT), string='\t', start=(6, 0), end=(6, 1), line='\tif width < 0x1F and height != 1_000j:\n')
#| TokenInfo(type=1 (NAME), string='if', start=(6, 1), end=(6, 3), line='\tif width < 0x1F and height != 1_000j:\n')
#| TokenInfo(type=1 (NAME), string='width', start=(6, 4), end=(6, 9), line='\tif width < 0x1F and height != 1_000j:\n')
#| TokenInfo(type=54 (OP), string='<', start=(6, 10), end=(6, 11), line='\tif width < 0x1F and height != 1_000j:\n')
#| 20 LESS
#| TokenInfo(type=2 (NUMBER), string='0x1F', start=(6, 12), end=(6, 16), line='\tif width < 0x1F and height != 1_000j:\n')
#| TokenInfo(type=1 (NAME), string='and', start=(6, 17), end=(6, 20), line='\tif width < 0x1F and height != 1_000j:\n')
#| TokenInfo(type=1 (NAME), string='height', start=(6, 21), end=(6, 27), line='\tif width < 0x1F and height != 1_000j:\n')
#| TokenInfo(type=54 (OP), string='!=', start=(6, 28), end=(6, 30), line='\tif width < 0x1F and height != 1_000j:\n')
#| 28 NOTEQUAL
#| TokenInfo(type=2 (NUMBER), string='1_000j', start=(6, 31), end=(6, 37), line='\tif width < 0x1F and height != 1_000j:\n')
#| TokenInfo(type=54 (OP), string=':', start=(6, 37), end=(6, 38), line='\tif width < 0x1F and height != 1_000j:\n')
#| 11 COLON
#| TokenInfo(type=4 (NEWLINE), string='\n', start=(6, 38), end=(6, 39), line='\tif width < 0x1F and height != 1_000j:\n')
#| TokenInfo(type=5 (INDENT), string='\t        ', start=(7, 0), end=(7, 9), line='\t        return (width\n')
#| TokenInfo(type=1 (NAME), string='return', start=(7, 9), end=(7, 15), line='\t        return (width\n')
#| TokenInfo(type=54 (OP), string='(', start=(7, 16), end=(7, 17), line='\t        return (width\n')
#| 7 LPAR
#| TokenInfo(type=1 (NAME), string='width', start=(7, 17), end=(7, 22), line='\t        return (width\n')
#| TokenInfo(type=62 (NL), string='\n', start=(7, 22), end=(7, 23), line='\t        return (width\n')
#| TokenInfo(type=54 (OP), string='*', start=(8, 16), end=(8, 17), line='                * height)\n')
#| 16 STAR
#| TokenInfo(type=1 (NAME), string='height', start=(8, 18), end=(8, 24), line='                * height)\n')
#| TokenInfo(type=54 (OP), string=')', start=(8, 24), end=(8, 25), line='                * height)\n')
#| 8 RPAR
#| TokenInfo(type=4 (NEWLINE), string='\n', start=(8, 25), end=(8, 26), line='                * height)\n')
#| TokenInfo(type=6 (DEDENT), string='', start=(9, 1), end=(9, 1), line='\tnames = [rb\'x\', f"{width!r:>{height}}", u\'\\N{BULLET}\', \'carried \\\n')
#| TokenInfo(type=1 (NAME), string='names', start=(9, 1), end=(9, 6), line='\tnames = [rb\'x\', f"{width!r:>{height}}", u\'\\N{BULLET}\', \'carried \\\n')
#| TokenInfo(type=54 (OP), string='=', start=(9, 7), end=(9, 8), line='\tnames = [rb\'x\', f"{width!r:>{height}}", u\'\\N{BULLET}\', \'carried \\\n')
#| 22 EQUAL
#| TokenInfo(type=54 (OP), string='[', start=(9, 9), end=(9, 10), line='\tnames = [rb\'x\', f"{width!r:>{height}}", u\'\\N{BULLET}\', \'carried \\\n')
#| 9 LSQB
#| TokenInfo(type=3 (STRING), string="rb'x'", start=(9, 10), end=(9, 15), line='\tnames = [rb\'x\', f"{width!r:>{height}}", u\'\\N{BULLET}\', \'carried \\\n')
#| TokenInfo(type=54 (OP), string=',', start=(9, 15), end=(9, 16), line='\tnames = [rb\'x\', f"{width!r:>{height}}", u\'\\N{BULLET}\', \'carried \\\n')
#| 12 COMMA
#| TokenInfo(type=3 (STRING), string='f"{width!r:>{height}}"', start=(9, 17), end=(9, 39), line='\tnames = [rb\'x\', f"{width!r:>{height}}", u\'\\N{BULLET}\', \'carried \\\n')
#| TokenInfo(type=54 (OP), string=',', start=(9, 39), end=(9, 40), line='\tnames = [rb\'x\', f"{width!r:>{height}}", u\'\\N{BULLET}\', \'carried \\\n')
#| 12 COMMA
#| TokenInfo(type=3 (STRING), string="u'\\N{BULLET}'", start=(9, 41), end=(9, 54), line='\tnames = [rb\'x\', f"{width!r:>{height}}", u\'\\N{BULLET}\', \'carried \\\n')
#| TokenInfo(type=54 (OP), string=',', start=(9, 54), end=(9, 55), line='\tnames = [rb\'x\', f"{width!r:>{height}}", u\'\\N{BULLET}\', \'carried \\\n')
#| 12 COMMA
#| TokenInfo(type=3 (STRING), string="'carried \\\nover'", start=(9, 56), end=(10, 5), line='\tnames = [rb\'x\', f"{width!r:>{height}}", u\'\\N{BULLET}\', \'carried \\\nover\']\n')
#| TokenInfo(type=54 (OP), string=']', start=(10, 5), end=(10, 6), line="over']\n")
#| 10 RSQB
#| TokenInfo(type=4 (NEWLINE), string='\n', start=(10, 6), end=(10, 7), line="over']\n")
#| TokenInfo(type=62 (NL), string='\n', start=(11, 0), end=(11, 1), line='\n')
#| TokenInfo(type=1 (NAME), string='return', start=(12, 1), end=(12, 7), line='\treturn lambda é: (é := ...) @ 3 // 0b11 ** .5 -1.e-3\n')
#| TokenInfo(type=1 (NAME), string='lambda', start=(12, 8), end=(12, 14), line='\treturn lambda é: (é := ...) @ 3 // 0b11 ** .5 -1.e-3\n')
#| TokenInfo(type=1 (NAME), string='é', start=(12, 15), end=(12, 16), line='\treturn lambda é: (é := ...) @ 3 // 0b11 ** .5 -1.e-3\n')
#| TokenInfo(type=54 (OP), string=':', start=(12, 16), end=(12, 17), line='\treturn lambda é: (é := ...) @ 3 // 0b11 ** .5 -1.e-3\n')
#| 11 COLON
#| TokenInfo(type=54 (OP), string='(', start=(12, 18), end=(12, 19), line='\treturn lambda é: (é := ...) @ 3 // 0b11 ** .5 -1.e-3\n')
#| 7 LPAR
#| TokenInfo(type=1 (NAME), string='é', start=(12, 19), end=(12, 20), line='\treturn lambda é: (é := ...) @ 3 // 0b11 ** .5 -1.e-3\n')
#| TokenInfo(type=54 (OP), string=':=', start=(12, 21), end=(12, 23), line='\treturn lambda é: (é := ...) @ 3 // 0b11 ** .5 -1.e-3\n')
#| 53 COLONEQUAL
#| TokenInfo(type=54 (OP), string='...', start=(12, 24), end=(12, 27), line='\treturn lambda é: (é := ...) @ 3 // 0b11 ** .5 -1.e-3\n')
#| 52 ELLIPSIS
#| TokenInfo(type=54 (OP), string=')', start=(12, 27), end=(12, 28), line='\treturn lambda é: (é := ...) @ 3 // 0b11 ** .5 -1.e-3\n')
#| 8 RPAR
#| TokenInfo(type=54 (OP), string='@', start=(12, 29), end=(12, 30), line='\treturn lambda é: (é := ...) @ 3 // 0b11 ** .5 -1.e-3\n')
#| 49 AT
#| TokenInfo(type=2 (NUMBER), string='3', start=(12, 31), end=(12, 32), line='\treturn lambda é: (é := ...) @ 3 // 0b11 ** .5 -1.e-3\n')
#| TokenInfo(type=54 (OP), string='//', start=(12, 33), end=(12, 35), line='\treturn lambda é: (é := ...) @ 3 // 0b11 ** .5 -1.e-3\n')
#| 47 DOUBLESLASH
#| TokenInfo(type=2 (NUMBER), string='0b11', start=(12, 36), end=(12, 40), line='\treturn lambda é: (é := ...) @ 3 // 0b11 ** .5 -1.e-3\n')
#| TokenInfo(type=54 (OP), string='**', start=(12, 41), end=(12, 43), line='\treturn lambda é: (é := ...) @ 3 // 0b11 ** .5 -1.e-3\n')
#| 35 DOUBLESTAR
#| TokenInfo(type=2 (NUMBER), string='.5', start=(12, 44), end=(12, 46), line='\treturn lambda é: (é := ...) @ 3 // 0b11 ** .5 -1.e-3\n')
#| TokenInfo(type=54 (OP), string='-', start=(12, 47), end=(12, 48), line='\treturn lambda é: (é := ...) @ 3 // 0b11 ** .5 -1.e-3\n')
#| 15 MINUS
#| TokenInfo(type=2 (NUMBER), string='1.e-3', start=(12, 48), end=(12, 53), line='\treturn lambda é: (é := ...) @ 3 // 0b11 ** .5 -1.e-3\n')
#| TokenInfo(type=4 (NEWLINE), string='\n', start=(12, 53), end=(12, 54), line='\treturn lambda é: (é := ...) @ 3 // 0b11 ** .5 -1.e-3\n')
#| TokenInfo(type=62 (NL), string='\n', start=(13, 0), end=(13, 1), line='\n')
#| TokenInfo(type=62 (NL), string='\n', start=(14, 0), end=(14, 1), line='\n')
#| TokenInfo(type=6 (DEDENT), string='', start=(15, 0), end=(15, 0), line='async def later(): await nothing; x <<= 1; y: int = 2 -> 3\n')
#| TokenInfo(type=1 (NAME), string='async', start=(15, 0), end=(15, 5), line='async def later(): await nothing; x <<= 1; y: int = 2 -> 3\n')
#| TokenInfo(type=1 (NAME), string='def', start=(15, 6), end=(15, 9), line='async def later(): await nothing; x <<= 1; y: int = 2 -> 3\n')
#| TokenInfo(type=1 (NAME), string='later', start=(15, 10), end=(15, 15), line='async def later(): await nothing; x <<= 1; y: int = 2 -> 3\n')
#| TokenInfo(type=54 (OP), string='(', start=(15, 15), end=(15, 16), line='async def later(): await nothing; x <<= 1; y: int = 2 -> 3\n')
#| 7 LPAR
#| TokenInfo(type=54 (OP), string=')', start=(15, 16), end=(15, 17), line='async def later(): await nothing; x <<= 1; y: int = 2 -> 3\n')
#| 8 RPAR
#| TokenInfo(type=54 (OP), string=':', start=(15, 17), end=(15, 18), line='async def later(): await nothing; x <<= 1; y: int = 2 -> 3\n')
#| 11 COLON
#| TokenInfo(type=1 (NAME), string='await', start=(15, 19), end=(15, 24), line='async def later(): await nothing; x <<= 1; y: int = 2 -> 3\n')
#| TokenInfo(type=1 (NAME), string='nothing', start=(15, 25), end=(15, 32), line='async def later(): await nothing; x <<= 1; y: int = 2 -> 3\n')
#| TokenInfo(type=54 (OP), string=';', start=(15, 32), end=(15, 33), line='async def later(): await nothing; x <<= 1; y: int = 2 -> 3\n')
#| 13 SEMI
#| TokenInfo(type=1 (NAME), string='x', start=(15, 34), end=(15, 35), line='async def later(): await nothing; x <<= 1; y: int = 2 -> 3\n')
#| TokenInfo(type=54 (OP), string='<<=', start=(15, 36), end=(15, 39), line='async def later(): await nothing; x <<= 1; y: int = 2 -> 3\n')
#| 44 LEFTSHIFTEQUAL
#| TokenInfo(type=2 (NUMBER), string='1', start=(15, 40), end=(15, 41), line='async def later(): await nothing; x <<= 1; y: int = 2 -> 3\n')
#| TokenInfo(type=54 (OP), string=';', start=(15, 41), end=(15, 42), line='async def later(): await nothing; x <<= 1; y: int = 2 -> 3\n')
#| 13 SEMI
#| TokenInfo(type=1 (NAME), string='y', start=(15, 43), end=(15, 44), line='async def later(): await nothing; x <<= 1; y: int = 2 -> 3\n')
#| TokenInfo(type=54 (OP), string=':', start=(15, 44), end=(15, 45), line='async def later(): await nothing; x <<= 1; y: int = 2 -> 3\n')
#| 11 COLON
#| TokenInfo(type=1 (NAME), string='int', start=(15, 46), end=(15, 49), line='async def later(): await nothing; x <<= 1; y: int = 2 -> 3\n')
#| TokenInfo(type=54 (OP), string='=', start=(15, 50), end=(15, 51), line='async def later(): await nothing; x <<= 1; y: int = 2 -> 3\n')
#| 22 EQUAL
#| TokenInfo(type=2 (NUMBER), string='2', start=(15, 52), end=(15, 53), line='async def later(): await nothing; x <<= 1; y: int = 2 -> 3\n')
#| TokenInfo(type=54 (OP), string='->', start=(15, 54), end=(15, 56), line='async def later(): await nothing; x <<= 1; y: int = 2 -> 3\n')
#| 51 RARROW
#| TokenInfo(type=2 (NUMBER), string='3', start=(15, 57), end=(15, 58), line='async def later(): await nothing; x <<= 1; y: int = 2 -> 3\n')
#| TokenInfo(type=4 (NEWLINE), string='\n', start=(15, 58), end=(15, 59), line='async def later(): await nothing; x <<= 1; y: int = 2 -> 3\n')
#| TokenInfo(type=1 (NAME), string='class', start=(16, 0), end=(16, 5), line='class C: pass\n')
#| TokenInfo(type=1 (NAME), string='C', start=(16, 6), end=(16, 7), line='class C: pass\n')
#| TokenInfo(type=54 (OP), string=':', start=(16, 7), end=(16, 8), line='class C: pass\n')
#| 11 COLON
#| TokenInfo(type=1 (NAME), string='pass', start=(16, 9), end=(16, 13), line='class C: pass\n')
#| TokenInfo(type=4 (NEWLINE), string='\n', start=(16, 13), end=(16, 14), line='class C: pass\n')
#| TokenInfo(type=1 (NAME), string='total', start=(17, 0), end=(17, 5), line='total = 1 + \\\n')
#| TokenInfo(type=54 (OP), string='=', start=(17, 6), end=(17, 7), line='total = 1 + \\\n')
#| 22 EQUAL
#| TokenInfo(type=2 (NUMBER), string='1', start=(17, 8), end=(17, 9), line='total = 1 + \\\n')
#| TokenInfo(type=54 (OP), string='+', start=(17, 10), end=(17, 11), line='total = 1 + \\\n')
#| 14 PLUS
#| TokenInfo(type=2 (NUMBER), string='2', start=(18, 4), end=(18, 5), line='    2')
#| TokenInfo(type=4 (NEWLINE), string='', start=(18, 5), end=(18, 6), line='')
#| TokenInfo(type=0 (ENDMARKER), string='', start=(19, 0), end=(19, 0), line='')


def tokens(text):
    """The tokens of a text, or how reading it ends."""
    found = []
    try:
        for one in tokenize.generate_tokens(io.StringIO(text).readline):
            found.append((token.tok_name[one.type], one.string, one.start, one.end))
    except (tokenize.TokenError, SyntaxError) as error:
        found.append((type(error).__name__, error.args))
    return found


for text in ("", "\n", "   ", "x", "x # y", "# y", "(", "'''", '"""a\n\nb', "'a\nb", "'a\\\nb", "'a\\\nb\nc'",
             "'a\\\nb\n'''c\nd'''\n", "if x:\n    y\n  z\n", "if x:\n\ty\n        z\n", "\f x\n", "x\\", "x \\\n", "$ ? !",
             "0777 1__0 0xg 1.2.3 1e5j 1if x else y", "a\r\nb\r\n", "a\rb", "²³", "x = 5$ + `y`\n", "...  ..  .5.", "f'{x}' Rb'' bU''",
             ")(", "if x:\n  if y:\n      z", "print('a' 'b')", "<>", "a:=b->c|=d"):
    print(repr(text), tokens(text))
# output:
#| '' [('ENDMARKER', '', (1, 0), (1, 0))]
#| '\n' [('NL', '\n', (1, 0), (1, 1)), ('ENDMARKER', '', (2, 0), (2, 0))]
#| '   ' [('ENDMARKER', '', (1, 0), (1, 0))]
#| 'x' [('NAME', 'x', (1, 0), (1, 1)), ('NEWLINE', '', (1, 1), (1, 2)), ('ENDMARKER', '', (2, 0), (2, 0))]
#| 'x # y' [('NAME', 'x', (1, 0), (1, 1)), ('COMMENT', '# y', (1, 2), (1, 5)), ('NEWLINE', '', (1, 5), (1, 6)), ('ENDMARKER', '', (2, 0), (2, 0))]
#| '# y' [('COMMENT', '# y', (1, 0), (1, 3)), ('NL', '', (1, 3), (1, 3)), ('ENDMARKER', '', (2, 0), (2, 0))]
#| '(' [('OP', '(', (1, 0), (1, 1)), ('TokenError', ('EOF in multi-line statement', (2, 0)))]
#| "'''" [('TokenError', ('EOF in multi-line string', (1, 0)))]
#| '"""a\n\nb' [('TokenError', ('EOF in multi-line string', (1, 0)))]
#| "'a\nb" [('ERRORTOKEN', "'", (1, 0), (1, 1)), ('NAME', 'a', (1, 1), (1, 2)), ('NEWLINE', '\n', (1, 2), (1, 3)), ('NAME', 'b', (2, 0), (2, 1)), ('NEWLINE', '', (2, 1), (2, 2)), ('ENDMARKER', '', (3, 0), (3, 0))]
#| "'a\\\nb" [('ERRORTOKEN', "'a\\\nb", (1, 0), (2, 1)), ('NEWLINE', '', (2, 1), (2, 2)), ('ENDMARKER', '', (3, 0), (3, 0))]
#| "'a\\\nb\nc'" [('ERRORTOKEN', "'a\\\nb\n", (1, 0), (2, 2)), ('NAME', 'c', (3, 0), (3, 1)), ('ERRORTOKEN', "'", (3, 1), (3, 2)), ('NEWLINE', '', (3, 2), (3, 3)), ('ENDMARKER', '', (4, 0), (4, 0))]
#| "'a\\\nb\n'''c\nd'''\n" [('ERRORTOKEN', "'a\\\nb\n", (1, 0), (2, 2)), ('STRING', "'''c\nd'''", (3, 0), (4, 4)), ('NEWLINE', '\n', (4, 4), (4, 5)), ('ENDMARKER', '', (5, 0), (5, 0))]
#| 'if x:\n    y\n  z\n' [('NAME', 'if', (1, 0), (1, 2)), ('NAME', 'x', (1, 3), (1, 4)), ('OP', ':', (1, 4), (1, 5)), ('NEWLINE', '\n', (1, 5), (1, 6)), ('INDENT', '    ', (2, 0), (2, 4)), ('NAME', 'y', (2, 4), (2, 5)), ('NEWLINE', '\n', (2, 5), (2, 6)), ('IndentationError', ('unindent does not match any outer indentation level', ('<tokenize>', 3, 2, '  z\n')))]
#| 'if x:\n\ty\n        z\n' [('NAME', 'if', (1, 0), (1, 2)), ('NAME', 'x', (1, 3), (1, 4)), ('OP', ':', (1, 4), (1, 5)), ('NEWLINE', '\n', (1, 5), (1, 6)), ('INDENT', '\t', (2, 0), (2, 1)), ('NAME', 'y', (2, 1), (2, 2)), ('NEWLINE', '\n', (2, 2), (2, 3)), ('NAME', 'z', (3, 8), (3, 9)), ('NEWLINE', '\n', (3, 9), (3, 10)), ('DEDENT', '', (4, 0), (4, 0)), ('ENDMARKER', '', (4, 0), (4, 0))]
#| '\x0c x\n' [('INDENT', '\x0c ', (1, 0), (1, 2)), ('NAME', 'x', (1, 2), (1, 3)), ('NEWLINE', '\n', (1, 3), (1, 4)), ('DEDENT', '', (2, 0), (2, 0)), ('ENDMARKER', '', (2, 0), (2, 0))]
#| 'x\\' [('NAME', 'x', (1, 0), (1, 1)), ('ERRORTOKEN', '\\', (1, 1), (1, 2)), ('NEWLINE', '', (1, 2), (1, 3)), ('ENDMARKER', '', (2, 0), (2, 0))]
#| 'x \\\n' [('NAME', 'x', (1, 0), (1, 1)), ('TokenError', ('EOF in multi-line statement', (2, 0)))]
#| '$ ? !' [('ERRORTOKEN', '$', (1, 0), (1, 1)), ('ERRORTOKEN', ' ', (1, 1), (1, 2)), ('ERRORTOKEN', '?', (1, 2), (1, 3)), ('ERRORTOKEN', ' ', (1, 3), (1, 4)), ('ERRORTOKEN', '!', (1, 4), (1, 5)), ('NEWLINE', '', (1, 5), (1, 6)), ('ENDMARKER', '', (2, 0), (2, 0))]
#| '0777 1__0 0xg 1.2.3 1e5j 1if x else y' [('NUMBER', '0', (1, 0), (1, 1)), ('NUMBER', '777', (1, 1), (1, 4)), ('NUMBER', '1', (1, 5), (1, 6)), ('NAME', '__0', (1, 6), (1, 9)), ('NUMBER', '0', (1, 10), (1, 11)), ('NAME', 'xg', (1, 11), (1, 13)), ('NUMBER', '1.2', (1, 14), (1, 17)), ('NUMBER', '.3', (1, 17), (1, 19)), ('NUMBER', '1e5j', (1, 20), (1, 24)), ('NUMBER', '1', (1, 25), (1, 26)), ('NAME', 'if', (1, 26), (1, 28)), ('NAME', 'x', (1, 29), (1, 30)), ('NAME', 'else', (1, 31), (1, 35)), ('NAME', 'y', (1, 36), (1, 37)), ('NEWLINE', '', (1, 37), (1, 38)), ('ENDMARKER', '', (2, 0), (2, 0))]
#| 'a\r\nb\r\n' [('NAME', 'a', (1, 0), (1, 1)), ('NEWLINE', '\r\n', (1, 1), (1, 3)), ('NAME', 'b', (2, 0), (2, 1)), ('NEWLINE', '\r\n', (2, 1), (2, 3)), ('ENDMARKER', '', (3, 0), (3, 0))]
#| 'a\rb' [('NAME', 'a', (1, 0), (1, 1)), ('ERRORTOKEN', '\r', (1, 1), (1, 2)), ('NAME', 'b', (1, 2), (1, 3)), ('NEWLINE', '', (1, 3), (1, 4)), ('ENDMARKER', '', (2, 0), (2, 0))]
#| '²³' [('OP', '²³', (1, 0), (1, 2)), ('NEWLINE', '', (1, 2), (1, 3)), ('ENDMARKER', '', (2, 0), (2, 0))]
#| 'x = 5$ + `y`\n' [('NAME', 'x', (1, 0), (1, 1)), ('OP', '=', (1, 2), (1, 3)), ('NUMBER', '5', (1, 4), (1, 5)), ('ERRORTOKEN', '$', (1, 5), (1, 6)), ('OP', '+', (1, 7), (1, 8)), ('ERRORTOKEN', ' ', (1, 8), (1, 9)), ('ERRORTOKEN', '`', (1, 9), (1, 10)), ('NAME', 'y', (1, 10), (1, 11)), ('ERRORTOKEN', '`', (1, 11), (1, 12)), ('NEWLINE', '\n', (1, 12), (1, 13)), ('ENDMARKER', '', (2, 0), (2, 0))]
#| '...  ..  .5.' [('OP', '...', (1, 0), (1, 3)), ('OP', '.', (1, 5), (1, 6)), ('OP', '.', (1, 6), (1, 7)), ('NUMBER', '.5', (1, 9), (1, 11)), ('OP', '.', (1, 11), (1, 12)), ('NEWLINE', '', (1, 12), (1, 13)), ('ENDMARKER', '', (2, 0), (2, 0))]
#| "f'{x}' Rb'' bU''" [('STRING', "f'{x}'", (1, 0), (1, 6)), ('STRING', "Rb''", (1, 7), (1, 11)), ('NAME', 'bU', (1, 12), (1, 14)), ('STRING', "''", (1, 14), (1, 16)), ('NEWLINE', '', (1, 16), (1, 17)), ('ENDMARKER', '', (2, 0), (2, 0))]
#| ')(' [('OP', ')', (1, 0), (1, 1)), ('OP', '(', (1, 1), (1, 2)), ('NEWLINE', '', (1, 2), (1, 3)), ('ENDMARKER', '', (2, 0), (2, 0))]
#| 'if x:\n  if y:\n      z' [('NAME', 'if', (1, 0), (1, 2)), ('NAME', 'x', (1, 3), (1, 4)), ('OP', ':', (1, 4), (1, 5)), ('NEWLINE', '\n', (1, 5), (1, 6)), ('INDENT', '  ', (2, 0), (2, 2)), ('NAME', 'if', (2, 2), (2, 4)), ('NAME', 'y', (2, 5), (2, 6)), ('OP', ':', (2, 6), (2, 7)), ('NEWLINE', '\n', (2, 7), (2, 8)), ('INDENT', '      ', (3, 0), (3, 6)), ('NAME', 'z', (3, 6), (3, 7)), ('NEWLINE', '', (3, 7), (3, 8)), ('DEDENT', '', (4, 0), (4, 0)), ('DEDENT', '', (4, 0), (4, 0)), ('ENDMARKER', '', (4, 0), (4, 0))]
#| "print('a' 'b')" [('NAME', 'print', (1, 0), (1, 5)), ('OP', '(', (1, 5), (1, 6)), ('STRING', "'a'", (1, 6), (1, 9)), ('STRING', "'b'", (1, 10), (1, 13)), ('OP', ')', (1, 13), (1, 14)), ('NEWLINE', '', (1, 14), (1, 15)), ('ENDMARKER', '', (2, 0), (2, 0))]
#| '<>' [('OP', '<', (1, 0), (1, 1)), ('OP', '>', (1, 1), (1, 2)), ('NEWLINE', '', (1, 2), (1, 3)), ('ENDMARKER', '', (2, 0), (2, 0))]
#| 'a:=b->c|=d' [('NAME', 'a', (1, 0), (1, 1)), ('OP', ':=', (1, 1), (1, 3)), ('NAME', 'b', (1, 3), (1, 4)), ('OP', '->', (1, 4), (1, 6)), ('NAME', 'c', (1, 6), (1, 7)), ('OP', '|=', (1, 7), (1, 9)), ('NAME', 'd', (1, 9), (1, 10)), ('NEWLINE', '', (1, 10), (1, 11)), ('ENDMARKER', '', (2, 0), (2, 0))]

# From bytes: the encoding comes first.
for data in (b"x = 1\n", b"\xef\xbb\xbfx = 1\n", b"# -*- coding: latin-1 -*-\nx = '\xe9'\n",
             b"#!/bin/sh\n# vim: set fileencoding=utf_8_x :\n'\xc3\xa9'\n", b"\n# coding=ascii\n", b"x\n# coding=ascii\n"):
    print(data, [tuple(one) for one in tokenize.tokenize(io.BytesIO(data).readline)])
# output:
#| b'x = 1\n' [(63, 'utf-8', (0, 0), (0, 0), ''), (1, 'x', (1, 0), (1, 1), 'x = 1\n'), (54, '=', (1, 2), (1, 3), 'x = 1\n'), (2, '1', (1, 4), (1, 5), 'x = 1\n'), (4, '\n', (1, 5), (1, 6), 'x = 1\n'), (0, '', (2, 0), (2, 0), '')]
#| b'\xef\xbb\xbfx = 1\n' [(63, 'utf-8', (0, 0), (0, 0), ''), (1, 'x', (1, 0), (1, 1), 'x = 1\n'), (54, '=', (1, 2), (1, 3), 'x = 1\n'), (2, '1', (1, 4), (1, 5), 'x = 1\n'), (4, '\n', (1, 5), (1, 6), 'x = 1\n'), (0, '', (2, 0), (2, 0), '')]
#| b"# -*- coding: latin-1 -*-\nx = '\xe9'\n" [(63, 'iso-8859-1', (0, 0), (0, 0), ''), (61, '# -*- coding: latin-1 -*-', (1, 0), (1, 25), '# -*- coding: latin-1 -*-\n'), (62, '\n', (1, 25), (1, 26), '# -*- coding: latin-1 -*-\n'), (1, 'x', (2, 0), (2, 1), "x = 'é'\n"), (54, '=', (2, 2), (2, 3), "x = 'é'\n"), (3, "'é'", (2, 4), (2, 7), "x = 'é'\n"), (4, '\n', (2, 7), (2, 8), "x = 'é'\n"), (0, '', (3, 0), (3, 0), '')]
#| b"#!/bin/sh\n# vim: set fileencoding=utf_8_x :\n'\xc3\xa9'\n" [(63, 'utf-8', (0, 0), (0, 0), ''), (61, '#!/bin/sh', (1, 0), (1, 9), '#!/bin/sh\n'), (62, '\n', (1, 9), (1, 10), '#!/bin/sh\n'), (61, '# vim: set fileencoding=utf_8_x :', (2, 0), (2, 33), '# vim: set fileencoding=utf_8_x :\n'), (62, '\n', (2, 33), (2, 34), '# vim: set fileencoding=utf_8_x :\n'), (3, "'é'", (3, 0), (3, 3), "'é'\n"), (4, '\n', (3, 3), (3, 4), "'é'\n"), (0, '', (4, 0), (4, 0), '')]
#| b'\n# coding=ascii\n' [(63, 'ascii', (0, 0), (0, 0), ''), (62, '\n', (1, 0), (1, 1), '\n'), (61, '# coding=ascii', (2, 0), (2, 14), '# coding=ascii\n'), (62, '\n', (2, 14), (2, 15), '# coding=ascii\n'), (0, '', (3, 0), (3, 0), '')]
#| b'x\n# coding=ascii\n' [(63, 'utf-8', (0, 0), (0, 0), ''), (1, 'x', (1, 0), (1, 1), 'x\n'), (4, '\n', (1, 1), (1, 2), 'x\n'), (61, '# coding=ascii', (2, 0), (2, 14), '# coding=ascii\n'), (62, '\n', (2, 14), (2, 15), '# coding=ascii\n'), (0, '', (3, 0), (3, 0), '')]
for data in (b"", b"\n", b"x", b"# coding: Latin_1_unix", b"# coding: iso-8859-15\n", b"\xef\xbb\xbf# coding: utf-8\ny",
             b"# coding: nothing\n", b"\xef\xbb\xbf# coding: latin-1\n", b"\xff\n", b"\n\xff\n", b"a\n\xff\n", b"# encoding = x\n# coding:ascii"):
    try:
        print(data, tokenize.detect_encoding(io.BytesIO(data).readline))
    except SyntaxError as error:
        print(data, "SyntaxError", error.args)
# output:
#| b'' ('utf-8', [])
#| b'\n' ('utf-8', [b'\n'])
#| b'x' ('utf-8', [b'x'])
#| b'# coding: Latin_1_unix' ('iso-8859-1', [b'# coding: Latin_1_unix'])
#| b'# coding: iso-8859-15\n' ('iso-8859-15', [b'# coding: iso-8859-15\n'])
#| b'\xef\xbb\xbf# coding: utf-8\ny' ('utf-8-sig', [b'# coding: utf-8\n'])
#| b'# coding: nothing\n' SyntaxError ('unknown encoding: nothing',)
#| b'\xef\xbb\xbf# coding: latin-1\n' SyntaxError ('encoding problem: utf-8',)
#| b'\xff\n' SyntaxError ('invalid or missing encoding declaration',)
#| b'\n\xff\n' SyntaxError ('invalid or missing encoding declaration',)
#| b'a\n\xff\n' ('utf-8', [b'a\n'])
#| b'# encoding = x\n# coding:ascii' ('ascii', [b'# encoding = x\n', b'# coding:ascii'])


class Named:
    def __init__(self, lines):
        self.name, self.lines = "a.py", iter(lines)

    def readline(self):
        return next(self.lines)


for lines in ([b"# coding: nothing\n"], [b"\xef\xbb\xbf# coding: latin-1\n"], [b"\xff\n"], []):
    try:
        print(tokenize.detect_encoding(Named(lines).readline))
    except SyntaxError as error:
        print(error)
# output:
#| unknown encoding for 'a.py': nothing
#| encoding problem for 'a.py': utf-8
#| invalid or missing encoding declaration for 'a.py'
#| ('utf-8', [])

# And back.
found = list(tokenize.generate_tokens(io.StringIO(SOURCE).readline))
print(tokenize.untokenize(found) == SOURCE)  # expect: False
poor = tokenize.untokenize(one[:2] for one in found)
print(poor)
# output:
#| # A file of its own
#| """A docstring
#| over lines"""
#|
#| def area (width ,*,height =1.5e3 ):# a comment
#| 	if width <0x1F and height !=1_000j :
#| 	        return (width 
#| 	        *height )
#| 	names =[rb'x',f"{width!r:>{height}}",u'\N{BULLET}','carried \
#| over']
#|
#| 	return lambda é :(é :=...)@3 //0b11 **.5 -1.e-3 
#|
#|
#| async def later ():await nothing ;x <<=1 ;y :int =2 ->3 
#| class C :pass 
#| total =1 +2 
print([one[:2] for one in tokenize.generate_tokens(io.StringIO(poor).readline)] == [one[:2] for one in found])  # expect: True
data = b"# coding: latin-1\nname = '\xe9'\n"
print(tokenize.untokenize(tokenize.tokenize(io.BytesIO(data).readline)))  # expect: b"# coding: latin-1\nname = '\xe9'\n"
print(tokenize.untokenize([(token.STRING, "'a'"), (token.STRING, "'b'"), (token.OP, "+"), (token.NUMBER, "1"), (token.ENDMARKER, "")]))
# output:
#| 'a' 'b'+1 
print(repr(tokenize.untokenize([(token.NAME, "a", (1, 4), (1, 5), ""), (token.NAME, "b", (3, 2), (3, 3), "")])))  # expect: '    a\\\n\\\n  b'
try:
    tokenize.untokenize([(token.NAME, "abc", (1, 0), (1, 3), ""), (token.NAME, "b", (1, 2), (1, 3), "")])
except ValueError as error:
    print(error)  # expect: start (1,2) precedes previous end (1,3)

# What the documentation does with it: numbers become decimals.
result = []
for kind, string, *_ in tokenize.generate_tokens(io.StringIO("print(+21.3e-5 * -.1234 / 81.7)").readline):
    if kind == token.NUMBER and "." in string:
        result += [(token.NAME, "Decimal"), (token.OP, "("), (token.STRING, repr(string)), (token.OP, ")")]
    else:
        result.append((kind, string))
print(tokenize.untokenize(result))  # expect: print (+Decimal ('21.3e-5')*-Decimal ('.1234')/Decimal ('81.7'))

one = tokenize.TokenInfo(token.OP, "+", (1, 0), (1, 1), "+")
print(one._replace(string="->").exact_type, one == (token.OP, "+", (1, 0), (1, 1), "+"), one._fields)  # expect: 51 True ('type', 'string', 'start', 'end', 'line')
print(tokenize.tok_name[tokenize.COMMENT], tokenize.tabsize, len(tokenize.__all__), tokenize.NL)  # expect: COMMENT 8 75 62
try:
    list(tokenize.generate_tokens(io.BytesIO(b"x\n").readline))
except TypeError as error:
    print(error)  # expect: 'in <string>' requires string as left operand, not int
