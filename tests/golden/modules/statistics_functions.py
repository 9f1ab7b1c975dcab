import statistics as s
from decimal import Decimal
from fractions import Fraction
data = [1.5, 2.5, 2.5, 2.75, 3.25, 4.75]
print(s.mean(data), s.fmean(data), s.geometric_mean(data), s.harmonic_mean(data), s.median(data), s.median_low(data), s.median_high(data), s.median_grouped(data))
# output:
#| 2.875 2.875 2.7121486566834387 2.554798671040809 2.625 2.5 2.75 2.25
print(s.mode([1, 1, 2]), s.multimode("aabbc"), s.pvariance(data), s.variance(data), s.pstdev(data), s.stdev(data), s.quantiles(data), s.quantiles(data, n=5, method="inclusive"))
# output:
#| 1 ['a', 'b'] 0.9739583333333334 1.16875 0.986893273527251 1.0810874155219827 [2.25, 2.625, 3.625] [2.5, 2.5, 2.75, 3.25]
print(s.mean([1, 2, 3, 4]), s.mean([Fraction(1, 2), Fraction(1, 3)]), s.mean([Decimal("0.5"), Decimal("0.7")]), s.variance([Decimal("1.5"), Decimal(2)]), s.stdev([1, 2]), s.mean([True, False]))  # expect: 2.5 5/12 0.6 0.125 0.7071067811865476 0.5
print(s.covariance([1, 2, 3], [4, 5, 7]), s.correlation([1, 2, 3], [4, 5, 7]), s.linear_regression([1, 2, 3], [4, 5, 7]), s.linear_regression([1, 2], [2, 4], proportional=True), s.fmean([1, 2], weights=[3, 1]))
# output:
#| 1.5 0.9819805060619659 LinearRegression(slope=1.5, intercept=2.333333333333333) LinearRegression(slope=2.0, intercept=0.0) 1.25
n = s.NormalDist(100, 15)
print(n, n.cdf(115), n.pdf(100), n.inv_cdf(0.975), n.quantiles(), n.overlap(s.NormalDist(110, 15)), n.zscore(130), n + 5, n * 2, n + n, n.variance, s.NormalDist.from_samples([1, 2, 4]))
# output:
#| NormalDist(mu=100.0, sigma=15.0) 0.8413447460685429 0.02659615202676218 129.3994597681008 [89.88265374705878, 100.0, 110.11734625294122] 0.7388826803635273 2.0 NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=200.0, sigma=21.213203435596427) 225.0 NormalDist(mu=2.3333333333333335, sigma=1.5275252316519468)
print(n.samples(2, seed=1))  # expect: [119.32277129733194, 121.74168413049657]
for wrong in (lambda: s.mean([]), lambda: s.median([]), lambda: s.mode([]), lambda: s.stdev([1]), lambda: s.mean(["a"]), lambda: s.geometric_mean([0]), lambda: s.harmonic_mean([-1, 2]),
              lambda: s.quantiles([1]), lambda: s.quantiles([1, 2], method="x"), lambda: s.correlation([1, 2], [1, 1]), lambda: s.NormalDist(0, -1), lambda: n.inv_cdf(1), lambda: s.covariance([1], [1, 2])):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__ + ":", error)
# output:
#| StatisticsError: mean requires at least one data point
#| StatisticsError: no median for empty data
#| StatisticsError: no mode for empty data
#| StatisticsError: stdev requires at least two data points
#| TypeError: can't convert type 'str' to numerator/denominator
#| StatisticsError: geometric mean requires a non-empty dataset containing positive numbers
#| StatisticsError: harmonic mean does not support negative values
#| StatisticsError: must have at least two data points
#| ValueError: Unknown method: 'x'
#| StatisticsError: at least one of the inputs is constant
#| StatisticsError: sigma must be non-negative
#| StatisticsError: p must be in the range 0.0 < p < 1.0
#| StatisticsError: covariance requires that both inputs have same number of data points
