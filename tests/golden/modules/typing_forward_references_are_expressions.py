import typing


def show(work):
    try:
        print(work())
    except SyntaxError as e:
        print("SyntaxError", e)
    except Exception as e:
        print(type(e).__name__, e)


for text in ["a b", "", "*Ts", " a", "a\n", "int |", "def", "1 +", "a\nb", "(a\n,b)", "x:=1",
             "lambda: 1", "lambda: (yield)", "a # c", "*", "**a", "a;", "'a'", 5, b"a",
             "await x", "(yield)", "a,", "f("]:
    show(lambda: typing.ForwardRef(text))
    show(lambda: typing.List[text])
    show(lambda: typing.Optional[text])
# output:
#| SyntaxError Forward reference must be an expression -- got 'a b'
#| SyntaxError Forward reference must be an expression -- got 'a b'
#| SyntaxError Forward reference must be an expression -- got 'a b'
#| IndexError string index out of range
#| IndexError string index out of range
#| IndexError string index out of range
#| ForwardRef('*Ts')
#| typing.List[ForwardRef('*Ts')]
#| typing.Optional[ForwardRef('*Ts')]
#| SyntaxError Forward reference must be an expression -- got ' a'
#| SyntaxError Forward reference must be an expression -- got ' a'
#| SyntaxError Forward reference must be an expression -- got ' a'
#| ForwardRef('a\n')
#| typing.List[ForwardRef('a\n')]
#| typing.Optional[ForwardRef('a\n')]
#| SyntaxError Forward reference must be an expression -- got 'int |'
#| SyntaxError Forward reference must be an expression -- got 'int |'
#| SyntaxError Forward reference must be an expression -- got 'int |'
#| SyntaxError Forward reference must be an expression -- got 'def'
#| SyntaxError Forward reference must be an expression -- got 'def'
#| SyntaxError Forward reference must be an expression -- got 'def'
#| SyntaxError Forward reference must be an expression -- got '1 +'
#| SyntaxError Forward reference must be an expression -- got '1 +'
#| SyntaxError Forward reference must be an expression -- got '1 +'
#| SyntaxError Forward reference must be an expression -- got 'a\nb'
#| SyntaxError Forward reference must be an expression -- got 'a\nb'
#| SyntaxError Forward reference must be an expression -- got 'a\nb'
#| ForwardRef('(a\n,b)')
#| typing.List[ForwardRef('(a\n,b)')]
#| typing.Optional[ForwardRef('(a\n,b)')]
#| SyntaxError Forward reference must be an expression -- got 'x:=1'
#| SyntaxError Forward reference must be an expression -- got 'x:=1'
#| SyntaxError Forward reference must be an expression -- got 'x:=1'
#| ForwardRef('lambda: 1')
#| typing.List[ForwardRef('lambda: 1')]
#| typing.Optional[ForwardRef('lambda: 1')]
#| ForwardRef('lambda: (yield)')
#| typing.List[ForwardRef('lambda: (yield)')]
#| typing.Optional[ForwardRef('lambda: (yield)')]
#| ForwardRef('a # c')
#| typing.List[ForwardRef('a # c')]
#| typing.Optional[ForwardRef('a # c')]
#| SyntaxError Forward reference must be an expression -- got '*'
#| SyntaxError Forward reference must be an expression -- got '*'
#| SyntaxError Forward reference must be an expression -- got '*'
#| SyntaxError Forward reference must be an expression -- got '**a'
#| SyntaxError Forward reference must be an expression -- got '**a'
#| SyntaxError Forward reference must be an expression -- got '**a'
#| SyntaxError Forward reference must be an expression -- got 'a;'
#| SyntaxError Forward reference must be an expression -- got 'a;'
#| SyntaxError Forward reference must be an expression -- got 'a;'
#| ForwardRef("'a'")
#| typing.List[ForwardRef("'a'")]
#| typing.Optional[ForwardRef("'a'")]
#| TypeError Forward reference must be a string -- got 5
#| typing.List[5]
#| typing.Optional[5]
#| TypeError Forward reference must be a string -- got b'a'
#| typing.List[b'a']
#| typing.Optional[b'a']
#| SyntaxError Forward reference must be an expression -- got 'await x'
#| SyntaxError Forward reference must be an expression -- got 'await x'
#| SyntaxError Forward reference must be an expression -- got 'await x'
#| SyntaxError Forward reference must be an expression -- got '(yield)'
#| SyntaxError Forward reference must be an expression -- got '(yield)'
#| SyntaxError Forward reference must be an expression -- got '(yield)'
#| ForwardRef('a,')
#| typing.List[ForwardRef('a,')]
#| typing.Optional[ForwardRef('a,')]
#| SyntaxError Forward reference must be an expression -- got 'f('
#| SyntaxError Forward reference must be an expression -- got 'f('
#| SyntaxError Forward reference must be an expression -- got 'f('
