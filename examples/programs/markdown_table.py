# Tables in Markdown from rows of JSON: alignment, escaping, sums, sorting and grouping.
# run: --input rows=@table.json markdown_table.py


def cell(value):
    match value:
        case None:
            return '-'
        case bool():
            return 'yes' if value else 'no'
        case int():
            return f'{value:,}'
        case float():
            return f'{value:,.2f}'
        case str():
            return value.replace('|', '\\|')
        case [*items]:
            return ', '.join(map(cell, items))
        case _:
            return str(value)


class Table:
    def __init__(self, rows, columns=None):
        self.rows = list(rows)
        self.columns = columns or list(dict.fromkeys(key for row in self.rows for key in row))

    def numeric(self, column):
        values = [row.get(column) for row in self.rows]
        return all(isinstance(v, (int, float)) and not isinstance(v, bool) or v is None for v in values)

    def sorted(self, column, reverse=False):
        def key(row):
            value = row.get(column)
            return (value is None, value if value is not None else 0)
        return Table(sorted(self.rows, key=key, reverse=reverse), self.columns)

    def where(self, **wanted):
        return Table((r for r in self.rows if all(r.get(k) == v for k, v in wanted.items())), self.columns)

    def select(self, *columns, **computed):
        rows = []
        for row in self.rows:
            new = {c: row.get(c) for c in columns}
            new.update({name: f(row) for name, f in computed.items()})
            rows.append(new)
        return Table(rows, [*columns, *computed])

    def group(self, column, **sums):
        groups = {}
        for row in self.rows:
            groups.setdefault(row[column], []).append(row)
        return Table(
            ({column: key, 'n': len(rows), **{name: f(rows) for name, f in sums.items()}} for key, rows in groups.items()),
            [column, 'n', *sums])

    def lines(self):
        texts = [[cell(row.get(c)) for c in self.columns] for row in self.rows]
        widths = [max(len(c), 3, *(len(t[i]) for t in texts)) for i, c in enumerate(self.columns)]
        right = [self.numeric(c) for c in self.columns]

        def line(cells):
            padded = (f'{c:>{w}}' if r else f'{c:<{w}}' for c, w, r in zip(cells, widths, right))
            return '| ' + ' | '.join(padded) + ' |'
        yield line(self.columns)
        yield '|' + '|'.join('-' * (w + 1) + (':' if r else '-') for w, r in zip(widths, right)) + '|'
        yield from map(line, texts)

    def __str__(self):
        return '\n'.join(self.lines())


people = Table(rows)
print('## Everyone\n')
print(people)
print('\n## By start\n')
print(people.sorted('start').select('name', 'start', decade=lambda r: f'{r["start"] // 10 * 10}s'))
print('\n## Core team, best paid first\n')
print(people.where(team='core').sorted('salary', reverse=True).select('name', 'salary', paid=lambda r: bool(r['salary'])))
print('\n## By team\n')
print(people.group('team', total=lambda g: sum(r['salary'] or 0 for r in g), names=lambda g: [r['name'] for r in g]))
