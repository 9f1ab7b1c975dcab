# flags: --max-steps 2000000
# exhausts: steps
import json
x = [list(range(100)) for _ in range(100)]
while True:
    json.loads(json.dumps(x))
