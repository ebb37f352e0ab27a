# made from ablations.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['whole', 'variants', 'variant_settings', 'ablation_trainings', 'drawn_errors', 'ablation_scores', 'ablation_study']
from dataclasses import replace
from pathlib import Path
import pandas as pd
from ..runs import write_csv
from ..windowing import Curriculum, Sampling, Windows, barrier_curriculum
from ..model import GRUConfig, Network
from ..training import one_step_error
from ..zoo import load_emulator
from .engine import Engine, Resources
from .sweeps import Training, weighted_stage, slug, open_curriculum
from .sweeps import sweep, suite_rows, run_as_command
whole: Any
variants: dict[str, Any]

def variant_settings(name: str) -> dict: ...

def ablation_trainings(windows: float, seeds: int) -> list[Training]: ...

def drawn_errors(net: Network, curricula: str | Path, curriculum: Curriculum=...) -> dict[str, float]: ...

def ablation_scores(folder: Path, curricula: str | Path, curriculum: Curriculum=...) -> list[dict]: ...

def ablation_study(windows: float=..., seeds: int=..., folder: str=..., curricula: str=..., workers: int=..., address: str | None=..., gpus: float=..., memory: float=..., results: str=...) -> None: ...
