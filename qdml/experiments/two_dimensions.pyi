# made from two_dimensions.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['plane_stages', 'Plane', 'plane_packet', 'plane_block', 'taught_frame', 'PlaneHamiltonian', 'plane_systems', 'plane_curriculum', 'plane_batch', 'fit_plane', 'double_slit', 'collision', 'split_frame', 'plane_methods', 'plane_rollout', 'taught_frames', 'plane_scores', 'plane_study']
import math
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path
from time import perf_counter
from typing import Callable
import numpy as np
import pandas as pd
import torch
import torch.nn.functional as F
from fastcore.basics import patch
from torch import nn
from tqdm import tqdm
from ..runs import atomic_write, threads, write_csv
from ..banded import chebyshev
from ..windowing import seeded
from ..fitting import FitStage, gauss_newton
from .sweeps import run_as_command

@dataclass(frozen=True)
class Plane:
    points: int = ...
    dx: float = ...

    @property
    def length(self) -> float: ...

    @property
    def axis(self) -> torch.Tensor: ...

    @property
    def kinetic(self) -> torch.Tensor: ...

    def around(self, distance: torch.Tensor) -> torch.Tensor: ...

def plane_packet(plane: Plane, x: float, y: float, kx: float, ky: float, s: float) -> torch.Tensor: ...

def plane_block(plane: Plane, x: float, y: float, width: float, depth: float, height: float) -> torch.Tensor: ...

def taught_frame(psi: torch.Tensor, v: torch.Tensor, plane: Plane, dt: float=...) -> torch.Tensor: ...

class PlaneHamiltonian(nn.Module):
    hopping_range: int
    width: int
    scored: int
    dt: float
    pairs: Any
    kinetic: Any

    def __init__(self, hopping_range: int=..., width: int=..., scored: int=..., dt: float=...) -> None: ...

    def stencil(self) -> torch.Tensor: ...

    def bounds(self, v: torch.Tensor) -> tuple[float, float]: ...

    def advance(self, psi: torch.Tensor, v: torch.Tensor, t: float) -> torch.Tensor: ...

    def forward(self, psi: torch.Tensor, v: torch.Tensor) -> torch.Tensor: ...

def plane_systems(plane: Plane) -> tuple[torch.Tensor, torch.Tensor]: ...

def plane_curriculum(plane: Plane=..., frames: int=..., progress: bool=...) -> tuple[torch.Tensor, torch.Tensor]: ...

def plane_batch(data: tuple[torch.Tensor, torch.Tensor], width: int, scored: int, n: int, seed: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]: ...
plane_stages: tuple[Any, ...]

def fit_plane(data: tuple[torch.Tensor, torch.Tensor], seed: int=..., patches: int=..., stages: tuple=...) -> tuple[PlaneHamiltonian, list[float]]: ...

def double_slit(plane: Plane=...) -> tuple[torch.Tensor, torch.Tensor]: ...

def collision(plane: Plane=...) -> tuple[torch.Tensor, torch.Tensor]: ...

def split_frame(psi: torch.Tensor, v: torch.Tensor, plane: Plane, substeps: int, dt: float=...) -> torch.Tensor: ...

def plane_methods(net: PlaneHamiltonian, v: torch.Tensor) -> dict[tuple, Callable]: ...

def plane_rollout(step: Callable, truth: list[torch.Tensor]) -> tuple[torch.Tensor, dict]: ...

def taught_frames(psi: torch.Tensor, v: torch.Tensor, frames: int) -> list[torch.Tensor]: ...

def plane_scores(net: PlaneHamiltonian, frames: int=...) -> tuple[list[dict], dict]: ...

def plane_study(seeds: int=..., results: str=...) -> None: ...
