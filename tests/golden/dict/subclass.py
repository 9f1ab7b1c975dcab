class Upper(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)
    def __getitem__(self, key):
        return super().__getitem__(key.upper())
u = Upper()
u['abc'] = 1
print(u['ABC'], u['aBc'])  # expect: 1 1
print(u)  # expect: {'ABC': 1}
u.update(q=1)
print(u)  # expect: {'ABC': 1, 'q': 1}
print(dict(u))  # expect: {'ABC': 1, 'q': 1}
u.get('abc')
print(isinstance(u, dict), type(u.copy()).__name__, type(u | {}).__name__)  # expect: True dict dict
