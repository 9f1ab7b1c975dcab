import helpers

for name in ("P NT NT2 T PS Ts N TD TD2 E F E2 D X Y Z ER G").split():
    made = getattr(helpers, name)
    print(name, made.__module__, made)
for made in helpers.make():
    print(made.__module__, made)
print(repr(helpers.E.A), helpers.G[int], list[helpers.P])
