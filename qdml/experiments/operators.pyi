# made from operators.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['channels', 'fourier_operator', 'WindowOperator', 'OperatorConfig', 'FieldEmulator', 'field_batch', 'rate_at', 'train_for', 'window_error', 'field_error', 'held_out', 'Contender', 'contenders', 'about', 'trained', 'choose_rate', 'tuned_rate', 'operator_study']
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import process_time
from typing import Callable
import pandas as pd
import torch
from torch import nn
from tqdm import tqdm
from ..systems import System
from ..runs import flushed_denormals, seeded_torch, threads, write_csv
from ..trajectory import Evolver
from ..solver import SSM
from ..windowing import Sampling, Trajectories, Windows, barrier_curriculum
from ..windowing import gaussian_weights, read_rows, seeded
from ..model import Network, NetworkConfig
from ..training import descent
from ..rollout import Emulator
from .sweeps import open_curriculum, run_as_command, suite_rows

def channels(psi: torch.Tensor, v: torch.Tensor, scale: float=...) -> torch.Tensor: ...

def fourier_operator(modes: int, hidden: int, history: int=..., layers: int=...) -> nn.Module: ...

class WindowOperator(Network):
    operator: nn.Module | None

    def __init__(self, config: NetworkConfig, operator: nn.Module | None=...) -> None: ...

    def real(self, waves: torch.Tensor, v: torch.Tensor) -> torch.Tensor: ...

@dataclass(frozen=True)
class OperatorConfig(NetworkConfig):
    hidden: int = ...
    modes: int = ...
    kind = 'operator'
    network = WindowOperator

@dataclass(eq=False)
class FieldEmulator(Evolver):
    operator: nn.Module
    given = 4
    name = 'FNO'

    def run(self, systems: list[System], frames: int, dt: float, dtype: torch.dtype, device: str, bar: tqdm) -> tuple[torch.Tensor, dict]: ...

def field_batch(data: Trajectories, i: int, seed: int, size: int=...) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]: ...

def rate_at(share: float, lr: float) -> float: ...

def train_for(net: nn.Module, batch: Callable, loss: Callable, seconds: float, lr: float) -> list: ...

def window_error(weight: torch.Tensor) -> Callable: ...

def field_error(net: nn.Module, batch: tuple) -> torch.Tensor: ...

def held_out(net: nn.Module, batch: Callable, loss: Callable, n: int=...) -> float: ...

@dataclass(frozen=True)
class Contender:
    form: str
    size: int
    make: Callable
    batch: Callable
    fresh: Callable
    loss: Callable

def contenders(data: Trajectories) -> list[Contender]: ...

def about(c: Contender) -> dict: ...

def trained(c: Contender, seconds: float, lr: float) -> tuple[nn.Module, int, float]: ...

def choose_rate(rates: list[dict]) -> float: ...

def tuned_rate(c: Contender, seconds: float, rates: list, path: Path) -> float: ...

def operator_study(seconds: float=..., tuning: float=..., curricula: str=..., results: str=...) -> None: ...
