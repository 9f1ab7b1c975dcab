# smolagents: `queue.threading`
# differs: CPython hands it out
import queue
try:
    print(queue.threading)
except Exception:
    print("refused")                         # expect: refused
