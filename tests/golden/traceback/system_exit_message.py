print('x')  # expect: x
raise SystemExit('bye')
# stderr:
#! bye
