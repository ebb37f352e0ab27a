# made from loop.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['usual', 'careful', 'mirrored_shifted', 'constraints', 'layered_stages', 'one_term', 'six_terms', 'four_terms', 'fits', 'candidates', 'kernel_training', 'kernel_trainings', 'long_system', 'deep_well', 'case_row', 'student_scores', 'fit_curriculum', 'fit_one', 'fit_all', 'teaching_time', 'Candidate', 'selection_scores', 'fit_candidate', 'selection_study', 'loop_study']
import math
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
import pandas as pd
from ..runs import threads, write_csv
from ..systems import Grid, Gaussian, Rectangle, Well, System
from ..solver import SSM, Spectral, Teacher
from ..windowing import Curriculum, Sampling, Windows, build
from ..students import KernelConfig, LayeredConfig, HamiltonianConfig
from ..options import Recipe
from ..fitting import FitStage, fit, paper_stages, spectral_stages, short_curriculum
from ..rollout import Emulator
from ..zoo import load_emulator
from .engine import Engine, Resources, started
from .sweeps import Stage, Training, slug, open_curriculum, kept_rows
from .sweeps import make_curricula, sweep, scored_rows, suite_rows, run_as_command
usual: dict[str, Any]
careful: dict[str, Any]
mirrored_shifted: dict[str, Any]
constraints: dict[str, Any]
layered_stages: tuple[Any, ...]
one_term: Any
six_terms: Any
four_terms: Any
fits: dict[str, Any]

def kernel_training(name: str, windows: float, seed: int) -> Training: ...

def kernel_trainings(windows: float, seeds: int) -> list[Training]: ...

def long_system() -> System: ...

def deep_well() -> System: ...

def case_row(em: Emulator, suite: str, system: System, frames: int) -> dict: ...

def student_scores(folder: Path, _: str | Path | None=..., frames: int=...) -> list[dict]: ...

def fit_curriculum(name: str) -> Curriculum: ...

def fit_one(name: str, seed: int, folder: str | Path, curricula: str | Path) -> list[dict]: ...

def fit_all(seeds: int, folder: str | Path, curricula: str | Path, engine: Engine) -> list[dict]: ...

def teaching_time(teacher: Teacher, curriculum: Curriculum=...) -> dict: ...

@dataclass(frozen=True)
class Candidate:
    hopping_range: int = ...
    led: bool = ...
    last: tuple = ...
    robust: float | None = ...
    windows: int = ...

    def stages(self) -> tuple[FitStage, ...]: ...

    def columns(self) -> dict: ...
candidates: dict[str, Any]

def selection_scores(folder: str | Path, _: str | Path | None=..., suites: tuple=...) -> list[dict]: ...

def fit_candidate(name: str, folder: str | Path, curricula: str | Path, seed: int=...) -> list[dict]: ...

def selection_study(folder: str=..., curricula: str=..., engine: Engine=..., results: str=...) -> None: ...

def loop_study(windows: float=..., seeds: int=..., kernel_seeds: int=..., folder: str=..., curricula: str=..., workers: int=..., address: str | None=..., gpus: float=..., memory: float=..., results: str=...) -> None: ...
