import weakref


class Number:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return self.value + other

    def __len__(self):
        return 3

    def __getitem__(self, index):
        return index * 2

    def __eq__(self, other):
        return isinstance(other, Number) and self.value == other.value

    def double(self):
        return self.value * 2


number = Number(5)
proxy = weakref.proxy(number)
print(proxy.value, proxy.double(), proxy + 1, len(proxy), proxy[4])  # expect: 5 10 6 3 8
print(proxy == number, proxy == Number(5), type(proxy).__name__, isinstance(proxy, Number))  # expect: True True ProxyType True
print(weakref.proxy(number) is proxy, weakref.getweakrefcount(number))  # expect: True 1
proxy.value = 7
print(number.value)  # expect: 7
try:
    hash(proxy)
except TypeError:
    print("no hash")  # expect: no hash
try:
    print(next(proxy))
except TypeError as error:
    print(error)  # expect: Weakref proxy referenced a non-iterator 'Number' object
del number
try:
    proxy.value
except ReferenceError as error:
    print(error)  # expect: weakly-referenced object no longer exists


def function():
    return "called"


print(weakref.proxy(function)(), type(weakref.proxy(function)).__name__)  # expect: called CallableProxyType
