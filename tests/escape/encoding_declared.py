# An encoding that turns comments into code (`raw_unicode_escape`, CTF 2022)
# -*- note: no coding line works here; the text is UTF-8 -*-
# \u000aprint("out")
print("in")   # expect: in
