# A module with authority: paths of the host
import sysconfig                             # reject: import
