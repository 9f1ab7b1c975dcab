class Config:
    settings = {}
    default = 10

    @classmethod
    def set(cls, key, value):
        cls.settings[key] = value
        return cls

    @staticmethod
    def parse(text):
        return text.split('=')

    @classmethod
    @property
    def size(cls):
        return len(cls.settings)


class Sub(Config):
    default = 20


Sub.set('a', 1).set('b', 2)
print(Config.settings, Config.parse('k=v'), Sub().parse('x=y'), Sub.default, Config.default)  # expect: {'a': 1, 'b': 2} ['k', 'v'] ['x', 'y'] 20 10
Sub.default += 1
Config.default = 'changed'
print(Sub.default, Config().default)  # expect: 21 changed
print(Config.size)  # expect: 2
