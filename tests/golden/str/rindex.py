print('banana'.rindex('a'))  # expect: 5
print('banana'.rindex('a', 0, 5))  # expect: 3
try:
    'banana'.rindex('z')
except ValueError as error:
    print(error)  # expect: substring not found
