# A module with authority: processes
import asyncio.subprocess                    # reject: import
