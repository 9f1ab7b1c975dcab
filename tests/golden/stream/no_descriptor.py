# differs: there is no file behind the streams, so there is no descriptor
import sys

try:
    sys.stdout.fileno()
except OSError as error:
    print('refused')  # expect: refused
