class Money(float):
    def __str__(self):
        return f'${float(self):.2f}'
m = Money(2.5)
print(m, str(m), f'{m}', f'{m:.1f}', m + 1, type(m + 1).__name__)  # expect: $2.50 $2.50 $2.50 2.5 3.5 float
print(m.is_integer(), m == 2.5, round(m))  # expect: False True 2
