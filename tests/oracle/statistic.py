"""Thousands of generated samples through `statistics`: run it with both and compare."""
import random
import statistics as s
from decimal import Decimal
from fractions import Fraction

stream = random.Random(11)
ONE = [s.mean, s.fmean, s.geometric_mean, s.harmonic_mean, s.median, s.median_low, s.median_high,
       s.median_grouped, s.mode, s.multimode, s.pstdev, s.pvariance, s.stdev, s.variance,
       s.quantiles, lambda d: s.quantiles(d, n=10, method="inclusive")]
TWO = [s.covariance, s.correlation, s.linear_regression, s.fmean, s.harmonic_mean,
       lambda x, y: s.linear_regression(x, y, proportional=True)]


def sample(size):
    kind = stream.randrange(6)
    if kind == 0:
        return [stream.randint(-20, 20) for _ in range(size)]
    if kind == 1:
        return [stream.uniform(0, 100) for _ in range(size)]
    if kind == 2:
        return [Fraction(stream.randint(1, 50), stream.randint(1, 9)) for _ in range(size)]
    if kind == 3:
        return [Decimal(stream.randint(1, 10000)) / 100 for _ in range(size)]
    if kind == 4:
        return [stream.choice([1, 2.5, 3, 0.1, float("inf")]) for _ in range(size)]
    return [stream.randint(0, 3) for _ in range(size)]


def shown(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as error:
        print(type(error).__name__, error)


for _ in range(300):
    size = stream.choice([0, 1, 2, 3, 5, 8, 20])
    data = sample(size)
    for function in ONE:
        shown(function, data)
    other = [stream.uniform(0, 5) for _ in range(stream.choice([size, size, size, 3]))]
    for function in TWO:
        shown(function, data, other)
for _ in range(200):
    a = s.NormalDist(stream.uniform(-5, 5), stream.uniform(0.1, 3))
    b = s.NormalDist(stream.uniform(-5, 5), stream.uniform(0.1, 3))
    x, p = stream.uniform(-9, 9), stream.choice([stream.random(), 1e-9, 1 - 1e-9, 1e-30])
    print(a, a + b, a - b, a * x, a / 2, -a, a + 1, 3 - a, a == b, a.pdf(x), a.cdf(x), a.inv_cdf(p),
          a.quantiles(), a.overlap(b), a.zscore(x), a.variance, s.NormalDist.from_samples([1, x, 3]))
shown(s.NormalDist, 0, -1)
shown(s.mean, ["a"])
shown(s.mean, [1, Decimal(1), 1.5])
shown(s.NormalDist(0, 0).pdf, 1)
shown(s.NormalDist().inv_cdf, 2)
shown(s.quantiles, [1, 2], )
print(s.NormalDist(2, 3).samples(3, seed=5))
