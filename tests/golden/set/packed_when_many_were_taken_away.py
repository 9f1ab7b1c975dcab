def taken(members, *others):
    made = set(members)
    for other in others:
        made -= set(other)
    made.add(7)
    made.add(3)
    return made, made - {1}


print(taken([10, 2, 4, 6], range(8)))  # expect: ({10, 3, 7}, {10, 3, 7})
print(taken(range(40), range(2, 30), range(31, 38)))  # expect: ({0, 1, 3, 38, 39, 7, 30}, {0, 3, 38, 7, 39, 30})
print(taken([10, 18, 26, 34], [18, 26]))  # expect: ({34, 3, 7, 10}, {10, 34, 3, 7})
few = {10, 2, 4, 6}
few.difference_update([2, 4], (6,))
few.add(7)
print(few)  # expect: {7, 10}
few.difference_update(range(9))
print(few, {10, 2, 4, 6, 17} - {2, 4, 6})  # expect: {10} {17, 10}
for size in (5, 9, 20, 50):
    left = set(range(0, 8 * size, 8))
    left.difference_update(range(0, 7 * size, 8))
    left.update([1, 9, 17])
    print(left)
# output:
#| {1, 9, 17}
#| {64, 1, 9, 17}
#| {1, 9, 144, 17, 152}
#| {384, 352, 1, 392, 360, 9, 368, 17, 376}
