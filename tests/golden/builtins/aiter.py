class Numbers:
    def __init__(self):
        self.left = 2

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.left:
            raise StopAsyncIteration
        self.left -= 1
        return self.left


numbers = Numbers()
print(aiter(numbers) is numbers)  # expect: True
try:
    aiter([])
except TypeError as error:
    print(error)  # expect: 'list' object is not an async iterable
