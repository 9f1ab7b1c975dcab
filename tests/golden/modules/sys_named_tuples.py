import sys


def tried(f):
    try:
        return f()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


def set_field():
    sys.version_info.major = 4


def set_other():
    sys.flags.other = 4


def set_item():
    sys.flags[0] = 1


def derive():
    class Flags(type(sys.flags)):
        pass


print(tried(lambda: sys.flags()))  # expect: TypeError: 'sys.flags' object is not callable
print(tried(lambda: type(sys.flags)()))  # expect: TypeError: cannot create 'sys.flags' instances
print(tried(lambda: type(sys.version_info)((3, 12, 0, 'final', 0))))  # expect: TypeError: cannot create 'sys.version_info' instances
print(tried(set_field))  # expect: AttributeError: readonly attribute
print(tried(set_other))  # expect: AttributeError: 'sys.flags' object has no attribute 'other'
print(tried(set_item))  # expect: TypeError: 'sys.flags' object does not support item assignment
print(tried(derive))  # expect: TypeError: type 'sys.flags' is not an acceptable base type
print(tried(lambda: sys.flags.other))  # expect: AttributeError: 'sys.flags' object has no attribute 'other'
print(tried(lambda: sys.flags < 3))  # expect: TypeError: '<' not supported between instances of 'sys.flags' and 'int'
print(sys.version_info[:2], sys.version_info.major, sys.version_info >= (3, 8))  # expect: (3, 11) 3 True
print(sys.version_info.n_fields, sys.version_info.n_sequence_fields, sys.version_info.n_unnamed_fields)  # expect: 5 5 0
print(type(sys.float_info), type(sys.float_info).__name__, type(sys.float_info).__doc__.split('\n')[0])  # expect: <class 'sys.float_info'> float_info sys.float_info
print(sorted(name for name in dir(sys.int_info) if not name.startswith('_')))
# output:
#| ['bits_per_digit', 'count', 'default_max_str_digits', 'index', 'n_fields', 'n_sequence_fields', 'n_unnamed_fields', 'sizeof_digit', 'str_digits_check_threshold']
print(sys.float_info)
# output:
#| sys.float_info(max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308, min=2.2250738585072014e-308, min_exp=-1021, min_10_exp=-307, dig=15, mant_dig=53, epsilon=2.220446049250313e-16, radix=2, rounds=1)
print('math' in sys.builtin_module_names, 'sys' in sys.builtin_module_names)  # expect: False True
