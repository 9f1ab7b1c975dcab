class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration("done")
        self.n -= 1
        return self.n


def numbers():
    result = yield from Countdown(3)
    yield result


print(list(numbers()))  # expect: [2, 1, 0, 'done']
