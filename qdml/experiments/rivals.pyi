# made from rivals.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['methods', 'linear', 'slow', 'noisy_problem', 'largest_error', 'low_pass', 'local_fit', 'term_columns', 'terms_of', 'real_fit', 'differences', 'one_step', 'weak_sindy', 'pidmd', 'split_pidmd', 'search_space', 'solved', 'searched', 'predictions', 'tested', 'rivals_study']
import functools, importlib, math, time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import product
from pathlib import Path
import numpy as np, pandas as pd, torch
from scipy.linalg import expm, logm
from scipy.ndimage import convolve1d
from scipy.optimize import minimize_scalar
from scipy.signal import savgol_coeffs
from tqdm import tqdm
from .identified import Problem, lattice_problem, public_problem, shaken
from .sweeps import run_as_command
from ..identify import identify
from ..metrics import correlation
from ..runs import write_csv
from ..terms import Fields, TermColumns, evolve, evolve_with_changes, kinetic_columns

def noisy_problem(name: str, noise: float, seed: int, files: str | None=...) -> Problem: ...

def largest_error(problem: Problem, numbers: tuple) -> float: ...

def low_pass(values: torch.Tensor, dx: float, k_max: float | None) -> torch.Tensor: ...

def local_fit(values: torch.Tensor, dt: float, window: int, order: int) -> tuple[torch.Tensor, torch.Tensor]: ...

def term_columns(problem: Problem) -> TermColumns: ...

def terms_of(problem: Problem, psi: torch.Tensor) -> torch.Tensor: ...

def real_fit(columns: torch.Tensor, target: torch.Tensor) -> np.ndarray: ...

def differences(problem: Problem, window: int=..., order: int=..., k_max: float | None=..., offset: bool=...) -> np.ndarray: ...

def one_step(problem: Problem, stride: int=..., k_max: float | None=..., substep: float=...) -> np.ndarray: ...

def weak_sindy(problem: Problem, across: float=..., along: float=..., power: int=..., terms: str=..., threshold: float=..., patches: int=...) -> tuple[float, float]: ...

def pidmd(problem: Problem, manifold: str=..., rank: int=..., stride: int=..., width: int | None=..., window: int=..., order: int=..., k_max: float | None=...) -> tuple[np.ndarray, Callable]: ...

def split_pidmd(problem: Problem, manifold: str=..., stride: int=..., k_max: float | None=...) -> np.ndarray: ...
methods: dict[str, Any]
linear: tuple[Any, ...]
slow: tuple[Any, ...]

def search_space(name: str) -> dict: ...

def solved(method: str, problem: Problem, settings: dict) -> tuple[dict, np.ndarray | None, Callable | None]: ...

def searched(method: str, problems: list, stages: list) -> tuple[dict, list[dict]]: ...

def predictions(problem: Problem, numbers: np.ndarray | None, moved: Callable | None) -> dict: ...

def tested(method: str, problems: list, settings: dict) -> list[dict]: ...

def rivals_study(results: str=..., files: str | None=..., validation: int=..., test: int=..., few: int=...) -> None: ...
