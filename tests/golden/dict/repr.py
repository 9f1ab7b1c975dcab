print({'a': 1, 2: [3], None: (), 1.5: {}})  # expect: {'a': 1, 2: [3], None: (), 1.5: {}}
print({})  # expect: {}
d = {}
d['self'] = d
print(d)  # expect: {'self': {...}}
print(d.keys(), d.values())  # expect: dict_keys(['self']) dict_values([{'self': {...}}])
print(str({'k': 'v'}), f"{ {'k': 1} }")  # expect: {'k': 'v'} {'k': 1}
