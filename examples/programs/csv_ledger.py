# A ledger in CSV on standard input: quoted fields, exact sums, months, and rows that do not parse.
# run: --stdin csv_ledger.py < csv_ledger.csv
import sys


def fields(line):
    """The fields of one line of CSV."""
    out, field, quoted, chars = [], [], False, iter(line + ',')
    for c in chars:
        if quoted:
            if c == '"':
                after = next(chars)
                if after == '"':
                    field.append('"')
                else:
                    quoted = False
                    out.append(''.join(field))
                    field = []
            else:
                field.append(c)
        elif c == '"' and not field:
            quoted = True
        elif c == ',':
            out.append(''.join(field))
            field = []
        else:
            field.append(c)
    return out


def cents(text):
    sign = -1 if text.startswith('-') else 1
    whole, dot, part = text.lstrip('-').partition('.')
    if not whole.isdigit() or (dot and not (part.isdigit() and len(part) == 2)):
        raise ValueError(f'no amount: {text!r}')
    return sign * (int(whole) * 100 + int(part or 0))


def month(text):
    year, m, day = text.split('-')
    if not 1 <= int(m) <= 12:
        raise ValueError(f'no date: {text!r}')
    return f'{year}-{m}'


def money(n):
    return f'{n / 100:,.2f}' if n >= 0 else f'({-n / 100:,.2f})'


class Ledger:
    def __init__(self):
        self.entries = []
        self.errors = []

    def load(self, lines):
        lines = iter(lines)
        header = fields(next(lines).strip())
        for number, line in enumerate(lines, 2):
            row = dict(zip(header, fields(line.rstrip('\n'))))
            problems = []
            for name, check in (('date', month), ('amount', cents)):
                try:
                    row[name + '_value'] = check(row[name])
                except ValueError as error:
                    problems.append(error)
            if problems:
                self.errors.append((number, ExceptionGroup(f'line {number}', problems)))
            else:
                self.entries.append(row)
        return self

    def pivot(self):
        table = {}
        for e in self.entries:
            months = table.setdefault(e['account'], {})
            months[e['date_value']] = months.get(e['date_value'], 0) + e['amount_value']
        return table


ledger = Ledger().load(sys.stdin)
table = ledger.pivot()
months = sorted({m for row in table.values() for m in row})
print(f'{"":<8}' + ''.join(f'{m[5:]:>11}' for m in months[:6]) + f'{"all":>13}')
for account in sorted(table):
    row = table[account]
    print(f'{account:<8}' + ''.join(f'{money(row.get(m, 0)) if m in row else "":>11}' for m in months[:6]) + f'{money(sum(row.values())):>13}')
print(f'balance {money(sum(e["amount_value"] for e in ledger.entries))} from {len(ledger.entries)} entries')
print('memos:', sorted({e['memo'] for e in ledger.entries}))
for number, group in ledger.errors:
    try:
        raise group
    except* ValueError as g:
        print(g.message, [str(e) for e in g.exceptions])
