# A module with authority: the processes of the host
import psutil                                # reject: import
