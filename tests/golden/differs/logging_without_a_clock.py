# differs: no clock was granted
import logging
import sys

logging.basicConfig(stream=sys.stdout, format="%(asctime)s %(filename)s:%(lineno)d %(funcName)s %(message)s")
logging.warning("x")                         # expect: 1970-01-01 00:00:00,000 logging_without_a_clock.py:6 <module> x
