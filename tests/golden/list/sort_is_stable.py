rows = [('b', 2), ('a', 2), ('c', 1), ('d', 2), ('e', 1)]
print(sorted(rows, key=lambda r: r[1]))  # expect: [('c', 1), ('e', 1), ('b', 2), ('a', 2), ('d', 2)]
print(sorted(rows, key=lambda r: r[1], reverse=True))  # expect: [('b', 2), ('a', 2), ('d', 2), ('c', 1), ('e', 1)]
print(sorted(rows, key=lambda r: -r[1]))  # expect: [('b', 2), ('a', 2), ('d', 2), ('c', 1), ('e', 1)]
