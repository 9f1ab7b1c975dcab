"""A wiki page: parse markup, collect links, build an index and a table of contents."""
import re
from collections import defaultdict, OrderedDict
from html import escape
from textwrap import dedent, shorten

PAGES = {
    "Home": dedent("""\
        = Home =
        Welcome to '''the wiki'''. See [[Guide]] and [[Guide/Install|how to install]].
        == News ==
        * 2024-01-02: ''first'' release
        * 2024-02-11: [[Release 2|second]]
        === Older ===
        # one
        # two
        """),
    "Guide": "= Guide =\nBack to [[Home]].\n----\n{{note|Mind the <gap> & \"quotes\"}}\n== Use ==\nText.",
    "Guide/Install": "= Install =\n == not a heading ==\n[[Missing page]] and [[Home]]",
}
LINK = re.compile(r"\[\[(?P<target>[^|\]]+)(?:\|(?P<label>[^\]]+))?\]\]")
HEAD = re.compile(r"^(=+)\s*(.+?)\s*\1$")
RULES = [
    (re.compile(r"'''(.+?)'''"), r"<b>\1</b>"),
    (re.compile(r"''(.+?)''"), r"<i>\1</i>"),
    (re.compile(r"\{\{(\w+)\|(.*?)\}\}"), lambda m: f'<div class="{m[1]}">{m[2]}</div>'),
]


def slug(text):
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def inline(text, seen):
    text = escape(text, quote=False)

    def link(match):
        target, label = match["target"], match["label"] or match["target"]
        seen.append(target)
        kind = "link" if target in PAGES else "missing"
        return f'<a class="{kind}" href="/{slug(target)}">{label}</a>'

    text = LINK.sub(link, text)
    for pattern, replacement in RULES:
        text = pattern.sub(replacement, text)
    return text


def render(name):
    out, toc, seen, stack = [], [], [], []
    for number, line in enumerate(PAGES[name].splitlines(), 1):
        if m := HEAD.match(line):
            level = len(m.group(1))
            toc.append((level, m[2], f"{slug(m[2])}-{number}"))
            line = f'<h{level} id="{toc[-1][2]}">{inline(m[2], seen)}</h{level}>'
        elif line[:1] in "*#" and line:
            tag = {"*": "ul", "#": "ol"}[line[0]]
            if not stack or stack[-1] != tag:
                while stack:
                    out.append(f"</{stack.pop()}>")
                stack.append(tag)
                out.append(f"<{tag}>")
            out.append(f"  <li>{inline(line[1:].strip(), seen)}</li>")
            continue
        elif set(line) == {"-"} and len(line) >= 4:
            line = "<hr>"
        else:
            line = f"<p>{inline(line, seen)}</p>"
        while stack:
            out.append(f"</{stack.pop()}>")
        out.append(line)
    out.extend(f"</{tag}>" for tag in reversed(stack))
    return "\n".join(out), toc, seen


backlinks = defaultdict(set)
for page in PAGES:
    html, toc, seen = render(page)
    print(f"--- {page} ({len(html)} characters)")
    print(html)
    for level, title, anchor in toc:
        print("  " * level + f"{title} -> #{anchor}")
    for target in seen:
        backlinks[target].add(page)
# output:
#| --- Home (387 characters)
#| <h1 id="home-1">Home</h1>
#| <p>Welcome to <b>the wiki</b>. See <a class="link" href="/guide">Guide</a> and <a class="link" href="/guide-install">how to install</a>.</p>
#| <h2 id="news-3">News</h2>
#| <ul>
#|   <li>2024-01-02: <i>first</i> release</li>
#|   <li>2024-02-11: <a class="missing" href="/release-2">second</a></li>
#| </ul>
#| <h3 id="older-6">Older</h3>
#| <ol>
#|   <li>one</li>
#|   <li>two</li>
#| </ol>
#|   Home -> #home-1
#|     News -> #news-3
#|       Older -> #older-6
#| --- Guide (190 characters)
#| <h1 id="guide-1">Guide</h1>
#| <p>Back to <a class="link" href="/home">Home</a>.</p>
#| <hr>
#| <p><div class="note">Mind the &lt;gap&gt; &amp; "quotes"</div></p>
#| <h2 id="use-5">Use</h2>
#| <p>Text.</p>
#|   Guide -> #guide-1
#|     Use -> #use-5
#| --- Guide/Install (165 characters)
#| <h1 id="install-1">Install</h1>
#| <p> == not a heading ==</p>
#| <p><a class="missing" href="/missing-page">Missing page</a> and <a class="link" href="/home">Home</a></p>
#|   Install -> #install-1
for target, sources in sorted(backlinks.items()):
    mark = "" if target in PAGES else " (missing)"
    print(f"{target}{mark}: {', '.join(sorted(sources))}")
# output:
#| Guide: Home
#| Guide/Install: Home
#| Home: Guide, Guide/Install
#| Missing page (missing): Guide/Install
#| Release 2 (missing): Home
words = OrderedDict()
for page, text in PAGES.items():
    for word in re.findall(r"[A-Za-z]{4,}", text):
        words.setdefault(word.casefold(), []).append(page)
print(shorten(", ".join(f"{w}:{len(p)}" for w, p in words.items()), 120))
# output:
#| home:3, welcome:1, wiki:1, guide:3, install:3, news:1, first:1, release:2, second:1, older:1, back:1, note:1, [...]
