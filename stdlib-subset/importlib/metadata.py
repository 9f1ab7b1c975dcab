"""What is installed: nothing is, here. Whoever asks for a version is told so."""

__all__ = [
    "PackageNotFoundError", "distribution", "distributions", "entry_points", "files", "metadata",
    "packages_distributions", "requires", "version",
]


class PackageNotFoundError(ModuleNotFoundError):
    """The package was not found."""

    def __str__(self):
        return f"No package metadata was found for {self.name}"

    @property
    def name(self):
        name, = self.args
        return name


def distribution(distribution_name):
    """Get the ``Distribution`` instance for the named package."""
    if not distribution_name:
        raise ValueError("A distribution name is required.")
    raise PackageNotFoundError(distribution_name)


def distributions(**kwargs):
    """Get all ``Distribution`` instances in the current environment."""
    return iter(())


def metadata(distribution_name):
    """Get the metadata for the named package."""
    return distribution(distribution_name)


def version(distribution_name):
    """Get the version string for the named package."""
    return distribution(distribution_name)


def files(distribution_name):
    """Return a list of files for the named package."""
    return distribution(distribution_name)


def requires(distribution_name):
    """Return a list of requirements for the named package."""
    return distribution(distribution_name)


class EntryPoints(list):
    """Entry points that can be chosen by name and group."""

    __slots__ = ()

    def __getitem__(self, name):
        """Get the EntryPoint in self matching name."""
        if isinstance(name, int):
            return super().__getitem__(name)
        for found in self.select(name=name):
            return found
        raise KeyError(name)

    def select(self, **params):
        """Select entry points from self that match the given parameters (typically group and/or name)."""
        return EntryPoints(point for point in self if all(getattr(point, k) == v for k, v in params.items()))

    @property
    def names(self):
        """Return the set of all names of all entry points."""
        return {point.name for point in self}

    @property
    def groups(self):
        """Return the set of all groups of all entry points."""
        return {point.group for point in self}


class SelectableGroups(dict):
    """Lists of entry points by their groups, as `entry_points()` gives them without parameters."""

    @property
    def groups(self):
        return set(self)

    @property
    def names(self):
        return {point.name for points in self.values() for point in points}

    def select(self, **params):
        if not params:
            return self
        return EntryPoints(point for points in self.values() for point in points).select(**params)


def entry_points(**params):
    """Return EntryPoint objects for all installed packages."""
    return SelectableGroups().select(**params)


def packages_distributions():
    """Return a mapping of top-level packages to their distributions."""
    return {}
