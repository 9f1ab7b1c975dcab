# After a conversion with a key there is no argument left for one without.
for text in ("%(x)s %s", "%(x)*d", "%s %(x)s", "%s %(x)s %s", "%(x)s %(y)s", "%(x)s %%", "%s %s", "%(x)d %d"):
    for given in ({"x": 1, "y": 2}, [1], 5):
        try:
            print(text, text % given)
        except (TypeError, ValueError) as error:
            print(text, error)
# output:
#| %(x)s %s not enough arguments for format string
#| %(x)s %s list indices must be integers or slices, not str
#| %(x)s %s format requires a mapping
#| %(x)*d not enough arguments for format string
#| %(x)*d list indices must be integers or slices, not str
#| %(x)*d format requires a mapping
#| %s %(x)s {'x': 1, 'y': 2} 1
#| %s %(x)s list indices must be integers or slices, not str
#| %s %(x)s format requires a mapping
#| %s %(x)s %s not enough arguments for format string
#| %s %(x)s %s list indices must be integers or slices, not str
#| %s %(x)s %s format requires a mapping
#| %(x)s %(y)s 1 2
#| %(x)s %(y)s list indices must be integers or slices, not str
#| %(x)s %(y)s format requires a mapping
#| %(x)s %% 1 %
#| %(x)s %% list indices must be integers or slices, not str
#| %(x)s %% format requires a mapping
#| %s %s not enough arguments for format string
#| %s %s not enough arguments for format string
#| %s %s not enough arguments for format string
#| %(x)d %d not enough arguments for format string
#| %(x)d %d list indices must be integers or slices, not str
#| %(x)d %d format requires a mapping
try:
    print(b"%(x)b %b" % {b"x": b"1"})
except TypeError as error:
    print(error)  # expect: not enough arguments for format string
