# flags: --max-steps 3000000 --max-memory 16MiB
x = [(i * 7919) % 10007 for i in range(10000)]
x.sort()
print(x[:3], x[-1])  # expect: [0, 1, 2] 10006
