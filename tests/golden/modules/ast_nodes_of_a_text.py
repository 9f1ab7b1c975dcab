import ast

SOURCE = '''
"""A docstring."""
from __future__ import annotations
from . import a as b, c
from ..d.e import *
import os.path, sys as system

@decorated(1, *args, key=2, **more)
def f(a, b: int = 1, /, c=2, *rest: str, d, e: float = 3, **kw) -> "x":
    "inner"
    global g
    x: int
    (y): str = 'é' "b" u'c'
    self.z[1:2, ::3, ...] += 4j
    return lambda *, k=1: (yield)

class C(Base, metaclass=M):
    __private = not -x ** +2 // ~3
    async def g(self):
        async with a as b, c: await d
        async for x, *y in z: yield x, *y
        else: pass
        return [i async for i in j if k if l]

for i in range(10):
    if i < 3 <= j != k is not None in l not in m: continue
    elif i: break
    else: del a, b[0], c.d
while (n := next(it)) and (a or b) or c: assert n, f"{n!r:>{width}.2f} {{}} {n=}"
try: raise X from y
except (A, B) as e: raise
except: ...
else: x = y = {1: 2, **z}
finally: {*s, 1}, {k: v for k, v in w}, {i for i in j}, (i for i in j)
try: pass
except* V: nonlocal_ = b'bytes' if a @ b else 1e100
with open(p) as f, (yield_ := 1): pass
match point:
    case 0 | -1 | 1+2j | None | "a" "b": pass
    case [x, *_] | (x, *rest) if x: pass
    case {"k": v, **rest}: pass
    case Point(1, y=[]) as p: pass
    case a.b: pass
    case _: pass
'''
print(ast.dump(ast.parse(SOURCE), indent=1))
# output:
#| Module(
#|  body=[
#|   Expr(
#|    value=Constant(value='A docstring.')),
#|   ImportFrom(
#|    module='__future__',
#|    names=[
#|     alias(name='annotations')],
#|    level=0),
#|   ImportFrom(
#|    names=[
#|     alias(name='a', asname='b'),
#|     alias(name='c')],
#|    level=1),
#|   ImportFrom(
#|    module='d.e',
#|    names=[
#|     alias(name='*')],
#|    level=2),
#|   Import(
#|    names=[
#|     alias(name='os.path'),
#|     alias(name='sys', asname='system')]),
#|   FunctionDef(
#|    name='f',
#|    args=arguments(
#|     posonlyargs=[
#|      arg(arg='a'),
#|      arg(
#|       arg='b',
#|       annotation=Name(id='int', ctx=Load()))],
#|     args=[
#|      arg(arg='c')],
#|     vararg=arg(
#|      arg='rest',
#|      annotation=Name(id='str', ctx=Load())),
#|     kwonlyargs=[
#|      arg(arg='d'),
#|      arg(
#|       arg='e',
#|       annotation=Name(id='float', ctx=Load()))],
#|     kw_defaults=[
#|      None,
#|      Constant(value=3)],
#|     kwarg=arg(arg='kw'),
#|     defaults=[
#|      Constant(value=1),
#|      Constant(value=2)]),
#|    body=[
#|     Expr(
#|      value=Constant(value='inner')),
#|     Global(
#|      names=[
#|       'g']),
#|     AnnAssign(
#|      target=Name(id='x', ctx=Store()),
#|      annotation=Name(id='int', ctx=Load()),
#|      simple=1),
#|     AnnAssign(
#|      target=Name(id='y', ctx=Store()),
#|      annotation=Name(id='str', ctx=Load()),
#|      value=Constant(value='ébc'),
#|      simple=0),
#|     AugAssign(
#|      target=Subscript(
#|       value=Attribute(
#|        value=Name(id='self', ctx=Load()),
#|        attr='z',
#|        ctx=Load()),
#|       slice=Tuple(
#|        elts=[
#|         Slice(
#|          lower=Constant(value=1),
#|          upper=Constant(value=2)),
#|         Slice(
#|          step=Constant(value=3)),
#|         Constant(value=Ellipsis)],
#|        ctx=Load()),
#|       ctx=Store()),
#|      op=Add(),
#|      value=Constant(value=4j)),
#|     Return(
#|      value=Lambda(
#|       args=arguments(
#|        posonlyargs=[],
#|        args=[],
#|        kwonlyargs=[
#|         arg(arg='k')],
#|        kw_defaults=[
#|         Constant(value=1)],
#|        defaults=[]),
#|       body=Yield()))],
#|    decorator_list=[
#|     Call(
#|      func=Name(id='decorated', ctx=Load()),
#|      args=[
#|       Constant(value=1),
#|       Starred(
#|        value=Name(id='args', ctx=Load()),
#|        ctx=Load())],
#|      keywords=[
#|       keyword(
#|        arg='key',
#|        value=Constant(value=2)),
#|       keyword(
#|        value=Name(id='more', ctx=Load()))])],
#|    returns=Constant(value='x')),
#|   ClassDef(
#|    name='C',
#|    bases=[
#|     Name(id='Base', ctx=Load())],
#|    keywords=[
#|     keyword(
#|      arg='metaclass',
#|      value=Name(id='M', ctx=Load()))],
#|    body=[
#|     Assign(
#|      targets=[
#|       Name(id='__private', ctx=Store())],
#|      value=UnaryOp(
#|       op=Not(),
#|       operand=BinOp(
#|        left=UnaryOp(
#|         op=USub(),
#|         operand=BinOp(
#|          left=Name(id='x', ctx=Load()),
#|          op=Pow(),
#|          right=UnaryOp(
#|           op=UAdd(),
#|           operand=Constant(value=2)))),
#|        op=FloorDiv(),
#|        right=UnaryOp(
#|         op=Invert(),
#|         operand=Constant(value=3))))),
#|     AsyncFunctionDef(
#|      name='g',
#|      args=arguments(
#|       posonlyargs=[],
#|       args=[
#|        arg(arg='self')],
#|       kwonlyargs=[],
#|       kw_defaults=[],
#|       defaults=[]),
#|      body=[
#|       AsyncWith(
#|        items=[
#|         withitem(
#|          context_expr=Name(id='a', ctx=Load()),
#|          optional_vars=Name(id='b', ctx=Store())),
#|         withitem(
#|          context_expr=Name(id='c', ctx=Load()))],
#|        body=[
#|         Expr(
#|          value=Await(
#|           value=Name(id='d', ctx=Load())))]),
#|       AsyncFor(
#|        target=Tuple(
#|         elts=[
#|          Name(id='x', ctx=Store()),
#|          Starred(
#|           value=Name(id='y', ctx=Store()),
#|           ctx=Store())],
#|         ctx=Store()),
#|        iter=Name(id='z', ctx=Load()),
#|        body=[
#|         Expr(
#|          value=Yield(
#|           value=Tuple(
#|            elts=[
#|             Name(id='x', ctx=Load()),
#|             Starred(
#|              value=Name(id='y', ctx=Load()),
#|              ctx=Load())],
#|            ctx=Load())))],
#|        orelse=[
#|         Pass()]),
#|       Return(
#|        value=ListComp(
#|         elt=Name(id='i', ctx=Load()),
#|         generators=[
#|          comprehension(
#|           target=Name(id='i', ctx=Store()),
#|           iter=Name(id='j', ctx=Load()),
#|           ifs=[
#|            Name(id='k', ctx=Load()),
#|            Name(id='l', ctx=Load())],
#|           is_async=1)]))],
#|      decorator_list=[])],
#|    decorator_list=[]),
#|   For(
#|    target=Name(id='i', ctx=Store()),
#|    iter=Call(
#|     func=Name(id='range', ctx=Load()),
#|     args=[
#|      Constant(value=10)],
#|     keywords=[]),
#|    body=[
#|     If(
#|      test=Compare(
#|       left=Name(id='i', ctx=Load()),
#|       ops=[
#|        Lt(),
#|        LtE(),
#|        NotEq(),
#|        IsNot(),
#|        In(),
#|        NotIn()],
#|       comparators=[
#|        Constant(value=3),
#|        Name(id='j', ctx=Load()),
#|        Name(id='k', ctx=Load()),
#|        Constant(value=None),
#|        Name(id='l', ctx=Load()),
#|        Name(id='m', ctx=Load())]),
#|      body=[
#|       Continue()],
#|      orelse=[
#|       If(
#|        test=Name(id='i', ctx=Load()),
#|        body=[
#|         Break()],
#|        orelse=[
#|         Delete(
#|          targets=[
#|           Name(id='a', ctx=Del()),
#|           Subscript(
#|            value=Name(id='b', ctx=Load()),
#|            slice=Constant(value=0),
#|            ctx=Del()),
#|           Attribute(
#|            value=Name(id='c', ctx=Load()),
#|            attr='d',
#|            ctx=Del())])])])],
#|    orelse=[]),
#|   While(
#|    test=BoolOp(
#|     op=Or(),
#|     values=[
#|      BoolOp(
#|       op=And(),
#|       values=[
#|        NamedExpr(
#|         target=Name(id='n', ctx=Store()),
#|         value=Call(
#|          func=Name(id='next', ctx=Load()),
#|          args=[
#|           Name(id='it', ctx=Load())],
#|          keywords=[])),
#|        BoolOp(
#|         op=Or(),
#|         values=[
#|          Name(id='a', ctx=Load()),
#|          Name(id='b', ctx=Load())])]),
#|      Name(id='c', ctx=Load())]),
#|    body=[
#|     Assert(
#|      test=Name(id='n', ctx=Load()),
#|      msg=JoinedStr(
#|       values=[
#|        FormattedValue(
#|         value=Name(id='n', ctx=Load()),
#|         conversion=114,
#|         format_spec=JoinedStr(
#|          values=[
#|           Constant(value='>'),
#|           FormattedValue(
#|            value=Name(id='width', ctx=Load()),
#|            conversion=-1),
#|           Constant(value='.2f')])),
#|        Constant(value=' {} n='),
#|        FormattedValue(
#|         value=Name(id='n', ctx=Load()),
#|         conversion=114)]))],
#|    orelse=[]),
#|   Try(
#|    body=[
#|     Raise(
#|      exc=Name(id='X', ctx=Load()),
#|      cause=Name(id='y', ctx=Load()))],
#|    handlers=[
#|     ExceptHandler(
#|      type=Tuple(
#|       elts=[
#|        Name(id='A', ctx=Load()),
#|        Name(id='B', ctx=Load())],
#|       ctx=Load()),
#|      name='e',
#|      body=[
#|       Raise()]),
#|     ExceptHandler(
#|      body=[
#|       Expr(
#|        value=Constant(value=Ellipsis))])],
#|    orelse=[
#|     Assign(
#|      targets=[
#|       Name(id='x', ctx=Store()),
#|       Name(id='y', ctx=Store())],
#|      value=Dict(
#|       keys=[
#|        Constant(value=1),
#|        None],
#|       values=[
#|        Constant(value=2),
#|        Name(id='z', ctx=Load())]))],
#|    finalbody=[
#|     Expr(
#|      value=Tuple(
#|       elts=[
#|        Set(
#|         elts=[
#|          Starred(
#|           value=Name(id='s', ctx=Load()),
#|           ctx=Load()),
#|          Constant(value=1)]),
#|        DictComp(
#|         key=Name(id='k', ctx=Load()),
#|         value=Name(id='v', ctx=Load()),
#|         generators=[
#|          comprehension(
#|           target=Tuple(
#|            elts=[
#|             Name(id='k', ctx=Store()),
#|             Name(id='v', ctx=Store())],
#|            ctx=Store()),
#|           iter=Name(id='w', ctx=Load()),
#|           ifs=[],
#|           is_async=0)]),
#|        SetComp(
#|         elt=Name(id='i', ctx=Load()),
#|         generators=[
#|          comprehension(
#|           target=Name(id='i', ctx=Store()),
#|           iter=Name(id='j', ctx=Load()),
#|           ifs=[],
#|           is_async=0)]),
#|        GeneratorExp(
#|         elt=Name(id='i', ctx=Load()),
#|         generators=[
#|          comprehension(
#|           target=Name(id='i', ctx=Store()),
#|           iter=Name(id='j', ctx=Load()),
#|           ifs=[],
#|           is_async=0)])],
#|       ctx=Load()))]),
#|   TryStar(
#|    body=[
#|     Pass()],
#|    handlers=[
#|     ExceptHandler(
#|      type=Name(id='V', ctx=Load()),
#|      body=[
#|       Assign(
#|        targets=[
#|         Name(id='nonlocal_', ctx=Store())],
#|        value=IfExp(
#|         test=BinOp(
#|          left=Name(id='a', ctx=Load()),
#|          op=MatMult(),
#|          right=Name(id='b', ctx=Load())),
#|         body=Constant(value=b'bytes'),
#|         orelse=Constant(value=1e+100)))])],
#|    orelse=[],
#|    finalbody=[]),
#|   With(
#|    items=[
#|     withitem(
#|      context_expr=Call(
#|       func=Name(id='open', ctx=Load()),
#|       args=[
#|        Name(id='p', ctx=Load())],
#|       keywords=[]),
#|      optional_vars=Name(id='f', ctx=Store())),
#|     withitem(
#|      context_expr=NamedExpr(
#|       target=Name(id='yield_', ctx=Store()),
#|       value=Constant(value=1)))],
#|    body=[
#|     Pass()]),
#|   Match(
#|    subject=Name(id='point', ctx=Load()),
#|    cases=[
#|     match_case(
#|      pattern=MatchOr(
#|       patterns=[
#|        MatchValue(
#|         value=Constant(value=0)),
#|        MatchValue(
#|         value=UnaryOp(
#|          op=USub(),
#|          operand=Constant(value=1))),
#|        MatchValue(
#|         value=BinOp(
#|          left=Constant(value=1),
#|          op=Add(),
#|          right=Constant(value=2j))),
#|        MatchSingleton(value=None),
#|        MatchValue(
#|         value=Constant(value='ab'))]),
#|      body=[
#|       Pass()]),
#|     match_case(
#|      pattern=MatchOr(
#|       patterns=[
#|        MatchSequence(
#|         patterns=[
#|          MatchAs(name='x'),
#|          MatchStar()]),
#|        MatchSequence(
#|         patterns=[
#|          MatchAs(name='x'),
#|          MatchStar(name='rest')])]),
#|      guard=Name(id='x', ctx=Load()),
#|      body=[
#|       Pass()]),
#|     match_case(
#|      pattern=MatchMapping(
#|       keys=[
#|        Constant(value='k')],
#|       patterns=[
#|        MatchAs(name='v')],
#|       rest='rest'),
#|      body=[
#|       Pass()]),
#|     match_case(
#|      pattern=MatchAs(
#|       pattern=MatchClass(
#|        cls=Name(id='Point', ctx=Load()),
#|        patterns=[
#|         MatchValue(
#|          value=Constant(value=1))],
#|        kwd_attrs=[
#|         'y'],
#|        kwd_patterns=[
#|         MatchSequence(patterns=[])]),
#|       name='p'),
#|      body=[
#|       Pass()]),
#|     match_case(
#|      pattern=MatchValue(
#|       value=Attribute(
#|        value=Name(id='a', ctx=Load()),
#|        attr='b',
#|        ctx=Load())),
#|      body=[
#|       Pass()]),
#|     match_case(
#|      pattern=MatchAs(),
#|      body=[
#|       Pass()])])],
#|  type_ignores=[])
print(ast.dump(ast.parse(SOURCE), annotate_fields=False))
# output:
#| Module([Expr(Constant('A docstring.')), ImportFrom('__future__', [alias('annotations')], 0), ImportFrom(names=[alias('a', 'b'), alias('c')], level=1), ImportFrom('d.e', [alias('*')], 2), Import([alias('os.path'), alias('sys', 'system')]), FunctionDef('f', arguments([arg('a'), arg('b', Name('int', Load()))], [arg('c')], arg('rest', Name('str', Load())), [arg('d'), arg('e', Name('float', Load()))], [None, Constant(3)], arg('kw'), [Constant(1), Constant(2)]), [Expr(Constant('inner')), Global(['g']), AnnAssign(Name('x', Store()), Name('int', Load()), simple=1), AnnAssign(Name('y', Store()), Name('str', Load()), Constant('ébc'), 0), AugAssign(Subscript(Attribute(Name('self', Load()), 'z', Load()), Tuple([Slice(Constant(1), Constant(2)), Slice(step=Constant(3)), Constant(Ellipsis)], Load()), Store()), Add(), Constant(4j)), Return(Lambda(arguments([], [], kwonlyargs=[arg('k')], kw_defaults=[Constant(1)], defaults=[]), Yield()))], [Call(Name('decorated', Load()), [Constant(1), Starred(Name('args', Load()), Load())], [keyword('key', Constant(2)), keyword(value=Name('more', Load()))])], Constant('x')), ClassDef('C', [Name('Base', Load())], [keyword('metaclass', Name('M', Load()))], [Assign([Name('__private', Store())], UnaryOp(Not(), BinOp(UnaryOp(USub(), BinOp(Name('x', Load()), Pow(), UnaryOp(UAdd(), Constant(2)))), FloorDiv(), UnaryOp(Invert(), Constant(3))))), AsyncFunctionDef('g', arguments([], [arg('self')], kwonlyargs=[], kw_defaults=[], defaults=[]), [AsyncWith([withitem(Name('a', Load()), Name('b', Store())), withitem(Name('c', Load()))], [Expr(Await(Name('d', Load())))]), AsyncFor(Tuple([Name('x', Store()), Starred(Name('y', Store()), Store())], Store()), Name('z', Load()), [Expr(Yield(Tuple([Name('x', Load()), Starred(Name('y', Load()), Load())], Load())))], [Pass()]), Return(ListComp(Name('i', Load()), [comprehension(Name('i', Store()), Name('j', Load()), [Name('k', Load()), Name('l', Load())], 1)]))], [])], []), For(Name('i', Store()), Call(Name('range', Load()), [Constant(10)], []), [If(Compare(Name('i', Load()), [Lt(), LtE(), NotEq(), IsNot(), In(), NotIn()], [Constant(3), Name('j', Load()), Name('k', Load()), Constant(None), Name('l', Load()), Name('m', Load())]), [Continue()], [If(Name('i', Load()), [Break()], [Delete([Name('a', Del()), Subscript(Name('b', Load()), Constant(0), Del()), Attribute(Name('c', Load()), 'd', Del())])])])], []), While(BoolOp(Or(), [BoolOp(And(), [NamedExpr(Name('n', Store()), Call(Name('next', Load()), [Name('it', Load())], [])), BoolOp(Or(), [Name('a', Load()), Name('b', Load())])]), Name('c', Load())]), [Assert(Name('n', Load()), JoinedStr([FormattedValue(Name('n', Load()), 114, JoinedStr([Constant('>'), FormattedValue(Name('width', Load()), -1), Constant('.2f')])), Constant(' {} n='), FormattedValue(Name('n', Load()), 114)]))], []), Try([Raise(Name('X', Load()), Name('y', Load()))], [ExceptHandler(Tuple([Name('A', Load()), Name('B', Load())], Load()), 'e', [Raise()]), ExceptHandler(body=[Expr(Constant(Ellipsis))])], [Assign([Name('x', Store()), Name('y', Store())], Dict([Constant(1), None], [Constant(2), Name('z', Load())]))], [Expr(Tuple([Set([Starred(Name('s', Load()), Load()), Constant(1)]), DictComp(Name('k', Load()), Name('v', Load()), [comprehension(Tuple([Name('k', Store()), Name('v', Store())], Store()), Name('w', Load()), [], 0)]), SetComp(Name('i', Load()), [comprehension(Name('i', Store()), Name('j', Load()), [], 0)]), GeneratorExp(Name('i', Load()), [comprehension(Name('i', Store()), Name('j', Load()), [], 0)])], Load()))]), TryStar([Pass()], [ExceptHandler(Name('V', Load()), body=[Assign([Name('nonlocal_', Store())], IfExp(BinOp(Name('a', Load()), MatMult(), Name('b', Load())), Constant(b'bytes'), Constant(1e+100)))])], [], []), With([withitem(Call(Name('open', Load()), [Name('p', Load())], []), Name('f', Store())), withitem(NamedExpr(Name('yield_', Store()), Constant(1)))], [Pass()]), Match(Name('point', Load()), [match_case(MatchOr([MatchValue(Constant(0)), MatchValue(UnaryOp(USub(), Constant(1))), MatchValue(BinOp(Constant(1), Add(), Constant(2j))), MatchSingleton(None), MatchValue(Constant('ab'))]), body=[Pass()]), match_case(MatchOr([MatchSequence([MatchAs(name='x'), MatchStar()]), MatchSequence([MatchAs(name='x'), MatchStar('rest')])]), Name('x', Load()), [Pass()]), match_case(MatchMapping([Constant('k')], [MatchAs(name='v')], 'rest'), body=[Pass()]), match_case(MatchAs(MatchClass(Name('Point', Load()), [MatchValue(Constant(1))], ['y'], [MatchSequence([])]), 'p'), body=[Pass()]), match_case(MatchValue(Attribute(Name('a', Load()), 'b', Load())), body=[Pass()]), match_case(MatchAs(), body=[Pass()])])], [])
print(ast.dump(ast.parse("x = 'é' + y\n\nif x:\n    f(\n  a)"), include_attributes=True))
# output:
#| Module(body=[Assign(targets=[Name(id='x', ctx=Store(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1)], value=BinOp(left=Constant(value='é', lineno=1, col_offset=4, end_lineno=1, end_col_offset=8), op=Add(), right=Name(id='y', ctx=Load(), lineno=1, col_offset=11, end_lineno=1, end_col_offset=12), lineno=1, col_offset=4, end_lineno=1, end_col_offset=12), lineno=1, col_offset=0, end_lineno=1, end_col_offset=12), If(test=Name(id='x', ctx=Load(), lineno=3, col_offset=3, end_lineno=3, end_col_offset=4), body=[Expr(value=Call(func=Name(id='f', ctx=Load(), lineno=4, col_offset=4, end_lineno=4, end_col_offset=5), args=[Name(id='a', ctx=Load(), lineno=5, col_offset=2, end_lineno=5, end_col_offset=3)], keywords=[], lineno=4, col_offset=4, end_lineno=5, end_col_offset=4), lineno=4, col_offset=4, end_lineno=5, end_col_offset=4)], orelse=[], lineno=3, col_offset=0, end_lineno=5, end_col_offset=4)], type_ignores=[])
print(ast.dump(ast.parse("  ( a,b )  ".strip(), mode="eval"), False, True, indent="--"))
# output:
#| Expression(
#| --Tuple(
#| ----[
#| ------Name(
#| --------'a',
#| --------Load(),
#| --------lineno=1,
#| --------col_offset=2,
#| --------end_lineno=1,
#| --------end_col_offset=3),
#| ------Name(
#| --------'b',
#| --------Load(),
#| --------lineno=1,
#| --------col_offset=4,
#| --------end_lineno=1,
#| --------end_col_offset=5)],
#| ----Load(),
#| ----lineno=1,
#| ----col_offset=0,
#| ----end_lineno=1,
#| ----end_col_offset=7))
print(ast.dump(ast.parse("a; b", mode="single")), ast.parse("x", "name.py", "eval").body.id)
# output:
#| Interactive(body=[Expr(value=Name(id='a', ctx=Load())), Expr(value=Name(id='b', ctx=Load()))]) x
print(ast.dump(ast.parse(b"\xef\xbb\xbfx = '\xc3\xa9'")), ast.dump(ast.parse("")), ast.dump(ast.parse("a\r\nb\rc"), include_attributes=True))
# output:
#| Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value='é'))], type_ignores=[]) Module(body=[], type_ignores=[]) Module(body=[Expr(value=Name(id='a', ctx=Load(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1), Expr(value=Name(id='b', ctx=Load(), lineno=2, col_offset=0, end_lineno=2, end_col_offset=1), lineno=2, col_offset=0, end_lineno=2, end_col_offset=1), Expr(value=Name(id='c', ctx=Load(), lineno=3, col_offset=0, end_lineno=3, end_col_offset=1), lineno=3, col_offset=0, end_lineno=3, end_col_offset=1)], type_ignores=[])

for text in ("x = $", "f() = 1", "if x\n  y", "if x:\ny", "  x", "(", "'abc", "a b", "1__0", "é = €", "x]", "def f(:\n pass", "x = (1,\n", "a\0", "x\n  y", "try:\n  x"):
    for mode in ("exec", "eval"):
        try:
            print(ast.dump(ast.parse(text, "f.py", mode)))
        except SyntaxError as error:
            print(mode, repr(text), type(error).__name__, error.args)
# output:
#| exec 'x = $' SyntaxError ('invalid syntax', ('f.py', 1, 5, 'x = $\n', 1, 6))
#| eval 'x = $' SyntaxError ('invalid syntax', ('f.py', 1, 3, 'x = $', 1, 4))
#| exec 'f() = 1' SyntaxError ("cannot assign to function call here. Maybe you meant '==' instead of '='?", ('f.py', 1, 1, 'f() = 1\n', 1, 4))
#| eval 'f() = 1' SyntaxError ('invalid syntax', ('f.py', 1, 5, 'f() = 1', 1, 6))
#| exec 'if x\n  y' SyntaxError ("expected ':'", ('f.py', 1, 5, 'if x\n', 1, 5))
#| eval 'if x\n  y' SyntaxError ('invalid syntax', ('f.py', 1, 1, 'if x\n', 1, 3))
#| exec 'if x:\ny' IndentationError ("expected an indented block after 'if' statement on line 1", ('f.py', 2, 1, 'y\n', 2, 2))
#| eval 'if x:\ny' SyntaxError ('invalid syntax', ('f.py', 1, 1, 'if x:\n', 1, 3))
#| exec '  x' IndentationError ('unexpected indent', ('f.py', 1, 2, '  x\n', 1, -1))
#| eval '  x' IndentationError ('unexpected indent', ('f.py', 1, 2, '  x', 1, -1))
#| exec '(' SyntaxError ("'(' was never closed", ('f.py', 1, 1, '(\n', 1, 0))
#| eval '(' SyntaxError ("'(' was never closed", ('f.py', 1, 1, '(', 1, 0))
#| exec "'abc" SyntaxError ('unterminated string literal (detected at line 1)', ('f.py', 1, 1, "'abc", 1, 1))
#| eval "'abc" SyntaxError ('unterminated string literal (detected at line 1)', ('f.py', 1, 1, "'abc", 1, 1))
#| exec 'a b' SyntaxError ('invalid syntax', ('f.py', 1, 3, 'a b\n', 1, 4))
#| eval 'a b' SyntaxError ('invalid syntax', ('f.py', 1, 3, 'a b', 1, 4))
#| exec '1__0' SyntaxError ('invalid decimal literal', ('f.py', 1, 2, '1__0', 1, 2))
#| eval '1__0' SyntaxError ('invalid decimal literal', ('f.py', 1, 2, '1__0', 1, 2))
#| exec 'é = €' SyntaxError ("invalid character '€' (U+20AC)", ('f.py', 1, 5, 'é = €', 1, 5))
#| eval 'é = €' SyntaxError ("invalid character '€' (U+20AC)", ('f.py', 1, 5, 'é = €', 1, 5))
#| exec 'x]' SyntaxError ("unmatched ']'", ('f.py', 1, 2, 'x]', 1, 2))
#| eval 'x]' SyntaxError ("unmatched ']'", ('f.py', 1, 2, 'x]', 1, 2))
#| exec 'def f(:\n pass' SyntaxError ('invalid syntax', ('f.py', 1, 7, 'def f(:\n', 1, 8))
#| eval 'def f(:\n pass' SyntaxError ('invalid syntax', ('f.py', 1, 1, 'def f(:\n', 1, 4))
#| exec 'x = (1,\n' SyntaxError ("'(' was never closed", ('f.py', 1, 5, 'x = (1,\n', 1, 0))
#| eval 'x = (1,\n' SyntaxError ('invalid syntax', ('f.py', 1, 3, 'x = (1,\n', 1, 4))
#| exec 'a\x00' SyntaxError ('source code string cannot contain null bytes',)
#| eval 'a\x00' SyntaxError ('source code string cannot contain null bytes',)
#| exec 'x\n  y' IndentationError ('unexpected indent', ('f.py', 2, 2, '  y\n', 2, -1))
#| eval 'x\n  y' IndentationError ('unexpected indent', ('f.py', 2, 2, '  y', 2, -1))
#| exec 'try:\n  x' SyntaxError ("expected 'except' or 'finally' block", ('f.py', 2, 4, '  x\n', 2, -1))
#| eval 'try:\n  x' SyntaxError ('invalid syntax', ('f.py', 1, 1, 'try:\n', 1, 4))
# What CPython finds behind the parser is no error here.
print(ast.dump(ast.parse("return 1\nbreak\ndef f(a, a): nonlocal b\nyield")))
# output:
#| Module(body=[Return(value=Constant(value=1)), Break(), FunctionDef(name='f', args=arguments(posonlyargs=[], args=[arg(arg='a'), arg(arg='a')], kwonlyargs=[], kw_defaults=[], defaults=[]), body=[Nonlocal(names=['b'])], decorator_list=[]), Expr(value=Yield())], type_ignores=[])


def tried(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)


# Nodes are made, and changed, as other objects.
name = ast.Name("x", ctx=ast.Load(), lineno=3)
print(name.id, name.lineno, name._fields, name._attributes, name.end_lineno, ast.dump(name), ast.dump(name, include_attributes=True))
# output:
#| x 3 ('id', 'ctx') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') None Name(id='x', ctx=Load()) Name(id='x', ctx=Load(), lineno=3)
print(ast.dump(ast.Name()), ast.dump(ast.Name(ctx=ast.Load())), ast.dump(ast.Constant(1)), ast.dump(ast.Constant(value=None)), ast.dump(ast.Call(ast.Name("f"), [], [])))
# output:
#| Name() Name(ctx=Load()) Constant(value=1) Constant(value=None) Call(func=Name(id='f'), args=[], keywords=[])
print(ast.dump(ast.arguments([], [ast.arg("a")])), ast.dump(ast.List([ast.Add(), 3, "x", None])), ast.Constant(1).kind, ast.FunctionDef.returns)
# output:
#| arguments(posonlyargs=[], args=[arg(arg='a')]) List(elts=[Add(), 3, 'x', None]) None None
print(ast.Name.__doc__, "|", ast.expr_context.__doc__, "|", ast.comprehension.__doc__, ast.mod.__doc__)
# output:
#| Name(identifier id, expr_context ctx) | expr_context = Load | Store | Del | comprehension(expr target, expr iter, expr* ifs, int is_async) mod = Module(stmt* body, type_ignore* type_ignores)
#|     | Interactive(stmt* body)
#|     | Expression(expr body)
#|     | FunctionType(expr* argtypes, expr returns)
print(issubclass(ast.Name, ast.expr), issubclass(ast.expr, ast.AST), isinstance(name, ast.stmt), ast.Name.__name__, ast.Name.__module__, type(ast.parse("x")))  # expect: True True False Name ast <class 'ast.Module'>
tried(ast.Name, 1, 2, 3); tried(ast.Name, 1, id=2); tried(ast.Add, 1); tried(lambda: ast.Name().id)
# output:
#| TypeError Name constructor takes at most 2 positional arguments
#| TypeError Name got multiple values for argument 'id'
#| TypeError Add constructor takes at most 0 positional arguments
#| AttributeError 'Name' object has no attribute 'id'
tried(ast.dump, 3); tried(ast.parse, 3); tried(ast.parse, "x", mode="q")
# output:
#| TypeError expected AST, got 'int'
#| TypeError compile() arg 1 must be a string, bytes or AST object
#| ValueError compile() mode must be 'exec', 'eval', 'single' or 'func_type'
print(ast.Name(foo=3).foo)  # expect: 3
for name in ("Module", "Expr", "TryStar", "match_case", "type_ignore", "MatchOr", "IsNot", "FloorDiv", "alias", "Interactive", "arg", "Slice", "Nonlocal"):
    print(name, getattr(ast, name).__name__ == name, getattr(ast, name)._fields)
# output:
#| Module True ('body', 'type_ignores')
#| Expr True ('value',)
#| TryStar True ('body', 'handlers', 'orelse', 'finalbody')
#| match_case True ('pattern', 'guard', 'body')
#| type_ignore True ()
#| MatchOr True ('patterns',)
#| IsNot True ()
#| FloorDiv True ()
#| alias True ('name', 'asname')
#| Interactive True ('body',)
#| arg True ('arg', 'annotation', 'type_comment')
#| Slice True ('lower', 'upper', 'step')
#| Nonlocal True ('names',)
match ast.parse("a + 1", mode="eval").body:
    case ast.BinOp(ast.Name(left), ast.Add(), ast.Constant(right)):
        print(left, right)  # expect: a 1

# Of earlier versions
print(isinstance(ast.Constant(1), ast.Num), isinstance(ast.Constant(True), ast.Num), isinstance(ast.Constant("a"), ast.Str), isinstance(ast.Constant(b""), ast.Bytes),
      isinstance(ast.Constant(None), ast.NameConstant), isinstance(ast.Constant(...), ast.Ellipsis), isinstance(ast.Name("x"), ast.Num))  # expect: True False True True True True False
print(ast.dump(ast.Num(5)), ast.dump(ast.Str("s")), ast.dump(ast.NameConstant(None)), ast.Constant(7).n, ast.Constant("q").s, ast.dump(ast.Index(ast.Name("i"))), ast.dump(ast.ExtSlice([ast.Name("i")])), ast.dump(ast.Ellipsis()))
# output:
#| Constant(value=5) Constant(value='s') Constant(value=None) 7 q Name(id='i') Tuple(elts=[Name(id='i')], ctx=Load()) Constant(value=Ellipsis)

# Literals
print(ast.literal_eval(ast.parse("[1, (2.5, -3), {'a': {4}}, b'x', None, 1+2j, set()]", mode="eval")), ast.literal_eval(ast.parse("-1").body[0].value))  # expect: [1, (2.5, -3), {'a': {4}}, b'x', None, (1+2j), set()] -1
for node in (ast.parse("a", mode="eval"), ast.Name("x"), ast.parse("\n1 + 2", mode="eval"), ast.parse("f()", mode="eval"), 3):
    try:
        ast.literal_eval(node)
    except ValueError as error:
        print(str(error).split("0x")[0])
# output:
#| malformed node or string on line 1: <ast.Name object at 
#| malformed node or string: <ast.Name object at 
#| malformed node or string on line 2: <ast.BinOp object at 
#| malformed node or string on line 1: <ast.Call object at 
#| malformed node or string: 3
