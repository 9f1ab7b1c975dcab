def f(x):
    return ('in', next(m)) if x == 1 else x
m = map(f, [1, 2, 3, 4])
print(list(m))  # expect: [('in', 2), 3, 4]
class Items:
    n = 0
    def __iter__(self):
        return self
    def __next__(self):
        self.n += 1
        if self.n == 2:
            return ('nested', next(z))
        if self.n > 6:
            raise StopIteration
        return self.n
z = zip(Items(), 'abcdefgh')
print(list(z))  # expect: [(1, 'a'), (('nested', (3, 'b')), 'c'), (4, 'd'), (5, 'e'), (6, 'f')]
odd = filter(lambda x: x % 2 or next(odd), [1, 2, 3, 4, 5])
print(list(odd))  # expect: [1, 2, 4]
m = map(lambda x: next(m), [1, 2, 3])
print(list(m))  # expect: []
