# SystemExit ends the program; what was printed stays.
print('before')  # expect: before
exit()
print('after')
