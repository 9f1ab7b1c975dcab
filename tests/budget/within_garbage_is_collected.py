# flags: --max-steps 3000000 --max-memory 16MiB
for i in range(3000):
    x = [0] * 1000
    y = 'a' * 1000
    x.append(x)
print('done')  # expect: done
