"""Makes src/modules/html/entities.txt, the named character references of HTML 5, from CPython's."""
from html.entities import html5, name2codepoint

with open("src/modules/html/entities.txt", "w") as out:
    for name, text in html5.items():
        print(name, *[f"{ord(c):X}" for c in text], file=out)
with open("src/modules/html/latin.txt", "w") as out:
    for name, code in name2codepoint.items():
        print(name, f"{code:X}", file=out)
