# A module with authority: factories by name (`()` in dictConfig)
import logging.config                        # reject: import
