"""CPython's own package asks for sockets before anything else; most of its tests need none."""
