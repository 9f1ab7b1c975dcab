# flags: --max-memory 7MiB
# Where there is no room a collection makes some, and what was begun is done once more: nothing that
# an iterator has given is lost meanwhile.
keep = [("x" * 100 + str(i)) for i in range(15000)]
count = 0
last = -1
wrong = 0
for text in map(str.upper, map(lambda i: "abcdefghijklmnopqrstuvwxyz" * 8 + str(i), range(60000))):
    count += 1
    number = int(text[208:])
    if number != last + 1:
        wrong += 1
    last = number
    ring = []
    ring.append(ring)
print(count, wrong)  # expect: 60000 0
