"""The names of characters in HTML 4 and 5."""

import _html

__all__ = ["html5", "name2codepoint", "codepoint2name", "entitydefs"]

html5 = _html.html5()
name2codepoint = _html.name2codepoint()
codepoint2name = {code: name for name, code in name2codepoint.items()}
entitydefs = {name: chr(code) for name, code in name2codepoint.items()}
