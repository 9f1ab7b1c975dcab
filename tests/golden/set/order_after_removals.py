import sys
s=set()
for x in (7,2,11,6): s.add(x)
print(list(s))  # expect: [2, 11, 6, 7]
for i in range(6):
    s.remove(6); s.add(6); print(list(s))
# output:
#| [2, 11, 6, 7]
#| [2, 11, 6, 7]
#| [2, 11, 6, 7]
#| [2, 11, 6, 7]
#| [2, 11, 6, 7]
#| [2, 11, 6, 7]
s=set()
for x in (0,8,16): s.add(x)
print(list(s))  # expect: [0, 8, 16]
s.remove(8); s.remove(0); s.add(24); print(list(s))  # expect: [24, 16]
s.add(8); print(list(s))  # expect: [8, 24, 16]
s={3,11}; print(list(s.symmetric_difference([1,2])), list(s ^ {1,2}), list({1,2}^s))  # expect: [3, 1, 2, 11] [3, 1, 2, 11] [11, 1, 2, 3]
s={0,2,8}; print(list(s.symmetric_difference([1,2])))  # expect: [0, 1, 8]
s={2}; s-={0,1,2,3,4,5,6,7}; s|={1,2,3}; print(list(s))  # expect: [1, 2, 3]
s={2}; s.remove(2); s|={1,2,3}; print(list(s))  # expect: [1, 2, 3]
