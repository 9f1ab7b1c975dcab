class A:
    def __str__(self):
        return str(self)


try:
    print(A())
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
