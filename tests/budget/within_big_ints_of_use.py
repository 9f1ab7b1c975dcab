# flags: --max-steps 3000000 --max-memory 16MiB
print(len(str(2 ** 4000)), pow(3, 10 ** 30, 10 ** 9 + 7), (10 ** 500 - 1) % 97)  # expect: 1205 965115194 72
