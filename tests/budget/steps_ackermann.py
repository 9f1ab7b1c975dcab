# flags: --max-steps 2000000
# exhausts: steps
import sys
sys.setrecursionlimit(5000)


def ack(m, n):
    return n + 1 if m == 0 else ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))


while True:
    try:
        ack(4, 1)
    except RecursionError:
        pass
