def run(error):
    try:
        raise error
    except* ValueError as group:
        print('values', group.exceptions)
    except* (TypeError, KeyError) as group:
        print('types', group.exceptions)
    else:
        print('else')
    finally:
        print('finally')


run(ExceptionGroup('g', [ValueError(1), TypeError(2), ValueError(3)]))
# output:
#| values (ValueError(1), ValueError(3))
#| types (TypeError(2),)
#| finally
run(ValueError('plain'))
# output:
#| values (ValueError('plain'),)
#| finally
try:
    run(ExceptionGroup('g', [OSError('left'), ValueError(1)]))
except ExceptionGroup as group:
    print('rest', repr(group))
# output:
#| values (ValueError(1),)
#| finally
#| rest ExceptionGroup('g', [OSError('left')])
run(ExceptionGroup('outer', [ExceptionGroup('inner', [ValueError('deep'), KeyError('k')])]))
# output:
#| values (ExceptionGroup('inner', [ValueError('deep')]),)
#| types (ExceptionGroup('inner', [KeyError('k')]),)
#| finally
try:
    pass
except* ValueError:
    print('never')
else:
    print('nothing raised')  # expect: nothing raised
try:
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError('new')
except ExceptionGroup as group:
    print(repr(group), [repr(e) for e in group.exceptions])
# output:
#| ExceptionGroup('', [KeyError('new'), ExceptionGroup('g', [TypeError(2)])]) ["KeyError('new')", "ExceptionGroup('g', [TypeError(2)])"]
try:
    try:
        raise ExceptionGroup('g', [ValueError(1)])
    except* ValueError as e:
        raise
except ExceptionGroup as group:
    print(repr(group))  # expect: ExceptionGroup('g', [ValueError(1)])
try:
    try:
        raise ValueError
    except* ExceptionGroup:
        pass
except TypeError as error:
    print(error)  # expect: catching ExceptionGroup with except* is not allowed. Use except instead.
