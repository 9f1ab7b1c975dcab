# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
import json
x = json.dumps([[1] * 1000] * 100, indent=10000)
