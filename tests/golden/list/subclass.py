class Stack(list):
    def push(self, x):
        self.append(x)
    def peek(self):
        return self[-1]
s = Stack([1, 2])
s.push(3)
print(s.peek())  # expect: 3
print(s)  # expect: [1, 2, 3]
print(type(s + [1]).__name__, type(s[:1]).__name__, type(s.copy()).__name__)  # expect: list list list
print(s == [1, 2, 3])  # expect: True
class Counted(list):
    def __init__(self, *args):
        super().__init__(*args)
        self.reads = 0
    def __getitem__(self, index):
        self.reads += 1
        return super().__getitem__(index)
    def __len__(self):
        return 42
c = Counted('abc')
print(c[0], c[1])  # expect: a b
print(c.reads)  # expect: 2
print(len(c))  # expect: 42
print(list(c), sum(1 for _ in c))  # expect: ['a', 'b', 'c'] 3
print(c)  # expect: ['a', 'b', 'c']
print(bool(Counted()))  # expect: True
