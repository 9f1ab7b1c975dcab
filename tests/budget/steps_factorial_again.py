# flags: --max-steps 2000000
# exhausts: steps
import math
while True:
    math.factorial(3000)
