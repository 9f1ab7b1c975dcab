import datetime


def tried(f):
    try:
        return f()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


for kind in (datetime.datetime, datetime.date):
    print(tried(lambda: kind(1, foo=2)))
    print(tried(lambda: kind(foo=2)))
    print(tried(lambda: kind(1, 2, foo=2)))
    print(tried(lambda: kind(1, 2, 3, foo=2)))
    print(tried(lambda: kind(day=1, foo=2)))
    print(tried(lambda: kind(1, year=2)))
    print(tried(lambda: kind(1, day=2)))
    print(tried(lambda: kind(1, 1, day=2)))
# output:
#| TypeError: function missing required argument 'month' (pos 2)
#| TypeError: function missing required argument 'year' (pos 1)
#| TypeError: function missing required argument 'day' (pos 3)
#| TypeError: 'foo' is an invalid keyword argument for this function
#| TypeError: function missing required argument 'year' (pos 1)
#| TypeError: function missing required argument 'month' (pos 2)
#| TypeError: function missing required argument 'month' (pos 2)
#| 0001-01-02 00:00:00
#| TypeError: function missing required argument 'month' (pos 2)
#| TypeError: function missing required argument 'year' (pos 1)
#| TypeError: function missing required argument 'day' (pos 3)
#| TypeError: function takes at most 3 arguments (4 given)
#| TypeError: function missing required argument 'year' (pos 1)
#| TypeError: function missing required argument 'month' (pos 2)
#| TypeError: function missing required argument 'month' (pos 2)
#| 0001-01-02
print(tried(lambda: datetime.time(1, foo=2)))  # expect: TypeError: 'foo' is an invalid keyword argument for this function
print(tried(lambda: datetime.timedelta(1, foo=2)))
# output:
#| TypeError: 'foo' is an invalid keyword argument for __new__()
