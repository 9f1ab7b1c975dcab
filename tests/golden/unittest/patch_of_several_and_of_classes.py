from unittest.mock import patch, DEFAULT, sentinel
class Shop:
    rate = 2
    name = 'corner'
    size = 'small'
@patch.multiple(Shop, rate=DEFAULT, name=7)
@patch.multiple(Shop, size=DEFAULT)
def both(first, rate, size):
    return first, Shop.rate is rate, Shop.size is size, Shop.name
print(both(1), Shop.rate, Shop.name, Shop.size)  # expect: (1, True, True, 7) 2 corner small
with patch.multiple('__main__.Shop', rate=1, name=DEFAULT) as made:
    print(sorted(made), Shop.rate)  # expect: ['name'] 1
try:
    with patch.multiple(Shop, rate=DEFAULT, missing=3): pass
except AttributeError as error:
    print(str(error).split('does')[-1], Shop.rate)
# output:
#|  not have the attribute 'missing' 2
try: patch.multiple(Shop)
except ValueError as error: print(error)  # expect: Must supply at least one keyword argument with patch.multiple
@patch.object(Shop, 'rate', 9)
class Tests:
    tested = 'no method'
    def test_rate(self): return Shop.rate
    def other(self): return Shop.rate
print(Tests().test_rate(), Tests().other(), Tests.tested)  # expect: 9 2 no method
table = {'k': 'old'}
@patch.dict(table, k='new')
class More:
    def test_table(self): return dict(table)
    def other(self): return dict(table)
print(More().test_table(), More().other())  # expect: {'k': 'new'} {'k': 'old'}
def crash(): raise NameError('crash')
@patch.object(Shop, 'rate', 1)
@patch.object(Shop, 'name', new_callable=crash)
def never(name): print('never')
try: never()
except NameError as error: print(error, Shop.rate, Shop.name)  # expect: crash 2 corner
@patch.object(Shop, 'rate')
@patch.object(Shop, 'name', 'given')
def named(a, rate, *, b): "Doc."; return a, b, rate is Shop.rate
print(named('a', b='b'), named.__name__, named.__doc__)  # expect: ('a', 'b', True) named Doc.
try: both.patchings and print(len(both.patchings))  # expect: 2
except AttributeError as error: print(error)
patch.TEST_PREFIX = 'check'
@patch.object(Shop, 'rate', 3)
class Checks:
    def check_it(self): return Shop.rate
    def test_it(self): return Shop.rate
print(Checks().check_it(), Checks().test_it())  # expect: 3 2
patch.TEST_PREFIX = 'test'
