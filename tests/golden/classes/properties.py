class Temperature:
    def __init__(self, celsius):
        self.celsius = celsius

    @property
    def celsius(self):
        return self._c

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError('below absolute zero')
        self._c = value

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9


t = Temperature(100)
print(t.fahrenheit)  # expect: 212.0
t.fahrenheit = 32
print(t.celsius)  # expect: 0.0
t.celsius += 10
print(t.celsius, vars(t))  # expect: 10.0 {'_c': 10.0}
try:
    Temperature(-300)
except ValueError as error:
    print(error)  # expect: below absolute zero


class Sub(Temperature):
    @property
    def celsius(self):
        return 'sub ' + str(super().celsius)


try:
    Sub(5)
except AttributeError as error:
    print(error)  # expect: property 'celsius' of 'Sub' object has no setter


class Raises:
    @property
    def x(self):
        return self.missing_thing


try:
    Raises().x
except AttributeError as error:
    print(error)  # expect: 'Raises' object has no attribute 'missing_thing'


class WithGetattr(Raises):
    def __getattr__(self, name):
        return 'fallback ' + name


print(WithGetattr().x)  # expect: fallback missing_thing
