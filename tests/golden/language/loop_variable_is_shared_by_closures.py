functions = []
for i in range(3):
    def show():
        return i
    functions.append(show)
print([f() for f in functions])  # expect: [2, 2, 2]
i = 'changed'
print([f() for f in functions])  # expect: ['changed', 'changed', 'changed']


def local():
    result = []
    for n in range(3):
        result.append(lambda: n)
    return [f() for f in result]


print(local())  # expect: [2, 2, 2]
