print({1, 2}.issuperset([1]), {1}.issuperset({1, 2}))  # expect: True False
print({1} >= {1}, {1} > {1}, {1, 2} > {1})  # expect: True False True
