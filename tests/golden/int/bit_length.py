print((0).bit_length(), (1).bit_length(), (255).bit_length(), (-256).bit_length(), (2 ** 100).bit_length(), True.bit_length())  # expect: 0 1 8 9 101 1
try:
    (1).bit_length(2)
except TypeError as error:
    print(error)  # expect: int.bit_length() takes no arguments (1 given)
