"""`str` and its kind complain of `__str__`, also where it is `__repr__` that gave no string."""


class Odd:
    def __repr__(self):
        return 5


class Odder(Odd):
    def __str__(self):
        return super().__str__()


for odd in Odd(), Odder():
    for show in (str, repr, print, lambda x: f'{x}', lambda x: f'{x!r}', lambda x: '%s' % x,
                 lambda x: '%r' % x, '{}'.format, '{!r}'.format, lambda x: str([x]), format):
        try:
            show(odd)
        except TypeError as error:
            print(error)
# output:
#| __str__ returned non-string (type int)
#| __repr__ returned non-string (type int)
#| __str__ returned non-string (type int)
#| __str__ returned non-string (type int)
#| __repr__ returned non-string (type int)
#| __str__ returned non-string (type int)
#| __repr__ returned non-string (type int)
#| __str__ returned non-string (type int)
#| __repr__ returned non-string (type int)
#| __repr__ returned non-string (type int)
#| __str__ returned non-string (type int)
#| __str__ returned non-string (type int)
#| __repr__ returned non-string (type int)
#| __str__ returned non-string (type int)
#| __str__ returned non-string (type int)
#| __repr__ returned non-string (type int)
#| __str__ returned non-string (type int)
#| __repr__ returned non-string (type int)
#| __str__ returned non-string (type int)
#| __repr__ returned non-string (type int)
#| __repr__ returned non-string (type int)
#| __str__ returned non-string (type int)
