# A module with authority: native code
import gevent                                # reject: import
