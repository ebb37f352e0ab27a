# made from generalisation.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['held', 'dx', 'values', 'coarse', 'finer_time', 'finer_space', 'resolutions', 'packet_columns', 'momentum_density', 'taught_density', 'taught_waves', 'swept_systems', 'swept_reference', 'swept_scores', 'generalisation_scores', 'five_networks', 'shipped_rows', 'fastest_wave', 'resolution_settings', 'resolution_trainings', 'resolution_scores', 'only_taught', 'packet_systems', 'mean_curve', 'packet_scores', 'generalisation_study']
import math
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
import pandas as pd
import torch
from ..runs import write_csv
from ..systems import System, Grid, Gaussian, Rectangle, Free, packets, barrier_suite
from ..trajectory import Trajectory
from ..solver import SSM, Teacher
from ..windowing import Curriculum, Sampling, barrier_curriculum
from ..model import GRUConfig
from ..rollout import Emulator
from ..zoo import load_emulator
from ..metrics import score, per_frame
from .engine import Engine, Resources
from .sweeps import Training, weighted_stage, unrolled_stage, slug, sweep, scored_rows
from .sweeps import run_as_command
from ..windowing import windows_seen
from .architectures import table_trainings

def momentum_density(psi: torch.Tensor) -> torch.Tensor: ...

def taught_density(curriculum: Curriculum=...) -> torch.Tensor: ...

def taught_waves(curriculum: Curriculum=..., share: float=...) -> torch.Tensor: ...
held: dict[str, Any]
dx: float
values: dict[str, Any]

def swept_systems(parameter: str, grid: Grid=...) -> list[System]: ...

def swept_reference(parameter: str, grid: Grid, teacher: Teacher, frames: int, dt: float) -> tuple[list[System], list[Trajectory]]: ...

def swept_scores(em: Emulator, parameters: tuple=..., time: float=...) -> list[dict]: ...

def generalisation_scores(folder: str | Path, _: str | Path | None=...) -> list[dict]: ...

def five_networks(seeds: int=...) -> list[Training]: ...

def shipped_rows(name: str=...) -> list[dict]: ...
coarse: Any
finer_time: Any
finer_space: Any
resolutions: dict[str, Any]

def fastest_wave(curriculum: Curriculum) -> float: ...

def resolution_settings() -> pd.DataFrame: ...

def resolution_trainings(windows: float, unrolled: float, seeds: int) -> list[Training]: ...

def resolution_scores(folder: str | Path, _: str | Path | None=...) -> list[dict]: ...

def only_taught(psi: torch.Tensor, taught: torch.Tensor, dx: float) -> torch.Tensor: ...

def packet_systems(packet: str, waves: str, systems: list[System] | None=...) -> tuple[list[System], list[float]]: ...
packet_columns: tuple[Any, ...]

def mean_curve(predicted: list[Trajectory], reference: list[Trajectory]) -> list[dict]: ...

def packet_scores(em: Emulator, systems: list[System] | None=..., frames: int=...) -> tuple[list[dict], list[dict]]: ...

def generalisation_study(seeds: int=..., windows: float=..., unrolled: float=..., resolution_seeds: int=..., folder: str=..., resolution_folder: str=..., curricula: str=..., workers: int=..., address: str | None=..., gpus: float=..., memory: float=..., results: str=...) -> None: ...
