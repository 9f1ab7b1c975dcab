import logging
import sys



class Short(logging.Formatter):
    def formatException(self, info):
        lines = super().formatException(info).splitlines()
        return f"{lines[0]} ... {len(lines)} ... {lines[-1]}"


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(Short("%(levelname)s %(message)s"))
logging.basicConfig(handlers=[handler])
log = logging.getLogger("here")


def divide(a, b):
    raise ZeroDivisionError("division by zero")


try:
    divide(1, 0)
except ZeroDivisionError:
    log.exception("could not %s", "divide")
    log.error("again", exc_info=True)
# output:
#| ERROR could not divide
#| Traceback (most recent call last): ... 6 ... ZeroDivisionError: division by zero
#| ERROR again
#| Traceback (most recent call last): ... 6 ... ZeroDivisionError: division by zero
try:
    int("x")
except ValueError as error:
    kept = error
log.warning("later", exc_info=kept)
# output:
#| WARNING later
#| Traceback (most recent call last): ... 4 ... ValueError: invalid literal for int() with base 10: 'x'
log.warning("none", exc_info=True)
# output:
#| WARNING none
#| NoneType: None ... 1 ... NoneType: None
