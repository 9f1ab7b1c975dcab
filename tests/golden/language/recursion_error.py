def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RecursionError as error:
    print(error)  # expect: maximum recursion depth exceeded
print('still alive')  # expect: still alive


def inner():
    try:
        inner()
    except RecursionError:
        return 'bottom'
    return 'unwound'


print(inner())  # expect: unwound


class A:
    def __getattr__(self, name):
        return self.nope


try:
    A().x
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError


class R:
    def __repr__(self):
        return repr(self)


try:
    repr(R())
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
