# made from recipes.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['variants', 'Variant', 'settings_of', 'train_variant', 'validation_columns', 'about_training', 'learning_curve', 'variant_rows', 'recipe_study']
import math
from dataclasses import dataclass, replace
from pathlib import Path
import pandas as pd
from ..runs import threads, write_csv
from ..trajectory import Trajectory
from ..systems import System, validation_suite
from ..solver import SSM
from ..windowing import Sampling, Trajectories, Windows, barrier_curriculum
from ..model import GRUConfig
from ..options import Recipe
from ..training import paper_recipe, for_batch, train, unrolled_width, one_step_error
from ..rollout import Emulator
from ..zoo import load_emulator, load_model
from .engine import Engine, Resources, started
from .sweeps import make_curricula, slug, open_curriculum
from ..windowing import per_draw, windows_seen
from .sweeps import scored_rows, run_as_command

@dataclass(frozen=True)
class Variant:
    recipe: Recipe
    batch: int
    horizon: int = ...
    after: str = ...
variants: dict[str, Any]

def settings_of(name: str) -> dict: ...

def train_variant(name: str, data: Trajectories, windows: float, folder: str | Path) -> Path: ...

def validation_columns(em: Emulator, systems: list[System], reference: list[Trajectory], frames: int) -> dict: ...

def about_training(name: str, last: dict) -> dict: ...

def learning_curve(name: str, last: dict) -> list[dict]: ...

def variant_rows(name: str, windows: float, folder: str | Path, curricula: str | Path, frames: int=...) -> tuple[list[dict], list[dict]]: ...

def recipe_study(windows: float=..., unrolled: float=..., folder: str=..., curricula: str=..., workers: int=..., address: str | None=..., gpus: float=..., memory: float=..., results: str=..., frames: int=...) -> None: ...
