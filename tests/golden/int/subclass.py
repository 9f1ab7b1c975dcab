class Celsius(int):
    def __repr__(self):
        return f'{int(self)}°C'
    def __add__(self, other):
        return Celsius(super().__add__(other))
t = Celsius(20)
print(t, t + 5, 5 + t, t * 2, type(t * 2).__name__)  # expect: 20°C 25°C 25 40 int
print(t == 20, hash(t) == hash(20), {20: 'x'}[t], [1, 2, 3][Celsius(1)])  # expect: True True x 2
print(f'{t}', f'{t:d}', str(t), '%d' % t, '%s' % t)  # expect: 20°C 20 20°C 20 20°C
print(int(t), isinstance(t, int), t.bit_length())  # expect: 20 True 5
class Even(int):
    def __new__(cls, n):
        if n % 2:
            raise ValueError('odd')
        return super().__new__(cls, n)
print(Even(4))  # expect: 4
try:
    Even(3)
except ValueError as error:
    print(error)  # expect: odd
