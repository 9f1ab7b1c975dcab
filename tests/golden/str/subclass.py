class Name(str):
    def shout(self):
        return self.upper() + '!'
n = Name('ann')
print(repr(n))  # expect: 'ann'
print(repr(n.shout()))  # expect: 'ANN!'
print(repr(n + 'x'))  # expect: 'annx'
print(type(n + 'x').__name__, type(n).__name__)  # expect: str Name
print(isinstance(n, str))  # expect: True
print(n == 'ann', {n: 1}['ann'])  # expect: True 1
print(n[0], len(n), n.title())  # expect: a 3 Ann
print(f'{n:>5}', '%s' % n, str(n), type(str(n)).__name__)
# output:
#|   ann ann ann str
class Loud(str):
    def __new__(cls, text):
        return super().__new__(cls, text.upper())
    def __str__(self):
        return 'loud'
    def __repr__(self):
        return f'Loud({super().__repr__()})'
x = Loud('abc')
print(repr(x))  # expect: Loud('ABC')
print(repr(str(x)))  # expect: 'loud'
print(repr(f'{x}'))  # expect: 'loud'
print(repr('-'.join([x])))  # expect: 'ABC'
print(repr(x.lower()))  # expect: 'abc'
