import binascii
import cmath
import codecs
import csv
import operator
import stat
import types


class Numbers:
    plus = operator.add
    root = cmath.sqrt
    is_dir = stat.S_ISDIR


print(Numbers().plus(1, 2), Numbers().root(-4), Numbers().is_dir(0o040755))  # expect: 3 2j True
for f in operator.add, cmath.sqrt, stat.S_ISDIR, binascii.hexlify, codecs.lookup, csv.reader:
    print(f.__module__, f.__name__, f.__qualname__, f, type(f).__name__)
    print(isinstance(f, types.FunctionType), isinstance(f, types.BuiltinFunctionType))
    try:
        f.note = 1
    except AttributeError as error:
        print(error)
# output:
#| _operator add add <built-in function add> builtin_function_or_method
#| False True
#| 'builtin_function_or_method' object has no attribute 'note'
#| cmath sqrt sqrt <built-in function sqrt> builtin_function_or_method
#| False True
#| 'builtin_function_or_method' object has no attribute 'note'
#| _stat S_ISDIR S_ISDIR <built-in function S_ISDIR> builtin_function_or_method
#| False True
#| 'builtin_function_or_method' object has no attribute 'note'
#| binascii hexlify hexlify <built-in function hexlify> builtin_function_or_method
#| False True
#| 'builtin_function_or_method' object has no attribute 'note'
#| _codecs lookup lookup <built-in function lookup> builtin_function_or_method
#| False True
#| 'builtin_function_or_method' object has no attribute 'note'
#| _csv reader reader <built-in function reader> builtin_function_or_method
#| False True
#| 'builtin_function_or_method' object has no attribute 'note'
print(codecs.strict_errors.__module__)  # expect: None
