def f(x):
    try:
        print('try')
        result = 10 / x
    except ZeroDivisionError as error:
        print('except', error)
        return 'from except'
    except (TypeError, ValueError):
        print('type or value')
        raise
    else:
        print('else')
        return result
    finally:
        print('finally')


print(f(2))
# output:
#| try
#| else
#| finally
#| 5.0
print(f(0))
# output:
#| try
#| except division by zero
#| finally
#| from except
try:
    f('a')
except TypeError as error:
    print(error)
# output:
#| try
#| type or value
#| finally
#| unsupported operand type(s) for /: 'int' and 'str'
try:
    pass
finally:
    print('just finally')  # expect: just finally
try:
    raise KeyError('k')
except LookupError as error:
    print(type(error).__name__, error)  # expect: KeyError 'k'
try:
    try:
        raise ValueError(1)
    except KeyError:
        print('wrong')
except ValueError:
    print('outer')  # expect: outer
try:
    1 / 0
except:
    print('bare')  # expect: bare
