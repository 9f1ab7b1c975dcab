from operator import attrgetter, itemgetter

# Getters.
rows = [{'a': 2, 'b': (1, 'x')}, {'a': 1, 'b': (0, 'y')}]
print(sorted(rows, key=itemgetter('a')), list(map(itemgetter('b', 'a'), rows)))
# output:
#| [{'a': 1, 'b': (0, 'y')}, {'a': 2, 'b': (1, 'x')}] [((1, 'x'), 2), ((0, 'y'), 1)]
print(itemgetter(1, -1)([4, 5, 6]), itemgetter(slice(1, 2))('abc'))  # expect: (5, 6) b
for getter, of in ((itemgetter(5), [1]), (itemgetter('z'), {}), (itemgetter(0), 5),
                   (attrgetter('nothing'), 5), (attrgetter('real', 'imag'), 5)):
    try:
        print(getter(of))
    except (LookupError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
# output:
#| IndexError list index out of range
#| KeyError 'z'
#| TypeError 'int' object is not subscriptable
#| AttributeError 'int' object has no attribute 'nothing'
#| (5, 0)


class Lazy:
    def __getitem__(self, key):
        return 'item', key

    def __getattr__(self, name):
        return 'attr', name

    @property
    def prop(self):
        return 'prop'


print(itemgetter(3)(Lazy()), attrgetter('x')(Lazy()), attrgetter('prop')(Lazy()),
      sorted([Lazy(), Lazy()], key=attrgetter('y'))[0].z)  # expect: ('item', 3) ('attr', 'x') prop ('attr', 'z')
