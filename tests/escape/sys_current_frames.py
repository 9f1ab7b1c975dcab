# `sys._current_frames` sees all threads
# differs: CPython hands it out
import sys
try:
    print(sys._current_frames())
except Exception:
    print("refused")                         # expect: refused
