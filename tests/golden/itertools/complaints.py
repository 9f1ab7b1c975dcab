from itertools import (accumulate, chain, combinations, combinations_with_replacement, compress,
                       count, cycle, dropwhile, filterfalse, islice, pairwise, permutations,
                       product, repeat, starmap, takewhile, zip_longest)

L = list


def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)


for f in (lambda: islice([1], -1), lambda: islice([1], -5), lambda: islice([1], 1, -1), lambda: islice([1], 'a'), lambda: islice([1], 'a', 2), lambda: islice([1], 0, 1, 0), lambda: islice([1]), lambda: islice(1, 2), lambda: islice([1],1,2,3,4), lambda: count('a'), lambda: L(chain(1)), lambda: L(starmap(pow, [1])), lambda: L(takewhile(None, [1])), lambda: cycle(5), lambda: permutations('a', -1), lambda: permutations('a', 1.5), lambda: combinations('a', -1), lambda: combinations('a', 'b'), lambda: product('a', repeat=-1), lambda: repeat(1, 'a'), lambda: L(accumulate([1, 'a'])), lambda: next(count.__new__(count)), lambda: next(repeat(1, 0)), lambda: pairwise(1), lambda: compress(1, 2), lambda: zip_longest(1), lambda: len(repeat(1)), lambda: repeat(1).__length_hint__()):
    t(f)
# output:
#| ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#| ValueError Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#| ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#| ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#| ValueError Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#| ValueError Step for islice() must be a positive integer or None.
#| TypeError islice expected at least 2 arguments, got 1
#| TypeError 'int' object is not iterable
#| TypeError islice expected at most 4 arguments, got 5
#| TypeError a number is required
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'NoneType' object is not callable
#| TypeError 'int' object is not iterable
#| ValueError r must be non-negative
#| TypeError Expected int as r
#| ValueError r must be non-negative
#| TypeError 'str' object cannot be interpreted as an integer
#| ValueError repeat argument cannot be negative
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError unsupported operand type(s) for +: 'int' and 'str'
#| 0
#| StopIteration 
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError object of type 'itertools.repeat' has no len()
#| TypeError len() of unsized object
