print('abc'.isidentifier())  # expect: True
print('_1'.isidentifier())  # expect: True
print('1a'.isidentifier())  # expect: False
print('class'.isidentifier())  # expect: True
print('é'.isidentifier())  # expect: True
print(''.isidentifier())  # expect: False
print('a b'.isidentifier())  # expect: False
