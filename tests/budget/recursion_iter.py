class A:
    def __iter__(self):
        return iter(self)


try:
    list(A())
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
