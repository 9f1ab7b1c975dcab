class A:
    def __init_subclass__(cls):
        class B(cls):
            pass


try:
    class C(A):
        pass
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
