from importlib.metadata import entry_points

chosen = entry_points(group="no such group")
print(type(chosen).__name__, chosen, len(chosen), chosen.names, chosen.groups, isinstance(chosen, list))  # expect: EntryPoints [] 0 set() set() True
print(type(chosen.select(name="x")).__name__, chosen.select(name="x"))  # expect: EntryPoints []
for key in ("x", 0):
    try:
        chosen[key]
    except LookupError as error:
        print(type(error).__name__, error)
# output:
#| KeyError 'x'
#| IndexError list index out of range
every = entry_points()
print(type(every).__name__, isinstance(every, dict), every.select() is every, "no such group" in every.groups)  # expect: SelectableGroups True True False
print(type(every.select(group="no such group")).__name__, every.select(group="no such group", name="x"))  # expect: EntryPoints []
print(type(every.names), "no such name of a point" in every.names)  # expect: <class 'set'> False
try:
    entry_points(name="no such name")["wheel"]
except KeyError as error:
    print("KeyError", error)  # expect: KeyError 'wheel'
