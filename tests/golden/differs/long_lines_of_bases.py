# differs: a class has at most 1,000 classes to look through
class Base:
    pass


made = Base
try:
    for number in range(1100):
        made = type('Derived', (made,), {})
except TypeError as error:
    print(error)
# output:
#| a class has more than 1000 bases
