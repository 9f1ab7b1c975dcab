import weakref


class Thing:
    def __init__(self, name):
        self.name = name


values = weakref.WeakValueDictionary()
a, b = Thing("a"), Thing("b")
values["a"], values["b"] = a, b
print(len(values), sorted(values))  # expect: 2 ['a', 'b']
del a
print(len(values), list(values), "a" in values, values.get("a"))  # expect: 1 ['b'] False None
try:
    values["a"]
except KeyError as error:
    print("KeyError", error)  # expect: KeyError 'a'
b = None
print(len(values), list(values.items()))  # expect: 0 []

keys = weakref.WeakKeyDictionary()
c = Thing("c")
keys[c] = "of c"
print(len(keys), keys[c], c in keys)  # expect: 1 of c True
del c
print(len(keys), list(keys.values()))  # expect: 0 []

members = weakref.WeakSet()
d, e = Thing("d"), Thing("e")
members.update([d, e])
print(len(members), d in members)  # expect: 2 True
del d
print(len(members), [member.name for member in members])  # expect: 1 ['e']
