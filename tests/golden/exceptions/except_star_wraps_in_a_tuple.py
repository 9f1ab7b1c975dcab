try:
    raise BlockingIOError
except* OSError as group:
    print(repr(group), group.exceptions)  # expect: ExceptionGroup('', (BlockingIOError(),)) (BlockingIOError(),)
