# Files by line (`linecache.getlines`): without a grant there are none
# differs: CPython reads the machine's files
import linecache
print(linecache.getlines("/etc/passwd"), repr(linecache.getline("/proc/self/cmdline", 1)))   # expect: [] ''
