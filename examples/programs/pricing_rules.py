# Ten pricing rules over orders from JSON; each rule is a small function with a name and a reason.
# run: --input orders=@pricing_rules.json pricing_rules.py

RULES = []


class Skip(Exception):
    """A rule has nothing to say."""


def rule(reason, stop=False):
    def register(f):
        RULES.append((f.__name__, reason, stop, f))
        return f
    return register


def subtotal(order):
    return sum(i['n'] * i['cents'] for i in order['items'])


def count(order, sku):
    return sum(i['n'] for i in order['items'] if i['sku'] == sku)


@rule('gold customers pay less')
def gold(order, price):
    if order['customer']['level'] != 'gold':
        raise Skip
    return price * 90 // 100


@rule('silver customers pay a little less')
def silver(order, price):
    if order['customer']['level'] != 'silver':
        raise Skip
    return price * 95 // 100


@rule('welcome')
def first_order(order, price):
    if order['customer']['orders'] > 0:
        raise Skip
    return price - min(1000, price // 10)


@rule('every fifth pen is free')
def fifth_pen(order, price):
    pens = [i for i in order['items'] if i['sku'] == 'pen']
    free = sum(i['n'] for i in pens) // 5
    if not free:
        raise Skip
    return price - free * min(i['cents'] for i in pens)


@rule('a lamp with every desk')
def lamp_with_desk(order, price):
    pairs = min(count(order, 'desk'), count(order, 'lamp'))
    lamps = [i['cents'] for i in order['items'] if i['sku'] == 'lamp']
    if not pairs:
        raise Skip
    return price - pairs * min(lamps) // 2


@rule('bulk')
def bulk(order, price):
    n = sum(i['n'] for i in order['items'])
    for least, percent in ((30, 12), (20, 8), (10, 3)):
        if n >= least:
            return price * (100 - percent) // 100
    raise Skip


@rule('coupon')
def coupon(order, price):
    match order:
        case {'coupon': 'SPRING'}:
            return price - 500
        case {'coupon': 'VIP', 'customer': {'level': 'gold' | 'silver'}}:
            return price * 80 // 100
        case {'coupon': None}:
            raise Skip
        case {'coupon': unknown}:
            print(f'    coupon {unknown} is not valid')
            raise Skip


@rule('never below a third')
def floor(order, price):
    least = subtotal(order) // 3
    if price >= least:
        raise Skip
    return least


@rule('shipping')
def shipping(order, price):
    rates = {'DE': 490, 'FR': 990, 'CH': 1490}
    if price >= 10_000 and order['country'] in rates:
        raise Skip
    return price + rates.get(order['country'], 2900)


@rule('prices end in nine', stop=True)
def round_to_nine(order, price):
    return price // 10 * 10 + 9 if price % 10 != 9 else price


total = 0
used = dict.fromkeys((name for name, *_ in RULES), 0)
for order in orders:
    price = subtotal(order)
    steps = []
    print(f'{order["id"]:>4} {order["country"]} {price / 100:>9.2f}')
    for name, reason, stop, f in RULES:
        try:
            new = f(order, price)
        except Skip:
            continue
        if new != price:
            steps.append(f'{reason} {(new - price) / 100:+.2f}')
            used[name] += 1
        price = new
        if stop:
            break
    total += price
    print('    ' + '; '.join(steps))
    print(f'  ={price / 100:>12.2f}')
print(f'\n{len(orders)} orders, {total / 100:,.2f}')
print({name: n for name, n in sorted(used.items(), key=lambda u: (-u[1], u[0]))})
