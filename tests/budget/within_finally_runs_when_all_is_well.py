# flags: --max-steps 3000000 --max-memory 16MiB
try:
    sum(range(1000))
finally:
    print('finally')  # expect: finally
