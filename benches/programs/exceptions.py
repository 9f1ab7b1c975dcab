"""Errors raised and caught in loops."""


class ParseError(ValueError):
    def __init__(self, text, position):
        super().__init__(f'{text!r} at {position}')
        self.position = position


def parse(text, position):
    if not text.isdigit():
        raise ParseError(text, position)
    return int(text)


def main(n):
    good = bad = missing = cleaned = 0
    table = {'a': 1}
    for i in range(n):
        try:
            good += parse(str(i) if i % 3 else 'x', i)
        except ParseError as error:
            bad += error.position % 7
        finally:
            cleaned += 1
        try:
            table['b' if i % 2 else 'a']
        except KeyError:
            missing += 1
        try:
            [1, 2][i % 4]
        except IndexError:
            missing += 1
        else:
            good += 1
    return good, bad, missing, cleaned


print(main(400000))
