# The getattr family takes names as text
# differs: what is refused is not there
def f():
    pass
print(hasattr(f, "__globals__"), hasattr(1, "__class__"), hasattr(f, "__code__"))   # expect: False False False
print(getattr(f, "__globals__", None), hasattr([], "__len__"))   # expect: None True
