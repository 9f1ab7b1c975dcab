import copy


class Proxy:
    def __init__(self, of):
        self.of = of

    def __getattr__(self, name):
        if name == '__deepcopy__':
            return lambda memo: f'a copy of {self.of}'
        raise AttributeError(name)


class Own:
    pass


own = Own()
own.x = [1]
print(copy.deepcopy(Proxy(3)))  # expect: a copy of 3
print(copy.deepcopy([Proxy(3)]))  # expect: ['a copy of 3']
print(type(copy.copy(Proxy(3))).__name__)  # expect: Proxy
print(copy.deepcopy(own).x)  # expect: [1]
