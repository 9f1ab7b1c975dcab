# Escape sequences that rewrite what `cat` shows
x = 1  # [2K[1A harmless                   # reject: invisible, invisible
