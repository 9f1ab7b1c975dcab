from decimal import Context, Decimal


class D(Decimal):
    pass


one, two = Decimal("1.50"), D("sNaN")
print(one.canonical() is one, two.canonical() is two, Context().canonical(one) is one, Context().canonical(two) is two)  # expect: True True True True
