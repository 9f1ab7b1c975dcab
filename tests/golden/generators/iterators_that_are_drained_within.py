import operator


def tried(f):
    try:
        return f()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


def counting():
    calls = []

    def call():
        calls.append(1)
        if len(calls) == 1:
            print(list(iterator))
        return len(calls) if len(calls) < 4 else 'end'

    iterator = iter(call, 'end')
    return iterator


iterator = counting()
print(tried(lambda: next(iterator)))
# output:
#| [2, 3]
#| StopIteration: 
print(tried(lambda: next(iterator)))
# output:
#| StopIteration: 
print(list(counting()))
# output:
#| [2, 3]
#| []


class Shrinking:
    size = 3

    def __len__(self):
        if self.size is None:
            raise ZeroDivisionError('no size')
        return self.size

    def __getitem__(self, at):
        return at


items = Shrinking()
backwards = reversed(items)
print(operator.length_hint(backwards))  # expect: 3
items.size = 2
print(operator.length_hint(backwards))  # expect: 0
items.size = None
print(tried(lambda: operator.length_hint(backwards)))  # expect: ZeroDivisionError: no size
