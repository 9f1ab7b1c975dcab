# flags: --max-steps 2000000
# exhausts: steps
import math
x = 10 ** 20000
while True:
    math.isqrt(x)
