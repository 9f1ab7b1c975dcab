import ast

SOURCES = [
    "f'{a}' 'k' f'{u!s:k}'", "x = (f'{a}' f'{b:a{c}d}' 'k')",
    "f'{a:b{c}d{e}f}' \\\n  f'q{a:b{c}d{e}f}z' 's'", "f'{f(a)}{f(b)}{a!r:>{b}}'",
    "f'{ x for x in y}'", "f'{(x for x in y)}'", "f'{x,}{x, y}'", "f'{(x, y)}{*a,}{(x), (y)}'",
    "f'{x for x in y!r}'", "f'{yield}{(yield)}'", "f'\u00e9{a}' f'{b}\u00e9{a!r:\u00e9}{c}'",
    "f'a' f'{a:}' f'{a!s:}'", "f'{f\"{y}\":3}' 'x'", "f'{x = }{x=!s:d}'",
]
for source in SOURCES:
    print(repr(source))
    for node in ast.walk(ast.parse(source)):
        if hasattr(node, "lineno"):
            print("", type(node).__name__, node.lineno, node.col_offset, node.end_lineno,
                  node.end_col_offset)
# output:
#| "f'{a}' 'k' f'{u!s:k}'"
#|  Expr 1 0 1 21
#|  JoinedStr 1 0 1 21
#|  FormattedValue 1 0 1 21
#|  Constant 1 0 1 21
#|  FormattedValue 1 0 1 21
#|  Name 1 3 1 4
#|  Name 1 14 1 15
#|  JoinedStr 1 11 1 21
#|  Constant 1 11 1 21
#| "x = (f'{a}' f'{b:a{c}d}' 'k')"
#|  Assign 1 0 1 29
#|  Name 1 0 1 1
#|  JoinedStr 1 5 1 28
#|  FormattedValue 1 5 1 28
#|  FormattedValue 1 5 1 28
#|  Constant 1 5 1 28
#|  Name 1 8 1 9
#|  Name 1 15 1 16
#|  JoinedStr 1 12 1 24
#|  Constant 1 5 1 28
#|  FormattedValue 1 5 1 28
#|  Constant 1 12 1 24
#|  Name 1 19 1 20
#| "f'{a:b{c}d{e}f}' \\\n  f'q{a:b{c}d{e}f}z' 's'"
#|  Expr 1 0 2 24
#|  JoinedStr 1 0 2 24
#|  FormattedValue 1 0 2 24
#|  Constant 1 0 2 24
#|  FormattedValue 1 0 2 24
#|  Constant 1 0 2 24
#|  Name 1 3 1 4
#|  JoinedStr 1 0 1 16
#|  Name 2 6 2 7
#|  JoinedStr 2 2 2 20
#|  Constant 1 0 2 24
#|  FormattedValue 1 0 2 24
#|  Constant 1 0 2 24
#|  FormattedValue 1 0 2 24
#|  Constant 1 0 1 16
#|  Constant 1 0 2 24
#|  FormattedValue 1 0 2 24
#|  Constant 1 0 2 24
#|  FormattedValue 1 0 2 24
#|  Constant 2 2 2 20
#|  Name 1 7 1 8
#|  Name 1 11 1 12
#|  Name 2 10 2 11
#|  Name 2 14 2 15
#| "f'{f(a)}{f(b)}{a!r:>{b}}'"
#|  Expr 1 0 1 25
#|  JoinedStr 1 0 1 25
#|  FormattedValue 1 0 1 25
#|  FormattedValue 1 0 1 25
#|  FormattedValue 1 0 1 25
#|  Call 1 3 1 7
#|  Call 1 9 1 13
#|  Name 1 15 1 16
#|  JoinedStr 1 0 1 25
#|  Name 1 3 1 4
#|  Name 1 5 1 6
#|  Name 1 9 1 10
#|  Name 1 11 1 12
#|  Constant 1 0 1 25
#|  FormattedValue 1 0 1 25
#|  Name 1 21 1 22
#| "f'{ x for x in y}'"
#|  Expr 1 0 1 18
#|  JoinedStr 1 0 1 18
#|  FormattedValue 1 0 1 18
#|  GeneratorExp 1 2 1 17
#|  Name 1 4 1 5
#|  Name 1 10 1 11
#|  Name 1 15 1 16
#| "f'{(x for x in y)}'"
#|  Expr 1 0 1 19
#|  JoinedStr 1 0 1 19
#|  FormattedValue 1 0 1 19
#|  GeneratorExp 1 3 1 17
#|  Name 1 4 1 5
#|  Name 1 10 1 11
#|  Name 1 15 1 16
#| "f'{x,}{x, y}'"
#|  Expr 1 0 1 13
#|  JoinedStr 1 0 1 13
#|  FormattedValue 1 0 1 13
#|  FormattedValue 1 0 1 13
#|  Tuple 1 2 1 6
#|  Tuple 1 6 1 12
#|  Name 1 3 1 4
#|  Name 1 7 1 8
#|  Name 1 10 1 11
#| "f'{(x, y)}{*a,}{(x), (y)}'"
#|  Expr 1 0 1 26
#|  JoinedStr 1 0 1 26
#|  FormattedValue 1 0 1 26
#|  FormattedValue 1 0 1 26
#|  FormattedValue 1 0 1 26
#|  Tuple 1 3 1 9
#|  Tuple 1 10 1 15
#|  Tuple 1 15 1 25
#|  Name 1 4 1 5
#|  Name 1 7 1 8
#|  Starred 1 11 1 13
#|  Name 1 17 1 18
#|  Name 1 22 1 23
#|  Name 1 12 1 13
#| "f'{x for x in y!r}'"
#|  Expr 1 0 1 19
#|  JoinedStr 1 0 1 19
#|  FormattedValue 1 0 1 19
#|  GeneratorExp 1 2 1 16
#|  Name 1 3 1 4
#|  Name 1 9 1 10
#|  Name 1 14 1 15
#| "f'{yield}{(yield)}'"
#|  Expr 1 0 1 19
#|  JoinedStr 1 0 1 19
#|  FormattedValue 1 0 1 19
#|  FormattedValue 1 0 1 19
#|  Yield 1 3 1 8
#|  Yield 1 11 1 16
#| "f'é{a}' f'{b}é{a!r:é}{c}'"
#|  Expr 1 0 1 28
#|  JoinedStr 1 0 1 28
#|  Constant 1 0 1 28
#|  FormattedValue 1 0 1 28
#|  FormattedValue 1 0 1 28
#|  Constant 1 0 1 28
#|  FormattedValue 1 0 1 28
#|  FormattedValue 1 0 1 28
#|  Name 1 5 1 6
#|  Name 1 12 1 13
#|  Name 1 17 1 18
#|  JoinedStr 1 9 1 28
#|  Name 1 25 1 26
#|  Constant 1 9 1 28
#| "f'a' f'{a:}' f'{a!s:}'"
#|  Expr 1 0 1 22
#|  JoinedStr 1 0 1 22
#|  Constant 1 0 1 22
#|  FormattedValue 1 0 1 22
#|  FormattedValue 1 0 1 22
#|  Name 1 8 1 9
#|  JoinedStr 1 5 1 12
#|  Name 1 16 1 17
#|  JoinedStr 1 13 1 22
#| 'f\'{f"{y}":3}\' \'x\''
#|  Expr 1 0 1 17
#|  JoinedStr 1 0 1 17
#|  FormattedValue 1 0 1 17
#|  Constant 1 0 1 17
#|  JoinedStr 1 3 1 9
#|  JoinedStr 1 0 1 13
#|  FormattedValue 1 3 1 9
#|  Constant 1 0 1 13
#|  Name 1 6 1 7
#| "f'{x = }{x=!s:d}'"
#|  Expr 1 0 1 17
#|  JoinedStr 1 0 1 17
#|  Constant 1 0 1 17
#|  FormattedValue 1 0 1 17
#|  Constant 1 0 1 17
#|  FormattedValue 1 0 1 17
#|  Name 1 3 1 4
#|  Name 1 9 1 10
#|  JoinedStr 1 0 1 17
#|  Constant 1 0 1 17
