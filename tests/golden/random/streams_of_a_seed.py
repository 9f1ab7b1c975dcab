import random

for seed in (0, 42, -7, 2 ** 100, "text", b"bytes", 1.5):
    r = random.Random(seed)
    print(r.random(), r.getrandbits(7), r.getrandbits(100), r.randint(1, 6), r.choice("abc"))
# output:
#| 0.8444218515250481 97 320120153174708524685608814210 5 b
#| 0.6394267984578837 3 257086819302815227845767741691 2 c
#| 0.32383276483316237 19 83053807396998737775543133966 5 a
#| 0.7586581712996778 28 199743222652965819694312344137 6 a
#| 0.8711565613554825 126 1011862655579406664710554427039 4 c
#| 0.37075677971469856 85 120200993587907252669903881909 4 a
#| 0.551763726942059 32 669396287011562957169143585859 2 a
random.seed(1)
print(random.gauss(0, 1), random.sample(range(100), 5), random.choices("ab", k=4),
      random.uniform(1, 2), random.triangular(), random.betavariate(1, 2))
# output:
#| 1.2881847531554629 [97, 8, 32, 15, 63] ['b', 'a', 'a', 'a'] 1.4878566565241476 0.7690422577154374 0.16104854852784825
x = list(range(10))
random.shuffle(x)
print(x, random.randrange(10 ** 20), random.randbytes(5), random.expovariate(1))
# output:
#| [1, 6, 9, 5, 2, 0, 8, 3, 4, 7] 9987297454309550045 b'J\x14l\xf0\xe1' 0.4799800085423127
state = random.getstate()
a = random.random()
random.setstate(state)
print(a == random.random(), state[0], len(state[1]), state[1][-1])  # expect: True 3 625 48
for work in (lambda: random.getrandbits(-1), lambda: random.setstate((3, (1, 2), None)),
             lambda: random.setstate((3, (1,) * 624 + (700,), None)),
             lambda: random.setstate((3, [], None)), lambda: random.choice([])):
    try:
        work()
    except Exception as error:
        print(type(error).__name__, error)
# output:
#| ValueError number of bits must be non-negative
#| ValueError state vector is the wrong size
#| ValueError invalid state
#| TypeError state vector must be a tuple
#| IndexError Cannot choose from an empty sequence
