from unittest import mock
class Shop:
    rate = 2
    def price(self): ...
    class Desk:
        def open(self): ...
def attempt(what):
    try: return what()
    except (AttributeError, TypeError) as error: return f'{type(error).__name__}: {error}'
m = mock.Mock(name='shop')
m.desk.open.return_value = 1
m.counter().height = 4
m.own = mock.Mock(name='apart')
mock.seal(m)
print(m.desk.open(), m.counter().height, attempt(lambda: m.door), attempt(m), attempt(lambda: m.desk.lock), attempt(lambda: m.counter().width))
# output:
#| 1 4 AttributeError: shop.door AttributeError: shop.return_value AttributeError: shop.desk.lock AttributeError: shop.counter().width
print(attempt(lambda: setattr(m, 'door', 1)), attempt(lambda: setattr(m.desk, 'lock', 1)), attempt(lambda: m.desk()), m.own.anything is not None)
# output:
#| AttributeError: Cannot set shop.door AttributeError: Cannot set shop.desk.lock AttributeError: shop.desk.return_value True
m.desk.open.return_value = 2
print(m.desk.open())  # expect: 2
made = mock.create_autospec(Shop)
made.price.return_value = 'a'
mock.seal(made)
print(made.price(), attempt(lambda: made.Desk.open()), attempt(lambda: made.door), isinstance(made.rate, int), type(attempt(made)).__name__)
# output:
#| a AttributeError: Mock object has no attribute 'return_value' AttributeError: Mock object has no attribute 'door' True NonCallableMagicMock
m = mock.MagicMock()
m['a'].x = 3
mock.seal(m)
print(m['b'].x, attempt(lambda: m['a'].y), attempt(lambda: len(m)))
# output:
#| 3 AttributeError: mock.__getitem__().y AttributeError: mock.__len__
