def first():
    return second() + 1


def second():
    return 41


print(first())  # expect: 42


def even(n):
    return n == 0 or odd(n - 1)


def odd(n):
    return n != 0 and even(n - 1)


print(even(10), odd(7), even(3))  # expect: True True False
