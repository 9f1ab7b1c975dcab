# Text hidden in tag characters (prompt smuggling, 2024)
note = "hello󠁩󠁧󠁮"                            # reject: invisible, invisible, invisible
