# Characters that cannot be seen, anywhere in the text.
x = "a‮b"                                # reject: invisible
# a comment that ⁦ hides                  # reject: invisible
y = "ad​min"                              # reject: invisible
z = "‏؜"                             # reject: invisible, invisible
b = """
⁩  # reject: invisible
"""
w = "﻿"                                   # reject: invisible
v = "[2J "                             # reject: invisible, invisible
u = "­ ㅤ ᅟ ⁠ ᠎"         # reject: invisible, invisible, invisible, invisible, invisible
t = "a‍b"                                 # reject: invisible
sㅤ = 1                                   # reject: invisible
r͏ = 1                                   # reject: invisible
é️ = 1                                 # reject: invisible
o.é️                                   # reject: invisible
q = "󠁡"                               # reject: invisible
