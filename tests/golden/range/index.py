print(range(5, 50, 5).index(15))  # expect: 2
try:
    range(5).index(9)
except ValueError as error:
    print(error)  # expect: 9 is not in range
try:
    range(5).index('a')
except ValueError as error:
    print(error)  # expect: sequence.index(x): x not in sequence
