from unittest import mock


class Shop:
    def __init__(self, owner='me'):
        self.owner = owner

    def price(self, item, amount=1):
        return amount

    @staticmethod
    def tax(rate):
        return rate

    name = 'corner'


shop = mock.create_autospec(Shop)
made = shop()
made.price.return_value = 5
print(made.price('tea', amount=2))  # expect: 5
made.price.assert_called_once_with('tea', 2)
for call in (lambda: made.price(), lambda: made.price(1, 2, 3), lambda: made.tax(), lambda: shop(1, 2)):
    try:
        print(call())
    except TypeError as e:
        print(e)
# output:
#| missing a required argument: 'item'
#| too many positional arguments
#| missing a required argument: 'rate'
#| too many positional arguments
try:
    made.cost
except AttributeError as e:
    print(e)  # expect: Mock object has no attribute 'cost'
f = mock.create_autospec(lambda x, *, y: None, return_value=7)
print(f(1, y=2), f.call_count)  # expect: 7 1
with mock.patch.multiple(Shop, tax=mock.DEFAULT, name='other') as made:
    print(sorted(made), Shop.name)  # expect: ['tax'] other
print(Shop.name)  # expect: corner
