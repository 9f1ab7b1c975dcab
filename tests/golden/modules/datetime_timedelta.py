from datetime import timedelta
t = timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5, microseconds=6, weeks=1)
print(t, repr(t), t.days, t.seconds, t.microseconds, t.total_seconds())
# output:
#| 8 days, 2:03:04.005006 datetime.timedelta(days=8, seconds=7384, microseconds=5006) 8 7384 5006 698584.005006
print(timedelta(), repr(timedelta(0)), -timedelta(seconds=1), repr(-timedelta(seconds=1)), abs(timedelta(-3)), +t == t, bool(timedelta()), bool(t))
# output:
#| 0:00:00 datetime.timedelta(0) -1 day, 23:59:59 datetime.timedelta(days=-1, seconds=86399) 3 days, 0:00:00 True False True
print(timedelta(hours=1.5), timedelta(days=0.1, microseconds=0.5), timedelta(microseconds=1.5), timedelta(microseconds=2.5))  # expect: 1:30:00 2:24:00 0:00:00.000002 0:00:00.000002
print(t * 2, 3 * timedelta(1), t * 0.5, t / 2, t / timedelta(hours=1), t // timedelta(hours=1), t // 7, t % timedelta(hours=5), divmod(t, timedelta(days=2)), t / 0.3)
# output:
#| 16 days, 4:06:08.010012 3 days, 0:00:00 4 days, 1:01:32.002503 4 days, 1:01:32.002503 194.05111250166667 194 1 day, 3:43:17.715000 4:03:04.005006 (4, datetime.timedelta(seconds=7384, microseconds=5006)) 26 days, 22:50:13.350020
print(t + timedelta(1), t - timedelta(1), t > timedelta(1), t == timedelta(1), sorted([t, timedelta(1)])[0], {timedelta(1): 1}[timedelta(hours=24)])
# output:
#| 9 days, 2:03:04.005006 7 days, 2:03:04.005006 True False 1 day, 0:00:00 1
print(timedelta.min, timedelta.max, repr(timedelta.resolution), sum([timedelta(1), timedelta(2)], timedelta()), hash(timedelta(1, 2, 3)))
# output:
#| -999999999 days, 0:00:00 999999999 days, 23:59:59.999999 datetime.timedelta(microseconds=1) 3 days, 0:00:00 529344067295497451
for wrong in (lambda: timedelta("1"), lambda: timedelta(days=10 ** 9), lambda: timedelta.max + timedelta.resolution, lambda: t + 1, lambda: t < 1,
              lambda: t / 0, lambda: t // timedelta(0), lambda: t / 0.0, lambda: t * "a", lambda: t * float("nan")):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__ + ":", error)
# output:
#| TypeError: unsupported type for timedelta days component: str
#| OverflowError: days=1000000000; must have magnitude <= 999999999
#| OverflowError: days=1000000000; must have magnitude <= 999999999
#| TypeError: unsupported operand type(s) for +: 'datetime.timedelta' and 'int'
#| TypeError: '<' not supported between instances of 'datetime.timedelta' and 'int'
#| ZeroDivisionError: integer division or modulo by zero
#| ZeroDivisionError: integer division or modulo by zero
#| ZeroDivisionError: integer division or modulo by zero
#| TypeError: can't multiply sequence by non-int of type 'datetime.timedelta'
#| ValueError: cannot convert NaN to integer ratio
