# A private name in `__slots__` is mangled like the same name in the methods.
class Account:
    __slots__ = ["__balance", "owner"]

    def __init__(self, owner, balance):
        self.owner = owner
        self.__balance = balance

    def balance(self):
        return self.__balance


class Savings(Account):
    __slots__ = ("__rate",)

    def rate(self, rate):
        self.__rate = rate
        return self.__rate * self.balance()


class _Hidden:
    __slots__ = "__x"

    def __init__(self):
        self.__x = 2


account = Savings("ann", 10)
print(account.rate(3), account.balance(), account._Account__balance, account._Savings__rate)  # expect: 30 10 10 3
print(_Hidden()._Hidden__x, Account.__slots__, _Hidden.__slots__)  # expect: 2 ['__balance', 'owner'] __x
print([name for name in dir(account) if not name.endswith("__")])
# output:
#| ['_Account__balance', '_Savings__rate', 'balance', 'owner', 'rate']
try:
    account.other = 1
except AttributeError as error:
    print(error)  # expect: 'Savings' object has no attribute 'other'
