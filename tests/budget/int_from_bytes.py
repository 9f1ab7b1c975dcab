# exhausts: int
x = 0
while True:
    x = (x << 100000) | 1
