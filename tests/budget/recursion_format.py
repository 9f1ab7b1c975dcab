class A:
    def __format__(self, spec):
        return f'{self}'


try:
    f'{A()}'
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
