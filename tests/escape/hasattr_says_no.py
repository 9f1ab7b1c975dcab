# The getattr family takes names as text
# differs: what is refused says so, a default or not
def f():
    pass
def attempt(ask):
    try:
        return ask()
    except AttributeError:
        return "refused"
print(attempt(lambda: hasattr(f, "__globals__")))         # expect: refused
print(attempt(lambda: getattr(f, "__globals__", None)))   # expect: refused
print(attempt(lambda: hasattr(f, "__code__")))            # expect: refused
print(hasattr([], "__len__"))                             # expect: True
