# flags: --max-steps 3000000 --max-memory 16MiB
x = []
for i in range(20000):
    x.append(i)
print(len(x), sum(x))  # expect: 20000 199990000
