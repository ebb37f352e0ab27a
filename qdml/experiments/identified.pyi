# made from identified.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['Problem', 'shaken', 'followed', 'public_frames', 'public_problem', 'packets', 'lattice_problem', 'movie_problem', 'problem_rows', 'coverage_rows', 'identified_study']
import math, time
from dataclasses import dataclass
from pathlib import Path
import numpy as np, pandas as pd, torch
from .sweeps import run_as_command
from ..frames import Frames, make_frames
from ..identify import Unknowns, identify
from ..runs import write_csv
from ..terms import Fields, evolve, kinetic_columns

@dataclass(frozen=True, eq=False)
class Problem:
    name: str
    noise: float
    frames: Frames
    unknowns: Unknowns
    true: dict

def shaken(u: torch.Tensor, noise: float, seed: int) -> torch.Tensor: ...

def followed(fields: Fields, psi: torch.Tensor, times: list[float], substep: float) -> torch.Tensor: ...

def public_frames(name: str, files: str | None=...) -> tuple: ...

def public_problem(name: str, noise: float, seed: int, files: str | None=...) -> Problem: ...

def packets(x: torch.Tensor, specs: list) -> torch.Tensor: ...

def lattice_problem(noise: float, seed: int, holes: float=...) -> Problem: ...

def movie_problem(seed: int, count: float=...) -> Problem: ...

def problem_rows(problem: Problem) -> list[dict]: ...

def coverage_rows(seeds: int=..., noise: float=...) -> list[dict]: ...

def identified_study(results: str=..., files: str | None=..., seeds: int=...) -> None: ...
