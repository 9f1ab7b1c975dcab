print(1.5 < 2, 1.5 == 1.5, 0.1 + 0.2 == 0.3, 1.0 == 1, -0.0 == 0.0)  # expect: True True False True True
nan = float('nan')
print(nan == nan, nan != nan, nan < 1, nan > 1, nan in [nan])  # expect: False True False False True
print(float('inf') > 1e308, float('-inf') < -1e308, float('inf') == float('inf'))  # expect: True True True
try:
    1.5 < 'a'
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'float' and 'str'
try:
    1.5 >= None
except TypeError as error:
    print(error)  # expect: '>=' not supported between instances of 'float' and 'NoneType'
print(min(1.5, nan, 0.5), max(nan, 1.0))  # expect: 0.5 nan
