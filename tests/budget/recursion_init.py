class A:
    def __init__(self):
        A()


try:
    A()
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
