class A:
    def __lt__(self, other):
        return sorted([self, other]) == 1


try:
    sorted([A(), A()])
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
