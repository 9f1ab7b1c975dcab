class Odd:
    def __eq__(self, other):
        return False
    def __repr__(self):
        return 'odd'
o = Odd()
print(o == o, [o] == [o], o in [o], [o].index(o), [o].count(o))  # expect: False True True 0 1
print([o] == [Odd()])  # expect: False
