class A:
    def __bool__(self):
        return bool(self)


try:
    if A():
        pass
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
