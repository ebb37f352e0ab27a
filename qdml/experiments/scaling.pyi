# made from scaling.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['lesson', 'some_packets', 'nothing', 'timed_alone', 'engine_row', 'generation_rows', 'Exercise', 'free_port', 'training_rows', 'no_rows', 'small_trainings', 'sweep_rows', 'fitted_times', 'predicted_time', 'most_gained', 'scaling_study']
import itertools, json, os, socket, tempfile, time
from dataclasses import dataclass, replace
from functools import partial
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
some_packets: Any

def nothing(seconds: float) -> None: ...

def timed_alone(work: Callable) -> dict: ...

def engine_row(workers: int, run: Callable, **about: Any) -> dict: ...

def generation_rows(workers: tuple[int, ...], curriculum: Curriculum=...) -> list[dict]: ...

@dataclass(frozen=True)
class Exercise:
    batch: int = ...
    steps: int = ...

def free_port() -> int: ...

def training_rows(workers: tuple[int, ...], exercise: Exercise=...) -> list[dict]: ...

def no_rows(at: Path, curricula: Path) -> list[dict]: ...

def small_trainings(number: int=..., windows: float=...) -> list[Training]: ...

def sweep_rows(workers: tuple[int, ...], number: int=..., windows: float=...) -> list[dict]: ...

def fitted_times(rows: pd.DataFrame) -> tuple[float, float]: ...

def predicted_time(share: tuple[float, float], workers: int) -> float: ...

def most_gained(share: tuple[float, float]) -> float: ...

def scaling_study(results: str=..., most: int=..., rounds: int=..., trial: bool=...) -> None: ...
