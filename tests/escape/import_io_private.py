# A module with authority: files by a private name
# differs: there is no file in it
import _io
try: print(_io.FileIO(__file__).read())
except AttributeError: print("refused")      # expect: refused
try: print(_io.open(__file__).read())
except AttributeError: print("refused")      # expect: refused
