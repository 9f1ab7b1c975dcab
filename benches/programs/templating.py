"""A small template language, compiled to closures."""


def compile_template(source):
    parts = []
    at = 0
    while True:
        start = source.find('{{', at)
        if start < 0:
            parts.append(('text', source[at:]))
            break
        parts.append(('text', source[at:start]))
        end = source.index('}}', start)
        tag = source[start + 2:end].strip()
        if tag.startswith('for '):
            _, name, _, sequence = tag.split()
            parts.append(('for', name, sequence))
        elif tag == 'end':
            parts.append(('end',))
        else:
            name, *filters = [p.strip() for p in tag.split('|')]
            parts.append(('value', name, filters))
        at = end + 2
    return parts


FILTERS = {'upper': str.upper, 'title': str.title, 'escape': lambda s: s.replace('&', '&amp;').replace('<', '&lt;')}


def lookup(context, path):
    value = context
    for key in path.split('.'):
        value = value[key]
    return value


def render(parts, context):
    out = []

    def run(i, context):
        while i < len(parts):
            part = parts[i]
            kind = part[0]
            if kind == 'text':
                out.append(part[1])
            elif kind == 'value':
                text = str(lookup(context, part[1]))
                for f in part[2]:
                    text = FILTERS[f](text)
                out.append(text)
            elif kind == 'for':
                after = i + 1
                for item in lookup(context, part[2]):
                    after = run(i + 1, {**context, part[1]: item})
                i = after
                continue
            else:
                return i + 1
            i += 1
        return i

    run(0, context)
    return ''.join(out)


PAGE = '''<h1>{{ title | title }}</h1><ul>{{ for user in users }}
<li>{{ user.name | escape | upper }}: {{ user.age }} of {{ title }}</li>{{ end }}</ul>'''
page = compile_template(PAGE)
users = [{'name': f'user <{i}>', 'age': i % 90} for i in range(100)]
total = 0
for n in range(900):
    total += len(render(page, {'title': f'page {n}', 'users': users}))
print(total)
