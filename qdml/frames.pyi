# made from frames.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['seen_kinds', 'Frames', 'make_frames', 'load_frames']
from dataclasses import dataclass
from pathlib import Path
import math, zipfile, zlib
import h5py, numpy as np, torch
from numpy.typing import ArrayLike
from .runs import check_claim, open_hdf5, own_dataset
from .systems import as_numbers
seen_kinds: tuple[Any, ...]

@dataclass(frozen=True, eq=False)
class Frames:
    x: torch.Tensor
    t: torch.Tensor
    kind: str
    values: torch.Tensor
    seen: torch.Tensor
    initial: torch.Tensor | None = ...
    v: torch.Tensor | None = ...
    sigma: torch.Tensor | None = ...

    @property
    def dx(self) -> float: ...

    @property
    def runs(self) -> int: ...

    def __repr__(self) -> str: ...

def make_frames(x: ArrayLike, t: ArrayLike, frames: ArrayLike | None=..., density: ArrayLike | None=..., counts: ArrayLike | None=..., mask: ArrayLike | None=..., initial: ArrayLike | None=..., v: ArrayLike | None=..., sigma: ArrayLike | None=..., line: bool=...) -> Frames: ...

def load_frames(path: str | Path, line: bool=...) -> Frames: ...
