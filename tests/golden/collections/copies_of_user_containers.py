# copy.copy of a UserDict or UserList copies the data and keeps the attributes.
import copy
from collections import UserDict, UserList


class Config(UserDict):
    def __init__(self, name, values):
        super().__init__(values)
        self.name = name


config = Config("main", {"a": 1})
other = copy.copy(config)
other["b"] = 2
print(type(other).__name__, other.name, other, config)  # expect: Config main {'a': 1, 'b': 2} {'a': 1}
items = UserList([1, 2])
items.note = "kept"
same = copy.copy(items)
same.append(3)
print(same, same.note, items)  # expect: [1, 2, 3] kept [1, 2]
try:
    items.copy().note
except AttributeError as error:
    print(error)  # expect: 'UserList' object has no attribute 'note'
