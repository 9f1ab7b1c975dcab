# A module with authority: memory and file descriptors
import faulthandler                          # reject: import
