# made from physics.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['tunnelling_cases', 'compared_models', 'taught_by', 'model_rows', 'truth_rows', 'tunnelling_systems', 'arrival', 'transmitted', 'tunnelling_rows', 'bump_frames', 'convergence_rows', 'physics_study']
from pathlib import Path
import numpy as np
import pandas as pd
import torch
from ..runs import write_csv
from ..systems import Grid, Gaussian, Rectangle, FromFunction, System, suites
from ..trajectory import Evolver, Trajectory
from ..solver import SSM, Spectral, Exact, Teacher
from ..zoo import load_emulator
from ..metrics import mae, correlation, score, sides
from .sweeps import run_as_command

def compared_models() -> dict[str, Evolver]: ...

def taught_by(model: Evolver) -> str: ...

def model_rows(name: str, model: Evolver, systems: list[System], reference: list[Trajectory], frames: int=...) -> list[dict]: ...

def truth_rows(frames: int=...) -> list[dict]: ...
tunnelling_cases: tuple[Any, ...]

def tunnelling_systems() -> list[System]: ...

def arrival(s: System) -> int: ...

def transmitted(model: Evolver, systems: list[System], given: int=...) -> list[float]: ...

def tunnelling_rows() -> list[dict]: ...

def bump_frames(teacher: Teacher, points: int, frames: int=...) -> torch.Tensor: ...

def convergence_rows() -> list[dict]: ...

def physics_study(results: str=...) -> None: ...
