# Searching among places that removed members have left over.
def churn(size, turns):
    s, seen = set(), []
    for i in range(turns):
        s.add(i * 7 % 101)
        s.add(-i % 13)
        if len(s) > size:
            s.discard(i * 3 % 101)
            s.discard(i % 13 - 12)
        if i % 50 == 0:
            seen.append((len(s), 0 in s, -1 in s, -2 in s, sorted(s)[:3]))
    return seen, list(s)


print(churn(5, 400))
# output:
#| ([(1, True, False, False, [0]), (45, True, False, False, [0, 1, 2]), (58, True, False, False, [0, 1, 2]), (59, True, False, False, [0, 1, 2]), (58, True, False, False, [0, 1, 2]), (59, True, False, False, [0, 1, 2]), (58, True, False, False, [0, 1, 2]), (58, False, False, False, [1, 2, 3])], [52, 5, 51, 8, 55, 11, 2, 4, 27, 10, 24, 31, 34, 57, 1, 0, 33, 6, 36, 39, 58, 7, 37, 38, 40, 59, 45, 9, 60, 48, 12, 13, 72, 75, 54, 15, 66, 76, 78, 79, 3, 16, 18, 17, 19, 99, 69, 93, 97, 100, 20, 98, 30, 89, 90, 92, 95, 96])
print(churn(60, 400))
# output:
#| ([(1, True, False, False, [0]), (56, True, False, False, [0, 1, 2]), (70, True, False, False, [0, 1, 2]), (61, True, False, False, [0, 1, 2]), (60, True, False, False, [0, 1, 2]), (62, True, False, False, [0, 1, 2]), (60, True, False, False, [0, 1, 2]), (61, False, False, False, [1, 2, 3])], [3, 4, 24, 30, 5, 27, 31, 6, 0, 1, 33, 8, 7, 34, 36, 37, 38, 39, 40, 48, 45, 9, 10, 51, 52, 55, 11, 2, 57, 58, 59, 60, 12, 62, 13, 66, 76, 72, 75, 78, 15, 79, 16, 17, 87, 18, 89, 90, 97, 93, 92, 19, 20, 100, 99, 98, 54, 69, 95, 96])
s = set()
for i in range(300):
    s.add(i * 32)
    s.remove(i * 32)
print(0 in s, 32 in s, len(s), list(s))  # expect: False False 0 []
s.update(range(0, 3200, 320))
print(list(s), {0, -1, -2} & {-1, -2})  # expect: [0, 1280, 320, 640, 960, 1600, 1920, 2240, 2560, 2880] {-1, -2}
