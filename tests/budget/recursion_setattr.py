class A:
    def __setattr__(self, name, value):
        self.x = value


try:
    A().x = 1
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
