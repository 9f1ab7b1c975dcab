# exhausts: int
x = 10 ** 10 ** 7
