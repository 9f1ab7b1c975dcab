# The main program has a dict of annotations, whether it annotates or not.
def found():
    return __annotations__


print(__annotations__)  # expect: {}
__annotations__["x"] = int
print(found() is __annotations__, found())  # expect: True {'x': <class 'int'>}
