class A:
    def __getattribute__(self, name):
        return self.x


try:
    A().x
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
