# flags: --max-steps 2000000
# exhausts: steps
import math
a, b = 3 ** 20000, 7 ** 15000
while True:
    math.gcd(a, b)
