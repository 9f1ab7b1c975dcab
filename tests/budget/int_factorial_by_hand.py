# exhausts: int
x = 1
n = 1
while True:
    n += 1
    x *= n ** 1000
