# PEP 3131: full-width letters that NFKC turns into a dunder
().__ｃｌａｓｓ__                                 # reject: dunder
()._＿ｄict__                                  # reject: dunder
_＿builtins＿＿                                 # reject: dunder
__imp𝗈rt__("os")                             # reject: dunder
(x for x in []).gi_𝐟rame                     # reject: frame
