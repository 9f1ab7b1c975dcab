def d(f):
    @d
    def g():
        pass


try:
    d(1)
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
