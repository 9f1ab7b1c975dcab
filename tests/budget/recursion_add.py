class A:
    def __add__(self, other):
        return self + other


try:
    A() + 1
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
