# made from light_cone.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['dispersions', 'fits', 'long_fits', 'best_kernel', 'theory_row', 'theory_rows', 'rolled', 'roll_band', 'averaged', 'cut_band', 'window_settings', 'cut_rows', 'fitted_band', 'LinearFit', 'fitted_row', 'window_rows', 'interval_row', 'interval_rows', 'width_training', 'mean_density', 'trained_rows', 'light_cone_study']
import math
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Callable
import numpy as np
import pandas as pd
import torch
from scipy.sparse import csc_matrix
from tqdm import tqdm
from ..runs import write_csv
from ..systems import Grid, System, rectangle_suite, three_point_dispersion, spectral_dispersion
from ..banded import Propagator, band_to_dense
from ..solver import SSM, Exact, exact_band, three_point_band
from ..windowing import Curriculum, Sampling, Windows, barrier_curriculum
from ..students import KernelConfig
from ..options import Recipe
from ..rollout import Emulator
from ..zoo import load_emulator, load_model
from ..metrics import mae, correlation
from .engine import Engine, Resources
from .sweeps import Stage, Training, open_curriculum, sweep, run_as_command
from .loop import student_scores

def best_kernel(dispersion: Callable, half: int, theta_max: float, dt: float=..., dx: float=...) -> tuple[np.ndarray, float, float]: ...
dispersions: dict[str, Any]

def theory_row(dispersion: str, top: float, dt: float, half: int) -> dict: ...

def theory_rows() -> list[dict]: ...

def rolled(k: torch.Tensor, taps: torch.Tensor, psi: torch.Tensor, frames: int) -> torch.Tensor: ...

def roll_band(band: torch.Tensor, psi: torch.Tensor, frames: int) -> torch.Tensor: ...

def averaged(systems: list[System], reference: list[torch.Tensor], roll: Callable) -> dict: ...

def cut_band(band: torch.Tensor, half: int) -> torch.Tensor: ...

def window_settings(kernel: str, half: int, systems: int, cut: bool=..., step: int=..., dt: float=...) -> dict: ...

def cut_rows(systems: list[System], halves: tuple, taught: list[torch.Tensor], exact: list[torch.Tensor]) -> list[dict]: ...

def fitted_band(h: torch.Tensor, taps: torch.Tensor, dt: float, top: float, spread: float, ridge: float) -> torch.Tensor: ...

@dataclass(frozen=True)
class LinearFit:
    half: int
    step: int
    top: float
    spread: float
    ridge: float
    dt: float = ...

    @property
    def taps(self) -> torch.Tensor: ...

    def roll(self, s: System, frames: int) -> torch.Tensor: ...
fits: tuple[Any, ...]
long_fits: tuple[Any, ...]

def fitted_row(fit: LinearFit, systems: list[System], exact: list[torch.Tensor]) -> dict: ...

def window_rows(halves: tuple=...) -> list[dict]: ...

def interval_row(em: Emulator, systems: list[System], taught: list[torch.Tensor]) -> dict: ...

def interval_rows() -> list[dict]: ...

def width_training(width: int, windows: float) -> Training: ...

def mean_density(curriculum: Curriculum, curricula: str | Path) -> float: ...

def trained_rows(windows: float, folder: str | Path, curricula: str | Path, engine: Engine) -> list[dict]: ...

def light_cone_study(windows: float=..., folder: str=..., curricula: str=..., workers: int=..., address: str | None=..., gpus: float=..., memory: float=..., results: str=...) -> None: ...
