# made from metrics.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
import pandas
__all__ = ['mae', 'mae_modulus', 'correlation', 'support', 'sides', 'clear_states', 'why_no_sides', 'per_frame', 'Scores', 'score', 'score_suite']
import math
from dataclasses import dataclass
import torch
from .solver import SSM
from .systems import Grid, System, norm, energy, center
from .trajectory import Evolver, Trajectory, on_grid_of

def mae(predicted: torch.Tensor, reference: torch.Tensor) -> torch.Tensor: ...

def mae_modulus(predicted: torch.Tensor, reference: torch.Tensor) -> torch.Tensor: ...

def correlation(predicted: torch.Tensor, reference: torch.Tensor) -> torch.Tensor: ...

def support(v: torch.Tensor) -> torch.Tensor: ...

def sides(psi: torch.Tensor, v: torch.Tensor, grid: Grid, start: float) -> tuple[torch.Tensor, torch.Tensor]: ...

def clear_states(psi: torch.Tensor, grid: Grid, zone: float=..., share: float=...) -> int: ...

def why_no_sides(trajectory: Trajectory, start: float) -> str: ...

def per_frame(predicted: Trajectory, reference: Trajectory) -> dict[str, torch.Tensor]: ...

@dataclass(frozen=True)
class Scores:
    mae: float
    mae_modulus: float
    correlation: float
    correlation_last: float
    norm_drift: float
    energy_drift: float
    transmitted: float
    transmitted_error: float
    reflected: float
    reflected_error: float
    sides_time: float
    frames: int

def score(predicted: Trajectory, reference: Trajectory, start: float | None=...) -> Scores: ...

def score_suite(model: Evolver, systems: list[System], teacher: Evolver=..., frames: int=..., progress: bool=...) -> pandas.DataFrame: ...
