"""Bank accounts: dicts of objects, guards, string keys."""


class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.history = []

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError('amount must be positive')
        self.balance += amount
        self.history.append(('deposit', amount))

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError('insufficient funds')
        self.balance -= amount
        self.history.append(('withdraw', amount))


class Bank:
    def __init__(self):
        self.accounts = {}
        self.refused = 0

    def open(self, owner):
        self.accounts[owner] = Account(owner)

    def transfer(self, source, target, amount):
        try:
            self.accounts[source].withdraw(amount)
        except ValueError:
            self.refused += 1
            return False
        self.accounts[target].deposit(amount)
        return True


bank = Bank()
names = [f'customer{i}' for i in range(200)]
for name in names:
    bank.open(name)
    bank.accounts[name].deposit(1000)
seed = 3
for i in range(350000):
    seed = (seed * 16807) % 2147483647
    bank.transfer(names[seed % 200], names[seed // 200 % 200], seed % 300 + 1)
print(sum(a.balance for a in bank.accounts.values()), bank.refused,
      max(bank.accounts.values(), key=lambda a: len(a.history)).owner)
