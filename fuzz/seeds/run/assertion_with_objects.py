class Quiet:
    def __bool__(self):
        print('asked')
        return False


try:
    assert Quiet(), [1, 2]  # expect: asked
except AssertionError as error:
    print(error.args)  # expect: ([1, 2],)
assert True, 1 / 0
