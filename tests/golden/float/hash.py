print(hash(1.0) == hash(1), hash(0.5), hash(1e300), hash(-0.0), hash(float('inf')), hash(float('-inf')), hash(0.1), hash(-1.0))
# output:
#| True 1152921504606846976 1224995262755759164 0 314159 -314159 230584300921369408 -2
print(repr({1.0: 'a'}[1]))  # expect: 'a'
