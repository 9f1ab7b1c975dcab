# A module with authority: handlers that run between any two instructions
import signal                                # reject: import
