# The namespace of a class takes keys that are no names.
class Text(str):
    pass


class Body:
    locals()[1] = 2
    vars()["added"] = 3
    locals()[Text("derived")] = 4
    kept = locals()


print(Body.added, Body.derived)  # expect: 3 4
print([key for key in vars(Body) if not isinstance(key, str)])  # expect: [1]
print([key for key in vars(type("Made", (), {1: 2, (): 3})) if not isinstance(key, str)])  # expect: [1, ()]
