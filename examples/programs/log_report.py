# A report of a web server's log, read from standard input.
# run: --stdin log_report.py < log_report.txt
import sys


class Line:
    """One request."""

    def __init__(self, ip, when, method, path, status, size, ms):
        self.ip, self.when, self.method, self.path = ip, when, method, path
        self.status, self.size, self.ms = int(status), int(size), int(ms)

    @classmethod
    def parse(cls, text):
        ip, rest = text.split(' ', 1)
        when, rest = rest.lstrip('[').split('] ', 1)
        _, request, rest = rest.split('"')
        method, path = request.split()
        status, size, ms = rest.split()
        return cls(ip, when, method, path.partition('?')[0], status, size, ms.removesuffix('ms'))

    @property
    def day(self):
        return self.when[:10]

    @property
    def failed(self):
        return self.status >= 400


def read(lines):
    bad = 0
    for number, text in enumerate(lines, 1):
        text = text.strip()
        if not text:
            continue
        try:
            yield Line.parse(text)
        except ValueError as error:
            bad += 1
            print(f'line {number}: {error}')
    print(f'{bad} lines could not be read')


def percentile(values, p):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * p / 100))]


def human(size):
    for unit in ('B', 'KB', 'MB'):
        if size < 1024:
            return f'{size:.1f} {unit}'
        size /= 1024
    return f'{size:.1f} GB'


def group(lines, key):
    groups = {}
    for line in lines:
        groups.setdefault(key(line), []).append(line)
    return groups


def bar(n, most, width=30):
    return '#' * round(n / most * width)


requests = list(read(sys.stdin))
print(f'\n{len(requests)} requests, {human(sum(r.size for r in requests))}')
print('\nBy status')
by_status = group(requests, lambda r: r.status)
most = max(map(len, by_status.values()))
for status, lines in sorted(by_status.items()):
    print(f'  {status} {len(lines):>4} {bar(len(lines), most)}')

print('\nBy path')
print(f'  {"path":<18}{"n":>5}{"errors":>8}{"median":>8}{"p95":>7}')
for path, lines in sorted(group(requests, lambda r: r.path).items(), key=lambda p: (-len(p[1]), p[0])):
    times = [r.ms for r in lines]
    share = sum(r.failed for r in lines) / len(lines)
    print(f'  {path:<18}{len(lines):>5}{share:>8.1%}{percentile(times, 50):>8}{percentile(times, 95):>7}')

print('\nBy day and method')
for day, lines in group(requests, lambda r: r.day).items():
    methods = {m: len(x) for m, x in sorted(group(lines, lambda r: r.method).items())}
    print(f'  {day} {methods}')

print('\nVisitors with most failures')
failures = {ip: sum(r.failed for r in lines) for ip, lines in group(requests, lambda r: r.ip).items()}
for ip, n in sorted(failures.items(), key=lambda f: (-f[1], f[0]))[:5]:
    print(f'  {ip:<12}{n}')
