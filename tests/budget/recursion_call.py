class A:
    def __call__(self):
        return self()


try:
    A()()
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
