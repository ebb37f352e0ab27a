# made from sweeps.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['Stage', 'Training', 'slug', 'weighted_stage', 'unrolled_stage', 'curriculum_file', 'open_curriculum', 'stage_folders', 'run_stages', 'read_table', 'kept_rows', 'run_one', 'make_curricula', 'sweep', 'suite_reference', 'frames_until', 'scored_rows', 'suite_rows', 'run_as_command']
import csv, hashlib, importlib, json, os, re, sys
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import lru_cache
from io import StringIO
from pathlib import Path
from typing import Callable, Iterable, Iterator
import pandas as pd
import torch
from ..programs import parsed_options
from ..systems import System, suites
from ..runs import check_folder, threads, write_csv
from ..trajectory import Evolver, Trajectory
from ..solver import SSM, Teacher
from ..windowing import Curriculum, Sampling, Trajectories, Windows, build, barrier_curriculum
from ..windowing import per_draw, windows_seen
from ..model import NetworkConfig
from ..options import Recipe
from ..training import train, unrolled_width
from ..zoo import load_model
from ..metrics import per_frame, score
from .engine import Engine, started

@dataclass(frozen=True)
class Stage:
    recipe: Recipe
    sampling: Sampling = ...

@dataclass(frozen=True)
class Training:
    name: str
    network: NetworkConfig
    stages: tuple[Stage, ...]
    curriculum: Curriculum = ...
    seed: int = ...
    settings: dict = ...
    every_stage: bool = ...

    def windows(self) -> int: ...

def slug(name: str) -> str: ...

def weighted_stage(windows: float, sampling: Sampling=..., **changes: Any) -> Stage: ...

def unrolled_stage(network: NetworkConfig, windows: float=..., horizon: int=..., lr: float=...) -> Stage: ...

def curriculum_file(curriculum: Curriculum, folder: str | Path) -> Path: ...

@contextmanager
def open_curriculum(curriculum: Curriculum, folder: str | Path, progress: bool=..., mapping: Callable=...) -> Iterator[Trajectories]: ...

def stage_folders(training: Training, folder: str | Path) -> list[Path]: ...

def run_stages(training: Training, folder: str | Path, curricula: str | Path) -> list[Path]: ...

def read_table(file: str | Path) -> pd.DataFrame: ...

def kept_rows(measure: Callable, at: Path, curricula: str | Path) -> list[dict]: ...

def run_one(training: Training, measure: Callable, folder: str | Path, curricula: str | Path) -> list[dict]: ...

def make_curricula(curricula: Iterable[Curriculum], folder: str | Path, engine: Engine) -> None: ...

def sweep(trainings: list[Training], measure: Callable, folder: str | Path=..., curricula: str | Path=..., engine: Engine=...) -> list[dict]: ...

def suite_reference(suite: str, frames: int, teacher: Teacher=...) -> tuple[list[System], list[Trajectory]]: ...

def frames_until(correlation: torch.Tensor, limit: float=...) -> int: ...

def scored_rows(suite: str, systems: list[System], predicted: list[Trajectory], reference: list[Trajectory]) -> list[dict]: ...

def suite_rows(model: Evolver, suite: str, frames: int=..., teacher: Teacher=...) -> list[dict]: ...

def run_as_command(function: Callable) -> None: ...
