import ast

TEXTS = [
    "a+b*c-d/(e//f)%g@h**i**-j", "(a+b)*c", "-(-a)", "not (a and b) or c and not d", "a or (b and c) or d", "a and (b and c)", "(a, b), c = d = 1, 2", "a, = ()", "a[1:2, ::3], a[b:], a[(1, 2)], a[()], a[:, 1], a[*b]",
    "lambda: 0", "lambda a, /, b=1, *c, d, e=2, **f: (lambda: (yield))", "a if b else (c if d else e)", "(a if b else c) if d else e", "(x := 1) + (y := 2)", "f((x := 1), *a, k=(y := 2), **b)",
    "[x for y in z if a if b for c, d in e]", "{x: y for x in z}", "{x async for x in z}", "(x for x in y)", "f(x for x in y)", "{1, 2}", "{}", "{**a, 'b': 1}", "{*()}", "(1).real, 1.5.real, 1j.imag, -1 .x", "1e400, -1e400j, 1e-5, 12345678901234567890",
    "'a', \"b'\", 'c\"', 'd\\'\"', '\\n\\t\\\\\\x00é\\u200b', b'x\\xff', u'u', ''", "f'{a}{b!r}{c:>{d}}{{}}{e!s:x}'", "f\"{a['k']}\"", "f'''{a}\n'''", "f'\\n{x}'", "f'{ {1: 2}[1] }'", "f'{x:\\n}'", "f'{lambda_}' 'b' f'{(lambda: 1)}'", "f'{x=}'", "f''", "f'{a}\\'\"'", "f'{(yield)}'",
    "a.b.c().d[e](f)", "await a, (await b).c, -await d", "(yield), (yield a), (yield from b)", "x = yield", "x = yield a, b", "*a, b = c", "print(*a, sep='')", "a < b <= c != d is e is not f in g not in h", "(a < b) < c", "~a << b >> c & d | e ^ f", "(a | b) & c", "2 ** -1, (-2) ** 2, -2 ** 2", "a if (yield) else b", "...", "True, False, None",
]
for text in TEXTS:
    tree = ast.parse(text)
    again = ast.unparse(tree)
    print(again, ast.dump(ast.parse(again)) == ast.dump(tree))
# output:
#| a + b * c - d / (e // f) % g @ h ** i ** (-j) True
#| (a + b) * c True
#| --a True
#| not (a and b) or (c and (not d)) True
#| a or (b and c) or d True
#| a and (b and c) True
#| (a, b), c = d = (1, 2) True
#| a, = () True
#| (a[1:2, ::3], a[b:], a[1, 2], a[()], a[:, 1], a[*b,]) True
#| lambda: 0 True
#| lambda a, /, b=1, *c, d, e=2, **f: lambda: (yield) True
#| a if b else c if d else e True
#| (a if b else c) if d else e True
#| (x := 1) + (y := 2) True
#| f((x := 1), *a, k=(y := 2), **b) True
#| [x for y in z if a if b for c, d in e] True
#| {x: y for x in z} True
#| {x async for x in z} True
#| (x for x in y) True
#| f((x for x in y)) True
#| {1, 2} True
#| {} True
#| {**a, 'b': 1} True
#| {*()} True
#| (1 .real, 1.5.real, 1j.imag, -1 .x) True
#| (1e309, -1e309j, 1e-05, 12345678901234567890) True
#| ('a', "b'", 'c"', 'd\'"', '\n\t\\\x00é\u200b', b'x\xff', u'u', '') True
#| f'{a}{b!r}{c:>{d}}{{}}{e!s:x}' True
#| f"{a['k']}" True
#| f'{a}\n' True
#| f'\n{x}' True
#| f'{ {1: 2}[1]}' True
#| f"""{x:
#| }""" True
#| f'{lambda_}b{(lambda: 1)}' True
#| f'x={x!r}' True
#| f'' True
#| f'''{a}'"''' True
#| f'{(yield)}' True
#| a.b.c().d[e](f) True
#| (await a, (await b).c, -await d) True
#| ((yield), (yield a), (yield from b)) True
#| x = (yield) True
#| x = (yield (a, b)) True
#| *a, b = c True
#| print(*a, sep='') True
#| a < b <= c != d is e is not f in g not in h True
#| (a < b) < c True
#| ~a << b >> c & d | e ^ f True
#| (a | b) & c True
#| (2 ** (-1), (-2) ** 2, -2 ** 2) True
#| a if (yield) else b True
#| ... True
#| (True, False, None) True
STATEMENTS = '''"""Doc
  of the module"""
import a, b.c as d
from . import e
from .f import g as h, i
x: int = 1
(y): str
z.w: int
x += 1; y @= 2
del a, b[0]
assert a, 'b'
raise
raise A from b
global_ = 1
@dec
@dec.more(1)
class C(A, B, k=1):
    'doc'
    def f(self, a: int = 1, *, b=2) -> str:
        """A long "doc"

        with lines\\tand tabs."""
        nonlocal q
        global r, s
        return
    async def g(): return a, b
class D: pass
def h():
    'only a doc'
if a: pass
elif b: pass
elif c:
    if d: pass
    else: pass
else:
    if e: pass
    f
for a, b in c: break
else: continue
for (a, b)[0] in c, d: pass
while a: pass
else: pass
with a, b as c, d as (e, f): pass
async def k():
    async with a: pass
    async for b in c: pass
try: pass
except A: pass
except (B, C) as d: pass
except: pass
else: pass
finally: pass
try: pass
finally: pass
try: pass
except* A as b:
    try: pass
    except B: pass
match a, b:
    case 1 | 'x' | None | -1 | 1-2j: pass
    case [a, *_, b] | (c,): pass
    case {'k': v, 1: _, **rest} if g: pass
    case {}: pass
    case P(1, b, c=2, d=[3]): pass
    case (1 | 2) as x: pass
    case a.b.c: pass
    case [(A() | B()) as y]: pass
    case *q, _: pass
    case str(): pass
    case _: pass
'''
tree = ast.parse(STATEMENTS)
again = ast.unparse(tree)
print(again)
# output:
#| """Doc
#|   of the module"""
#| import a, b.c as d
#| from . import e
#| from .f import g as h, i
#| x: int = 1
#| (y): str
#| z.w: int
#| x += 1
#| y @= 2
#| del a, b[0]
#| assert a, 'b'
#| raise
#| raise A from b
#| global_ = 1
#|
#| @dec
#| @dec.more(1)
#| class C(A, B, k=1):
#|     """doc"""
#|
#|     def f(self, a: int=1, *, b=2) -> str:
#|         """A long "doc"
#|
#|         with lines	and tabs."""
#|         nonlocal q
#|         global r, s
#|         return
#|
#|     async def g():
#|         return (a, b)
#|
#| class D:
#|     pass
#|
#| def h():
#|     """only a doc"""
#| if a:
#|     pass
#| elif b:
#|     pass
#| elif c:
#|     if d:
#|         pass
#|     else:
#|         pass
#| else:
#|     if e:
#|         pass
#|     f
#| for a, b in c:
#|     break
#| else:
#|     continue
#| for (a, b)[0] in (c, d):
#|     pass
#| while a:
#|     pass
#| else:
#|     pass
#| with a, b as c, d as (e, f):
#|     pass
#|
#| async def k():
#|     async with a:
#|         pass
#|     async for b in c:
#|         pass
#| try:
#|     pass
#| except A:
#|     pass
#| except (B, C) as d:
#|     pass
#| except:
#|     pass
#| else:
#|     pass
#| finally:
#|     pass
#| try:
#|     pass
#| finally:
#|     pass
#| try:
#|     pass
#| except* A as b:
#|     try:
#|         pass
#|     except B:
#|         pass
#| match (a, b):
#|     case 1 | 'x' | None | -1 | 1 - 2j:
#|         pass
#|     case [a, *_, b] | [c]:
#|         pass
#|     case {'k': v, 1: _, **rest} if g:
#|         pass
#|     case {}:
#|         pass
#|     case P(1, b, c=2, d=[3]):
#|         pass
#|     case 1 | 2 as x:
#|         pass
#|     case a.b.c:
#|         pass
#|     case [A() | B() as y]:
#|         pass
#|     case [*q, _]:
#|         pass
#|     case str():
#|         pass
#|     case _:
#|         pass
print(ast.dump(ast.parse(again)) == ast.dump(tree), ast.unparse(ast.parse(again)) == again)  # expect: True True

# Nodes that no text gave
N = ast.Name
for node in (ast.Constant((1, "a", (2,))), ast.Constant(float("nan")), ast.Constant(complex(float("inf"), 1)), ast.Set([]), ast.Tuple([]), ast.BoolOp(ast.And(), [N("a"), ast.BoolOp(ast.Or(), [N("b"), N("c")])]),
             ast.Module([ast.Expr(ast.Constant("one\ntwo"))], []), ast.Expression(N("x")), ast.Interactive([ast.Pass(), ast.Pass()]), ast.arguments([], [ast.arg("a")], None, [], [], None, [ast.Constant(1)]), ast.alias("a", "b"),
             ast.keyword(None, N("k")), ast.comprehension(N("a"), N("b"), [], 1), ast.withitem(N("a"), N("b")), ast.ExceptHandler(None, None, [ast.Pass()]), ast.FunctionDef("f", ast.arguments([], [], None, [], [], None, []), [ast.Pass()], [], None, "int", lineno=1),
             ast.Assign([N("a")], N("b"), "str", lineno=1), ast.JoinedStr([ast.Constant("a'\""), ast.FormattedValue(N("x"), 114, None)]), ast.FormattedValue(N("x"), -1, None), ast.ImportFrom(None, [ast.alias("a")], 2), ast.ImportFrom("m", [ast.alias("a")]),
             ast.FunctionType([N("a")], N("b")), ast.MatchAs(), ast.MatchStar(), ast.Slice(), ast.Starred(ast.BinOp(N("a"), ast.BitOr(), N("b")), ast.Load())):
    print(ast.unparse(node))
# output:
#| (1, 'a', (2,))
#| (1e309-1e309)
#| (1e309+1j)
#| {*()}
#| ()
#| a and (b or c)
#| """one
#| two"""
#| x
#| pass
#| a=1
#| a as b
#| **k
#|  async for a in b
#| a as b
#| except:
#|     pass
#| def f(): # type: int
#|     pass
#| a = b # type: str
#| f'''a'"{x!r}'''
#| {x}
#| from .. import a
#| from m import a
#| (a) -> b
#| _
#| *_
#| :
#| *a | b
for node in (ast.Name(), ast.Raise(None, N("x")), ast.YieldFrom(None), ast.JoinedStr([ast.Constant(1)]), ast.JoinedStr([ast.FormattedValue(ast.Constant("\\"), -1, None)]), 3):
    try:
        print(ast.unparse(node))
    except (AttributeError, ValueError, TypeError) as error:
        print(type(error).__name__, str(error).split("0x")[0])
# output:
#| AttributeError 'Name' object has no attribute 'id'
#| ValueError Node can't use cause without an exception.
#| ValueError Node can't be used without a value attribute.
#| ValueError Unexpected node inside JoinedStr, <ast.Constant object at 
#| ValueError Unable to avoid backslash in f-string expression part
#| AttributeError 'int' object has no attribute '_fields'
