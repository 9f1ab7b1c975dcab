# differs: there is no address to make it from
print(hash(float('nan')))                    # expect: 0
