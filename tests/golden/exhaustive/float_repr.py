# Floats are written as briefly as they can be read back.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(10)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

import math
for i in range(400):
    mantissa = next(rng) * 2 ** 31 + next(rng)
    exponent = next(rng) % 600 - 330
    x = math.ldexp(mantissa, exponent - 62)
    text = repr(x)
    assert float(text) == x
    digest(text + str(round(x, 3)) if abs(x) < 1e15 else text)
    digest(f'{x:.3e} {x:.10g} {x!s:>25} {x.hex()}')
    if i % 80 == 0:
        print(text, digest(''))
# output:
#| 2.335612689775817e-75 348797455
#| 2.151912939835329e-19 606933360
#| 1.958733415671945e-20 607020245
#| 3992510394588545.0 670053585
#| 3.964681171503312e+58 509213946
for text in ('1e22', '1e23', '123456789012345680.0', '0.1', '1e-5', '0.0001', '9007199254740993', '5e-324', '2.5e-323', '1e16', '9999999999999998', '1.7976931348623157e308'):
    print(text, float(text), float('-' + text), float(text) * 3)
# output:
#| 1e22 1e+22 -1e+22 3e+22
#| 1e23 1e+23 -1e+23 2.9999999999999997e+23
#| 123456789012345680.0 1.2345678901234568e+17 -1.2345678901234568e+17 3.7037036703703706e+17
#| 0.1 0.1 -0.1 0.30000000000000004
#| 1e-5 1e-05 -1e-05 3.0000000000000004e-05
#| 0.0001 0.0001 -0.0001 0.00030000000000000003
#| 9007199254740993 9007199254740992.0 -9007199254740992.0 2.7021597764222976e+16
#| 5e-324 5e-324 -5e-324 1.5e-323
#| 2.5e-323 2.5e-323 -2.5e-323 7.4e-323
#| 1e16 1e+16 -1e+16 3e+16
#| 9999999999999998 9999999999999998.0 -9999999999999998.0 2.999999999999999e+16
#| 1.7976931348623157e308 1.7976931348623157e+308 -1.7976931348623157e+308 inf
