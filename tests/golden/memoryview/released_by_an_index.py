# An __index__ that releases the view: nothing is written to it after that.
class Releases:
    def __index__(self):
        view.release()
        return 5

def said(f):
    try:
        return f()
    except Exception as error:
        return f"{type(error).__name__}: {error}"

under = bytearray(10)
for store in (
    lambda: view.__setitem__(Releases(), 1),
    lambda: view.__setitem__(0, Releases()),
    lambda: view.__setitem__(slice(Releases(), Releases()), bytes(5)),
):
    view = memoryview(under)
    print(said(store))
# output:
#| ValueError: operation forbidden on released memoryview object
#| ValueError: operation forbidden on released memoryview object
#| ValueError: operation forbidden on released memoryview object
print(under)  # expect: bytearray(b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00')
view = memoryview(under)
print(said(lambda: view.cast("b", [Releases()])), said(lambda: view.cast("b", ["10"])))
# output:
#| TypeError: memoryview.cast(): elements of shape must be integers TypeError: memoryview.cast(): elements of shape must be integers
