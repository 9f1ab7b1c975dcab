import contextlib
import logging
import sys

with contextlib.redirect_stderr(sys.stdout):
    logging.getLogger("x").info("not shown")
    logging.getLogger("x").warning("to standard error, bare")  # expect: to standard error, bare
    logging.warning("root")  # expect: WARNING:root:root
    logging.getLogger("x").error("now with a format")  # expect: ERROR:x:now with a format
print(logging.getLogger(), len(logging.getLogger().handlers))  # expect: <RootLogger root (WARNING)> 1
