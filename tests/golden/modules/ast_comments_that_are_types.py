import ast


def t(src, **k):
    k.setdefault('type_comments', True)
    try:
        m = ast.parse(src, **k)
        print(repr(src), ast.dump(m))
        for n in ast.walk(m):
            if getattr(n, 'type_comment', None): print('   ', type(n).__name__, n.lineno, n.col_offset, n.end_lineno, n.end_col_offset, repr(n.type_comment))
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))


t('x = 1 # type: int')
# output:
#| 'x = 1 # type: int' Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value=1), type_comment='int')], type_ignores=[])
#|     Assign 1 0 1 17 'int'
t('x = 1 #type:int  ')
# output:
#| 'x = 1 #type:int  ' Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value=1), type_comment='int  ')], type_ignores=[])
#|     Assign 1 0 1 17 'int  '
t('x = (1) # type: int # c')
# output:
#| 'x = (1) # type: int # c' Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value=1), type_comment='int # c')], type_ignores=[])
#|     Assign 1 0 1 23 'int # c'
t('x = 1; y = 2 # type: int')
# output:
#| 'x = 1; y = 2 # type: int' Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value=1)), Assign(targets=[Name(id='y', ctx=Store())], value=Constant(value=2), type_comment='int')], type_ignores=[])
#|     Assign 1 7 1 24 'int'
t('x = 1 # type: int\ny')
# output:
#| 'x = 1 # type: int\ny' Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value=1), type_comment='int'), Expr(value=Name(id='y', ctx=Load()))], type_ignores=[])
#|     Assign 1 0 1 17 'int'
t('x = 1; # type: int')  # expect: 'x = 1; # type: int' SyntaxError invalid syntax 1 16 1 19 'x = 1; # type: int\n'
t('foo(1) # type: int')  # expect: 'foo(1) # type: int' SyntaxError invalid syntax 1 16 1 19 'foo(1) # type: int\n'
t('if 1: # type: int\n  pass')
# output:
#| 'if 1: # type: int\n  pass' SyntaxError invalid syntax 1 15 1 18 'if 1: # type: int\n'
t('# type: int\n')  # expect: '# type: int\n' SyntaxError invalid syntax 1 9 1 12 '# type: int\n'
t('x = 1\n# type: int\n')  # expect: 'x = 1\n# type: int\n' SyntaxError invalid syntax 2 9 2 12 '# type: int\n'
t('x = [ # type: int\n 1]')  # expect: 'x = [ # type: int\n 1]' SyntaxError invalid syntax 1 15 1 18 'x = [ # type: int\n'
t('x = 1 # type:')
# output:
#| 'x = 1 # type:' Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value=1), type_comment='')], type_ignores=[])
t('x = 1 # type: ignoreX')
# output:
#| 'x = 1 # type: ignoreX' Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value=1), type_comment='ignoreX')], type_ignores=[])
#|     Assign 1 0 1 21 'ignoreX'
t('x = 1 # type: ignore # y')
# output:
#| 'x = 1 # type: ignore # y' Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value=1))], type_ignores=[TypeIgnore(lineno=1, tag=' # y')])
t('# type: ignore[a]\nx = 1')
# output:
#| '# type: ignore[a]\nx = 1' Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value=1))], type_ignores=[TypeIgnore(lineno=1, tag='[a]')])
t('x = 1 # type: ignore-z')
# output:
#| 'x = 1 # type: ignore-z' Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value=1))], type_ignores=[TypeIgnore(lineno=1, tag='-z')])
t('for a in b: # type: int\n  pass')
# output:
#| 'for a in b: # type: int\n  pass' Module(body=[For(target=Name(id='a', ctx=Store()), iter=Name(id='b', ctx=Load()), body=[Pass()], orelse=[], type_comment='int')], type_ignores=[])
#|     For 1 0 2 6 'int'
t('for a in b: pass # type: int')
# output:
#| 'for a in b: pass # type: int' SyntaxError invalid syntax 1 26 1 29 'for a in b: pass # type: int\n'
t('with a: # type: int\n  pass')
# output:
#| 'with a: # type: int\n  pass' Module(body=[With(items=[withitem(context_expr=Name(id='a', ctx=Load()))], body=[Pass()], type_comment='int')], type_ignores=[])
#|     With 1 0 2 6 'int'
t('with (a as b, c): # type: int\n  pass')
# output:
#| 'with (a as b, c): # type: int\n  pass' SyntaxError invalid syntax 1 27 1 30 'with (a as b, c): # type: int\n'
t('def f(): # type: () -> int\n  pass')
# output:
#| 'def f(): # type: () -> int\n  pass' Module(body=[FunctionDef(name='f', args=arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[]), body=[Pass()], decorator_list=[], type_comment='() -> int')], type_ignores=[])
#|     FunctionDef 1 0 2 6 '() -> int'
t('def f():\n  # type: () -> int\n  pass')
# output:
#| 'def f():\n  # type: () -> int\n  pass' Module(body=[FunctionDef(name='f', args=arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[]), body=[Pass()], decorator_list=[], type_comment='() -> int')], type_ignores=[])
#|     FunctionDef 1 0 3 6 '() -> int'
t('def f():\n# type: () -> int\n\n  pass')
# output:
#| 'def f():\n# type: () -> int\n\n  pass' Module(body=[FunctionDef(name='f', args=arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[]), body=[Pass()], decorator_list=[], type_comment='() -> int')], type_ignores=[])
#|     FunctionDef 1 0 4 6 '() -> int'
t('def f():\n\n  # type: () -> int\n  pass')
# output:
#| 'def f():\n\n  # type: () -> int\n  pass' Module(body=[FunctionDef(name='f', args=arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[]), body=[Pass()], decorator_list=[], type_comment='() -> int')], type_ignores=[])
#|     FunctionDef 1 0 4 6 '() -> int'
t('def f():\n  # c\n  # type: () -> int\n  pass')
# output:
#| 'def f():\n  # c\n  # type: () -> int\n  pass' Module(body=[FunctionDef(name='f', args=arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[]), body=[Pass()], decorator_list=[], type_comment='() -> int')], type_ignores=[])
#|     FunctionDef 1 0 4 6 '() -> int'
t('def f():\n  # type: () -> int\n  # type: () -> str\n  pass')
# output:
#| 'def f():\n  # type: () -> int\n  # type: () -> str\n  pass' IndentationError expected an indented block after function definition on line 1 3 11 3 20 '  # type: () -> str\n'
t('def f(a, # type: int\n b # type: str\n ): pass')
# output:
#| 'def f(a, # type: int\n b # type: str\n ): pass' Module(body=[FunctionDef(name='f', args=arguments(posonlyargs=[], args=[arg(arg='a', type_comment='int'), arg(arg='b', type_comment='str')], kwonlyargs=[], kw_defaults=[], defaults=[]), body=[Pass()], decorator_list=[])], type_ignores=[])
#|     arg 1 6 1 7 'int'
#|     arg 2 1 2 2 'str'
t('def f(a # type: int\n , b): pass')
# output:
#| 'def f(a # type: int\n , b): pass' SyntaxError invalid syntax 2 2 2 3 ' , b): pass\n'
t('def f(a=1, # type: int\n *b, # type: x\n c=2, # type: y\n **d # type: z\n): # type: (...) -> w\n  pass')
# output:
#| 'def f(a=1, # type: int\n *b, # type: x\n c=2, # type: y\n **d # type: z\n): # type: (...) -> w\n  pass' Module(body=[FunctionDef(name='f', args=arguments(posonlyargs=[], args=[arg(arg='a', type_comment='int')], vararg=arg(arg='b', type_comment='x'), kwonlyargs=[arg(arg='c', type_comment='y')], kw_defaults=[Constant(value=2)], kwarg=arg(arg='d', type_comment='z'), defaults=[Constant(value=1)]), body=[Pass()], decorator_list=[], type_comment='(...) -> w')], type_ignores=[])
#|     FunctionDef 1 0 6 6 '(...) -> w'
#|     arg 1 6 1 7 'int'
#|     arg 2 2 2 3 'x'
#|     arg 3 1 3 2 'y'
#|     arg 4 3 4 4 'z'
t('def f(a, /, # type: int\n b): pass')
# output:
#| 'def f(a, /, # type: int\n b): pass' SyntaxError invalid syntax 1 21 1 24 'def f(a, /, # type: int\n'
t('def f(a, *, # type: int\n b): pass')
# output:
#| 'def f(a, *, # type: int\n b): pass' SyntaxError bare * has associated type comment 1 21 1 24 'def f(a, *, # type: int\n'
t('async def f(): # type: x\n  async for a in b: # type: c\n    async with d: # type: e\n      pass')
# output:
#| 'async def f(): # type: x\n  async for a in b: # type: c\n    async with d: # type: e\n      pass' Module(body=[AsyncFunctionDef(name='f', args=arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[]), body=[AsyncFor(target=Name(id='a', ctx=Store()), iter=Name(id='b', ctx=Load()), body=[AsyncWith(items=[withitem(context_expr=Name(id='d', ctx=Load()))], body=[Pass()], type_comment='e')], orelse=[], type_comment='c')], decorator_list=[], type_comment='x')], type_ignores=[])
#|     AsyncFunctionDef 1 0 4 10 'x'
#|     AsyncFor 2 2 4 10 'c'
#|     AsyncWith 3 4 4 10 'e'
t('x = y = 1 # type: int')
# output:
#| 'x = y = 1 # type: int' Module(body=[Assign(targets=[Name(id='x', ctx=Store()), Name(id='y', ctx=Store())], value=Constant(value=1), type_comment='int')], type_ignores=[])
#|     Assign 1 0 1 21 'int'
t('x += 1 # type: int')  # expect: 'x += 1 # type: int' SyntaxError invalid syntax 1 16 1 19 'x += 1 # type: int\n'
t('x: int = 1 # type: int')
# output:
#| 'x: int = 1 # type: int' SyntaxError invalid syntax 1 20 1 23 'x: int = 1 # type: int\n'
t('class A: # type: int\n  pass')
# output:
#| 'class A: # type: int\n  pass' SyntaxError invalid syntax 1 18 1 21 'class A: # type: int\n'
t('def f(): # type: () -> int\n  # type: () -> str\n  pass')
# output:
#| 'def f(): # type: () -> int\n  # type: () -> str\n  pass' SyntaxError Cannot have two type comments on def 3 2 3 -1 '  pass\n'
t('return_ = 1 \\\n # type: int')
# output:
#| 'return_ = 1 \\\n # type: int' Module(body=[Assign(targets=[Name(id='return_', ctx=Store())], value=Constant(value=1), type_comment='int')], type_ignores=[])
#|     Assign 1 0 2 12 'int'
t('x = f(a, # type: int\n b)')
# output:
#| 'x = f(a, # type: int\n b)' SyntaxError invalid syntax 1 18 1 21 'x = f(a, # type: int\n'
t('lambda a: 1 # type: int')
# output:
#| 'lambda a: 1 # type: int' SyntaxError invalid syntax 1 21 1 24 'lambda a: 1 # type: int\n'
t('def f(a,): # type: x\n pass')
# output:
#| 'def f(a,): # type: x\n pass' Module(body=[FunctionDef(name='f', args=arguments(posonlyargs=[], args=[arg(arg='a')], kwonlyargs=[], kw_defaults=[], defaults=[]), body=[Pass()], decorator_list=[], type_comment='x')], type_ignores=[])
#|     FunctionDef 1 0 2 5 'x'
t('def f(a): pass # type: int')
# output:
#| 'def f(a): pass # type: int' SyntaxError invalid syntax 1 24 1 27 'def f(a): pass # type: int\n'
t('x = 1 # type: int\\\ny')
# output:
#| 'x = 1 # type: int\\\ny' Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value=1), type_comment='int\\'), Expr(value=Name(id='y', ctx=Load()))], type_ignores=[])
#|     Assign 1 0 1 18 'int\\'
t("x = 'é' # type: é")
# output:
#| "x = 'é' # type: é" Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value='é'), type_comment='é')], type_ignores=[])
#|     Assign 1 0 1 19 'é'
t('for a in b:\n  # type: int\n  pass')
# output:
#| 'for a in b:\n  # type: int\n  pass' IndentationError expected an indented block after 'for' statement on line 1 2 11 2 14 '  # type: int\n'
t('x = (yield) # type: int')
# output:
#| 'x = (yield) # type: int' Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Yield(), type_comment='int')], type_ignores=[])
#|     Assign 1 0 1 23 'int'
t('  # type: ignore\nx')
# output:
#| '  # type: ignore\nx' Module(body=[Expr(value=Name(id='x', ctx=Load()))], type_ignores=[TypeIgnore(lineno=1, tag='')])
t('x = [1, # type: ignore\n 2]')
# output:
#| 'x = [1, # type: ignore\n 2]' Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=List(elts=[Constant(value=1), Constant(value=2)], ctx=Load()))], type_ignores=[TypeIgnore(lineno=1, tag='')])
t('x = 1 #\ttype:\tint')
# output:
#| 'x = 1 #\ttype:\tint' Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value=1), type_comment='int')], type_ignores=[])
#|     Assign 1 0 1 17 'int'
t('if 1:\n  pass\n  # type: int\nx')
# output:
#| 'if 1:\n  pass\n  # type: int\nx' SyntaxError invalid syntax 3 11 3 14 '  # type: int\n'
t('if 1:\n  pass\n# type: ignore\n')
# output:
#| 'if 1:\n  pass\n# type: ignore\n' Module(body=[If(test=Constant(value=1), body=[Pass()], orelse=[])], type_ignores=[TypeIgnore(lineno=3, tag='')])
t('class A:\n  @d\n  def f(self, a):\n    # type: (int) -> str\n    x = [] # type: List[int]\n    return x\n\n  def g(self): # type: () -> None\n    @e\n    def h(): pass\n')
# output:
#| 'class A:\n  @d\n  def f(self, a):\n    # type: (int) -> str\n    x = [] # type: List[int]\n    return x\n\n  def g(self): # type: () -> None\n    @e\n    def h(): pass\n' Module(body=[ClassDef(name='A', bases=[], keywords=[], body=[FunctionDef(name='f', args=arguments(posonlyargs=[], args=[arg(arg='self'), arg(arg='a')], kwonlyargs=[], kw_defaults=[], defaults=[]), body=[Assign(targets=[Name(id='x', ctx=Store())], value=List(elts=[], ctx=Load()), type_comment='List[int]'), Return(value=Name(id='x', ctx=Load()))], decorator_list=[Name(id='d', ctx=Load())], type_comment='(int) -> str'), FunctionDef(name='g', args=arguments(posonlyargs=[], args=[arg(arg='self')], kwonlyargs=[], kw_defaults=[], defaults=[]), body=[FunctionDef(name='h', args=arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[]), body=[Pass()], decorator_list=[Name(id='e', ctx=Load())])], decorator_list=[], type_comment='() -> None')], decorator_list=[])], type_ignores=[])
#|     FunctionDef 3 2 6 12 '(int) -> str'
#|     FunctionDef 8 2 10 17 '() -> None'
#|     Assign 5 4 5 28 'List[int]'
t('x = 1 # type: int', type_comments=False)
# output:
#| 'x = 1 # type: int' Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value=1))], type_ignores=[])
t('foo(1) # type: int', type_comments=False)
# output:
#| 'foo(1) # type: int' Module(body=[Expr(value=Call(func=Name(id='foo', ctx=Load()), args=[Constant(value=1)], keywords=[]))], type_ignores=[])
t('# type: ignore', type_comments=False)  # expect: '# type: ignore' Module(body=[], type_ignores=[])
print('---')  # expect: ---
t('(int, str) -> None', mode='func_type')
# output:
#| '(int, str) -> None' FunctionType(argtypes=[Name(id='int', ctx=Load()), Name(id='str', ctx=Load())], returns=Constant(value=None))
t('(*int, **str) -> None', mode='func_type')
# output:
#| '(*int, **str) -> None' FunctionType(argtypes=[Name(id='int', ctx=Load()), Name(id='str', ctx=Load())], returns=Constant(value=None))
t('() -> List[int]', mode='func_type')
# output:
#| '() -> List[int]' FunctionType(argtypes=[], returns=Subscript(value=Name(id='List', ctx=Load()), slice=Name(id='int', ctx=Load()), ctx=Load()))
t('(int,) -> x', mode='func_type')  # expect: '(int,) -> x' SyntaxError invalid syntax 1 6 1 7 '(int,) -> x'
t('(a, *b) -> c', mode='func_type')
# output:
#| '(a, *b) -> c' FunctionType(argtypes=[Name(id='a', ctx=Load()), Name(id='b', ctx=Load())], returns=Name(id='c', ctx=Load()))
t('(*b) -> c', mode='func_type')
# output:
#| '(*b) -> c' FunctionType(argtypes=[Name(id='b', ctx=Load())], returns=Name(id='c', ctx=Load()))
t('(**b)->c', mode='func_type')
# output:
#| '(**b)->c' FunctionType(argtypes=[Name(id='b', ctx=Load())], returns=Name(id='c', ctx=Load()))
t('(a)\n -> b', mode='func_type')  # expect: '(a)\n -> b' SyntaxError invalid syntax 1 4 1 4 '(a)\n'
t('(a) -> b\n\n', mode='func_type')
# output:
#| '(a) -> b\n\n' FunctionType(argtypes=[Name(id='a', ctx=Load())], returns=Name(id='b', ctx=Load()))
t('int', mode='func_type')  # expect: 'int' SyntaxError invalid syntax 1 1 1 4 'int'
t('(a) -> b, c', mode='func_type')  # expect: '(a) -> b, c' SyntaxError invalid syntax 1 9 1 10 '(a) -> b, c'
t('(a) -> b # c', mode='func_type')
# output:
#| '(a) -> b # c' FunctionType(argtypes=[Name(id='a', ctx=Load())], returns=Name(id='b', ctx=Load()))
t('((a), b) -> (c)', mode='func_type')
# output:
#| '((a), b) -> (c)' FunctionType(argtypes=[Name(id='a', ctx=Load()), Name(id='b', ctx=Load())], returns=Name(id='c', ctx=Load()))
t('(List[int], Dict[str, int]) -> Tuple[int, str]', mode='func_type')
# output:
#| '(List[int], Dict[str, int]) -> Tuple[int, str]' FunctionType(argtypes=[Subscript(value=Name(id='List', ctx=Load()), slice=Name(id='int', ctx=Load()), ctx=Load()), Subscript(value=Name(id='Dict', ctx=Load()), slice=Tuple(elts=[Name(id='str', ctx=Load()), Name(id='int', ctx=Load())], ctx=Load()), ctx=Load())], returns=Subscript(value=Name(id='Tuple', ctx=Load()), slice=Tuple(elts=[Name(id='int', ctx=Load()), Name(id='str', ctx=Load())], ctx=Load()), ctx=Load()))
