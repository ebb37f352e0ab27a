# made from graphics.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['variants', 'paper_windows', 'solvers', 'Variant', 'matrix_precision', 'in_float', 'training_rate', 'training_rows', 'precision_rows', 'whole_budget', 'Crowd', 'judged', 'mean_errors', 'synchronised', 'student_rows', 'CardSplit', 'CardChebyshev', 'recorded_step', 'on_grid', 'rival_errors', 'good_rivals', 'rival_rows', 'kernel_rows', 'teacher_rows', 'fit_rows', 'graphics_study']
import itertools, time
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Callable, Iterator
import numpy as np, pandas as pd, torch
from tqdm import tqdm
from ..banded import StackedFrames
from .benchmarks import batch_rows, row, this_machine
from .pareto import coarser, dispersion_of, frame_errors, with_cost
from .solvers import DT, split_factors, splittings
from .sweeps import run_as_command, suite_rows
from ..banded import chebyshev_coefficients
from ..fitting import fit, paper_stages
from ..model import GRUConfig, Network
from ..options import Recipe
from ..ring import resampled
from ..runs import seeded_torch, write_csv
from ..solver import Spectral, teachers
from ..students import HamiltonianConfig
from ..systems import Gaussian, Grid, Rectangle, System, rectangle_suite
from ..training import TrainingLoss, descent, for_batch, make_optimiser, one_step_error, paper_recipe
from ..training import recorded_descent, train
from ..windowing import Curriculum, Sampling, Trajectories, Windows, barrier_curriculum, build
from ..zoo import load_emulator, load_model, shipped

@dataclass(frozen=True)
class Variant:
    recorded: bool = ...
    compiled: bool = ...
    precision: str = ...
variants: list[Any]

@contextmanager
def matrix_precision(name: str) -> Iterator[None]: ...

def in_float(net: Network) -> Network: ...

def training_rate(windows: Windows, recipe: Recipe, variant: Variant, seconds: float=...) -> float: ...

def training_rows(data: Trajectories, batches: tuple=..., long: int=...) -> list[dict]: ...

def precision_rows(data: Trajectories) -> list[dict]: ...
paper_windows: int

def whole_budget(data: Trajectories, folder: str | Path, batch: int=..., seed: int=...) -> list[dict]: ...

@dataclass(frozen=True)
class Crowd:
    potentials: int = ...
    packets: int = ...
    seed: int = ...

    def systems(self) -> list[list[System]]: ...

def judged(crowd: list[list[System]], number: int=..., frames: int=...) -> tuple[list[System], torch.Tensor]: ...

def mean_errors(psi: torch.Tensor, reference: torch.Tensor) -> dict: ...

def synchronised(work: Callable) -> float: ...

def student_rows(model: str, crowd: list[list[System]], known: tuple, device: str=..., frames: int=..., rounds: int=...) -> list[dict]: ...

class CardSplit:
    dtype: Any
    first: Any
    undo: Any
    stages: Any
    psi: Any

    def __init__(self, setting: dict, grid: Grid, v: torch.Tensor, psi: torch.Tensor, device: str=...) -> None: ...

    def step(self) -> None: ...

    @property
    def frame(self) -> torch.Tensor: ...

class CardChebyshev:
    dtype: Any
    kinetic: Any
    potential: Any
    c: Any
    psi: Any

    def __init__(self, setting: dict, grid: Grid, v: torch.Tensor, psi: torch.Tensor, device: str=...) -> None: ...

    def step(self) -> None: ...

    @property
    def frame(self) -> torch.Tensor: ...
solvers: dict[str, Any]

def recorded_step(solver: CardSplit | CardChebyshev) -> Callable: ...

def on_grid(systems: list[System], points: int, potential: str) -> tuple: ...

def rival_errors(setting: dict, known: tuple, device: str) -> dict: ...

def good_rivals(settings: pd.DataFrame, allowed: dict, known: tuple, device: str=..., number: int=..., tries: int=...) -> list[dict]: ...

def rival_rows(model: str, rivals: list[dict], crowd: list[list[System]], device: str=..., frames: int=..., rounds: int=...) -> list[dict]: ...

def kernel_rows(settings: pd.DataFrame, crowd: Crowd=..., device: str=..., models: tuple=..., frames: int=..., rounds: int=...) -> pd.DataFrame: ...

def teacher_rows() -> list[dict]: ...

def fit_rows(data: Trajectories, folder: str | Path, batch: int=...) -> list[dict]: ...

def graphics_study(results: str=..., settings: str=..., folder: str=..., budget: bool=...) -> None: ...
