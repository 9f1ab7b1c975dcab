class A:
    @property
    def x(self):
        return self.x


try:
    A().x
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
