"""Differences of texts side by side, as a table of HTML: `difflib.HtmlDiff`.

The texts of the page are CPython's own (PSF licence), so that what reads it finds what it knows.
"""

import re

_page = """
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
          "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">

<html>

<head>
    <meta http-equiv="Content-Type"
          content="text/html; charset=%(charset)s" />
    <title></title>
    <style type="text/css">%(styles)s
    </style>
</head>

<body>
    %(table)s%(legend)s
</body>

</html>"""

_look = """
        table.diff {font-family:Courier; border:medium;}
        .diff_header {background-color:#e0e0e0}
        td.diff_header {text-align:right}
        .diff_next {background-color:#c0c0c0}
        .diff_add {background-color:#aaffaa}
        .diff_chg {background-color:#ffff77}
        .diff_sub {background-color:#ffaaaa}"""

_whole_table = """
    <table class="diff" id="difflib_chg_%(prefix)s_top"
           cellspacing="0" cellpadding="0" rules="groups" >
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        %(header_row)s
        <tbody>
%(data_rows)s        </tbody>
    </table>"""

_key = """
    <table class="diff" summary="Legends">
        <tr> <th colspan="2"> Legends </th> </tr>
        <tr> <td> <table border="" summary="Colors">
                      <tr><th> Colors </th> </tr>
                      <tr><td class="diff_add">&nbsp;Added&nbsp;</td></tr>
                      <tr><td class="diff_chg">Changed</td> </tr>
                      <tr><td class="diff_sub">Deleted</td> </tr>
                  </table></td>
             <td> <table border="" summary="Links">
                      <tr><th colspan="2"> Links </th> </tr>
                      <tr><td>(f)irst change</td> </tr>
                      <tr><td>(n)ext change</td> </tr>
                      <tr><td>(t)op</td> </tr>
                  </table></td> </tr>
    </table>"""

# How many tables have been made: their anchors have different names.
_tables = [0]

# Within a line a change begins with NUL and its sign, and ends with \1.
_SPANS = {"\0+": '<span class="diff_add">', "\0-": '<span class="diff_sub">',
          "\0^": '<span class="diff_chg">', "\1": "</span>", "\t": "&nbsp;"}


def _whole(sign, line):
    """A line all of which was added or taken out."""
    return "\0" + sign + (line[2:] or " ") + "\1"


def _within(line, hints):
    """A line with the parts marked that the line of hints below it points to."""
    for found in reversed(list(re.finditer(r"\++|\-+|\^+", hints))):
        begin, end = found.span()
        line = line[:begin] + "\0" + found[0][0] + line[begin:end] + "\1" + line[end:]
    return line[2:]


def _lines(delta):
    """The lines of an `ndiff` for either side: `(left, right, changed)`, where one side may be None
    for now, and an empty line stands beside one that has no other."""
    numbers = [0, 0]
    waiting = []
    # Lines that were taken out without one put in (below 0), or the other way round.
    uneven = 0

    def take(side, mark):
        numbers[side] += 1
        line = waiting.pop(0)
        if mark == "?":
            return numbers[side], _within(line, waiting.pop(0))
        return numbers[side], line[2:] if mark is None else _whole(mark, line)

    while True:
        while len(waiting) < 4:
            waiting.append(next(delta, "X"))
        signs = "".join([line[0] for line in waiting])
        last = None
        if signs.startswith("X"):
            due = uneven
        elif signs.startswith("-?+?"):
            yield take(0, "?"), take(1, "?"), True
            continue
        elif signs.startswith("--++"):
            uneven -= 1
            yield take(0, "-"), None, True
            continue
        elif signs.startswith(("--?+", "--+", "- ")):
            last = take(0, "-"), None, True
            due, uneven = uneven - 1, 0
        elif signs.startswith("-+?"):
            yield take(0, None), take(1, "?"), True
            continue
        elif signs.startswith("-?+"):
            yield take(0, "?"), take(1, None), True
            continue
        elif signs.startswith("-"):
            uneven -= 1
            yield take(0, "-"), None, True
            continue
        elif signs.startswith("+--"):
            uneven += 1
            yield None, take(1, "+"), True
            continue
        elif signs.startswith(("+ ", "+-")):
            last = None, take(1, "+"), True
            due, uneven = uneven + 1, 0
        elif signs.startswith("+"):
            uneven += 1
            yield None, take(1, "+"), True
            continue
        else:
            text = waiting.pop(0)[2:]
            numbers[0] += 1
            numbers[1] += 1
            yield (numbers[0], text), (numbers[1], text), False
            continue
        for _ in range(-due):
            yield None, ("", "\n"), True
        for _ in range(due):
            yield ("", "\n"), None, True
        if last is None:
            return
        yield last


def _pairs(delta):
    """What `_lines` gives, in pairs."""
    left, right = [], []
    for one, other, changed in _lines(delta):
        if one is not None:
            left.append((one, changed))
        if other is not None:
            right.append((other, changed))
        while left and right:
            (one, changed), (other, also) = left.pop(0), right.pop(0)
            yield one, other, changed or also


def _around(pairs, context):
    """The pairs that changed, with so many before and behind; three Nones where some are left out."""
    kept, left_out, behind = [], False, 0
    for pair in pairs:
        if pair[2] or behind:
            if pair[2] and not behind:
                if left_out:
                    yield None, None, None
                yield from kept
                kept, left_out = [], False
            behind = context if pair[2] else behind - 1
            yield pair
            if not behind:
                left_out = False
            continue
        kept.append(pair)
        if len(kept) > context:
            kept.pop(0)
            left_out = True


class HtmlDiff:
    """Makes a table of HTML that shows two texts side by side, line by line, with the changes
    between and within lines marked.

    make_table -- the table
    make_file -- a page with the table
    """

    __module__ = "difflib"
    _file_template = _page
    _styles = _look
    _table_template = _whole_table
    _legend = _key

    def __init__(self, tabsize=8, wrapcolumn=None, linejunk=None, charjunk=None):
        """`tabsize` is how far tab stops are apart; `wrapcolumn` where lines are broken, if they
        are; `linejunk` and `charjunk` are those of ndiff()."""
        if charjunk is None:
            from difflib import IS_CHARACTER_JUNK as charjunk
        self._tabsize = tabsize
        self._wrapcolumn = wrapcolumn
        self._linejunk = linejunk
        self._charjunk = charjunk

    def make_file(self, fromlines, tolines, fromdesc="", todesc="", context=False, numlines=5, *,
                  charset="utf-8"):
        """A page of HTML: what make_table() makes, with styles and a legend."""
        table = self.make_table(fromlines, tolines, fromdesc, todesc, context=context,
                                numlines=numlines)
        page = self._file_template % {"styles": self._styles, "legend": self._legend,
                                      "table": table, "charset": charset}
        return page.encode(charset, "xmlcharrefreplace").decode(charset)

    def _tabbed(self, line):
        """A line whose tabs fill up to the next stop, so that it is told from one with blanks."""
        line = line.replace(" ", "\0").expandtabs(self._tabsize)
        return line.replace(" ", "\t").replace("\0", " ").rstrip("\n")

    def _broken(self, number, text):
        """A line in pieces that are not too wide."""
        pieces = []
        most = self._wrapcolumn
        while number and len(text) > most and len(text) - text.count("\0") * 3 > most:
            at = shown = 0
            mark = ""
            while shown < most and at < len(text):
                if text[at] == "\0":
                    mark = text[at + 1]
                    at += 2
                elif text[at] == "\1":
                    mark = ""
                    at += 1
                else:
                    at += 1
                    shown += 1
            # What is marked on both sides of the break is marked twice.
            pieces.append((number, text[:at] + ("\1" if mark else "")))
            number, text = ">", ("\0" + mark if mark else "") + text[at:]
        pieces.append((number, text))
        return pieces

    def _wrapped(self, pairs):
        for one, other, changed in pairs:
            if changed is None:
                yield one, other, changed
                continue
            left, right = self._broken(*one), self._broken(*other)
            for at in range(max(len(left), len(right))):
                yield (left[at] if at < len(left) else ("", " "),
                       right[at] if at < len(right) else ("", " "), changed)

    def _cells(self, prefix, number, text):
        name = f' id="{prefix}{number}"' if isinstance(number, int) else ""
        text = text.replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;")
        text = text.replace(" ", "&nbsp;").rstrip()
        return f'<td class="diff_header"{name}>{number}</td><td nowrap="nowrap">{text}</td>'

    def make_table(self, fromlines, tolines, fromdesc="", todesc="", context=False, numlines=5):
        """A table of HTML. The descriptions stand above the sides. With `context` only what changed
        is shown, and `numlines` before and behind; without, `numlines` is how far before a change
        the links to it lead."""
        from difflib import ndiff
        number = _tables[0]
        _tables[0] += 1
        names = f"from{number}_", f"to{number}_"
        anchor = "difflib_chg_" + names[1]
        delta = ndiff([self._tabbed(line) for line in fromlines],
                      [self._tabbed(line) for line in tolines], self._linejunk, self._charjunk)
        pairs = _pairs(delta)
        if context:
            pairs = _around(pairs, numlines)
        if self._wrapcolumn:
            pairs = self._wrapped(pairs)
        rows = []
        for one, other, changed in pairs:
            if changed is None:
                rows.append((None, None, None))
            else:
                rows.append((self._cells(names[0], *one), self._cells(names[1], *other), changed))
        ids, links = [""] * len(rows), [""] * len(rows)
        changes = last = 0
        within = False
        for at, row in enumerate(rows):
            if row[2] and not within:
                last = at
                ids[max(0, at - numlines)] = f' id="{anchor}_{changes}"'
                changes += 1
                links[at] = f'<a href="#{anchor}_{changes}">n</a>'
            within = bool(row[2])
        if not rows:
            words = "No Differences Found" if context else "Empty File"
            cells = f"<td></td><td>&nbsp;{words}&nbsp;</td>"
            rows, ids, links = [(cells, cells, False)], [""], [""]
        if not rows[0][2]:
            links[0] = f'<a href="#{anchor}_0">f</a>'
        links[last] = f'<a href="#{anchor}_top">t</a>'
        shown = []
        for at, (one, other, changed) in enumerate(rows):
            if changed is not None:
                shown.append(f'            <tr><td class="diff_next"{ids[at]}>{links[at]}</td>{one}'
                             f'<td class="diff_next">{links[at]}</td>{other}</tr>\n')
            elif at:
                shown.append("        </tbody>        \n        <tbody>\n")
        head = ""
        if fromdesc or todesc:
            between = '<th class="diff_next"><br /></th>'
            head = (f'<thead><tr>{between}<th colspan="2" class="diff_header">{fromdesc}</th>'
                    f'{between}<th colspan="2" class="diff_header">{todesc}</th></tr></thead>')
        table = self._table_template % {"data_rows": "".join(shown), "header_row": head,
                                        "prefix": names[1]}
        for mark, meant in _SPANS.items():
            table = table.replace(mark, meant)
        return table
