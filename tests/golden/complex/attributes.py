z = 3 + 4j
print(z.real, z.imag, z.conjugate())  # expect: 3.0 4.0 (3-4j)
try:
    z.real = 1
except AttributeError as error:
    print(error)  # expect: readonly attribute
print(hash(3 + 0j) == hash(3), hash(1j), hash(1 + 2j))  # expect: True 1000003 2000007
