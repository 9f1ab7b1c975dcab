print(repr('ABC É Σ'.lower()))  # expect: 'abc é σ'
print(repr('ὈΔΥΣΣΕΎΣ'.lower()))  # expect: 'ὀδυσσεύς'
print('İ'.lower() == 'i̇')  # expect: True
print(repr(''.lower()))  # expect: ''
