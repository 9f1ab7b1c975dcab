# Two names that look like one
admin = False
admi͏n = True                                # reject: invisible
é︀ = 1                                       # reject: invisible
