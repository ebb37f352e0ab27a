# made from trajectory.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
import xarray
__all__ = ['Trajectory', 'recorded', 'thinned', 'on_grid_of', 'check_frames', 'Evolver', 'write_frames', 'save_trajectory', 'load_trajectory', 'to_xarray', 'from_xarray']
import json, math, warnings
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
import h5py, numpy as np, torch
from fastcore.basics import patch
from tqdm import tqdm
import qdml
from .options import Unreliable
from .ring import resampled
from .runs import atomic_write, need_memory, open_hdf5, own_dataset, reserve
from .systems import Grid, Packet, Sampled, System, packets

@dataclass
class Trajectory:
    system: System
    psi: torch.Tensor
    dt: float
    given: int = ...
    source: dict = ...

    @property
    def grid(self) -> Grid: ...

    @property
    def x(self) -> torch.Tensor: ...

    @property
    def v(self) -> torch.Tensor: ...

    @property
    def t(self) -> torch.Tensor: ...

    @property
    def frames(self) -> int: ...

    def to_xarray(self) -> xarray.Dataset: ...

    def __repr__(self) -> str: ...

def recorded(grid: Grid, v: torch.Tensor, packet: object, name: str, origin: str=...) -> System: ...

def thinned(system: System, factor: int) -> System: ...

def on_grid_of(system: System, trajectory: Trajectory) -> Trajectory: ...

def check_frames(frames: int, dt: float, given: int=...) -> None: ...

class Evolver:
    name = ''
    given = 1
    dt = 0.1
    dtype: torch.dtype
    device = 'cpu'

    def run(self, systems: list[System], frames: int, dt: float, dtype: torch.dtype, device: str, bar: tqdm) -> tuple[torch.Tensor, dict]: ...

    def overhead(self, grid: Grid, dt: float) -> float: ...

    def check(self, system: System, dt: float) -> None: ...

    def framed(self, system: System) -> System: ...

    @overload
    def evolve(self, system: System, frames: int=..., dt: float | None=..., dtype: torch.dtype | None=..., device: str | None=..., progress: bool=...) -> Trajectory: ...

    @overload
    def evolve(self, system: list[System], frames: int=..., dt: float | None=..., dtype: torch.dtype | None=..., device: str | None=..., progress: bool=...) -> list[Trajectory]: ...

def write_frames(path: str | Path, x: torch.Tensor, t: torch.Tensor, potential: torch.Tensor, attributes: dict, **frames: torch.Tensor) -> None: ...

def save_trajectory(trajectory: Trajectory, path: str | Path) -> None: ...

def load_trajectory(path: str | Path, name: str | None=...) -> Trajectory: ...

def to_xarray(trajectory: Trajectory) -> xarray.Dataset: ...

def from_xarray(dataset: xarray.Dataset) -> Trajectory: ...
