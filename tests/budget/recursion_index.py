class A:
    def __index__(self):
        return [1][self]


try:
    [1][A()]
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
