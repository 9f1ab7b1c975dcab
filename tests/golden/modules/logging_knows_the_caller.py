# A record says where the logger was called, and with `stack_info` by whom.
import logging
import sys


class Short(logging.Formatter):
    def formatStack(self, text):
        return "\n".join(line.rpartition("/")[2].partition(".py")[2] or line
                         for line in text.splitlines())


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(Short("%(module)s %(lineno)d %(funcName)s %(levelname)s %(message)s"))
log = logging.getLogger("app")
log.addHandler(handler)
log.setLevel(logging.DEBUG)
log.propagate = False
log.info("module")


def helper(text, level=2):
    log.warning(text, stacklevel=level)


class Service:
    def run(self):
        log.debug("method")
        helper("through a helper")
        helper("two further", 3)
        helper("too far", 30)
        log.error("with its stack", stack_info=True)
        return [log.info("item %d", n) for n in range(1)]


Service().run()
sorted([2, 1], key=lambda n: log.info("key") or n)
adapter = logging.LoggerAdapter(log, {})
adapter.info("adapter")
try:
    1 / 0
except ZeroDivisionError:
    log.log(logging.ERROR, "level")
print(log.findCaller()[1:])
# output:
#| logging_knows_the_caller 18 <module> INFO module
#| logging_knows_the_caller 27 run DEBUG method
#| logging_knows_the_caller 28 run WARNING through a helper
#| logging_knows_the_caller 35 <module> WARNING two further
#| logging_knows_the_caller 35 <module> WARNING too far
#| logging_knows_the_caller 31 run ERROR with its stack
#| Stack (most recent call last):
#| ", line 35, in <module>
#|     Service().run()
#| ", line 31, in run
#|     log.error("with its stack", stack_info=True)
#| logging_knows_the_caller 32 <listcomp> INFO item 0
#| logging_knows_the_caller 36 <lambda> INFO key
#| logging_knows_the_caller 36 <lambda> INFO key
#| logging_knows_the_caller 38 <module> INFO adapter
#| logging_knows_the_caller 42 <module> ERROR level
#| (43, '<module>', None)
