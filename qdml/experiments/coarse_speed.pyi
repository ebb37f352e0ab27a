# made from coarse_speed.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['integrators', 'tolerances', 'timed_systems', 'Quicker', 'quicker', 'with_step', 'student_case', 'rival_settings', 'StudentTiming', 'RivalTiming', 'speed_rows', 'qutip_frames', 'scipy_frames', 'integrator_rows', 'many_rows', 'coarse_speed_study']
import itertools, math, time
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
import numpy as np, pandas as pd, torch
from tqdm import tqdm
from ..banded import PacketFrames
from .pareto import Case, coarser, frame_errors, interleaved, quartiles, seconds_of, sizes, solver_settings, solver_timing, split_frames, with_cost
from .coarse import bump, paper_grid
from .solvers import DT
from .sweeps import run_as_command
from ..ring import resampled
from ..rollout import Emulator
from ..runs import threads, write_csv
from ..solver import Spectral, spectral_hamiltonian
from ..systems import Expression, Gaussian, Grid, HalfCircle, Potential, System, rectangle_suite
from ..zoo import load_emulator

def timed_systems() -> list[System]: ...

@dataclass(frozen=True)
class Quicker(Potential):
    usual: Potential
    times: float

    def __call__(self, grid: Grid) -> torch.Tensor: ...

def quicker(s: System, times: float) -> System: ...

def with_step(model: str, dt: float) -> Emulator: ...

def student_case(em: Emulator, s: System) -> Case: ...

def rival_settings(model: str, s: System, dt: float=...) -> list[dict]: ...

@dataclass
class StudentTiming:
    emulator: Emulator
    system: System

    def __post_init__(self) -> None: ...

    def __call__(self, i: int) -> dict: ...

@dataclass
class RivalTiming:
    setting: dict
    system: System

    def __post_init__(self) -> None: ...

    def __call__(self, i: int) -> dict: ...

def speed_rows(settings: pd.DataFrame, rounds: int=..., both: bool=...) -> pd.DataFrame: ...

def qutip_frames(s: System, frames: int, method: str, tolerance: float) -> np.ndarray: ...

def scipy_frames(s: System, frames: int, method: str, tolerance: float) -> np.ndarray: ...
integrators: list[Any]
tolerances: dict[str, Any]

def integrator_rows(model: str, s: System, grids: tuple=...) -> list[dict]: ...

def many_rows(model: str, systems: int=..., frames: int=..., rounds: int=...) -> list[dict]: ...

def coarse_speed_study(results: str=...) -> None: ...
