# exhausts: int
pow(7, 10 ** 9)
