class C:
    x = 1
    @property
    def bad(self):
        raise ValueError('inside')
    @property
    def missing(self):
        raise AttributeError
print(hasattr(C(), 'x'), hasattr(C(), 'y'), hasattr('a', 'upper'), hasattr(1, 'upper'), hasattr(C(), 'missing'), hasattr(len, 'x'))  # expect: True False True False False False
try:
    hasattr(C(), 'bad')
except ValueError as error:
    print(error)  # expect: inside
try:
    hasattr(C(), 1)
except TypeError as error:
    print(error)  # expect: attribute name must be string, not 'int'
try:
    hasattr(C())
except TypeError as error:
    print(error)  # expect: hasattr expected 2 arguments, got 1
