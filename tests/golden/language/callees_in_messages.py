# What is called with stars that are none is shown as it prints.

def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


class Named:
    def __str__(self):
        return "a thing"

    def method(self):
        pass


nothing, number, thing = None, 3, Named()
attempt(lambda: nothing(*len))
# output:
#| TypeError None argument after * must be an iterable, not builtin_function_or_method
attempt(lambda: nothing(**len))
# output:
#| TypeError None argument after ** must be a mapping, not builtin_function_or_method
attempt(lambda: number(*[1], **3))  # expect: TypeError 3 argument after ** must be a mapping, not int
attempt(lambda: thing(*3))  # expect: TypeError a thing argument after * must be an iterable, not int
attempt(lambda: thing.method(*3))
# output:
#| TypeError __main__.Named.method() argument after * must be an iterable, not int
attempt(lambda: Named(*3))  # expect: TypeError __main__.Named() argument after * must be an iterable, not int
attempt(lambda: print(*3))  # expect: TypeError print() argument after * must be an iterable, not int
attempt(lambda: [].append(*3))  # expect: TypeError list.append() argument after * must be an iterable, not int
attempt(lambda: "".join(**3))  # expect: TypeError str.join() argument after ** must be a mapping, not int
attempt(lambda: (lambda: 0)(*3))
# output:
#| TypeError __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not int
attempt(lambda: nothing(**{"a": 1}, **{"a": 2}))  # expect: TypeError None got multiple values for keyword argument 'a'
