class Squares:
    def __getitem__(self, i):
        print('item', i)
        if i == 3:
            raise IndexError
        return i * i


for x in Squares():
    print(x)
# output:
#| item 0
#| 0
#| item 1
#| 1
#| item 2
#| 4
#| item 3
print(list(Squares()), 4 in Squares())
# output:
#| item 0
#| item 1
#| item 2
#| item 3
#| item 0
#| item 1
#| item 2
#| [0, 1, 4] True
a, b, c = Squares()
# output:
#| item 0
#| item 1
#| item 2
#| item 3
