def tried(f):
    try:
        return f()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


class Plain(ExceptionGroup):
    pass


class Coded(ExceptionGroup):
    def __new__(cls, message, exceptions, code=0):
        made = super().__new__(cls, message, exceptions)
        made.code = code
        return made

    def __init__(self, message, exceptions, code=0):
        super().__init__(message, exceptions)

    def derive(self, exceptions):
        return Coded(self.message, exceptions, self.code)


class Made(ExceptionGroup):
    def __init__(self, message, exceptions):
        self.made = True


class Base(BaseExceptionGroup):
    pass


class Both(BaseExceptionGroup, ValueError):
    pass


for kind in (ExceptionGroup, Plain, Coded, Made, Base, Both):
    print(tried(lambda: repr(kind('text', [KeyboardInterrupt(1)]))))
    print(tried(lambda: repr(kind('text', [KeyError(1)]))))
    print(tried(lambda: type(kind('text', [KeyError(1)])).__name__))
# output:
#| TypeError: Cannot nest BaseExceptions in an ExceptionGroup
#| ExceptionGroup('text', [KeyError(1)])
#| ExceptionGroup
#| TypeError: Cannot nest BaseExceptions in 'Plain'
#| Plain('text', [KeyError(1)])
#| Plain
#| TypeError: Cannot nest BaseExceptions in 'Coded'
#| Coded('text', [KeyError(1)])
#| Coded
#| TypeError: Cannot nest BaseExceptions in 'Made'
#| Made('text', [KeyError(1)])
#| Made
#| Base('text', [KeyboardInterrupt(1)])
#| Base('text', [KeyError(1)])
#| Base
#| TypeError: Cannot nest BaseExceptions in 'Both'
#| Both('text', [KeyError(1)])
#| Both
group = Coded('text', [KeyError(1), ValueError(2)], 7)
print(group.split(KeyError)[1].code)  # expect: 7
print(tried(lambda: group.derive([SystemExit()])))  # expect: TypeError: Cannot nest BaseExceptions in 'Coded'
print(tried(lambda: Plain('text', [KeyError(1)]).derive([SystemExit()])))  # expect: text (1 sub-exception)
