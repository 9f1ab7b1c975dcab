from email.message import EmailMessage, Message

for kind in (Message, EmailMessage):
    m = kind()
    m["A"] = "1"
    m["b"] = "2"
    m["B"] = "3"
    m.replace_header("B", "new")
    m.replace_header("a", "first")
    print(m.items())
    try:
        m.replace_header("Nope", "x")
    except KeyError as e:
        print(repr(e), m.keys())
# output:
#| [('A', 'first'), ('b', 'new'), ('B', '3')]
#| KeyError('nope') ['A', 'b', 'B']
#| [('A', 'first'), ('b', 'new'), ('B', '3')]
#| KeyError('nope') ['A', 'b', 'B']
