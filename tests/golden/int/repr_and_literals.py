print(0, -0, 1_000_000, 0x_ff, 0b1010, 0o17, 0XFF, 0B11)  # expect: 0 0 1000000 255 10 15 255 3
print(str(5), repr(-5), f'{5}', '%s' % 5)  # expect: 5 -5 5 5
print(10 .real, (5).bit_length())  # expect: 10 3
