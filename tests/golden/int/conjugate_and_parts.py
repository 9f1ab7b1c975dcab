print((5).conjugate(), (5).real, (5).imag, (5).numerator, (5).denominator)  # expect: 5 5 0 5 1
print(True.real, (2 ** 70).numerator)  # expect: 1 1180591620717411303424
try:
    (5).real = 3
except AttributeError as error:
    print(error)  # expect: attribute 'real' of 'int' objects is not writable
