# asyncio starts processes
# differs: CPython hands it out
import asyncio
try:
    print(asyncio.create_subprocess_shell)
except Exception:
    print("refused")                         # expect: refused
