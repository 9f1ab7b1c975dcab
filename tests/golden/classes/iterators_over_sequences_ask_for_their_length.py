# Whoever makes room for what an iterator over a sequence has asks the sequence.
class X:
    def __len__(self): print("len", end=" "); return 3
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
print(list(reversed(X())))  # expect: len len [2, 1, 0]
print(list(iter(X())))  # expect: len [0, 1, 2]
print(tuple(iter(X())), tuple(reversed(X())))  # expect: len len len (0, 1, 2) (2, 1, 0)
print([*reversed(X())], [*iter(X())])  # expect: len len len [2, 1, 0] [0, 1, 2]
a = []; a.extend(reversed(X())); print(a)  # expect: len len [2, 1, 0]
a += iter(X()); print(a)  # expect: len [2, 1, 0, 0, 1, 2]
print(sorted(reversed(X())))  # expect: len len [0, 1, 2]
print(bytes(reversed(X())), bytearray(reversed(X())))  # expect: len len len b'\x02\x01\x00' bytearray(b'\x02\x01\x00')
print(set(reversed(X())), dict.fromkeys(reversed(X())))  # expect: len len {0, 1, 2} {2: None, 1: None, 0: None}
print(list(map(str, reversed(X()))), list(zip(reversed(X()))), list(enumerate(reversed(X()))))
# output:
#| len len len ['2', '1', '0'] [(2,), (1,), (0,)] [(0, 2), (1, 1), (2, 0)]
print(list(X()))  # expect: len [0, 1, 2]
