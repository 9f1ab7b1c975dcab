# A module with authority: paths of the host
import site                                  # reject: import
