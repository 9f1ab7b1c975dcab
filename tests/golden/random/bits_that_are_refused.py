# How many bits can be asked for.
import random


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: random.Random(1).getrandbits(2**70))  # expect: OverflowError Python int too large to convert to C int
attempt(lambda: random.Random(1).getrandbits(2**31))  # expect: OverflowError Python int too large to convert to C int
attempt(lambda: random.Random(1).getrandbits(-1))  # expect: ValueError number of bits must be non-negative
attempt(lambda: random.Random(1).getrandbits(-(2**70)))  # expect: OverflowError Python int too large to convert to C int
attempt(lambda: random.Random(1).getrandbits(1.5))  # expect: TypeError 'float' object cannot be interpreted as an integer
