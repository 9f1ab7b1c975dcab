import abc, copy, functools, weakref, logging, sys, traceback, unittest
from contextlib import contextmanager
logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)-7s %(name)s: %(message)s")
log = logging.getLogger("bank")
class InsufficientFunds(ValueError):
    def __init__(self, account, need):
        super().__init__(account.name, need); self.account, self.need = account, need
    def __str__(self): return f"{self.account.name} lacks {self.need - self.account.balance:.2f}"
class Ledger(abc.ABC):
    registry: dict = {}
    def __init_subclass__(cls, /, code, **kw):
        super().__init_subclass__(**kw); Ledger.registry[code] = cls
    @abc.abstractmethod
    def fee(self, amount): ...
    @classmethod
    def make(cls, code, *a, **k): return cls.registry[code](*a, **k)
class Positive:
    def __set_name__(self, owner, name): self.slot = "_" + name
    def __get__(self, obj, owner=None): return self if obj is None else getattr(obj, self.slot, 0)
    def __set__(self, obj, value):
        if value < 0: raise InsufficientFunds(obj, obj.balance - value)
        setattr(obj, self.slot, value)
class Account(Ledger, code="basic"):
    balance = Positive()
    def __init__(self, name, balance=0): self.name, self.balance, self.history = name, balance, []
    def fee(self, amount): return 0
    def move(self, amount, why):
        self.balance = self.balance + amount
        self.history.append((why, amount)); log.info("%s %+.2f (%s)", self.name, amount, why)
    def __iadd__(self, amount): self.move(amount, "deposit"); return self
    def __isub__(self, amount): self.move(-amount - self.fee(amount), "withdraw"); return self
    def __repr__(self): return f"{type(self).__name__}({self.name!r}, {self.balance})"
    def __eq__(self, o): return isinstance(o, Account) and (self.name, self.balance) == (o.name, o.balance)
    __hash__ = None
class Premium(Account, code="premium"):
    def fee(self, amount): return round(amount * 0.01, 2)
    def move(self, amount, why):
        super().move(amount, why.upper())
@contextmanager
def transaction(*accounts):
    saved = [(a, a.balance, a.history[:]) for a in accounts]
    try: yield accounts
    except Exception as error:
        for a, balance, history in saved: a.balance, a.history = balance, history
        log.warning("rolled back: %s", error); raise RuntimeError("transaction failed") from error
a, b = Ledger.make("basic", "ann", 100), Ledger.make("premium", "bob")
a -= 30; b += 50; b -= 10
# output:
#| INFO    bank: ann -30.00 (withdraw)
#| INFO    bank: bob +50.00 (DEPOSIT)
#| INFO    bank: bob -10.10 (WITHDRAW)
print(a, b, a == copy.copy(a), a != b)  # expect: Account('ann', 70) Premium('bob', 39.9) True True
try:
    with transaction(a, b): b += 500; a -= 90
except RuntimeError as error:
    print(error, "<-", repr(error.__cause__), error.__cause__)
    print("".join(traceback.format_exception_only(type(error), error)).strip())
# output:
#| INFO    bank: bob +500.00 (DEPOSIT)
#| WARNING bank: rolled back: ann lacks 20.00
#| transaction failed <- InsufficientFunds('ann', 90) ann lacks 20.00
#| RuntimeError: transaction failed
print(a, b, b.history)  # expect: Account('ann', 70) Premium('bob', 39.9) [('DEPOSIT', 50), ('WITHDRAW', -10.1)]
try: Ledger()
except TypeError as e: print(e)  # expect: Can't instantiate abstract class Ledger with abstract method fee
try: hash(a)
except TypeError as e: print(e)  # expect: unhashable type: 'Account'
try: Ledger.make("x")
except KeyError as e: print("no", e)  # expect: no 'x'
deep = copy.deepcopy([a, a, {"x": b}]); print(deep[0] is deep[1], deep[2]["x"] == b, deep[2]["x"] is b)  # expect: True True False
r = weakref.ref(a); print(r() is a)  # expect: True
@functools.singledispatch
def show(x): return f"thing {x}"
@show.register
def _(x: int): return f"int {x:,}"
@show.register(list)
@show.register(tuple)
def _(x): return f"{len(x)} items: " + "; ".join(map(show, x))
print(show([1234567, "a", (2.5, None)]))  # expect: 3 items: int 1,234,567; thing a; 2 items: thing 2.5; thing None
@functools.lru_cache(maxsize=3)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())  # expect: 23416728348467685 CacheInfo(hits=78, misses=81, maxsize=3, currsize=3)
class Tests(unittest.TestCase):
    def setUp(self): self.a = Account("t", 10)
    def test_ok(self): self.a += 5; self.assertEqual(self.a.balance, 15)
    def test_raises(self):
        with self.assertRaises(InsufficientFunds) as c: self.a -= 11
        self.assertIn("lacks 1.00", str(c.exception))
    def test_sub(self):
        for n in (1, 2):
            with self.subTest(n=n): self.assertLess(n, 3)
    @unittest.skip("later")
    def test_skip(self): pass
result = unittest.TextTestRunner(stream=sys.stdout, verbosity=0).run(unittest.defaultTestLoader.loadTestsFromTestCase(Tests)) if 0 else None
suite = unittest.TestSuite(map(Tests, ["test_ok", "test_raises", "test_sub", "test_skip"])); res = unittest.TestResult(); suite.run(res)  # expect: INFO    bank: t +5.00 (deposit)
print(res.testsRun, res.failures, res.errors, [r for _, r in res.skipped], res.wasSuccessful())  # expect: 4 [] [] ['later'] True
