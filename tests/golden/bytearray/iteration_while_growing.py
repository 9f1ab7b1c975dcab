b = bytearray(b'ab')
seen = []
for x in b:
    seen.append(x)
    if len(b) < 5:
        b.append(x + 1)
print(seen)  # expect: [97, 98, 98, 99, 99]
