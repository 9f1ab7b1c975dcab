class A:
    def __contains__(self, x):
        return x in self


try:
    1 in A()
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
