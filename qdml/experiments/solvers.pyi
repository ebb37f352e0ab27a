# made from solvers.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['DT', 'strang', 'blanes_moan', 'splittings', 'planning_flags', 'solver_source', 'fast_arithmetic', 'Method', 'Kernel', 'each', 'student_propagator', 'learned', 'difference_network', 'stencil', 'cut_spectral_propagator', 'Splitting', 'split_factors', 'transforms', 'Split', 'CappedDispersion', 'compile_solvers', 'compiled_library', 'compiled_packets', 'CompiledSplit', 'splits', 'forget_plans', 'Chebyshev', 'CompiledChebyshev', 'expansions', 'Stepping', 'crank_nicolson', 'space_splitting', 'Diagonalised', 'Recurrent']
import ctypes, shutil, subprocess, tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Callable
import numpy as np
import torch
from fastcore.basics import patch
from numba import njit
from ..systems import Grid, System, spectral_dispersion, three_point_dispersion
from ..banded import Propagator, chebyshev_coefficients
from ..solver import spectral_matrix
from ..students import HamiltonianConfig, HamiltonianNetwork, Student
from ..zoo import load_emulator
DT: float

class Method:
    method: str
    model: str | None
    order: int | None
    diagonals: int
    history: int
    substeps: int
    tolerance: float
    planning: str
    library: str
    language: str
    precisions: tuple[Any, ...]

    def prepare(self, grid: Grid, v: torch.Tensor, psi: torch.Tensor, dtype: torch.dtype, threads: int=...) -> None: ...

    def columns(self) -> dict: ...

    @property
    def shared(self) -> bool: ...

    @property
    def number(self) -> type: ...

    @property
    def cap(self) -> float | None: ...

    def setup(self, v: torch.Tensor, psi: torch.Tensor) -> None: ...

    def advance(self, frames: int) -> None: ...

    def frame(self) -> torch.Tensor: ...

@dataclass(eq=False)
class Kernel(Method):
    method: str
    propagator: Callable
    model: str | None = ...
    order: int | None = ...

    def setup(self, v: torch.Tensor, psi: torch.Tensor) -> None: ...

    def advance(self, frames: int) -> None: ...

    def frame(self) -> torch.Tensor: ...

def each(work: Callable, items: list, threads: int) -> None: ...

def student_propagator(net: Student, half: int | None=..., two: bool=...) -> Callable: ...

def learned(model: str, two: bool=...) -> Kernel: ...

def difference_network(order: int, dx: float) -> HamiltonianNetwork: ...

def stencil(order: int, grid: Grid) -> Kernel: ...

def cut_spectral_propagator(grid: Grid, half: int) -> Callable: ...

@dataclass(frozen=True)
class Splitting:
    order: int
    potential: tuple
    kinetic: tuple
strang: Any
blanes_moan: Any
splittings: dict[Any, Any]

def split_factors(splitting: Splitting, substeps: int, dispersion: Callable, grid: Grid, v: np.ndarray) -> np.ndarray: ...
planning_flags: dict[str, Any]

def transforms(shape: tuple, number: type, planning: str=..., threads: int=...) -> tuple: ...

@dataclass(eq=False)
class Split(Method):
    substeps: int
    splitting: Splitting = ...
    dispersion: Callable = ...
    planning: str = ...
    method = 'split operator'
    library = 'pyFFTW'
    language = 'Python'

    @property
    def order(self) -> int: ...

    def factors(self, v: torch.Tensor) -> np.ndarray: ...

    def setup(self, v: torch.Tensor, psi: torch.Tensor) -> None: ...

    def frame(self) -> torch.Tensor: ...

    def advance(self, frames: int, kept: np.ndarray | None=...) -> None: ...

    def keep(self, frames: int) -> np.ndarray: ...

@dataclass(frozen=True)
class CappedDispersion:
    cap: float

    def __call__(self, k: torch.Tensor, dx: float) -> torch.Tensor: ...
solver_source: str
fast_arithmetic: tuple[Any, ...]

def compile_solvers(target: Path, *options: str) -> bool: ...

def compiled_library(single: bool) -> ctypes.CDLL | None: ...

class _Packet:
    library: ctypes.CDLL
    like: np.ndarray
    place: Any

    def __init__(self, library: ctypes.CDLL, psi: np.ndarray, planning: str) -> None: ...

    def __del__(self) -> None: ...

    def frame(self) -> np.ndarray: ...

def compiled_packets(psi: np.ndarray, planning: str) -> list[_Packet]: ...

class CompiledSplit(Split):
    library = 'FFTW'
    language = 'C'

    def setup(self, v: torch.Tensor, psi: torch.Tensor) -> None: ...

    def frame(self) -> torch.Tensor: ...

    def advance(self, frames: int, kept: np.ndarray | None=...) -> None: ...

def splits(substeps: tuple, splitting: Splitting=..., dispersion: Callable=..., python: bool=...) -> list[Split]: ...

def forget_plans() -> None: ...

@dataclass(eq=False)
class Chebyshev(Method):
    tolerance: float
    planning: str = ...
    dispersion: Callable = ...
    method = 'Chebyshev'
    library = 'pyFFTW'
    language = 'Python'

    def factors(self, v: torch.Tensor) -> tuple: ...

    def setup(self, v: torch.Tensor, psi: torch.Tensor) -> None: ...

    @property
    def real(self) -> type: ...

    def frame(self) -> torch.Tensor: ...

    def twice(self, f: np.ndarray) -> np.ndarray: ...

    def advance(self, frames: int) -> None: ...

class CompiledChebyshev(Chebyshev):
    library = 'FFTW'
    language = 'C'

    def setup(self, v: torch.Tensor, psi: torch.Tensor) -> None: ...

    def frame(self) -> torch.Tensor: ...

    def advance(self, frames: int, kept: np.ndarray | None=...) -> None: ...

    def keep(self, frames: int) -> np.ndarray: ...

def expansions(tolerances: tuple, dispersion: Callable=..., python: bool=...) -> list[Chebyshev]: ...

@dataclass(eq=False)
class Stepping(Method):
    method: str
    step: Callable
    substeps: int
    library = 'Numba'
    language = 'LLVM'

    def setup(self, v: torch.Tensor, psi: torch.Tensor) -> None: ...

    def advance(self, frames: int) -> None: ...

    def frame(self) -> torch.Tensor: ...

def crank_nicolson(substeps: int) -> Stepping: ...

def space_splitting(substeps: int=...) -> Stepping: ...

class Diagonalised(Method):
    method = 'diagonalisation'
    library = 'BLAS'
    language = 'Python'

    def setup(self, v: torch.Tensor, psi: torch.Tensor) -> None: ...

    def advance(self, frames: int) -> None: ...

    def frame(self) -> torch.Tensor: ...

@dataclass(eq=False)
class Recurrent(Method):
    model: str
    method = 'network'
    library = 'torch'
    language = 'Python'

    def setup(self, v: torch.Tensor, psi: torch.Tensor) -> None: ...

    def advance(self, frames: int) -> None: ...

    def frame(self) -> torch.Tensor: ...
