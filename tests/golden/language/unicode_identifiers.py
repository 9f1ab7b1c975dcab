café = 1
π = 3.14
名前 = 'name'
print(café, π, 名前)  # expect: 1 3.14 name
ﬁ = 'ligature'
print(fi)  # expect: ligature


class Größe:
    höhe = 5


print(Größe.höhe, Größe.__name__)  # expect: 5 Größe


def f(été=1):
    return été


print(f(été=2))  # expect: 2
