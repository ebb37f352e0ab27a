# made from fitting.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
import torch
__all__ = ['short_curriculum', 'paper_stages', 'FitStage', 'spectral_stages', 'smoothed', 'normal_equations', 'gauss_newton', 'fit']
import math, operator, time
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Callable, Iterator
import torch
from torch.func import functional_call, jvp, vmap
from tqdm import tqdm
from .options import check_fields
from .runs import Run, deferred_interrupt, threads
from .students import HamiltonianConfig, LayeredConfig, Student
from .training import one_step_error
from .windowing import Windows, barrier_curriculum

@dataclass(frozen=True)
class FitStage:
    steps: int = ...
    smoothing: float = ...
    hopping_range: int | None = ...
    robust: float | None = ...

    def __post_init__(self) -> None: ...
short_curriculum: Any
paper_stages: tuple[Any, ...]

def spectral_stages(hopping_range: int) -> tuple[FitStage, ...]: ...

def smoothed(r: torch.Tensor, points: float) -> torch.Tensor: ...

def normal_equations(net: torch.nn.Module, parameters: dict, free: dict, batches: list, stage: FitStage, bar: tqdm) -> tuple[torch.Tensor, torch.Tensor, float]: ...

def gauss_newton(net: torch.nn.Module, parameters: dict, free: dict, batches: list, stage: FitStage, bar: tqdm, damping: float=..., done: int=...) -> Iterator[tuple[dict, float, float]]: ...

class _FitState:
    parameters: Any
    damping: Any
    stage: Any
    step: Any
    seconds: Any
    history: Any
    seen: Any
    started: Any

    def __init__(self, net: Student, run: Run, stages: tuple) -> None: ...

    def save(self, run: Run) -> None: ...

def fit(config: HamiltonianConfig | LayeredConfig, windows: Windows, folder: str | Path, stages: tuple[FitStage, ...]=..., batches: int=..., progress: bool=..., processor_threads: int | None=..., device: str=...) -> tuple[Student, dict]: ...
