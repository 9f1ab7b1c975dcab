eg = ExceptionGroup('several', [ValueError('a'), TypeError('b'), ExceptionGroup('nested', [ValueError('c'), KeyError('d')])])
print(eg, repr(eg), eg.message, len(eg.exceptions))
# output:
#| several (3 sub-exceptions) ExceptionGroup('several', [ValueError('a'), TypeError('b'), ExceptionGroup('nested', [ValueError('c'), KeyError('d')])]) several 3
print(eg.subgroup(ValueError))  # expect: several (2 sub-exceptions)
print(repr(eg.subgroup(lambda e: isinstance(e, KeyError))))
# output:
#| ExceptionGroup('several', [ExceptionGroup('nested', [KeyError('d')])])
match, rest = eg.split(ValueError)
print(repr(match), repr(rest))
# output:
#| ExceptionGroup('several', [ValueError('a'), ExceptionGroup('nested', [ValueError('c')])]) ExceptionGroup('several', [TypeError('b'), ExceptionGroup('nested', [KeyError('d')])])
print(eg.subgroup(OSError), eg.split((ValueError, TypeError, KeyError)))
# output:
#| None (ExceptionGroup('several', [ValueError('a'), TypeError('b'), ExceptionGroup('nested', [ValueError('c'), KeyError('d')])]), None)
print(repr(eg.derive([ValueError('new')])))  # expect: ExceptionGroup('several', [ValueError('new')])
for bad in (lambda: ExceptionGroup('x', []), lambda: ExceptionGroup('x', 5), lambda: ExceptionGroup('x', [5]), lambda: ExceptionGroup(5, [ValueError()]), lambda: ExceptionGroup('x'), lambda: ExceptionGroup('x', [KeyboardInterrupt()])):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
# output:
#| ValueError second argument (exceptions) must be a non-empty sequence
#| TypeError second argument (exceptions) must be a sequence
#| ValueError Item 0 of second argument (exceptions) is not an exception
#| TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
#| TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
#| TypeError Cannot nest BaseExceptions in an ExceptionGroup
print(type(BaseExceptionGroup('b', [ValueError()])).__name__, type(BaseExceptionGroup('b', [SystemExit()])).__name__)  # expect: ExceptionGroup BaseExceptionGroup
