# differs: hashes of objects count up, they are no addresses
class C:
    pass

a, b = C(), C()
print(hash(a) == hash(a), hash(a) != hash(b))    # expect: True True
print(0 < hash(a) < 1_000_000)                   # expect: True
