# cmath: every function at ordinary points, at the edges of the cuts, and where nothing is finite
import cmath
from cmath import inf, nan

def show(z):
    if isinstance(z, tuple):
        return ' '.join(map(show, z))
    return f'({z.real!r} {z.imag!r})' if isinstance(z, complex) else repr(z)

points = [1 + 2j, -0.5 + 0j, -2 - 0j, 0j, complex(-0.0, 0.0), complex(inf, 1), complex(-inf, nan),
          complex(2, inf), complex(nan, 0), 1e308 + 1e308j, 1e-310j, 1 + 0j, 720 + 1j, True, 3, -1.5]
for name in ('acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh '
             'phase polar isfinite isinf isnan').split():
    function = getattr(cmath, name)
    for z in points:
        try:
            print(name, z, show(function(z)))
        except (ValueError, OverflowError) as error:
            print(name, z, type(error).__name__, error)
# output:
#| acos (1+2j) (1.1437177404024204 -1.5285709194809982)
#| acos (-0.5+0j) (2.0943951023931953 -0.0)
#| acos (-2+0j) (3.141592653589793 -1.3169578969248166)
#| acos 0j (1.5707963267948966 -0.0)
#| acos (-0+0j) (1.5707963267948966 -0.0)
#| acos (inf+1j) (0.0 -inf)
#| acos (-inf+nanj) (nan inf)
#| acos (2+infj) (1.5707963267948966 -inf)
#| acos (nan+0j) (nan nan)
#| acos (1e+308+1e+308j) (0.7853981633974483 -710.235929413006)
#| acos 1e-310j (1.5707963267948966 -1.00000000000005e-310)
#| acos (1+0j) (0.0 -0.0)
#| acos (720+1j) (0.001388889335417328 -7.272398874824645)
#| acos True (0.0 -0.0)
#| acos 3 (0.0 -1.762747174039086)
#| acos -1.5 (3.141592653589793 -0.9624236501192069)
#| acosh (1+2j) (1.5285709194809982 1.1437177404024204)
#| acosh (-0.5+0j) (0.0 2.0943951023931953)
#| acosh (-2+0j) (1.3169578969248166 3.141592653589793)
#| acosh 0j (0.0 1.5707963267948966)
#| acosh (-0+0j) (0.0 1.5707963267948966)
#| acosh (inf+1j) (inf 0.0)
#| acosh (-inf+nanj) (inf nan)
#| acosh (2+infj) (inf 1.5707963267948966)
#| acosh (nan+0j) (nan nan)
#| acosh (1e+308+1e+308j) (710.235929413006 0.7853981633974483)
#| acosh 1e-310j (1.00000000000005e-310 1.5707963267948966)
#| acosh (1+0j) (0.0 0.0)
#| acosh (720+1j) (7.272398874824645 0.001388889335417328)
#| acosh True (0.0 0.0)
#| acosh 3 (1.762747174039086 0.0)
#| acosh -1.5 (0.9624236501192069 3.141592653589793)
#| asin (1+2j) (0.4270785863924761 1.5285709194809982)
#| asin (-0.5+0j) (-0.5235987755982989 0.0)
#| asin (-2+0j) (-1.5707963267948966 1.3169578969248166)
#| asin 0j (0.0 0.0)
#| asin (-0+0j) (-0.0 0.0)
#| asin (inf+1j) (1.5707963267948966 inf)
#| asin (-inf+nanj) (nan -inf)
#| asin (2+infj) (0.0 inf)
#| asin (nan+0j) (nan nan)
#| asin (1e+308+1e+308j) (0.7853981633974483 710.235929413006)
#| asin 1e-310j (0.0 1.00000000000005e-310)
#| asin (1+0j) (1.5707963267948966 0.0)
#| asin (720+1j) (1.5694074374594793 7.272398874824645)
#| asin True (1.5707963267948966 0.0)
#| asin 3 (1.5707963267948966 1.762747174039086)
#| asin -1.5 (-1.5707963267948966 0.9624236501192069)
#| asinh (1+2j) (1.4693517443681852 1.063440023577752)
#| asinh (-0.5+0j) (-0.48121182505960347 0.0)
#| asinh (-2+0j) (-1.4436354751788103 0.0)
#| asinh 0j (0.0 0.0)
#| asinh (-0+0j) (-0.0 0.0)
#| asinh (inf+1j) (inf 0.0)
#| asinh (-inf+nanj) (-inf nan)
#| asinh (2+infj) (inf 1.5707963267948966)
#| asinh (nan+0j) (nan 0.0)
#| asinh (1e+308+1e+308j) (710.235929413006 0.7853981633974483)
#| asinh 1e-310j (0.0 1e-310)
#| asinh (1+0j) (0.881373587019543 0.0)
#| asinh (720+1j) (7.272399839325235 0.001388886656243851)
#| asinh True (0.881373587019543 0.0)
#| asinh 3 (1.8184464592320668 0.0)
#| asinh -1.5 (-1.1947632172871094 0.0)
#| atan (1+2j) (1.3389725222944935 0.40235947810852507)
#| atan (-0.5+0j) (-0.4636476090008061 0.0)
#| atan (-2+0j) (-1.1071487177940904 0.0)
#| atan 0j (0.0 0.0)
#| atan (-0+0j) (-0.0 0.0)
#| atan (inf+1j) (1.5707963267948966 0.0)
#| atan (-inf+nanj) (-1.5707963267948966 -0.0)
#| atan (2+infj) (1.5707963267948966 0.0)
#| atan (nan+0j) (nan 0.0)
#| atan (1e+308+1e+308j) (1.5707963267948966 5e-309)
#| atan 1e-310j (0.0 1e-310)
#| atan (1+0j) (0.7853981633974483 0.0)
#| atan (720+1j) (1.5694074414782362 1.9290049035400354e-06)
#| atan True (0.7853981633974483 0.0)
#| atan 3 (1.2490457723982544 0.0)
#| atan -1.5 (-0.982793723247329 0.0)
#| atanh (1+2j) (0.17328679513998632 1.1780972450961724)
#| atanh (-0.5+0j) (-0.5493061443340549 0.0)
#| atanh (-2+0j) (-0.5493061443340549 1.5707963267948966)
#| atanh 0j (0.0 0.0)
#| atanh (-0+0j) (-0.0 0.0)
#| atanh (inf+1j) (0.0 1.5707963267948966)
#| atanh (-inf+nanj) (-0.0 nan)
#| atanh (2+infj) (0.0 1.5707963267948966)
#| atanh (nan+0j) (nan nan)
#| atanh (1e+308+1e+308j) (5e-309 1.5707963267948966)
#| atanh 1e-310j (0.0 1e-310)
#| atanh (1+0j) ValueError math domain error
#| atanh (720+1j) (0.001388887102762212 1.570794397782551)
#| atanh True ValueError math domain error
#| atanh 3 (0.34657359027997264 1.5707963267948966)
#| atanh -1.5 (-0.8047189562170501 1.5707963267948966)
#| cos (1+2j) (2.0327230070196656 -3.0518977991518)
#| cos (-0.5+0j) (0.8775825618903728 0.0)
#| cos (-2+0j) (-0.4161468365471424 0.0)
#| cos 0j (1.0 -0.0)
#| cos (-0+0j) (1.0 0.0)
#| cos (inf+1j) ValueError math domain error
#| cos (-inf+nanj) (nan nan)
#| cos (2+infj) (-inf -inf)
#| cos (nan+0j) (nan 0.0)
#| cos (1e+308+1e+308j) OverflowError math range error
#| cos 1e-310j (1.0 -0.0)
#| cos (1+0j) (0.5403023058681398 -0.0)
#| cos (720+1j) (-1.2947044149230231 0.6393937070817398)
#| cos True (0.5403023058681398 -0.0)
#| cos 3 (-0.9899924966004454 -0.0)
#| cos -1.5 (0.0707372016677029 0.0)
#| cosh (1+2j) (-0.64214812471552 1.0686074213827783)
#| cosh (-0.5+0j) (1.1276259652063807 -0.0)
#| cosh (-2+0j) (3.7621956910836314 -0.0)
#| cosh 0j (1.0 0.0)
#| cosh (-0+0j) (1.0 -0.0)
#| cosh (inf+1j) (inf inf)
#| cosh (-inf+nanj) (inf nan)
#| cosh (2+infj) ValueError math domain error
#| cosh (nan+0j) (nan 0.0)
#| cosh (1e+308+1e+308j) OverflowError math range error
#| cosh 1e-310j (1.0 0.0)
#| cosh (1+0j) (1.5430806348152437 0.0)
#| cosh (720+1j) OverflowError math range error
#| cosh True (1.5430806348152437 0.0)
#| cosh 3 (10.067661995777765 0.0)
#| cosh -1.5 (2.352409615243247 -0.0)
#| exp (1+2j) (-1.1312043837568135 2.4717266720048188)
#| exp (-0.5+0j) (0.6065306597126334 0.0)
#| exp (-2+0j) (0.1353352832366127 0.0)
#| exp 0j (1.0 0.0)
#| exp (-0+0j) (1.0 0.0)
#| exp (inf+1j) (inf inf)
#| exp (-inf+nanj) (0.0 0.0)
#| exp (2+infj) ValueError math domain error
#| exp (nan+0j) (nan 0.0)
#| exp (1e+308+1e+308j) OverflowError math range error
#| exp 1e-310j (1.0 1e-310)
#| exp (1+0j) (2.718281828459045 0.0)
#| exp (720+1j) OverflowError math range error
#| exp True (2.718281828459045 0.0)
#| exp 3 (20.085536923187668 0.0)
#| exp -1.5 (0.22313016014842982 0.0)
#| log (1+2j) (0.8047189562170503 1.1071487177940904)
#| log (-0.5+0j) (-0.6931471805599453 3.141592653589793)
#| log (-2+0j) (0.6931471805599453 3.141592653589793)
#| log 0j ValueError math domain error
#| log (-0+0j) ValueError math domain error
#| log (inf+1j) (inf 0.0)
#| log (-inf+nanj) (inf nan)
#| log (2+infj) (inf 1.5707963267948966)
#| log (nan+0j) (nan nan)
#| log (1e+308+1e+308j) (709.542782232446 0.7853981633974483)
#| log 1e-310j (-713.8013788281542 1.5707963267948966)
#| log (1+0j) (0.0 0.0)
#| log (720+1j) (6.579252176515343 0.0013888879958286514)
#| log True (0.0 0.0)
#| log 3 (1.0986122886681098 0.0)
#| log -1.5 (0.4054651081081644 3.141592653589793)
#| log10 (1+2j) (0.3494850021680094 0.480828578784234)
#| log10 (-0.5+0j) (-0.30102999566398114 1.3643763538418412)
#| log10 (-2+0j) (0.30102999566398114 1.3643763538418412)
#| log10 0j ValueError math domain error
#| log10 (-0+0j) ValueError math domain error
#| log10 (inf+1j) (inf 0.0)
#| log10 (-inf+nanj) (inf nan)
#| log10 (2+infj) (inf 0.6821881769209206)
#| log10 (nan+0j) (nan nan)
#| log10 (1e+308+1e+308j) (308.150514997832 0.3410940884604603)
#| log10 1e-310j (-309.99999999999994 0.6821881769209206)
#| log10 (1+0j) (0.0 0.0)
#| log10 (720+1j) (2.8573329153105727 0.00060318639257005)
#| log10 True (0.0 0.0)
#| log10 3 (0.47712125471966244 0.0)
#| log10 -1.5 (0.17609125905568124 1.3643763538418412)
#| sin (1+2j) (3.165778513216168 1.9596010414216063)
#| sin (-0.5+0j) (-0.479425538604203 0.0)
#| sin (-2+0j) (-0.9092974268256817 -0.0)
#| sin 0j (0.0 0.0)
#| sin (-0+0j) (-0.0 0.0)
#| sin (inf+1j) ValueError math domain error
#| sin (-inf+nanj) (nan nan)
#| sin (2+infj) (inf -inf)
#| sin (nan+0j) (nan -0.0)
#| sin (1e+308+1e+308j) OverflowError math range error
#| sin 1e-310j (0.0 1e-310)
#| sin (1+0j) (0.8414709848078965 0.0)
#| sin (720+1j) (-0.8395464987245481 -0.9860393160955022)
#| sin True (0.8414709848078965 0.0)
#| sin 3 (0.1411200080598672 -0.0)
#| sin -1.5 (-0.9974949866040544 0.0)
#| sinh (1+2j) (-0.4890562590412937 1.4031192506220405)
#| sinh (-0.5+0j) (-0.5210953054937474 0.0)
#| sinh (-2+0j) (-3.626860407847019 0.0)
#| sinh 0j (0.0 0.0)
#| sinh (-0+0j) (-0.0 0.0)
#| sinh (inf+1j) (inf inf)
#| sinh (-inf+nanj) (inf nan)
#| sinh (2+infj) ValueError math domain error
#| sinh (nan+0j) (nan 0.0)
#| sinh (1e+308+1e+308j) OverflowError math range error
#| sinh 1e-310j (0.0 1e-310)
#| sinh (1+0j) (1.1752011936438014 0.0)
#| sinh (720+1j) OverflowError math range error
#| sinh True (1.1752011936438014 0.0)
#| sinh 3 (10.017874927409903 0.0)
#| sinh -1.5 (-2.1292794550948173 0.0)
#| sqrt (1+2j) (1.272019649514069 0.7861513777574233)
#| sqrt (-0.5+0j) (0.0 0.7071067811865476)
#| sqrt (-2+0j) (0.0 1.4142135623730951)
#| sqrt 0j (0.0 0.0)
#| sqrt (-0+0j) (0.0 0.0)
#| sqrt (inf+1j) (inf 0.0)
#| sqrt (-inf+nanj) (nan inf)
#| sqrt (2+infj) (inf inf)
#| sqrt (nan+0j) (nan nan)
#| sqrt (1e+308+1e+308j) (1.09868411346781e+154 4.5508986056222734e+153)
#| sqrt 1e-310j (7.071067811865465e-156 7.071067811865464e-156)
#| sqrt (1+0j) (1.0 0.0)
#| sqrt (720+1j) (26.832822200097677 0.01863389531937419)
#| sqrt True (1.0 0.0)
#| sqrt 3 (1.7320508075688772 0.0)
#| sqrt -1.5 (0.0 1.224744871391589)
#| tan (1+2j) (0.0338128260798967 1.0147936161466335)
#| tan (-0.5+0j) (-0.5463024898437905 0.0)
#| tan (-2+0j) (2.185039863261519 0.0)
#| tan 0j (0.0 0.0)
#| tan (-0+0j) (-0.0 0.0)
#| tan (inf+1j) ValueError math domain error
#| tan (-inf+nanj) (nan nan)
#| tan (2+infj) (-0.0 1.0)
#| tan (nan+0j) (nan nan)
#| tan (1e+308+1e+308j) (-0.0 1.0)
#| tan 1e-310j (0.0 1e-310)
#| tan (1+0j) (1.5574077246549023 0.0)
#| tan (720+1j) (0.21893471005492235 0.869715727379622)
#| tan True (1.5574077246549023 0.0)
#| tan 3 (-0.1425465430742778 0.0)
#| tan -1.5 (-14.101419947171719 0.0)
#| tanh (1+2j) (1.16673625724092 -0.24345820118572534)
#| tanh (-0.5+0j) (-0.46211715726000974 0.0)
#| tanh (-2+0j) (-0.9640275800758169 0.0)
#| tanh 0j (0.0 0.0)
#| tanh (-0+0j) (-0.0 0.0)
#| tanh (inf+1j) (1.0 0.0)
#| tanh (-inf+nanj) (-1.0 0.0)
#| tanh (2+infj) ValueError math domain error
#| tanh (nan+0j) (nan 0.0)
#| tanh (1e+308+1e+308j) (1.0 -0.0)
#| tanh 1e-310j (0.0 1e-310)
#| tanh (1+0j) (0.7615941559557649 0.0)
#| tanh (720+1j) (1.0 0.0)
#| tanh True (0.7615941559557649 0.0)
#| tanh 3 (0.9950547536867305 0.0)
#| tanh -1.5 (-0.9051482536448664 0.0)
#| phase (1+2j) 1.1071487177940904
#| phase (-0.5+0j) 3.141592653589793
#| phase (-2+0j) 3.141592653589793
#| phase 0j 0.0
#| phase (-0+0j) 3.141592653589793
#| phase (inf+1j) 0.0
#| phase (-inf+nanj) nan
#| phase (2+infj) 1.5707963267948966
#| phase (nan+0j) nan
#| phase (1e+308+1e+308j) 0.7853981633974483
#| phase 1e-310j 1.5707963267948966
#| phase (1+0j) 0.0
#| phase (720+1j) 0.0013888879958286514
#| phase True 0.0
#| phase 3 0.0
#| phase -1.5 3.141592653589793
#| polar (1+2j) 2.23606797749979 1.1071487177940904
#| polar (-0.5+0j) 0.5 3.141592653589793
#| polar (-2+0j) 2.0 3.141592653589793
#| polar 0j 0.0 0.0
#| polar (-0+0j) 0.0 3.141592653589793
#| polar (inf+1j) inf 0.0
#| polar (-inf+nanj) inf nan
#| polar (2+infj) inf 1.5707963267948966
#| polar (nan+0j) nan nan
#| polar (1e+308+1e+308j) 1.4142135623730951e+308 0.7853981633974483
#| polar 1e-310j 1e-310 1.5707963267948966
#| polar (1+0j) 1.0 0.0
#| polar (720+1j) 720.0006944441095 0.0013888879958286514
#| polar True 1.0 0.0
#| polar 3 3.0 0.0
#| polar -1.5 1.5 3.141592653589793
#| isfinite (1+2j) True
#| isfinite (-0.5+0j) True
#| isfinite (-2+0j) True
#| isfinite 0j True
#| isfinite (-0+0j) True
#| isfinite (inf+1j) False
#| isfinite (-inf+nanj) False
#| isfinite (2+infj) False
#| isfinite (nan+0j) False
#| isfinite (1e+308+1e+308j) True
#| isfinite 1e-310j True
#| isfinite (1+0j) True
#| isfinite (720+1j) True
#| isfinite True True
#| isfinite 3 True
#| isfinite -1.5 True
#| isinf (1+2j) False
#| isinf (-0.5+0j) False
#| isinf (-2+0j) False
#| isinf 0j False
#| isinf (-0+0j) False
#| isinf (inf+1j) True
#| isinf (-inf+nanj) True
#| isinf (2+infj) True
#| isinf (nan+0j) False
#| isinf (1e+308+1e+308j) False
#| isinf 1e-310j False
#| isinf (1+0j) False
#| isinf (720+1j) False
#| isinf True False
#| isinf 3 False
#| isinf -1.5 False
#| isnan (1+2j) False
#| isnan (-0.5+0j) False
#| isnan (-2+0j) False
#| isnan 0j False
#| isnan (-0+0j) False
#| isnan (inf+1j) False
#| isnan (-inf+nanj) True
#| isnan (2+infj) False
#| isnan (nan+0j) True
#| isnan (1e+308+1e+308j) False
#| isnan 1e-310j False
#| isnan (1+0j) False
#| isnan (720+1j) False
#| isnan True False
#| isnan 3 False
#| isnan -1.5 False

print(show(cmath.rect(2, 1)), show(cmath.rect(inf, 1)), show(cmath.rect(-inf, 4)), show(cmath.rect(3, 0)))
# output:
#| (1.0806046117362795 1.682941969615793) (inf inf) (inf inf) (3.0 0.0)
print(show(cmath.log(8, 2)), show(cmath.infj), show(cmath.nanj), cmath.tau, cmath.e)
# output:
#| (3.0 0.0) (0.0 inf) (0.0 nan) 6.283185307179586 2.718281828459045
print(cmath.isclose(1, 1 + 1e-10j), cmath.isclose(inf, inf), cmath.isclose(nan, nan), cmath.isclose(1, 2, abs_tol=1))  # expect: True True False True

class Half:
    def __complex__(self):
        return 0.5 + 0j

class Whole:
    def __index__(self):
        return 4

print(cmath.sqrt(Half()), cmath.sqrt(Whole()))  # expect: (0.7071067811865476+0j) (2+0j)
for attempt in (lambda: cmath.sqrt('1'), lambda: cmath.sqrt(None), lambda: cmath.rect(1j, 2), lambda: cmath.rect(1, inf),
                lambda: cmath.isclose(1, 2, rel_tol=-1), lambda: cmath.log(0), lambda: cmath.log(2, 1), lambda: cmath.exp(1000)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
# output:
#| TypeError must be real number, not str
#| TypeError must be real number, not NoneType
#| TypeError must be real number, not complex
#| ValueError math domain error
#| ValueError tolerances must be non-negative
#| ValueError math domain error
#| ValueError math domain error
#| OverflowError math range error
