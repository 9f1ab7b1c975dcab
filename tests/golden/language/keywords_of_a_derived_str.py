# A keyword of a class derived from str stays one among those that no parameter takes.

def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


class Text(str):
    pass


def kinds(**named):
    return [(type(name).__name__, name, value) for name, value in named.items()]


def some(a, *rest, b=0, **named):
    return a, rest, b, [type(name).__name__ for name in named]


class Made:
    def __init__(self, **named):
        self.kinds = [type(name).__name__ for name in named]


attempt(lambda: kinds(**{Text("a"): 1}))  # expect: [('Text', 'a', 1)]
attempt(lambda: kinds(b=2, **{Text("a"): 1, "c": 3}))  # expect: [('str', 'b', 2), ('Text', 'a', 1), ('str', 'c', 3)]
attempt(lambda: some(1, 2, **{Text("a2"): 1, Text("b"): 2}))  # expect: (1, (2,), 2, ['Text'])
attempt(lambda: some(**{Text("a"): 1, Text("b"): 2, Text("c"): 3}))  # expect: (1, (), 2, ['Text'])
attempt(lambda: [type(name).__name__ for name in dict(**{Text("a"): 1})])  # expect: ['Text']
attempt(lambda: Made(**{Text("a"): 1}).kinds)  # expect: ['Text']
attempt(lambda: type("X", (), {}, **{Text("a"): 1}))  # expect: TypeError X.__init_subclass__() takes no keyword arguments
attempt(lambda: kinds(**{Text("a"): 1}, **{"a": 2}))
# output:
#| TypeError __main__.kinds() got multiple values for keyword argument 'a'
attempt(lambda: "{a}".format(**{Text("a"): 1}))  # expect: '1'
