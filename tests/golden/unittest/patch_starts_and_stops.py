from unittest.mock import patch, DEFAULT, MagicMock
class Shop:
    __slots__ = ('owner',)
    rate = 2
    def price(self): return self.rate
patcher = patch.object(Shop, 'rate', 5)
print(patcher.stop(), Shop.rate, patcher.start(), Shop.rate, patcher.stop(), patcher.stop(), Shop.rate)  # expect: None 2 5 5 False None 2
one = Shop()
one.owner = 'me'
with patch.object(one, 'owner', 'you'):
    print(one.owner)  # expect: you
print(one.owner)  # expect: me
table = {'a': 1}
first = patch.object(Shop, 'rate')
second = patch.dict(table, {'b': 2}, clear=True)
made = first.start()
second.start()
print(Shop.rate is made, table)  # expect: True {'b': 2}
patch.stopall()
print(Shop.rate, table, first.stop(), second.stop())  # expect: 2 {'a': 1} None None
class Plain:
    def f(self): return 'f'
plain = Plain()
with patch.object(plain, 'f') as outer:
    with patch.object(plain, 'f') as inner:
        plain.f()
    plain.f()
    plain.f()
print(inner.call_count, outer.call_count, plain.f())  # expect: 1 2 f
class Proxy:
    def __getattr__(self, name): return getattr(Plain, name)
proxy = Proxy()
with patch.object(proxy, 'f', 'patched'):
    print(proxy.f)  # expect: patched
print(proxy.f is Plain.f, vars(proxy))  # expect: True {}
try:
    with patch.object(Shop, 'rate', 1), patch.object(Shop, 'missing'):
        pass
except AttributeError as error:
    print(error, Shop.rate)  # expect: <class '__main__.Shop'> does not have the attribute 'missing' 2
class Table:
    def __init__(self): self.inside = {'k': 1}
    def __getitem__(self, key): return self.inside[key]
    def __setitem__(self, key, value): self.inside[key] = value
    def __delitem__(self, key): del self.inside[key]
    def __iter__(self): return iter(self.inside)
own = Table()
with patch.dict(own, {'n': 2}, clear=True):
    print(own.inside)  # expect: {'n': 2}
print(own.inside)  # expect: {'k': 1}
