# argparse opens files
# differs: CPython hands it out
import argparse
try:
    print(argparse.FileType()("/etc/passwd"))
except Exception:
    print("refused")                         # expect: refused
