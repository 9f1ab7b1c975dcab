# A slot is found by its name, however long it is and wherever it is written.
import collections


class Order:
    __slots__ = ('delivery_address', 'x')

    def __init__(self, address):
        self.delivery_address = address


order = Order('here')
order.delivery_address = 'there'
print(order.delivery_address)  # expect: there
setattr(order, 'delivery_' + 'address', 5)
print(order.delivery_address)  # expect: 5
del order.delivery_address
try:
    order.delivery_address
except AttributeError as e:
    print(e)  # expect: 'Order' object has no attribute 'delivery_address'
d = collections.defaultdict(list)
d['a'].append(1)
d.default_factory = None
print(d)  # expect: defaultdict(None, {'a': [1]})
try:
    d['b']
except KeyError as e:
    print('KeyError', e)  # expect: KeyError 'b'
for base in int, tuple, bytes:
    try:
        class Small(base):
            __slots__ = ['a']
    except TypeError as e:
        print(e)
# output:
#| nonempty __slots__ not supported for subtype of 'int'
#| nonempty __slots__ not supported for subtype of 'tuple'
#| nonempty __slots__ not supported for subtype of 'bytes'
try:
    class Mixed:
        __slots__ = ['a', '1', 2]
        a = 1
except TypeError as e:
    print(e)  # expect: __slots__ must be identifiers
