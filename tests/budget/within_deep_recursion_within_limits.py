# flags: --max-steps 3000000 --max-memory 16MiB
def f(n):
    return 0 if n == 0 else 1 + f(n - 1)


print(f(900))  # expect: 900
