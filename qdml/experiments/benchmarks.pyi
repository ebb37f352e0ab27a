# made from benchmarks.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['seconds', 'row', 'curriculum_rows', 'training_speed', 'training_rows', 'batch_rows', 'teacher_rows', 'emulator_errors', 'rollout_rows', 'process_seconds', 'command_rows', 'this_machine', 'benchmarks']
import json, os, platform, subprocess, sys, tempfile
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Callable
import pandas as pd
import torch
from ..runs import write_csv
from ..systems import System, Rectangle, Gaussian
from ..trajectory import Trajectory
from ..solver import SSM, Spectral, SplitOperator, Teacher, ssm_step
from ..windowing import Curriculum, Sampling, Trajectories, Windows, build, barrier_curriculum
from ..model import GRUConfig
from ..options import Recipe
from ..training import paper_recipe, for_batch, train
from ..rollout import Emulator
from ..zoo import load_emulator
from ..metrics import score
from .sweeps import run_as_command

def seconds(f: Callable, repeat: int=...) -> float: ...

def row(subject: str, quantity: str, value: float, unit: str, **settings: Any) -> dict: ...

def curriculum_rows(curriculum: Curriculum=..., steps: int=...) -> list[dict]: ...

def training_speed(data: Trajectories, recipe: Recipe, batch: int, number: int, device: str=...) -> float: ...

def training_rows(batch: int=..., steps: int=...) -> list[dict]: ...

def batch_rows(em: Emulator, batches: tuple=..., device: str=...) -> list[dict]: ...

def teacher_rows(subject: str, teacher: Teacher, s: System, reference: Trajectory, **settings: Any) -> list[dict]: ...

def emulator_errors(em: Emulator, s: System) -> list[dict]: ...

def rollout_rows() -> list[dict]: ...

def process_seconds(code: str, folder: str, runs: int=...) -> float: ...

def command_rows() -> list[dict]: ...

def this_machine() -> str: ...

def benchmarks(results: str=...) -> None: ...
