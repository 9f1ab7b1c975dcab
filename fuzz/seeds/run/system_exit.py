try:
    raise SystemExit(2)
except SystemExit as error:
    print('caught', error.code, repr(error))  # expect: caught 2 SystemExit(2)
try:
    exit('text')
except SystemExit as error:
    print(error.code, error)  # expect: text text
try:
    raise Exception('x')
except SystemExit:
    print('no')
except Exception as error:
    print('exception', error)  # expect: exception x
try:
    quit(0)
finally:
    print('finally runs')  # expect: finally runs
