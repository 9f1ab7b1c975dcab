# flags: --max-steps 3000000 --max-memory 16MiB
s = 'abcdefghij' * 10000
n = 0
for i in range(2000):
    n += len(s[i:i + 10])
print(n, s.find('j'), 'jab' in s)  # expect: 20000 9 True
