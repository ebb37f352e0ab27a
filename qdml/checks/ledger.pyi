# made from ledger.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['Pair', 'measured', 'repeated', 'kernel_pairs', 'rollout_pairs', 'training_pairs', 'program_pairs', 'all_pairs', 'slower', 'ledger_study']
import subprocess, sys, time
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Callable
import pandas as pd, torch
import qdml
from torch.func import functional_call, jacfwd
from tqdm import tqdm
from ..banded import apply_band, band_to_dense
from ..experiments.benchmarks import this_machine
from ..experiments.pareto import seconds_of
from ..experiments.sweeps import run_as_command
from ..fitting import FitStage, normal_equations
from ..model import GRUConfig
from ..ring import window_columns
from ..rollout import WindowScheme
from ..runs import seeded_torch, threads, write_csv
from ..solver import SSM, SplitOperator, ssm_band
from ..students import HamiltonianConfig
from ..systems import Gaussian, Grid, Rectangle
from ..windowing import Curriculum, Sampling, Windows, average_windows, build, cut_windows, draw_pool
from ..windowing import gaussian_weights
from ..zoo import load_emulator

@dataclass(frozen=True)
class Pair:
    what: str
    plain: str
    exported: str
    plainly: Callable
    fast: Callable
    plain_times: int = ...
    fast_times: int = ...
    rounds: int = ...

def measured(pair: Pair) -> dict: ...

def repeated(work: Callable, times: int) -> Callable: ...

def kernel_pairs() -> list[Pair]: ...

def rollout_pairs() -> list[Pair]: ...

def training_pairs() -> list[Pair]: ...

def program_pairs() -> list[Pair]: ...

def all_pairs() -> list[Pair]: ...

def slower(ledger: pd.DataFrame, pairs: list[Pair], tries: int=...) -> list[str]: ...

def ledger_study(results: str=...) -> None: ...
