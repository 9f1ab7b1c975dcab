def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


import decimal
import fractions
import heapq
import json
import math
import random
import re
import statistics
import sys

attempt(lambda: math.isclose(1, 1, rel_tol=-1))  # expect: ValueError tolerances must be non-negative
attempt(lambda: math.ldexp(1.0, 1.5))  # expect: TypeError Expected an int as second argument to ldexp.
attempt(lambda: math.fsum([1e308, 1e308, 1e308]))  # expect: OverflowError intermediate overflow in fsum
attempt(lambda: math.fsum([float('inf'), float('-inf')]))  # expect: ValueError -inf + inf in fsum
attempt(lambda: math.trunc('a'))  # expect: TypeError type str doesn't define __trunc__ method
attempt(lambda: math.factorial(10 ** 30))
# output:
#| OverflowError factorial() argument should not exceed 9223372036854775807
attempt(lambda: math.factorial(-1))  # expect: ValueError factorial() not defined for negative values
attempt(lambda: math.comb(5, -1))  # expect: ValueError k must be a non-negative integer
attempt(lambda: math.perm(-5, 1))  # expect: ValueError n must be a non-negative integer
attempt(lambda: math.comb(10 ** 40, 10 ** 30))  # expect: OverflowError min(n - k, k) must not exceed 9223372036854775807
attempt(lambda: math.perm(10 ** 40, 10 ** 30))  # expect: OverflowError k must not exceed 9223372036854775807
attempt(lambda: math.isqrt(-1))  # expect: ValueError isqrt() argument must be nonnegative
attempt(lambda: math.log(0))  # expect: ValueError math domain error
attempt(lambda: math.sqrt(-1))  # expect: ValueError math domain error
attempt(lambda: math.exp(10 ** 5))  # expect: OverflowError math range error
attempt(lambda: math.floor('a'))  # expect: TypeError must be real number, not str
attempt(lambda: math.dist([1], [1, 2]))  # expect: ValueError both points must have the same number of dimensions
generator = random.Random(1)
attempt(lambda: generator.getrandbits(-1))  # expect: ValueError number of bits must be non-negative
attempt(lambda: generator.getrandbits(10 ** 30))  # expect: OverflowError Python int too large to convert to C int
attempt(lambda: generator.getrandbits('a'))  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt(lambda: generator.randrange(0))  # expect: ValueError empty range for randrange()
attempt(lambda: generator.choice([]))  # expect: IndexError Cannot choose from an empty sequence
attempt(lambda: generator.sample([1], 2))  # expect: ValueError Sample larger than population or is negative
attempt(lambda: generator.setstate((3, (1,) * 624 + (-5,), None)))  # expect: ValueError invalid state
attempt(lambda: generator.setstate((3, (-1,) * 625, None)))  # expect: OverflowError can't convert negative value to unsigned int
attempt(lambda: heapq.heappop([]))  # expect: IndexError index out of range
attempt(lambda: heapq.heapreplace([], 1))  # expect: IndexError index out of range
attempt(lambda: heapq.heappush((), 1))  # expect: TypeError heappush() argument 1 must be list, not tuple


class Clears:
    def __lt__(self, other):
        heap.clear()
        return True


heap = [Clears(), Clears(), Clears()]
attempt(lambda: heapq.heapify(heap))  # expect: RuntimeError list changed size during iteration
heap = [Clears()]
attempt(lambda: heapq.heappushpop(heap, Clears()))  # expect: IndexError index out of range
heap = [Clears(), Clears(), Clears(), Clears()]
attempt(lambda: heapq.heappop(heap))  # expect: RuntimeError list changed size during iteration
attempt(lambda: json.JSONDecoder().raw_decode('1', -1))  # expect: ValueError idx cannot be negative
attempt(lambda: json.loads(5))  # expect: TypeError the JSON object must be str, bytes or bytearray, not int
attempt(lambda: json.dumps({(1, 2): 3}))  # expect: TypeError keys must be str, int, float, bool or None, not tuple
attempt(lambda: json.dumps({1, 2}))  # expect: TypeError Object of type set is not JSON serializable
attempt(lambda: json.dumps(float('nan'), allow_nan=False))  # expect: ValueError Out of range float values are not JSON compliant
attempt(lambda: re.compile(5))  # expect: TypeError first argument must be string or compiled pattern
attempt(lambda: re.escape(5))  # expect: TypeError decoding to str: need a bytes-like object, int found
attempt(lambda: re.compile(re.compile('a'), re.I))
# output:
#| ValueError cannot process flags argument with a compiled pattern
attempt(lambda: re.sub('a', lambda m: 5, 'a'))  # expect: TypeError sequence item 0: expected str instance, int found
attempt(lambda: re.sub(b'a', lambda m: 'a', b'a'))
# output:
#| TypeError sequence item 0: expected a bytes-like object, str found
attempt(lambda: re.match('a', b'a'))  # expect: TypeError cannot use a string pattern on a bytes-like object
attempt(lambda: re.match('a', 5))  # expect: TypeError expected string or bytes-like object, got 'int'
attempt(lambda: re.match('a', 'a').group(5))  # expect: IndexError no such group
attempt(lambda: re.match('a', 'a').group('x'))  # expect: IndexError no such group
attempt(lambda: sys.set_int_max_str_digits(5))  # expect: ValueError maxdigits must be 0 or larger than 640
attempt(lambda: sys.setrecursionlimit(0))  # expect: ValueError recursion limit must be greater or equal than 1
attempt(lambda: sys.intern(5))  # expect: TypeError intern() argument must be str, not int
Decimal = decimal.Decimal
attempt(lambda: Decimal((5, (1,), 0)))  # expect: ValueError sign must be an integer with the value 0 or 1
attempt(lambda: Decimal((0, (1,), 'x')))
# output:
#| ValueError string argument in the third position must be 'F', 'n' or 'N'
attempt(lambda: Decimal((0, (1,), 1.5)))  # expect: ValueError exponent must be an integer
attempt(lambda: Decimal((0, 5, 0)))  # expect: ValueError coefficient must be a tuple of digits
attempt(lambda: Decimal((0, (55,), 0)))  # expect: ValueError coefficient must be a tuple of digits
attempt(lambda: Decimal([]))  # expect: ValueError argument must be a sequence of length 3
attempt(lambda: Decimal({}))  # expect: TypeError conversion from dict to Decimal is not supported
attempt(lambda: int(Decimal('Infinity')))  # expect: OverflowError cannot convert Infinity to integer
attempt(lambda: int(Decimal('NaN')))  # expect: ValueError cannot convert NaN to integer
attempt(lambda: float(Decimal('sNaN')))  # expect: ValueError cannot convert signaling NaN to float
attempt(lambda: round(Decimal(1), 'a'))  # expect: TypeError optional arg must be an integer
attempt(lambda: Decimal('NaN').as_integer_ratio())  # expect: ValueError cannot convert NaN to integer ratio
attempt(lambda: Decimal('Infinity').as_integer_ratio())  # expect: OverflowError cannot convert Infinity to integer ratio
attempt(lambda: Decimal.from_float('a'))  # expect: TypeError argument must be int or float
attempt(lambda: decimal.getcontext().create_decimal_from_float('a'))  # expect: TypeError argument must be int or float
attempt(lambda: Decimal(1).__format__(5))  # expect: TypeError format arg must be str
attempt(lambda: Decimal(1).quantize(Decimal(1), context=5))  # expect: TypeError optional argument must be a context
attempt(lambda: decimal.Context(rounding='x'))
# output:
#| TypeError valid values for rounding are:
#|   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
#|    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
#|    ROUND_05UP]
attempt(lambda: decimal.Context(prec=0))  # expect: ValueError valid range for prec is [1, MAX_PREC]
attempt(lambda: decimal.Context(traps=5))  # expect: TypeError argument must be a signal dict
attempt(lambda: decimal.Context(traps={1: 2}))  # expect: KeyError 'invalid signal dict'
attempt(lambda: Decimal(1) / 0)  # expect: DivisionByZero [<class 'decimal.DivisionByZero'>]
attempt(lambda: fractions.Fraction(1, 0))  # expect: ZeroDivisionError Fraction(1, 0)
attempt(lambda: fractions.Fraction('x'))  # expect: ValueError Invalid literal for Fraction: 'x'
attempt(lambda: statistics.mean([]))  # expect: StatisticsError mean requires at least one data point
