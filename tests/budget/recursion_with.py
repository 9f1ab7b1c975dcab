class M:
    def __enter__(self):
        with self:
            pass

    def __exit__(self, *a):
        pass


try:
    with M():
        pass
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
