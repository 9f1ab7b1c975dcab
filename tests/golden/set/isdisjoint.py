print({1}.isdisjoint({2}), {1}.isdisjoint([1]), set().isdisjoint(()))  # expect: True False True
try:
    {1}.isdisjoint(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
