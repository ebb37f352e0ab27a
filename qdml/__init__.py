__version__ = "0.1.0"

def __getattr__(name: str) -> object:
    "Import `explore` when it is asked for, so that commands need not"
    if name == "explore":
        from .explorer import explore
        return explore
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
