# parameters: title, user, books, query={}
# A page as a function: its text is a body with `return` at top level, its parameters are bound by the host.
# run: --policy function --json --input title='"Books & more"' --input user=@page_user.json --input books=@page_books.json --input query='{"search": "e", "sort": "year"}' page.py

SORTS = {'year': lambda b: b['year'], 'title': lambda b: b['title'].casefold(), 'stock': lambda b: -b['stock']}


def escape(text):
    for raw, safe in (('&', '&amp;'), ('<', '&lt;'), ('>', '&gt;'), ('"', '&quot;')):
        text = text.replace(raw, safe)
    return text


def tag(name, /, *children, **attributes):
    attrs = ''.join(f' {k.rstrip("_")}="{escape(str(v))}"' for k, v in attributes.items() if v is not None)
    return f'<{name}{attrs}>{"".join(children)}</{name}>'


def price_note(book):
    match book['stock']:
        case 0:
            return tag('em', 'sold out')
        case left if left < 5:
            return tag('em', f'only {left} left')
        case _:
            return ''


def form(search, sort):
    """The search form, with what was asked for filled in."""
    options = [tag('option', name, value=name, selected='selected' if name == sort else None) for name in SORTS]
    return tag('form', f'<input name="search" value="{escape(search)}">', tag('select', *options, name='sort'),
               tag('button', 'Show'), method='get')


def matches(book, search):
    words = [book['title'], str(book['year']), *book['tags']]
    return any(search.casefold() in word.casefold() for word in words)


search = str(query.get('search', '')).strip()
sort = query.get('sort', 'title')
if sort not in SORTS:
    return tag('p', f'Sort by {", ".join(SORTS)}, not by {escape(str(sort))}.')
if not books:
    return tag('p', 'Nothing here yet.')

found = sorted((book for book in books if matches(book, search)), key=SORTS[sort])
rows = []
for number, book in enumerate(found, 1):
    tags = ' '.join(tag('span', escape(t), class_='tag') for t in book['tags'])
    rows.append(tag('li', tag('b', escape(book['title'])), f' ({book["year"]}) ', tags, price_note(book), id=f'book-{number}'))

century = {}
for book in found:
    century.setdefault(book['year'] // 100 + 1, []).append(book['title'])
summary = ', '.join(f'{len(titles)} of the {c}th' for c, titles in sorted(century.items()))
hidden = len(books) - len(found)
note = tag('p', f'{hidden} more do not match.') if hidden else ''
greeting = f'Hello {escape(user["name"])}' + (' (admin)' if user['admin'] else '')
return tag('main', tag('h1', escape(title)), tag('p', greeting), form(search, sort), tag('ul', *rows), note,
           tag('footer', summary or 'nothing found'))
