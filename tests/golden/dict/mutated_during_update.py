# A comparison empties the dict that another is updated with.

def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


class Key:
    def __init__(self, empties=None):
        self.empties = empties

    def __hash__(self):
        return 1

    def __eq__(self, other):
        if self.empties is not None:
            self.empties.clear()
        return False


def two():
    other = {}
    return {Key(other): 1}, other


def filled():
    own, other = two()
    other[Key()] = 2
    other[5] = 1
    return own, other


def update(own, other):
    own.update(other)


attempt(lambda: update(*filled()))  # expect: RuntimeError dict mutated during update


def union(own, other):
    return own | other


def display(own, other):
    return {**own, **other}


attempt(lambda: union(*filled()))  # expect: RuntimeError dict mutated during update
attempt(lambda: display(*filled()))  # expect: RuntimeError dict mutated during update
