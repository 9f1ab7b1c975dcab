"""Times what the library does on python3 and on coldframe and prints ratios.

    python3 benches/library.py [--binary target/release/coldframe] [--rounds 2] [NAME...]

As `operations.py`, with larger pieces of work: JSON, regular expressions, sorting, building of
text, decimals, and dates that are read and written.
"""

import operations

RECORDS = "records = [{'id': i, 'name': f'user {i}', 'tags': ['a', 'b', str(i)], 'score': i / 7, 'ok': i % 2 == 0, 'none': None} for i in range(200)]\n"
LOG = "log = '\\n'.join(f'2026-0{i % 9 + 1}-1{i % 10} host{i % 7} GET /page/{i}?q={i * 7} {200 + i % 5} {i * 13}ms' for i in range(500))\n"
WORDS = "import random\nrandom.seed(1)\nnumbers = [random.randrange(10**6) for _ in range(10000)]\nwords = [f'word{n}' for n in numbers]\nrows = [(n % 100, w) for n, w in zip(numbers, words)]\n"

LIBRARY = {
    'json_dumps': ('import json\n' + RECORDS, 'for i in range(N): json.dumps(records)', 2000),
    'json_indent': ('import json\n' + RECORDS, 'for i in range(N): json.dumps(records, indent=2, sort_keys=True)', 1000),
    'json_loads': ('import json\n' + RECORDS + 'text = json.dumps(records)\n', 'for i in range(N): json.loads(text)', 2000),
    'json_text': ("import json\ntext = json.dumps(['it\\u00e9m \\n \"quoted\" ' * 20] * 100)\n", 'for i in range(N): json.loads(text)', 2000),
    're_findall': ('import re\n' + LOG, r"for i in range(N): re.findall(r'\d+', log)", 1000),
    're_groups': ('import re\n' + LOG + r"line = re.compile(r'(\d{4})-(\d\d)-(\d\d) (\w+) (GET|POST) (\S+) (\d+) (\d+)ms')" + '\n', 'for i in range(N): [m.group(4, 7) for m in line.finditer(log)]', 1000),
    're_sub': ('import re\n' + LOG, r"for i in range(N): re.sub(r'host(\d)', r'h\1', log)", 1000),
    're_sub_call': ('import re\n' + LOG, r"for i in range(N): re.sub(r'\d+', lambda m: str(len(m.group())), log)", 300),
    're_split': ('import re\n' + LOG, r"for i in range(N): re.split(r'[ \n?=]', log)", 1000),
    're_match': ('import re\n', r"for i in range(N): re.match(r'(\w+)@(\w+)\.com', 'someone@example.com')", 1000000),
    're_lazy': ('import re\n' + LOG, r"for i in range(N): re.findall(r'/.*?\?', log)", 1000),
    're_none': ('import re\n' + LOG, r"for i in range(N): re.search(r'(?:POST|PUT) /none', log)", 2000),
    'sort_ints': (WORDS, 'for i in range(N): sorted(numbers)', 500),
    'sort_texts': (WORDS, 'for i in range(N): sorted(words)', 300),
    'sort_tuples': (WORDS, 'for i in range(N): sorted(rows)', 200),
    'sort_key': (WORDS, 'for i in range(N): sorted(words, key=len)', 500),
    'sort_lambda': (WORDS, 'for i in range(N): sorted(rows, key=lambda row: row[1])', 200),
    'sort_sorted': (WORDS + 'numbers.sort()\n', 'for i in range(N): sorted(numbers)', 3000),
    'text_join': (WORDS, "for i in range(N): ','.join(words)", 2000),
    'text_add': (WORDS, "for i in range(N):\n        s = ''\n        for w in words: s += w", 500),
    'text_list': (WORDS, "for i in range(N):\n        parts = []\n        for w in words: parts.append(w + ';')\n        ''.join(parts)", 300),
    'text_io': ('import io\n' + WORDS, "for i in range(N):\n        out = io.StringIO()\n        for w in words: out.write(w)\n        out.getvalue()", 300),
    'text_format': (WORDS, "for i in range(N): '\\n'.join(f'{a:>6} {b:<12}|' for a, b in rows)", 100),
    'text_replace': (LOG, "for i in range(N): log.replace('host', 'server').upper().split('\\n')", 3000),
    'decimal_add': ('from decimal import Decimal\nprices = [Decimal(i) / 100 for i in range(1000)]\n', "for i in range(N): sum(prices, Decimal('0'))", 2000),
    'decimal_tax': ("from decimal import Decimal, ROUND_HALF_UP\nprices = [Decimal(i) / 100 for i in range(1000)]\nrate, cent = Decimal('1.081'), Decimal('0.01')\n", 'for i in range(N): [(p * rate).quantize(cent, ROUND_HALF_UP) for p in prices]', 500),
    'decimal_text': ("from decimal import Decimal\n", "for i in range(N): str(Decimal('1234.5678'))", 1000000),
    'decimal_sqrt': ("from decimal import Decimal\nn = Decimal(2)\n", 'for i in range(N): n.sqrt()', 200000),
    'date_iso': ('from datetime import datetime\n', "for i in range(N): datetime.fromisoformat('2026-03-04T05:06:07+01:00')", 1000000),
    'date_strptime': ('from datetime import datetime\n', "for i in range(N): datetime.strptime('2026-03-04 05:06:07', '%Y-%m-%d %H:%M:%S')", 200000),
    'date_strftime': ('from datetime import datetime\nd = datetime(2026, 3, 4, 5, 6, 7)\n', "for i in range(N): d.strftime('%d.%m.%Y %H:%M')", 500000),
    'date_text': ('from datetime import datetime\nd = datetime(2026, 3, 4, 5, 6, 7)\n', 'for i in range(N): d.isoformat()', 1000000),
}

if __name__ == "__main__":
    operations.main(LIBRARY, __doc__)
