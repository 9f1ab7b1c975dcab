# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
def words():
    while True:
        yield 'word'


''.join(words())
