class A:
    def __eq__(self, other):
        return self == other


try:
    A() == A()
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
