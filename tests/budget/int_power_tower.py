# exhausts: int
x = 9 ** 9 ** 9
