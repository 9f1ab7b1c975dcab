# differs: no clock was granted, and no frame knows the caller's line
import logging
import sys

logging.basicConfig(stream=sys.stdout, format="%(asctime)s %(filename)s:%(lineno)d %(funcName)s %(message)s")
logging.warning("x")                         # expect: 1970-01-01 00:00:00,000 (unknown file):0 (unknown function) x
