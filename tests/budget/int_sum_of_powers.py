# exhausts: int
sum(2 ** i for i in range(10 ** 9))
