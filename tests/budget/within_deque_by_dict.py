# flags: --max-steps 3000000 --max-memory 16MiB
d = {}
for i in range(20000):
    d[i] = i
    if len(d) > 10:
        del d[next(iter(d))]
print(len(d), list(d)[0])  # expect: 10 19990
