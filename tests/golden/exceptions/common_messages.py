try:
    [][0]
except IndexError as error:
    print(error)  # expect: list index out of range
try:
    {}['k']
except KeyError as error:
    print(repr(error))  # expect: KeyError('k')
try:
    ().x
except AttributeError as error:
    print(error)  # expect: 'tuple' object has no attribute 'x'
try:
    1 + 'a'
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'int' and 'str'
try:
    'a' + 1
except TypeError as error:
    print(error)  # expect: can only concatenate str (not "int") to str
try:
    [] + ()
except TypeError as error:
    print(error)  # expect: can only concatenate list (not "tuple") to list
try:
    int('x')
except ValueError as error:
    print(error)  # expect: invalid literal for int() with base 10: 'x'
try:
    float('x')
except ValueError as error:
    print(error)  # expect: could not convert string to float: 'x'
try:
    'abc'.index('z')
except ValueError as error:
    print(error)  # expect: substring not found
try:
    [1].remove(2)
except ValueError as error:
    print(error)  # expect: list.remove(x): x not in list
try:
    [1].index(2)
except ValueError as error:
    print(error)  # expect: 2 is not in list
try:
    {1}.remove(2)
except KeyError as error:
    print(repr(error))  # expect: KeyError(2)
try:
    {}.popitem()
except KeyError as error:
    print(repr(error))  # expect: KeyError('popitem(): dictionary is empty')
try:
    [].pop()
except IndexError as error:
    print(error)  # expect: pop from empty list
try:
    set().pop()
except KeyError as error:
    print(repr(error))  # expect: KeyError('pop from an empty set')
try:
    next(iter([]))
except StopIteration as error:
    print(repr(error))  # expect: StopIteration()
try:
    1 / 0
except ZeroDivisionError as error:
    print(error)  # expect: division by zero
try:
    1 // 0
except ZeroDivisionError as error:
    print(error)  # expect: integer division or modulo by zero
try:
    1 % 0
except ZeroDivisionError as error:
    print(error)  # expect: integer modulo by zero
try:
    1.0 / 0
except ZeroDivisionError as error:
    print(error)  # expect: float division by zero
try:
    2 ** 'a'
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for ** or pow(): 'int' and 'str'
try:
    len(5)
except TypeError as error:
    print(error)  # expect: object of type 'int' has no len()
try:
    abs('a')
except TypeError as error:
    print(error)  # expect: bad operand type for abs(): 'str'
try:
    max([])
except ValueError as error:
    print(error)  # expect: max() arg is an empty sequence
try:
    min(())
except ValueError as error:
    print(error)  # expect: min() arg is an empty sequence
try:
    sum(['a'])
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'int' and 'str'
try:
    sorted([1, 'a'])
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'str' and 'int'
try:
    '%d' % 'x'
except TypeError as error:
    print(error)  # expect: %d format: a real number is required, not str
try:
    '{}'.format()
except IndexError as error:
    print(error)  # expect: Replacement index 0 out of range for positional args tuple
try:
    chr(-1)
except ValueError as error:
    print(error)  # expect: chr() arg not in range(0x110000)
try:
    ord('ab')
except TypeError as error:
    print(error)  # expect: ord() expected a character, but string of length 2 found
try:
    int('5', 99)
except ValueError as error:
    print(error)  # expect: int() base must be >= 2 and <= 36, or 0
try:
    round('a')
except TypeError as error:
    print(error)  # expect: type str doesn't define __round__ method
try:
    range(1, 2, 0)
except ValueError as error:
    print(error)  # expect: range() arg 3 must not be zero
try:
    iter(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    reversed(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not reversible
try:
    hash([])
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'
try:
    {[]: 1}
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'
try:
    'a' * 'b'
except TypeError as error:
    print(error)  # expect: can't multiply sequence by non-int of type 'str'
try:
    [1] * 'a'
except TypeError as error:
    print(error)  # expect: can't multiply sequence by non-int of type 'str'
try:
    'a' in 5
except TypeError as error:
    print(error)  # expect: argument of type 'int' is not iterable
try:
    5 in 'a'
except TypeError as error:
    print(error)  # expect: 'in <string>' requires string as left operand, not int
try:
    1 < 'a'
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'int' and 'str'
try:
    not_defined
except NameError as error:
    print(error)  # expect: name 'not_defined' is not defined
try:
    (1, 2)[5]
except IndexError as error:
    print(error)  # expect: tuple index out of range
try:
    'abc'[10]
except IndexError as error:
    print(error)  # expect: string index out of range
try:
    b'abc'[10]
except IndexError as error:
    print(error)  # expect: index out of range
try:
    range(3)[5]
except IndexError as error:
    print(error)  # expect: range object index out of range
try:
    (lambda: 0)(1)
except TypeError as error:
    print(error)  # expect: <lambda>() takes 0 positional arguments but 1 was given
try:
    print(foo=1)
except TypeError as error:
    print(error)  # expect: 'foo' is an invalid keyword argument for print()
try:
    isinstance(1, 1)
except TypeError as error:
    print(error)  # expect: isinstance() arg 2 must be a type, a tuple of types, or a union
try:
    issubclass(1, int)
except TypeError as error:
    print(error)  # expect: issubclass() arg 1 must be a class
try:
    super().x
except RuntimeError as error:
    print(error)  # expect: super(): no arguments
try:
    type('a', 1)
except TypeError as error:
    print(error)  # expect: type() takes 1 or 3 arguments
try:
    object().foo
except AttributeError as error:
    print(error)  # expect: 'object' object has no attribute 'foo'
try:
    int.foo
except AttributeError as error:
    print(error)  # expect: type object 'int' has no attribute 'foo'
try:
    dict(1)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    list(1)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    tuple(1)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    set(1)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    str(b'\xff', 'ascii')
except UnicodeDecodeError as error:
    print(error)  # expect: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
try:
    bytes('é', 'ascii')
except UnicodeEncodeError as error:
    print(error)  # expect: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
try:
    bytes([256])
except ValueError as error:
    print(error)  # expect: bytes must be in range(0, 256)
try:
    zip(1)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    map(1)
except TypeError as error:
    print(error)  # expect: map() must have at least two arguments.
try:
    enumerate(1)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    filter(None, 1)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    any(1)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    all(1)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    -'a'
except TypeError as error:
    print(error)  # expect: bad operand type for unary -: 'str'
try:
    ~'a'
except TypeError as error:
    print(error)  # expect: bad operand type for unary ~: 'str'
try:
    +'a'
except TypeError as error:
    print(error)  # expect: bad operand type for unary +: 'str'
not_callable = 5
try:
    not_callable()
except TypeError as error:
    print(error)  # expect: 'int' object is not callable
try:
    None.foo
except AttributeError as error:
    print(error)  # expect: 'NoneType' object has no attribute 'foo'
try:
    None[0]
except TypeError as error:
    print(error)  # expect: 'NoneType' object is not subscriptable
try:
    None + 1
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'NoneType' and 'int'
try:
    None()
except TypeError as error:
    print(error)  # expect: 'NoneType' object is not callable
try:
    del [1][5]
except IndexError as error:
    print(error)  # expect: list assignment index out of range
try:
    a, b = 1
except TypeError as error:
    print(error)  # expect: cannot unpack non-iterable int object
try:
    a, b = 1, 2, 3
except ValueError as error:
    print(error)  # expect: too many values to unpack (expected 2)
try:
    a, *b = 1
except TypeError as error:
    print(error)  # expect: cannot unpack non-iterable int object
try:
    [*5]
except TypeError as error:
    print(error)  # expect: Value after * must be an iterable, not int
try:
    {**5}
except TypeError as error:
    print(error)  # expect: 'int' object is not a mapping
try:
    f'{1:z}'
except ValueError as error:
    print(error)  # expect: Negative zero coercion (z) not allowed in integer format specifier
try:
    'a'.join([1])
except TypeError as error:
    print(error)  # expect: sequence item 0: expected str instance, int found
try:
    'a'.encode('ascii', 1)
except TypeError as error:
    print(error)  # expect: encode() argument 'errors' must be str, not int
try:
    [3, 2].sort(1)
except TypeError as error:
    print(error)  # expect: sort() takes no positional arguments
try:
    {1: 2}[3]
except KeyError as error:
    print(repr(error))  # expect: KeyError(3)
try:
    {1: 2}.foo
except AttributeError as error:
    print(error)  # expect: 'dict' object has no attribute 'foo'
try:
    1 .foo
except AttributeError as error:
    print(error)  # expect: 'int' object has no attribute 'foo'
try:
    (1).foo = 2
except AttributeError as error:
    print(error)  # expect: 'int' object has no attribute 'foo'
try:
    math
except NameError as error:
    print(error)  # expect: name 'math' is not defined
