total = 0
name = 'outer'


def add(n):
    global total, fresh
    total += n
    fresh = n


def shadow():
    name = 'inner'
    return name


add(3)
add(4)
print(total, fresh, shadow(), name)  # expect: 7 4 inner outer


def remove():
    global fresh
    del fresh


remove()
try:
    print(fresh)
except NameError as error:
    print(error)  # expect: name 'fresh' is not defined


class C:
    global made_in_class
    made_in_class = 'yes'
    x = 1


print(made_in_class, hasattr(C, 'made_in_class'))  # expect: yes False
