class A:
    def __len__(self):
        return len(self)


try:
    len(A())
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
