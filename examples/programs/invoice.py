# An invoice in exact cents, from JSON bound as the name `invoice`.
# run: --input invoice=@invoice.json invoice.py


def parse_quantity(text):
    """'12.5' as a fraction: (125, 10)."""
    whole, _, part = text.partition('.')
    return int(whole + part), 10 ** len(part)


def rounded(numerator, denominator):
    """Half away from zero, as merchants round."""
    sign = -1 if numerator < 0 else 1
    return sign * ((2 * abs(numerator) + denominator) // (2 * denominator))


def euros(cents):
    sign = '-' if cents < 0 else ''
    return f'{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02d}'


class Position:
    def __init__(self, line):
        self.text = line['text']
        self.quantity = line['quantity']
        self.vat = line['vat']
        amount, scale = parse_quantity(self.quantity)
        net = rounded(amount * line['unit_cents'], scale)
        self.discount = rounded(net * line.get('discount_percent', 0), 100)
        self.net = net - self.discount
        self.unit = line['unit_cents']

    def rows(self):
        yield f'{self.text:<28}{self.quantity:>7}{euros(self.unit):>12}{euros(self.net + self.discount):>14}'
        if self.discount:
            yield f'{"  less discount":<47}{euros(-self.discount):>14}'


def totals(positions):
    by_rate = {}
    for p in positions:
        by_rate[p.vat] = by_rate.get(p.vat, 0) + p.net
    return {rate: (net, rounded(net * rate, 100)) for rate, net in sorted(by_rate.items())}


def days_later(date, days):
    y, m, d = map(int, date.split('-'))
    lengths = [31, 29 if y % 4 == 0 and (y % 100 or y % 400 == 0) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    d += days
    while d > lengths[m - 1]:
        d -= lengths[m - 1]
        m += 1
        if m > 12:
            m, y = 1, y + 1
    return f'{y}-{m:02d}-{d:02d}'


positions = [Position(line) for line in invoice['lines']]
width = 61
print(f'INVOICE {invoice["number"]}'.ljust(width - 10) + invoice['date'])
print(f'{invoice["customer"]["name"]}, {invoice["customer"]["country"]} ({invoice["customer"]["vat_id"]})')
print('=' * width)
for position in positions:
    for row in position.rows():
        print(row)
print('-' * width)
grand = 0
for rate, (net, tax) in totals(positions).items():
    print(f'{"net at " + str(rate) + "%":<47}{euros(net):>14}')
    print(f'{"VAT " + str(rate) + "%":<47}{euros(tax):>14}')
    grand += net + tax
print('=' * width)
print(f'{"TOTAL " + invoice["currency"]:<47}{euros(grand):>14}')
terms = invoice['terms']
early = grand - rounded(grand * terms['discount_percent'], 100)
print(f'Due {days_later(invoice["date"], terms["days"])}; {euros(early)} if paid by '
      f'{days_later(invoice["date"], terms["discount_days"])}.')
assert grand == sum(n + t for n, t in totals(positions).values())
