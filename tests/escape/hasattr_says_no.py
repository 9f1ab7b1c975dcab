# The getattr family takes names as text
# differs: what is refused is not there, and a default does not hide that it was refused
def f():
    pass
def attempt(ask):
    try:
        return ask()
    except AttributeError:
        return "refused"
print(attempt(lambda: hasattr(f, "__globals__")))         # expect: False
print(attempt(lambda: getattr(f, "__globals__", None)))   # expect: refused
print(attempt(lambda: hasattr(f, "__code__")))            # expect: False
print(hasattr([], "__len__"))                             # expect: True
