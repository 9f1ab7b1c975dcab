# flags: --max-steps 3000000 --max-memory 16MiB
print(any(x > 5 for x in range(10 ** 12)), all(x < 5 for x in range(10 ** 12)), next(x for x in range(10 ** 12) if x % 77 == 76))  # expect: True False 76
