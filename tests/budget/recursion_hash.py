class A:
    def __hash__(self):
        return hash((self,))


try:
    {A()}
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
