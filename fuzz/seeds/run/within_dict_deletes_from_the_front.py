# flags: --max-steps 3000000 --max-memory 16MiB
d = dict.fromkeys(range(5000))
while d:
    del d[next(iter(d))]
print(len(d))  # expect: 0
