from datetime import date, datetime, timedelta
from decimal import Decimal
d=date(2020,1,31); t=timedelta(days=1,hours=3)
print(d+t, t+d, d-t, t*2, 2*t, t/2, t//timedelta(hours=1), d-date(2019,1,1), -t, d<date(2021,1,1), d==date(2020,1,31), t!=t)
# output:
#| 2020-02-01 2020-02-01 2020-01-30 2 days, 6:00:00 2 days, 6:00:00 13:30:00 27 395 days, 0:00:00 -2 days, 21:00:00 True True False
for f in (lambda: d+d, lambda: d+1, lambda: 1+d, lambda: d<1, lambda: 1<d, lambda: d=='a', lambda: d-'a', lambda: Decimal(1)+1.5, lambda: Decimal(1)/0, lambda: 1.5+Decimal(2), lambda: 3+Decimal('1.1'), lambda: Decimal(2)**3, lambda: 2**Decimal(3), lambda: Decimal(7)%3, lambda: 7//Decimal(2), lambda: True+Decimal(1), lambda: None+Decimal(1), lambda: '%s'%Decimal(1), lambda: '%d'%timedelta(1), lambda: datetime(2020,1,1)-d, lambda: datetime(2020,1,1)>d, lambda: d>datetime(2020,1,1), lambda: Decimal(1)<1.5, lambda: Decimal(1)==1, lambda: 1==Decimal(1), lambda: [1]*Decimal(2), lambda: date.max+t):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# output:
#| TypeError unsupported operand type(s) for +: 'datetime.date' and 'datetime.date'
#| TypeError unsupported operand type(s) for +: 'datetime.date' and 'int'
#| TypeError unsupported operand type(s) for +: 'int' and 'datetime.date'
#| TypeError '<' not supported between instances of 'datetime.date' and 'int'
#| TypeError '<' not supported between instances of 'int' and 'datetime.date'
#| False
#| TypeError unsupported operand type(s) for -: 'datetime.date' and 'str'
#| TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
#| DivisionByZero [<class 'decimal.DivisionByZero'>]
#| TypeError unsupported operand type(s) for +: 'float' and 'decimal.Decimal'
#| 4.1
#| 8
#| 8
#| 1
#| 3
#| 2
#| TypeError unsupported operand type(s) for +: 'NoneType' and 'decimal.Decimal'
#| 1
#| TypeError %d format: a real number is required, not datetime.timedelta
#| TypeError unsupported operand type(s) for -: 'datetime.datetime' and 'datetime.date'
#| TypeError can't compare datetime.datetime to datetime.date
#| TypeError can't compare datetime.datetime to datetime.date
#| True
#| True
#| True
#| TypeError can't multiply sequence by non-int of type 'decimal.Decimal'
#| OverflowError date value out of range
x=Decimal(1); x+=2; x-=Decimal('.5'); print(x)  # expect: 2.5
print(sorted([date(2020,1,3),date(2019,5,5),date(2020,1,1)]), max(Decimal(3),Decimal(2)))
# output:
#| [datetime.date(2019, 5, 5), datetime.date(2020, 1, 1), datetime.date(2020, 1, 3)] 3
from collections import deque
print(deque([1])+deque([2]), deque([1,2])*2, deque([1])<deque([2]), deque([1])==deque([1]))  # expect: deque([1, 2]) deque([1, 2, 1, 2]) True True
class D(date):
    def __radd__(s,o): return 'r'
    def __lt__(s,o): return 'lt'
print(t+D(2020,1,1), date(2019,1,1)>D(2020,1,1), D(2020,1,1)+t)  # expect: r lt 2020-01-02
