try:
    (5).x = 1
except AttributeError as error:
    print(error)  # expect: 'int' object has no attribute 'x'
try:
    'a'.x = 1
except AttributeError as error:
    print(error)  # expect: 'str' object has no attribute 'x'
try:
    [].append = 1
except AttributeError as error:
    print(error)  # expect: 'list' object attribute 'append' is read-only
try:
    int.x = 1
except TypeError as error:
    print(error)  # expect: cannot set 'x' attribute of immutable type 'int'
try:
    list.append = 1
except TypeError as error:
    print(error)  # expect: cannot set 'append' attribute of immutable type 'list'
try:
    None.x = 1
except AttributeError as error:
    print(error)  # expect: 'NoneType' object has no attribute 'x'
try:
    len.x = 1
except AttributeError as error:
    print(error)  # expect: 'builtin_function_or_method' object has no attribute 'x'
try:
    object().x = 1
except AttributeError as error:
    print(error)  # expect: 'object' object has no attribute 'x'
try:
    type.x = 1
except TypeError as error:
    print(error)  # expect: cannot set 'x' attribute of immutable type 'type'
try:
    ValueError.x = 1
except TypeError as error:
    print(error)  # expect: cannot set 'x' attribute of immutable type 'ValueError'
try:
    del int.real
except TypeError as error:
    print(error)  # expect: cannot set 'real' attribute of immutable type 'int'
class A(int): pass
A(5).x = 1
A.y = 2
print(A(5).y)  # expect: 2
def f(): pass
f.x = 1
print(f.x)  # expect: 1
(lambda: 0).y = 1
