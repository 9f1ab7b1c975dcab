# flags: --max-steps 3000000 --max-memory 16MiB
def ones():
    while True:
        yield 1


print(list(zip(range(3), ones())), next(map(str, ones())), any(ones()))  # expect: [(0, 1), (1, 1), (2, 1)] 1 True
