# made from hyperparameters.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['sweeps', 'networks_of_sweep', 'hyper_trainings', 'hyper_scores', 'hyperparameter_study']
from pathlib import Path
from dataclasses import replace
import pandas as pd
from ..runs import write_csv
from ..windowing import Sampling
from ..model import GRUConfig
from ..zoo import load_emulator
from .engine import Engine, Resources
from .sweeps import Training, weighted_stage, sweep, suite_rows, run_as_command
sweeps: dict[str, Any]

def networks_of_sweep() -> list[GRUConfig]: ...

def hyper_trainings(windows: float, seeds: int) -> list[Training]: ...

def hyper_scores(folder: str | Path, _: str | Path | None=...) -> list[dict]: ...

def hyperparameter_study(windows: float=..., seeds: int=..., folder: str=..., curricula: str=..., workers: int=..., address: str | None=..., gpus: float=..., memory: float=..., results: str=...) -> None: ...
