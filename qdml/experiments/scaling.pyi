# made from scaling.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['lesson', 'nothing', 'engine_row', 'generation_rows', 'Exercise', 'free_port', 'training_rows', 'no_rows', 'small_trainings', 'sweep_rows', 'fitted_times', 'predicted_time', 'scaling_study']
import json, os, socket, tempfile, time
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Callable
import numpy as np, pandas as pd, torch
from tqdm import tqdm
from .benchmarks import this_machine
from .engine import Engine, started
from .sweeps import Stage, Training, run_as_command, sweep
from ..model import GRUConfig
from ..options import Recipe
from ..runs import threads, write_csv, write_json
from ..training import TrainingLoss, descent, for_batch, make_optimiser, paper_recipe, team_of_environment
from ..windowing import Curriculum, Sampling, Windows, build
lesson: Any

def nothing(seconds: float) -> None: ...

def engine_row(workers: int, run: Callable, **about: Any) -> dict: ...

def generation_rows(workers: tuple) -> list[dict]: ...

@dataclass(frozen=True)
class Exercise:
    batch: int = ...
    steps: int = ...

def free_port() -> int: ...

def training_rows(workers: tuple, exercise: Exercise=...) -> list[dict]: ...

def no_rows(at: Path, curricula: Path) -> list[dict]: ...

def small_trainings(number: int=..., windows: float=...) -> list[Training]: ...

def sweep_rows(workers: tuple, number: int=...) -> list[dict]: ...

def fitted_times(rows: pd.DataFrame) -> tuple[float, float]: ...

def predicted_time(share: tuple[float, float], workers: int) -> float: ...

def scaling_study(results: str=..., most: int=...) -> None: ...
