from functools import partial


def size(x):
    return x + 1


# partial, and classes derived from it.
def show(*args, **kwargs):
    return args, kwargs


class Loud(partial):
    def __call__(self, *args):
        return 'loud', super().__call__(*args)


for p in (partial(show, 1), partial(show), partial(show, k=1), Loud(show, 1), partial(int, '12'),
          partial(Loud(show, 2), 3), partial(partial(show, 4), 5)):
    try:
        print(p(8), p())
    except TypeError as error:
        print(error)
# output:
#| ((1, 8), {}) ((1,), {})
#| ((8,), {}) ((), {})
#| ((8,), {'k': 1}) ((), {'k': 1})
#| ('loud', ((1, 8), {})) ('loud', ((1,), {}))
#| 10 12
#| ('loud', ((2, 3, 8), {})) ('loud', ((2, 3), {}))
#| ((4, 5, 8), {}) ((4, 5), {})
print(list(map(partial(pow, 2), range(5))), sorted([3, -1, 2], key=partial(pow, 2)))  # expect: [1, 2, 4, 8, 16] [-1, 2, 3]
p = partial(size)
p.note = 'kept'
print(p(1), p.note, list(map(p, [1, 2])))  # expect: 2 kept [2, 3]
