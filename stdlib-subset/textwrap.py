"""Text wrapping and filling."""

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_whitespace = "\t\n\x0b\x0c\r "


def _is_word(c):
    return c.isalnum() or c == "_"


def _split_spaces(text):
    """Runs of whitespace and of what is none, in order."""
    chunks = []
    start = 0
    for i in range(1, len(text) + 1):
        if i == len(text) or (text[i] in _whitespace) != (text[start] in _whitespace):
            chunks.append(text[start:i])
            start = i
    return chunks


def _is_letter(c):
    return (c.isalnum() or c == "_") and not c.isdecimal()


def _is_word_part(c):
    return c.isalnum() or c in "_!\"'&.,?"


def _dash_end(word, at):
    """Where an em-dash that begins at `at` between two words ends, or 0."""
    end = at
    while end < len(word) and word[end] == "-":
        end += 1
    if end - at >= 2 and end < len(word) and _is_word(word[end]) and at and _is_word_part(
            word[at - 1]):
        return end
    return 0


def _breaks_after(word, at):
    """Whether a line may end behind the hyphen at `at`: two letters stand before and behind."""
    if at >= 2 and _is_letter(word[at - 1]) and _is_letter(word[at - 2]):
        pass
    elif not (at >= 3 and _is_letter(word[at - 1]) and word[at - 2] == "-"
              and _is_letter(word[at - 3])):
        return False
    after = word[at + 1:at + 4]
    if len(after) < 2 or not _is_letter(after[0]):
        return False
    if after[1] == "-":
        after = after[1:]
    return len(after) > 1 and _is_letter(after[1])


def _split_hyphens(word):
    """The pieces of a word that a line may end after: behind hyphens and around dashes."""
    pieces = []
    start = 0
    n = len(word)
    while start < n:
        end = _dash_end(word, start) if word[start] == "-" else 0
        if not end:
            end = start + 1
            while end < n:
                if word[end] == "-":
                    if _breaks_after(word, end):
                        end += 1
                        break
                    if _dash_end(word, end):
                        break
                end += 1
        pieces.append(word[start:end])
        start = end
    return pieces


class TextWrapper:
    """Object for wrapping/filling text."""

    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True,
                 replace_whitespace=True, fix_sentence_endings=False, break_long_words=True,
                 drop_whitespace=True, break_on_hyphens=True, tabsize=8, *, max_lines=None,
                 placeholder=" [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            for c in "\t\n\x0b\x0c\r":
                if c in text:
                    text = text.replace(c, " ")
        return text

    def _split(self, text):
        chunks = _split_spaces(text)
        if not self.break_on_hyphens:
            return chunks
        made = []
        for chunk in chunks:
            if "-" in chunk:
                made.extend(_split_hyphens(chunk))
            else:
                made.append(chunk)
        return made

    def _fix_sentence_endings(self, chunks):
        i = 0
        while i < len(chunks) - 1:
            if chunks[i + 1] == " " and _ends_sentence(chunks[i]):
                chunks[i + 1] = "  "
                i += 2
            else:
                i += 1

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        space_left = 1 if width < 1 else width - cur_len
        if self.break_long_words:
            end = space_left
            chunk = reversed_chunks[-1]
            if self.break_on_hyphens and len(chunk) > space_left:
                hyphen = chunk.rfind("-", 0, space_left)
                if hyphen > 0 and any(c != "-" for c in chunk[:hyphen]):
                    end = hyphen + 1
            cur_line.append(chunk[:end])
            reversed_chunks[-1] = chunk[end:]
        elif not cur_line:
            cur_line.append(reversed_chunks.pop())

    def _wrap_chunks(self, chunks):
        lines = []
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        chunks.reverse()
        while chunks:
            cur_line = []
            cur_len = 0
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and chunks[-1].strip() == "" and lines:
                del chunks[-1]
            while chunks:
                size = len(chunks[-1])
                if cur_len + size > width:
                    break
                cur_line.append(chunks.pop())
                cur_len += size
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, cur_line, cur_len, width)
                cur_len = sum(map(len, cur_line))
            if self.drop_whitespace and cur_line and cur_line[-1].strip() == "":
                cur_len -= len(cur_line[-1])
                del cur_line[-1]
            if not cur_line:
                continue
            if (self.max_lines is None or len(lines) + 1 < self.max_lines
                    or (not chunks or self.drop_whitespace and len(chunks) == 1
                        and not chunks[0].strip()) and cur_len <= width):
                lines.append(indent + "".join(cur_line))
                continue
            while cur_line:
                if cur_line[-1].strip() and cur_len + len(self.placeholder) <= width:
                    cur_line.append(self.placeholder)
                    lines.append(indent + "".join(cur_line))
                    break
                cur_len -= len(cur_line[-1])
                del cur_line[-1]
            else:
                if lines:
                    prev_line = lines[-1].rstrip()
                    if len(prev_line) + len(self.placeholder) <= self.width:
                        lines[-1] = prev_line + self.placeholder
                        break
                lines.append(indent + self.placeholder.lstrip())
            break
        return lines

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def wrap(self, text):
        """Reformat the single paragraph in 'text' so it fits in lines of no more than width."""
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        """Reformat the single paragraph in 'text', and return it as one string."""
        return "\n".join(self.wrap(text))


def _ends_sentence(chunk):
    end = len(chunk)
    if end and chunk[end - 1] in "\"'":
        end -= 1
    return end >= 2 and chunk[end - 1] in ".!?" and "a" <= chunk[end - 2] <= "z"


def wrap(text, width=70, **kwargs):
    """Wrap a single paragraph of text, returning a list of wrapped lines."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """Fill a single paragraph of text, returning a new string."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """Collapse and truncate the given text to fit in the given width."""
    w = TextWrapper(width=width, max_lines=1, **kwargs)
    return w.fill(" ".join(text.strip().split()))


def dedent(text):
    """Remove any common leading whitespace from every line in `text`."""
    lines = text.split("\n")
    margin = None
    for i, line in enumerate(lines):
        content = line.lstrip(" \t")
        if not content:
            lines[i] = ""
            continue
        if not line.strip("\x0b\x0c\r \t"):
            continue
        indent = line[:len(line) - len(content)]
        if margin is None:
            margin = indent
        elif not indent.startswith(margin):
            n = 0
            for x, y in zip(margin, indent):
                if x != y:
                    break
                n += 1
            margin = margin[:n]
    if margin:
        lines = [line[len(margin):] if line.startswith(margin) else line for line in lines]
    return "\n".join(lines)


def indent(text, prefix, predicate=None):
    """Adds 'prefix' to the beginning of selected lines in 'text'."""
    if predicate is None:
        predicate = str.strip
    return "".join([prefix + line if predicate(line) else line
                    for line in text.splitlines(True)])
