# made from commands.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['odd_words', 'files', 'numbers', 'small_lines', 'tiny_curriculum', 'patience', 'checks', 'all_commands', 'words_of', 'lines', 'furnish', 'furnished', 'program', 'Ended', 'ran', 'check_trajectory', 'check_emulation', 'check_scores', 'check_model', 'check_readable', 'strange_changes', 'check_line', 'careless_program', 'hasty_program', 'meddling_program', 'command_property', 'fuzz_commands']
import atexit, importlib, io, json, os, shutil, signal, sys, threading, time, traceback, warnings
from dataclasses import dataclass, fields, replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from typing import Any, Callable
import h5py, numpy as np, pandas as pd, torch
from PIL import Image
from hypothesis import strategies as st
from tqdm import tqdm
import qdml.cli
from .. import programs
from .properties import Property, kept_tally, share_of
from .strategies import drawn, expressions, noise, smooth_state
from ..completion import commands, completion
from ..experiments.sweeps import run_as_command
from ..fitting import FitStage
from ..options import Unreliable
from ..programs import parsed_options
from ..runs import write_csv
from ..solver import Spectral
from ..systems import Gaussian, Grid, Rectangle, System, norm, packets, potentials
from ..trajectory import load_trajectory
from ..windowing import Curriculum
from ..zoo import load_model, shipped_models
odd_words: tuple[Any, ...]
files: tuple[Any, ...]
numbers: tuple[Any, ...]

def words_of(name: str, kind: Any) -> st.SearchStrategy[str]: ...
small_lines: dict[str, Any]

def lines(draw: st.DrawFn, command: str) -> list[str]: ...

def furnish(folder: Path) -> None: ...

def furnished() -> Path: ...
tiny_curriculum: Any

def program(command: str) -> None: ...

@dataclass(frozen=True)
class Ended:
    status: int
    out: str
    err: str
    left: set[str]
    changed: set[str]
    folder: Path
patience: float

def ran(code: Callable, command: str, words: list[str], folder: Path, limit: float=...) -> Ended: ...

def check_trajectory(ended: Ended) -> None: ...

def check_emulation(ended: Ended) -> None: ...

def check_scores(ended: Ended) -> None: ...

def check_model(ended: Ended) -> None: ...
checks: dict[str, Any]

def check_readable(ended: Ended) -> None: ...

def strange_changes(ended: Ended, command: str, words: list[str]) -> list[str]: ...

def check_line(case: tuple[str, list[str]], code: Callable) -> None: ...

def careless_program(command: str) -> None: ...

def hasty_program(command: str) -> None: ...

def meddling_program(command: str) -> None: ...

def command_property(command: str, mistake: Callable=..., wrong: str=...) -> Property: ...
all_commands: tuple[Any, ...]

def fuzz_commands(examples: int=..., seed: int=..., results: str=..., folder: str=...) -> None: ...
