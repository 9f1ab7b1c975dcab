class Item:
    def __init__(self, name, price, quantity=1):
        self.name, self.price, self.quantity = name, price, quantity

    @property
    def total(self):
        return self.price * self.quantity

    def __repr__(self):
        return f'Item({self.name!r}, {self.price}, {self.quantity})'


class Cart:
    def __init__(self):
        self._items = {}

    def add(self, item):
        if item.name in self._items:
            self._items[item.name].quantity += item.quantity
        else:
            self._items[item.name] = item
        return self

    def __iter__(self):
        return iter(sorted(self._items.values(), key=lambda i: -i.total))

    def __len__(self):
        return sum(i.quantity for i in self._items.values())

    def total(self, discount=None):
        amount = sum(i.total for i in self)
        return amount - discount(amount) if discount else amount


cart = Cart().add(Item('pen', 1.5, 4)).add(Item('book', 12.25)).add(Item('pen', 1.5))
print(len(cart), list(cart))  # expect: 6 [Item('book', 12.25, 1), Item('pen', 1.5, 5)]
print(cart.total(), cart.total(lambda a: a * 0.1 if a > 10 else 0))  # expect: 19.75 17.775
for number, item in enumerate(cart, 1):
    print(f'{number:>2}. {item.name:<10}{item.total:>8.2f}')
# output:
#|  1. book         12.25
#|  2. pen           7.50
