# flags: --max-steps 3000000 --max-memory 16MiB
x = []
for _ in range(150):
    x = [x]
print(len(repr(x)))  # expect: 302
