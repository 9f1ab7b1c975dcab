# The extreme of a list.
nan = float('nan')
print(max([1, 3, 2]), min((2.5, 1.5)), max([1, 2.5, 2]), max(['b', 'a']), min([True, 0]), max([5]),
      max([nan, 1.0]), min([1.0, nan]), max([2, 2.0]), min([2.0, 2]), max([-0.0, 0.0]))  # expect: 3 1.5 2.5 b 0 5 nan 1.0 2 2.0 -0.0
for nothing in ([], ()):
    try:
        max(nothing)
    except ValueError as error:
        print(error)
# output:
#| max() arg is an empty sequence
#| max() arg is an empty sequence
print(max([], default=4), max([3, 1], key=lambda x: -x))  # expect: 4 1
