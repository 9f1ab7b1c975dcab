print('before')  # expect: before
exit(3)
# exits: 1
