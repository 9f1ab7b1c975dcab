# What `type(x)` does not do, `x.__class__` does not either
# differs: CPython hands it out
def f():
    yield

ways = [
    lambda: f.__class__(None, {}),
    lambda: f().__class__(),
    lambda: getattr(f.__class__, "__glob" + "als__"),
    lambda: getattr(f, "__cl" + "ass__"),
    lambda: "{0.__class__.__mro__}".format(f),
    lambda: "{0.__class__}".format(f),
    lambda: getattr(().__class__, "__subcl" + "asses__")(),
    lambda: setattr(().__class__, "index", f),
    lambda: ().__class__.__class__.__getattribute__(tuple, "__ba" + "se__"),
    lambda: (1).__class__.__getattribute__(1, "__cl" + "ass__"),
    lambda: object.__getattribute__(f, "__cl" + "ass__"),
    lambda: ().__class__.__class__.__call__(f.__class__, None, {}),
]
refused = 0
for take in ways:
    try:
        print(take())
    except (TypeError, AttributeError):
        refused += 1
print(refused == len(ways))                  # expect: True
