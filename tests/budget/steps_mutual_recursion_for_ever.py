# flags: --max-steps 2000000
# exhausts: steps
import sys


def a(n):
    try:
        return b(n)
    except RecursionError:
        return a(0)


def b(n):
    return a(n + 1)


while True:
    try:
        a(0)
    except RecursionError:
        pass
