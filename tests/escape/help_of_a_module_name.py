# `help("os")` imports (and its pager is a shell)
# differs: CPython hands it out
try:
    print(help("os") or missing)
except Exception:
    print("refused")                         # expect: refused
