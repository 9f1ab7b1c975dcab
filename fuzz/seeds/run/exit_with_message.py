import sys
print('before')  # expect: before
sys.exit('something is wrong')
# stderr:
#! something is wrong
