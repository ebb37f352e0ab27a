# made from architectures.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['regime_suites', 'table_training', 'table_trainings', 'table_scores', 'Baseline', 'Persistence', 'FreePropagation', 'LinearMap', 'least_squares', 'linear_baseline', 'regime_baselines', 'untrained', 'mean_curves', 'shipped_curves', 'architecture_study']
from dataclasses import replace
from pathlib import Path
import pandas as pd
import torch
from tqdm import tqdm
from ..runs import write_csv
from ..systems import System, Free
from ..trajectory import Evolver
from ..solver import SSM
from ..windowing import Curriculum, Sampling, Windows, barrier_curriculum, free_curriculum
from ..model import Network, NetworkConfig, LinearConfig, DenseConfig, ConvConfig, GRUConfig
from ..training import paper_recipe, for_batch
from ..metrics import per_frame
from ..rollout import Emulator
from ..zoo import load_emulator
from .engine import Engine, Resources
from .sweeps import Stage, Training, weighted_stage, unrolled_stage
from .sweeps import open_curriculum, sweep, run_as_command
from .sweeps import suite_reference, suite_rows

def table_training(kind: type, barrier: bool, stages: tuple[Stage, ...], seed: int=..., recipe: str=...) -> Training: ...

def table_trainings(windows: float=..., unrolled: float=..., free: float=..., whole: float=..., seeds: int=...) -> list[Training]: ...
regime_suites: dict[str, Any]

def table_scores(folder: Path, _: str | Path | None=...) -> list[dict]: ...

class Baseline(Evolver):
    given = 4

    def continued(self, systems: list[System], psi: torch.Tensor, frames: int, dt: float) -> torch.Tensor: ...

    def run(self, systems: list[System], frames: int, dt: float, dtype: torch.dtype, device: str, bar: tqdm) -> tuple[torch.Tensor, dict]: ...

class Persistence(Baseline):
    name = 'persistence'

    def continued(self, systems: list[System], psi: torch.Tensor, frames: int, dt: float) -> torch.Tensor: ...

class FreePropagation(Baseline):
    name = 'free propagation'

    def continued(self, systems: list[System], psi: torch.Tensor, frames: int, dt: float) -> torch.Tensor: ...

class LinearMap(Network):
    matrix: torch.Tensor | None
    frames: int

    def __init__(self, config: NetworkConfig, matrix: torch.Tensor | None, frames: int) -> None: ...

    def inputs(self, waves: torch.Tensor, v: torch.Tensor | None) -> torch.Tensor: ...

    def real(self, waves: torch.Tensor, v: torch.Tensor | None) -> torch.Tensor: ...

def least_squares(windows: Windows, frames: int, potential: bool=..., batches: int=...) -> LinearMap: ...

def linear_baseline(curriculum: Curriculum, frames: int, curricula: str | Path) -> Emulator: ...

def regime_baselines(curriculum: Curriculum, curricula: str | Path) -> dict[str, Evolver]: ...

def untrained(curricula: str | Path) -> list[dict]: ...

def mean_curves(model: Evolver, suite: str, frames: int=...) -> pd.DataFrame: ...

def shipped_curves(suite: str=..., frames: int=...) -> pd.DataFrame: ...

def architecture_study(windows: float=..., unrolled: float=..., free: float=..., whole: float=..., seeds: int=..., folder: str=..., curricula: str=..., workers: int=..., address: str | None=..., gpus: float=..., memory: float=..., results: str=...) -> None: ...
