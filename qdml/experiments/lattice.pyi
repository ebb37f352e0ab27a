# made from lattice.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['distances', 'Lattice', 'amplitudes', 'on_all_points', 'projected', 'packet', 'movie', 'followed', 'added', 'taught', 'learned', 'bloch_period', 'split_band_error', 'split_candidates', 'LatticeTiming', 'cost_rows', 'lattice_study']
import itertools, math, time, warnings
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
import numpy as np, pandas as pd, torch
from tqdm import tqdm
from ..banded import band_to_dense
from ..coarse import CoarseConfig, CoarseNetwork, Lesson
from .coarse import dense_frames
from .pareto import interleaved, quartiles, seconds_of
from .solvers import DT, CompiledChebyshev, CompiledSplit, splittings
from .sweeps import run_as_command
from ..fitting import FitStage, gauss_newton
from ..options import Unreliable
from ..runs import threads, write_csv
from ..solver import Spectral, spectral_matrix
from ..systems import Grid, System, spectral_dispersion

@dataclass(frozen=True)
class Lattice:
    sites: int = ...
    points: int = ...
    depth: float = ...

    @property
    def waves(self) -> int: ...

    @property
    def grid(self) -> Grid: ...

    @property
    def v(self) -> torch.Tensor: ...

    @property
    def momenta(self) -> torch.Tensor: ...

    def bloch(self, q: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]: ...

    @cached_property
    def wannier(self) -> torch.Tensor: ...

def amplitudes(lattice: Lattice, psi: torch.Tensor) -> torch.Tensor: ...

def on_all_points(lattice: Lattice, a: torch.Tensor) -> torch.Tensor: ...

def projected(lattice: Lattice, v: torch.Tensor) -> torch.Tensor: ...

def packet(lattice: Lattice, centre: float, spread: float, q: float) -> torch.Tensor: ...

def movie(lattice: Lattice, v: torch.Tensor, starts: list, frames: int, dt: float) -> torch.Tensor: ...

def followed(lattice: Lattice, v: torch.Tensor, starts: list, frames: int, dt: float) -> torch.Tensor: ...

def added(lattice: Lattice, draw: np.random.Generator, smooth: bool, height: float=...) -> torch.Tensor: ...
distances: tuple[Any, ...]

def taught(lattice: Lattice, steps: int=..., bumps: int=..., seed: int=...) -> list[list[Lesson]]: ...

def learned(lattice: Lattice, lessons: list[list[Lesson]], hops: int=..., between: int=..., iterations: int=...) -> CoarseNetwork: ...

def bloch_period(a: torch.Tensor, dt: float) -> float: ...

def split_band_error(points: int, order: int, substeps: int, lattice: Lattice=...) -> float: ...

def split_candidates(tolerance: float, lattice: Lattice=...) -> list[tuple[int, int, int]]: ...

@dataclass
class LatticeTiming:
    advance: object
    frames: int
    dt: float

    def __call__(self, i: int) -> dict: ...

def cost_rows(student: CoarseNetwork, lattice: Lattice=..., rounds: int=...) -> list[dict]: ...

def lattice_study(results: str=...) -> None: ...
