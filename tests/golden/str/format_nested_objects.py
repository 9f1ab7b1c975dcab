class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __format__(self, spec):
        return f'<{self.x}{spec}{self.y}>'
p = Point(1, [2, 3])
print(repr('{:--} {}'.format(p, p)))  # expect: '<1--[2, 3]> <1[2, 3]>'
print(repr('{0.x} {0.y[1]}'.format(p)))  # expect: '1 3'
print(repr('{p.y}'.format(p=p)))  # expect: '[2, 3]'
print(repr(format(p, '|')))  # expect: '<1|[2, 3]>'
try:
    '{0.z}'.format(p)
except AttributeError as error:
    print(error)  # expect: 'Point' object has no attribute 'z'
