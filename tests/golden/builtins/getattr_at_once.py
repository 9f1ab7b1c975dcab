class Lazy:
    def __getitem__(self, key):
        return 'item', key

    def __getattr__(self, name):
        return 'attr', name

    @property
    def prop(self):
        return 'prop'


# getattr and hasattr.
class Plain:
    kind = 'class'

    def __init__(self):
        self.own = 1

    def method(self):
        return 'method', self.own

    @property
    def broken(self):
        raise AttributeError('inside')


plain = Plain()
print(getattr(plain, 'own'), getattr(plain, 'kind'), getattr(plain, 'method')(),
      getattr(plain, 'none', 'default'), getattr(plain, 'broken', 'default'),
      hasattr(plain, 'broken'), hasattr(plain, 'own'), hasattr(plain, 'no'), hasattr(Lazy(), 'no'),
      getattr(Lazy(), 'no'), getattr(5, 'real'), hasattr([], 'append'))
# output:
#| 1 class ('method', 1) default default False True False True ('attr', 'no') 5 True
for args in ((plain, 'none'), (plain, 1), (plain, 'own', 1, 2), (plain,)):
    try:
        print(getattr(*args))
    except (AttributeError, TypeError) as error:
        print(error)
# output:
#| 'Plain' object has no attribute 'none'
#| attribute name must be string, not 'int'
#| getattr expected at most 3 arguments, got 4
#| getattr expected at least 2 arguments, got 1
try:
    getattr(plain, 'own', 1, 2)
except TypeError as error:
    print(error)  # expect: getattr expected at most 3 arguments, got 4
