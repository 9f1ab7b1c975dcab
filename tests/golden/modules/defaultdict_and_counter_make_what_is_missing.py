from collections import Counter, defaultdict


class Told(defaultdict):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)


class Ten(Counter):
    def __missing__(self, key):
        return 10


told = Told(int)
told[1]  # expect: set 1 0
told[2] += 5
# output:
#| set 2 0
#| set 2 5
print(told)  # expect: Told(<class 'int'>, {1: 0, 2: 5})
lists = defaultdict(list)
lists["a"].append(1)
lists["a"].append(2)
print(lists["b"], lists)  # expect: [] defaultdict(<class 'list'>, {'a': [1, 2], 'b': []})
made = defaultdict(lambda: len(made))
print(made["x"], made["y"], made["x"])  # expect: 0 1 0
try:
    defaultdict(None)["gone"]
except KeyError as error:
    print(repr(error))  # expect: KeyError('gone')
count = Counter("hello")
count["z"] += 2
print(count, count["q"], "q" in count, Ten()["q"], Counter.__missing__(count, "n"))
# output:
#| Counter({'l': 2, 'z': 2, 'h': 1, 'e': 1, 'o': 1}) 0 False 10 0
