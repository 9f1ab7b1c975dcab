# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
import json
x = [0] * 1000
x = [x] * 1000
y = [json.dumps(x) for _ in range(1000)]
