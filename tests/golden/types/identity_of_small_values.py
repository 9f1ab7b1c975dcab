a = None
print(a is None, True is True, ... is ..., NotImplemented is NotImplemented)  # expect: True True True True
x = [1]
y = x
print(x is y, x is not [1], (x := x) is y)  # expect: True True True
s = 'hello'
t = s
print(s is t)  # expect: True


class A:
    pass


print(A is A, A() is A(), type(A()) is A, int is int, len is len)  # expect: True False True True True
