# flags: --max-steps 3000000 --max-memory 16MiB
print(10 ** 11 in range(10 ** 12), -1 in range(10 ** 12))  # expect: True False
