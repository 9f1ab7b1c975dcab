# logging.handlers: records kept in memory until one is serious, and records in a queue
import logging
import logging.handlers
import queue

log = logging.getLogger('shop')
log.setLevel(logging.DEBUG)
log.propagate = False
class Out(logging.Handler):
    def emit(self, record):
        print(self.format(record))

out = Out()
out.setFormatter(logging.Formatter('%(levelname)s %(name)s: %(message)s'))

memory = logging.handlers.MemoryHandler(4, target=out)
log.addHandler(memory)
log.info('one')
log.debug('two %d', 2)
print(len(memory.buffer))  # expect: 2
log.error('three')
# output:
#| INFO shop: one
#| DEBUG shop: two 2
#| ERROR shop: three
print(len(memory.buffer))  # expect: 0
for number in range(5):
    log.info('number %s', number)
# output:
#| INFO shop: number 0
#| INFO shop: number 1
#| INFO shop: number 2
#| INFO shop: number 3
print([record.getMessage() for record in memory.buffer])  # expect: ['number 4']
memory.close()  # expect: INFO shop: number 4
log.removeHandler(memory)
print(memory.target, memory.capacity, memory.flushLevel)  # expect: None 4 40

quiet = logging.handlers.MemoryHandler(10, flushLevel=logging.CRITICAL, flushOnClose=False)
log.addHandler(quiet)
log.error('kept')
quiet.setTarget(out)
quiet.close()
log.removeHandler(quiet)

class Counting(logging.handlers.BufferingHandler):
    def flush(self):
        if self.buffer:
            print('flush', [record.msg for record in self.buffer])
        super().flush()

counting = Counting(2)
log.addHandler(counting)
for word in 'abc':
    log.info(word)  # expect: flush ['a', 'b']
log.removeHandler(counting)
counting.close()  # expect: flush ['c']

waiting = queue.Queue()
handler = logging.handlers.QueueHandler(waiting)
log.addHandler(handler)
try:
    1 / 0
except ZeroDivisionError:
    log.exception('failed: %s', 'sum')
log.warning('next')
record = waiting.queue[0]
print(record.args, record.exc_info, record.msg.splitlines()[0], record.msg.splitlines()[-1])  # expect: None None failed: sum ZeroDivisionError: division by zero
log.handlers.clear()
loud = Out()
loud.setLevel(logging.ERROR)
waiting.queue.popleft()
listener = logging.handlers.QueueListener(waiting, out, loud, respect_handler_level=True)
while not waiting.empty():
    listener.handle(listener.dequeue(False))  # expect: WARNING shop: next
print(waiting.qsize(), logging.handlers.DEFAULT_TCP_LOGGING_PORT)  # expect: 0 9020
