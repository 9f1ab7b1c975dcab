# differs: the streams of a sandbox are UTF-8
import sys

sys.stdout.reconfigure(encoding='utf-8')
sys.stdout.reconfigure(line_buffering=True)
try:
    sys.stdout.reconfigure(encoding='latin-1')
except ValueError as error:
    print(error)
# output:
#| the streams of a sandbox are UTF-8
