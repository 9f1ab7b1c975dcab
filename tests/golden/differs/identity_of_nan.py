# differs: a float is a value, so nans of the same bits are identical
nan, other = float('nan'), float('nan')
print(nan == other, nan is other)            # expect: False True
print(nan in [other], [nan] == [other])      # expect: True True
