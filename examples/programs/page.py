# parameters: title, user, books
# A page as a function: its text is a body with `return` at top level, its parameters are bound by the host.
# run: --policy function --json --input title='"Books & more"' --input user=@page_user.json --input books=@page_books.json page.py


def escape(text):
    for raw, safe in (('&', '&amp;'), ('<', '&lt;'), ('>', '&gt;'), ('"', '&quot;')):
        text = text.replace(raw, safe)
    return text


def tag(name, *children, **attributes):
    attrs = ''.join(f' {k.rstrip("_")}="{escape(str(v))}"' for k, v in attributes.items() if v is not None)
    return f'<{name}{attrs}>{"".join(children)}</{name}>'


def price_note(book):
    if book['stock'] == 0:
        return tag('em', 'sold out')
    if book['stock'] < 5:
        return tag('em', f'only {book["stock"]} left')
    return ''


if not books:
    return tag('p', 'Nothing here yet.')

rows = []
for number, book in enumerate(sorted(books, key=lambda b: b['year']), 1):
    tags = ' '.join(tag('span', escape(t), class_='tag') for t in book['tags'])
    rows.append(tag('li', tag('b', escape(book['title'])), f' ({book["year"]}) ', tags, price_note(book), id=f'book-{number}'))

century = {}
for book in books:
    century.setdefault(book['year'] // 100 + 1, []).append(book['title'])
summary = ', '.join(f'{len(titles)} of the {c}th' for c, titles in sorted(century.items()))
greeting = f'Hello {escape(user["name"])}' + (' (admin)' if user['admin'] else '')
return tag('main', tag('h1', escape(title)), tag('p', greeting), tag('ul', *rows), tag('footer', summary))
