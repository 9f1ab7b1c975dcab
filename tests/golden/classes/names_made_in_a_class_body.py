class Colours:
    for number, name in enumerate(['red', 'green']):
        locals()[name] = number
    vars()['blue'] = len(locals()) > 2
    print(sorted(name for name in locals() if not name.startswith('_')))
# output:
#| ['blue', 'green', 'name', 'number', 'red']


print(Colours.red, Colours.green, Colours.blue, Colours.name)  # expect: 0 1 True green


class Later:
    own = locals()


Later.own['late'] = 1
print(hasattr(Later, 'late'), hasattr(Later, 'own'))  # expect: False True
