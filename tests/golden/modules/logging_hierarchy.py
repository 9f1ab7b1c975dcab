import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)-8s %(name)s: %(message)s")
log = logging.getLogger("app.db")
log.debug("not shown")
log.info("hello %s, %d", "world", 5)  # expect: INFO     app.db: hello world, 5
log.warning("%(a)s and %(b)s", {"a": 1, "b": 2})  # expect: WARNING  app.db: 1 and 2
logging.error("from the root")  # expect: ERROR    root: from the root
print(log, log.parent, logging.getLogger("app"), log.parent is logging.getLogger("app"), log.getEffectiveLevel(), log.isEnabledFor(10))
# output:
#| <Logger app.db (INFO)> <RootLogger root (INFO)> <Logger app (INFO)> True 20 False
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("[{levelname[0]}] {message:>10}", style="{"))
app = logging.getLogger("app")
app.addHandler(handler)
log.critical("twice")
# output:
#| [C]      twice
#| CRITICAL app.db: twice
app.propagate = False
log.error("once")  # expect: [E]       once
log.setLevel("ERROR")
log.warning("not shown")
app.info("shown")  # expect: [I]      shown
handler.addFilter(logging.Filter("app.db"))
app.info("filtered")
handler.addFilter(lambda record: "secret" not in record.getMessage())
log.error("a secret")
log.error("no such")  # expect: [E]    no such
adapter = logging.LoggerAdapter(log, {"user": "eve"})
handler.setFormatter(logging.Formatter("$user: $message", style="$"))
adapter.error("adapted")  # expect: eve: adapted
logging.disable(logging.ERROR)
adapter.error("disabled")
logging.disable(logging.NOTSET)
logging.addLevelName(25, "NOTICE")
print(logging.getLevelName(25), logging.getLevelName("NOTICE"), logging.getLevelName(7), log.getChild("x").name, app.hasHandlers())  # expect: NOTICE 25 Level 7 app.db.x True
for wrong in (lambda: log.setLevel("NONE"), lambda: log.setLevel(1.5), lambda: log.log("x", "y"), lambda: logging.Formatter("x"),
              lambda: logging.Formatter("{x!q}", style="{"), lambda: logging.Formatter("$", style="$"), lambda: logging.Formatter("x", style="?"),
              lambda: logging.getLogger(5), lambda: logging.basicConfig(force=True, what=1), lambda: log.error("x", extra={"message": 1})):
    try:
        wrong()
    except (ValueError, TypeError, KeyError) as error:
        print(type(error).__name__, error)
# output:
#| ValueError Unknown level: 'NONE'
#| TypeError Level not an integer or a valid string: 1.5
#| TypeError level must be an integer
#| ValueError Invalid format 'x' for '%' style
#| ValueError invalid format: invalid conversion: 'q'
#| ValueError invalid format: bare '$' not allowed
#| ValueError Style must be one of: %,{,$
#| TypeError A logger name must be a string
#| ValueError Unrecognised argument(s): what
#| KeyError "Attempt to overwrite 'message' in LogRecord"
