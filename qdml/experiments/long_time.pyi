# made from long_time.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['models', 'students', 'step_matrix', 'bound_row', 'layer_by_layer', 'rollouts', 'deviations', 'long_rows', 'long_study']
from pathlib import Path
from typing import Callable
import pandas as pd
import torch
from ..runs import write_csv
from ..systems import System, norm, energy, three_point_dispersion, spectral_dispersion
from ..banded import band_to_dense
from ..solver import Spectral
from ..students import LayeredNetwork
from ..rollout import Emulator
from ..zoo import load_emulator
from ..metrics import mae, correlation
from .engine import Engine
from .sweeps import run_as_command
from .loop import long_system
models: tuple[Any, ...]
students: tuple[Any, ...]

def step_matrix(name: str, s: System) -> torch.Tensor: ...

def bound_row(name: str, s: System) -> dict: ...

def layer_by_layer(net: LayeredNetwork, s: System, frames: int) -> torch.Tensor: ...

def rollouts(em: Emulator, s: System, frames: int) -> dict[tuple[str, str], torch.Tensor]: ...

def deviations(psi: torch.Tensor, reference: torch.Tensor, s: System, dispersion: Callable) -> dict[str, list[float]]: ...

def long_rows(name: str, frames: int=..., every: int=...) -> list[dict]: ...

def long_study(frames: int=..., folder: str=..., results: str=..., workers: int=..., address: str | None=...) -> None: ...
