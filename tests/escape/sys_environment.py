# Facts about the host
# differs: there are none
import sys
print(sys.orig_argv, sys.path, sys.executable)   # expect: ['sys_environment.py'] [] 
