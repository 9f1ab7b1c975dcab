import ast
for s in ("a = 1 # type: ignore\n", "a = 1 # type: ignore[x]\n", "for x in y: # type: ignore[foo]\n    pass\n", "def f(x): # type: ignore[m]\n    pass\n", "with a: # type: ignore\n    pass\n", "x = 1\nasync def g(): # type: ignore\n    y = 2 # type: int\n"):
    t = ast.parse(s, type_comments=True)
    u = ast.unparse(t)
    print(repr(u), ast.dump(ast.parse(u, type_comments=True)) == ast.dump(t), ast.dump(t)[-60:])
# output:
#| 'a = 1 # type: ignore' True ant(value=1))], type_ignores=[TypeIgnore(lineno=1, tag='')])
#| 'a = 1 # type: ignore[x]' True (value=1))], type_ignores=[TypeIgnore(lineno=1, tag='[x]')])
#| 'for x in y: # type: ignore[foo]\n    pass' True else=[])], type_ignores=[TypeIgnore(lineno=1, tag='[foo]')])
#| 'def f(x): # type: ignore[m]\n    pass' True r_list=[])], type_ignores=[TypeIgnore(lineno=1, tag='[m]')])
#| 'with a: # type: ignore\n    pass' True ody=[Pass()])], type_ignores=[TypeIgnore(lineno=1, tag='')])
#| 'x = 1\n\nasync def g(): # type: ignore\n    y = 2 # type: int' False ator_list=[])], type_ignores=[TypeIgnore(lineno=2, tag='')])
for n in (ast.Assign([ast.Name('x')], ast.Constant(1)), ast.For(ast.Name('x'), ast.Name('y'), [ast.Pass()], []), ast.With([ast.withitem(ast.Name('a'))], [ast.Pass()]), ast.Module([ast.Pass()]), ast.Module([ast.Pass()], [])):
    try:
        print(ast.unparse(n))
    except Exception as e:
        print(type(e).__name__, e)
# output:
#| AttributeError 'Assign' object has no attribute 'lineno'
#| AttributeError 'For' object has no attribute 'lineno'
#| AttributeError 'With' object has no attribute 'lineno'
#| AttributeError 'Module' object has no attribute 'type_ignores'
#| pass
print(ast.unparse(ast.fix_missing_locations(ast.Assign([ast.Name('x')], ast.Constant(1)))))  # expect: x = 1
