print(round(2.5), round(3.5), round(-2.5), round(0.5), round(1.5), round(2.675, 2), round(1234.5678, -2), round(1.005, 2), round(2.5, 0))  # expect: 2 4 -2 0 2 2.67 1200.0 1.0 2.0
print(round(1e300), round(5.0, 400), round(5.5, -400), round(0.1 + 0.2, 10))
# output:
#| 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160 5.0 0.0 0.3
print(type(round(2.7)).__name__, type(round(2.7, 0)).__name__, type(round(2.7, None)).__name__)  # expect: int float int
try:
    round(float('nan'))
except ValueError as error:
    print(error)  # expect: cannot convert float NaN to integer
try:
    round(float('inf'))
except OverflowError as error:
    print(error)  # expect: cannot convert float infinity to integer
print(round(float('nan'), 2))  # expect: nan
try:
    round(1.5, 'a')
except TypeError as error:
    print(error)  # expect: 'str' object cannot be interpreted as an integer
try:
    round('a')
except TypeError as error:
    print(error)  # expect: type str doesn't define __round__ method
print(int(2.9), int(-2.9), (2.9).__trunc__(), (2.1).__ceil__(), (2.9).__floor__())  # expect: 2 -2 2 3 2
print(round(1e16 + 0.5, 1), round(0.15, 1), round(0.25, 1), round(0.35, 1), round(-0.4))  # expect: 1e+16 0.1 0.2 0.3 0
print(round(1.5, ndigits=1), round(number=7.75, ndigits=1))  # expect: 1.5 7.8
