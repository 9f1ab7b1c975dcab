import ast


def t(src, **k):
    try:
        print(repr(src), type(ast.parse(src, **k)).__name__)
    except SyntaxError as e:
        print(repr(src), 'SyntaxError', e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
    except Exception as e:
        print(repr(src), type(e).__name__, e)


S = [
    '(a := 1)',
    'f(x, a := 1, 3)',
    'if a := 1:\n  pass',
    '{(a := 1)}',
    'def f(a, /, b=1, *c): pass',
    'lambda a, /, b: a',
    'def f(a=1, /): pass',
    'class A:\n  def f(self, /, a):\n    pass\n',
    'match x:\n  case 1:\n    pass\ny = 2\n',
    'x = 1_000',
    'f(1_0, 2)',
    'x = 1 if 2 else 3_0',
    "x = f'a' 'b'",
    "g(f'a', 1)",
    'async def f(): pass',
    'async def f():\n  await x\n',
    'async def f():\n  async with a: pass\n',
    'async def f():\n  return [a async for a in b]\n',
    'a @ b',
    'a @= b',
    'f(a @ b, c)',
    'a * b @ c[1]',
    'x: int = 1',
    'x.y: int = 1',
    'x[1]: int\ny',
    'with (a as b, c as d): pass',
    'with (a, b): pass',
    'with (a,): pass',
    'with (a as b, c):\n  pass\nx',
    'try: pass\nexcept* A: pass',
    'try:\n  pass\nexcept* A as e:\n  pass\nexcept* B:\n  pass\n',
    'def f(a, /):\n  x: int = 1_0\n  return (b := 2)\n',
    'while (a := b) and (c := d): pass',
    "print(f'{a}', x @ y)",
    'a = b = c @ d',
    'return_ = not a @ b',
    'for x in a @ b: pass',
    'a @ b # c',
    'del a[b @ c]',
    'lambda: a @ b',
    'assert (a := 1), b',
    'é @ é',
    'def f(x: a @ b) -> c @ d: pass',
    'x = a @ -b',
    'x[a @ b:c]',
    'from a import (b)',
    'if x:\n    with (a as b):\n        z\nq\n',
    'match x:\n  case 1_0: pass',
    'match x:\n  case A(b=1): pass\n  case _:\n    pass',
    'async def f(): x = [i async for i in y]; await z',
    "f'{x=}' 'y'",
    "print(f'{(a)}{b = !r}', 1)",
    "f'{x:=5}{x==1}'",
]
for version in (6, 7, 8):
    for source in S[-3:]:
        t(source, feature_version=version)
# output:
#| "f'{x=}' 'y'" SyntaxError f-string: self documenting expressions are only supported in Python 3.8 and greater 1 12 1 12 "f'{x=}' 'y'\n"
#| "print(f'{(a)}{b = !r}', 1)" SyntaxError f-string: self documenting expressions are only supported in Python 3.8 and greater 1 23 1 24 "print(f'{(a)}{b = !r}', 1)\n"
#| "f'{x:=5}{x==1}'" Module
#| "f'{x=}' 'y'" SyntaxError f-string: self documenting expressions are only supported in Python 3.8 and greater 1 12 1 12 "f'{x=}' 'y'\n"
#| "print(f'{(a)}{b = !r}', 1)" SyntaxError f-string: self documenting expressions are only supported in Python 3.8 and greater 1 23 1 24 "print(f'{(a)}{b = !r}', 1)\n"
#| "f'{x:=5}{x==1}'" Module
#| "f'{x=}' 'y'" Module
#| "print(f'{(a)}{b = !r}', 1)" Module
#| "f'{x:=5}{x==1}'" Module
for at, source in enumerate(S):
    t(source, feature_version=4)
    t(source, feature_version=(3, at % 8 + 4))
# output:
#| '(a := 1)' SyntaxError Assignment expressions are only supported in Python 3.8 and greater 1 8 1 9 '(a := 1)\n'
#| '(a := 1)' SyntaxError Assignment expressions are only supported in Python 3.8 and greater 1 8 1 9 '(a := 1)\n'
#| 'f(x, a := 1, 3)' SyntaxError Assignment expressions are only supported in Python 3.8 and greater 1 12 1 13 'f(x, a := 1, 3)\n'
#| 'f(x, a := 1, 3)' SyntaxError Assignment expressions are only supported in Python 3.8 and greater 1 12 1 13 'f(x, a := 1, 3)\n'
#| 'if a := 1:\n  pass' SyntaxError Assignment expressions are only supported in Python 3.8 and greater 1 10 1 11 'if a := 1:\n'
#| 'if a := 1:\n  pass' SyntaxError Assignment expressions are only supported in Python 3.8 and greater 1 10 1 11 'if a := 1:\n'
#| '{(a := 1)}' SyntaxError Assignment expressions are only supported in Python 3.8 and greater 1 9 1 10 '{(a := 1)}\n'
#| '{(a := 1)}' SyntaxError Assignment expressions are only supported in Python 3.8 and greater 1 9 1 10 '{(a := 1)}\n'
#| 'def f(a, /, b=1, *c): pass' SyntaxError Positional-only parameters are only supported in Python 3.8 and greater 1 20 1 21 'def f(a, /, b=1, *c): pass\n'
#| 'def f(a, /, b=1, *c): pass' Module
#| 'lambda a, /, b: a' SyntaxError Positional-only parameters are only supported in Python 3.8 and greater 1 15 1 16 'lambda a, /, b: a\n'
#| 'lambda a, /, b: a' Module
#| 'def f(a=1, /): pass' SyntaxError Positional-only parameters are only supported in Python 3.8 and greater 1 13 1 14 'def f(a=1, /): pass\n'
#| 'def f(a=1, /): pass' Module
#| 'class A:\n  def f(self, /, a):\n    pass\n' SyntaxError Positional-only parameters are only supported in Python 3.8 and greater 2 19 2 20 '  def f(self, /, a):\n'
#| 'class A:\n  def f(self, /, a):\n    pass\n' Module
#| 'match x:\n  case 1:\n    pass\ny = 2\n' SyntaxError Pattern matching is only supported in Python 3.10 and greater 4 0 4 -1 'y = 2\n'
#| 'match x:\n  case 1:\n    pass\ny = 2\n' SyntaxError Pattern matching is only supported in Python 3.10 and greater 4 0 4 -1 'y = 2\n'
#| 'x = 1_000' SyntaxError Underscores in numeric literals are only supported in Python 3.6 and greater 1 5 1 10 'x = 1_000\n'
#| 'x = 1_000' SyntaxError Underscores in numeric literals are only supported in Python 3.6 and greater 1 5 1 10 'x = 1_000\n'
#| 'f(1_0, 2)' SyntaxError Underscores in numeric literals are only supported in Python 3.6 and greater 1 3 1 6 'f(1_0, 2)\n'
#| 'f(1_0, 2)' Module
#| 'x = 1 if 2 else 3_0' SyntaxError Underscores in numeric literals are only supported in Python 3.6 and greater 1 17 1 20 'x = 1 if 2 else 3_0\n'
#| 'x = 1 if 2 else 3_0' Module
#| "x = f'a' 'b'" SyntaxError Format strings are only supported in Python 3.6 and greater 1 13 1 13 "x = f'a' 'b'\n"
#| "x = f'a' 'b'" Module
#| "g(f'a', 1)" SyntaxError Format strings are only supported in Python 3.6 and greater 1 7 1 8 "g(f'a', 1)\n"
#| "g(f'a', 1)" Module
#| 'async def f(): pass' SyntaxError Async functions are only supported in Python 3.5 and greater 1 20 1 20 'async def f(): pass\n'
#| 'async def f(): pass' Module
#| 'async def f():\n  await x\n' SyntaxError Await expressions are only supported in Python 3.5 and greater 2 10 2 10 '  await x\n'
#| 'async def f():\n  await x\n' Module
#| 'async def f():\n  async with a: pass\n' SyntaxError Async with statements are only supported in Python 3.5 and greater 2 21 2 21 '  async with a: pass\n'
#| 'async def f():\n  async with a: pass\n' SyntaxError Async with statements are only supported in Python 3.5 and greater 2 21 2 21 '  async with a: pass\n'
#| 'async def f():\n  return [a async for a in b]\n' SyntaxError Async comprehensions are only supported in Python 3.6 and greater 2 29 2 30 '  return [a async for a in b]\n'
#| 'async def f():\n  return [a async for a in b]\n' SyntaxError Async comprehensions are only supported in Python 3.6 and greater 2 29 2 30 '  return [a async for a in b]\n'
#| 'a @ b' SyntaxError The '@' operator is only supported in Python 3.5 and greater 1 6 1 6 'a @ b\n'
#| 'a @ b' Module
#| 'a @= b' SyntaxError The '@' operator is only supported in Python 3.5 and greater 1 3 1 5 'a @= b\n'
#| 'a @= b' Module
#| 'f(a @ b, c)' SyntaxError The '@' operator is only supported in Python 3.5 and greater 1 8 1 9 'f(a @ b, c)\n'
#| 'f(a @ b, c)' Module
#| 'a * b @ c[1]' SyntaxError The '@' operator is only supported in Python 3.5 and greater 1 13 1 13 'a * b @ c[1]\n'
#| 'a * b @ c[1]' Module
#| 'x: int = 1' SyntaxError Variable annotation syntax is only supported in Python 3.6 and greater 1 11 1 11 'x: int = 1\n'
#| 'x: int = 1' Module
#| 'x.y: int = 1' SyntaxError Variable annotations syntax is only supported in Python 3.6 and greater 1 13 1 13 'x.y: int = 1\n'
#| 'x.y: int = 1' Module
#| 'x[1]: int\ny' SyntaxError Variable annotations syntax is only supported in Python 3.6 and greater 1 10 1 10 'x[1]: int\n'
#| 'x[1]: int\ny' SyntaxError Variable annotations syntax is only supported in Python 3.6 and greater 1 10 1 10 'x[1]: int\n'
#| 'with (a as b, c as d): pass' SyntaxError Parenthesized context managers are only supported in Python 3.9 and greater 1 28 1 28 'with (a as b, c as d): pass\n'
#| 'with (a as b, c as d): pass' SyntaxError Parenthesized context managers are only supported in Python 3.9 and greater 1 28 1 28 'with (a as b, c as d): pass\n'
#| 'with (a, b): pass' SyntaxError Parenthesized context managers are only supported in Python 3.9 and greater 1 18 1 18 'with (a, b): pass\n'
#| 'with (a, b): pass' SyntaxError Parenthesized context managers are only supported in Python 3.9 and greater 1 18 1 18 'with (a, b): pass\n'
#| 'with (a,): pass' SyntaxError Parenthesized context managers are only supported in Python 3.9 and greater 1 16 1 16 'with (a,): pass\n'
#| 'with (a,): pass' SyntaxError Parenthesized context managers are only supported in Python 3.9 and greater 1 16 1 16 'with (a,): pass\n'
#| 'with (a as b, c):\n  pass\nx' SyntaxError Parenthesized context managers are only supported in Python 3.9 and greater 3 0 3 -1 'x\n'
#| 'with (a as b, c):\n  pass\nx' SyntaxError Parenthesized context managers are only supported in Python 3.9 and greater 3 0 3 -1 'x\n'
#| 'try: pass\nexcept* A: pass' SyntaxError Exception groups are only supported in Python 3.11 and greater 2 16 2 -1 'except* A: pass\n'
#| 'try: pass\nexcept* A: pass' SyntaxError Exception groups are only supported in Python 3.11 and greater 2 16 2 -1 'except* A: pass\n'
#| 'try:\n  pass\nexcept* A as e:\n  pass\nexcept* B:\n  pass\n' SyntaxError Exception groups are only supported in Python 3.11 and greater 6 7 6 -1 '  pass\n'
#| 'try:\n  pass\nexcept* A as e:\n  pass\nexcept* B:\n  pass\n' SyntaxError Exception groups are only supported in Python 3.11 and greater 6 7 6 -1 '  pass\n'
#| 'def f(a, /):\n  x: int = 1_0\n  return (b := 2)\n' SyntaxError Positional-only parameters are only supported in Python 3.8 and greater 1 11 1 12 'def f(a, /):\n'
#| 'def f(a, /):\n  x: int = 1_0\n  return (b := 2)\n' Module
#| 'while (a := b) and (c := d): pass' SyntaxError Assignment expressions are only supported in Python 3.8 and greater 1 14 1 15 'while (a := b) and (c := d): pass\n'
#| 'while (a := b) and (c := d): pass' SyntaxError Assignment expressions are only supported in Python 3.8 and greater 1 14 1 15 'while (a := b) and (c := d): pass\n'
#| "print(f'{a}', x @ y)" SyntaxError Format strings are only supported in Python 3.6 and greater 1 13 1 14 "print(f'{a}', x @ y)\n"
#| "print(f'{a}', x @ y)" SyntaxError Format strings are only supported in Python 3.6 and greater 1 13 1 14 "print(f'{a}', x @ y)\n"
#| 'a = b = c @ d' SyntaxError The '@' operator is only supported in Python 3.5 and greater 1 14 1 14 'a = b = c @ d\n'
#| 'a = b = c @ d' Module
#| 'return_ = not a @ b' SyntaxError The '@' operator is only supported in Python 3.5 and greater 1 20 1 20 'return_ = not a @ b\n'
#| 'return_ = not a @ b' Module
#| 'for x in a @ b: pass' SyntaxError The '@' operator is only supported in Python 3.5 and greater 1 15 1 16 'for x in a @ b: pass\n'
#| 'for x in a @ b: pass' Module
#| 'a @ b # c' SyntaxError The '@' operator is only supported in Python 3.5 and greater 1 7 1 10 'a @ b # c\n'
#| 'a @ b # c' Module
#| 'del a[b @ c]' SyntaxError The '@' operator is only supported in Python 3.5 and greater 1 12 1 13 'del a[b @ c]\n'
#| 'del a[b @ c]' Module
#| 'lambda: a @ b' SyntaxError The '@' operator is only supported in Python 3.5 and greater 1 14 1 14 'lambda: a @ b\n'
#| 'lambda: a @ b' Module
#| 'assert (a := 1), b' SyntaxError Assignment expressions are only supported in Python 3.8 and greater 1 15 1 16 'assert (a := 1), b\n'
#| 'assert (a := 1), b' SyntaxError Assignment expressions are only supported in Python 3.8 and greater 1 15 1 16 'assert (a := 1), b\n'
#| 'é @ é' SyntaxError The '@' operator is only supported in Python 3.5 and greater 1 6 1 6 'é @ é\n'
#| 'é @ é' Module
#| 'def f(x: a @ b) -> c @ d: pass' SyntaxError The '@' operator is only supported in Python 3.5 and greater 1 15 1 16 'def f(x: a @ b) -> c @ d: pass\n'
#| 'def f(x: a @ b) -> c @ d: pass' Module
#| 'x = a @ -b' SyntaxError The '@' operator is only supported in Python 3.5 and greater 1 11 1 11 'x = a @ -b\n'
#| 'x = a @ -b' Module
#| 'x[a @ b:c]' SyntaxError The '@' operator is only supported in Python 3.5 and greater 1 8 1 9 'x[a @ b:c]\n'
#| 'x[a @ b:c]' Module
#| 'from a import (b)' Module
#| 'from a import (b)' Module
#| 'if x:\n    with (a as b):\n        z\nq\n' SyntaxError Parenthesized context managers are only supported in Python 3.9 and greater 4 0 4 -1 'q\n'
#| 'if x:\n    with (a as b):\n        z\nq\n' Module
#| 'match x:\n  case 1_0: pass' SyntaxError Underscores in numeric literals are only supported in Python 3.6 and greater 2 8 2 11 '  case 1_0: pass\n'
#| 'match x:\n  case 1_0: pass' Module
#| 'match x:\n  case A(b=1): pass\n  case _:\n    pass' SyntaxError Pattern matching is only supported in Python 3.10 and greater 4 9 4 -1 '    pass\n'
#| 'match x:\n  case A(b=1): pass\n  case _:\n    pass' SyntaxError Pattern matching is only supported in Python 3.10 and greater 4 9 4 -1 '    pass\n'
#| 'async def f(): x = [i async for i in y]; await z' SyntaxError Async comprehensions are only supported in Python 3.6 and greater 1 39 1 40 'async def f(): x = [i async for i in y]; await z\n'
#| 'async def f(): x = [i async for i in y]; await z' SyntaxError Async comprehensions are only supported in Python 3.6 and greater 1 39 1 40 'async def f(): x = [i async for i in y]; await z\n'
#| "f'{x=}' 'y'" SyntaxError Format strings are only supported in Python 3.6 and greater 1 12 1 12 "f'{x=}' 'y'\n"
#| "f'{x=}' 'y'" SyntaxError f-string: self documenting expressions are only supported in Python 3.8 and greater 1 12 1 12 "f'{x=}' 'y'\n"
#| "print(f'{(a)}{b = !r}', 1)" SyntaxError Format strings are only supported in Python 3.6 and greater 1 23 1 24 "print(f'{(a)}{b = !r}', 1)\n"
#| "print(f'{(a)}{b = !r}', 1)" SyntaxError f-string: self documenting expressions are only supported in Python 3.8 and greater 1 23 1 24 "print(f'{(a)}{b = !r}', 1)\n"
#| "f'{x:=5}{x==1}'" SyntaxError Format strings are only supported in Python 3.6 and greater 1 16 1 16 "f'{x:=5}{x==1}'\n"
#| "f'{x:=5}{x==1}'" Module
