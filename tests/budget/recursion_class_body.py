def make():
    class A:
        x = make()


try:
    make()
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
