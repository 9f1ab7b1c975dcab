class D:
    def __get__(self, obj, owner):
        return obj.x


class A:
    x = D()


try:
    A().x
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
