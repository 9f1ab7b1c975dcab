import random
import warnings


class Half(random.Random):
    """Has no `getrandbits` of its own: integers are drawn from `random()`."""

    def random(self):
        return 0.5


half = Half(1)
print(half.randrange(10), half.randint(1, 100), half.choice("abcdef"))  # expect: 6 97 e
items = list(range(8))
half.shuffle(items)
print(items)  # expect: [6, 3, 5, 7, 1, 4, 2, 0]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(half.randrange(1 << 60))
    for arguments in [(5.0,), (0, 5.5), (0, 10, "2"), (10, None, 2)]:
        try:
            random.Random(3).randrange(*arguments)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
    for warning in caught:
        print(warning.category.__name__, warning.message)
# output:
#| 576460752303423488
#| ValueError non-integer stop for randrange()
#| ValueError non-integer step for randrange()
#| TypeError Missing a non-None stop argument
#| UserWarning Underlying random() generator does not supply 
#| enough bits to choose from a population range this large.
#| To remove the range limitation, add a getrandbits() method.
#| DeprecationWarning non-integer arguments to randrange() have been deprecated since Python 3.10 and will be removed in a subsequent version
#| DeprecationWarning randrange() will raise TypeError in the future
#| DeprecationWarning randrange() will raise TypeError in the future
old = random.Random(7)
version, state, gauss = old.getstate()
new = random.Random()
new.setstate((2, state, gauss))
print(new.random() == old.random())  # expect: True
