"""Writing and reading JSON."""
import json


def make(n):
    return {
        'items': [
            {'id': i, 'name': f'name {i} "quoted" é', 'price': i * 0.25, 'tags': ['a', 'b', str(i)],
             'active': i % 2 == 0, 'parent': None if i % 3 else i // 3}
            for i in range(n)
        ],
        'count': n,
    }


data = make(4000)
total = 0
for _ in range(8):
    text = json.dumps(data)
    back = json.loads(text)
    total += len(text) + len(back['items'])
    pretty = json.dumps(back, indent=2, sort_keys=True)
    total += len(pretty)
print(total, back == data)
