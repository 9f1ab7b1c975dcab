# flags: --max-steps 3000000 --max-memory 16MiB
s = ''
for i in range(20000):
    s += 'x'
print(len(s))  # expect: 20000
