# exhausts: int
x = 1 << 10 ** 12
