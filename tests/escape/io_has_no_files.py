# A module with authority: files
# differs: there is no file in it
import io
try: print(io.FileIO(__file__).read())
except Exception: print("refused")           # expect: refused
try: print(io.open(__file__).read())
except Exception: print("refused")           # expect: refused
