# made from web.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['web_students', 'recorded_cases', 'record_every', 'record_points', 'record_frames', 'start_settings', 'student_numbers', 'own_numbers', 'own_limits', 'RecordedCase', 'quantised', 'record', 'recordings', 'hues', 'web_data', 'files_of_web', 'web_explorer', 'web_page', 'save_explorer', 'headless_browser']
import base64, html, io, json, math, shutil
from contextlib import contextmanager
from dataclasses import dataclass, fields
from importlib.resources import files
from pathlib import Path
from typing import Iterator
import numpy as np
import torch
from .cli import held_waves, is_identified, report_of
from .plots import phase_colours
from .rollout import Emulator
from .runs import atomic_write, check_file
from .systems import Gaussian, Grid, HalfCircle, Potential, Rectangle, System
from .terms import Fields
from .zoo import load_emulator
web_students: dict[str, Any]

def student_numbers(name: str | Path, label: str=...) -> dict: ...

def own_numbers(em: Emulator) -> dict: ...

def own_limits(em: Emulator, held: tuple[float, float] | None=...) -> dict[str, tuple[float, float, float]]: ...

@dataclass(frozen=True)
class RecordedCase:
    name: str
    label: str
    potential: dict
    packet: dict
    model: str = ...

    def system(self) -> System: ...
recorded_cases: tuple[Any, ...]
record_every: int
record_points: int
record_frames: int

def quantised(psi: torch.Tensor) -> tuple[np.ndarray, float]: ...

def record(case: RecordedCase, frames: int=...) -> dict[str, np.ndarray]: ...

def recordings() -> dict: ...

def hues() -> str: ...
start_settings: dict[str, Any]

def web_data(recorded: bool=..., model: str | Path | None=...) -> dict: ...

def files_of_web() -> dict[str, str]: ...

def web_explorer(small: bool=..., autoplay: bool=..., recorded: bool=..., below: str=..., model: str | Path | None=...) -> str: ...

def web_page(body: str, title: str=...) -> str: ...

def save_explorer(file: str | Path, model: str | Path | None=...) -> Path: ...

@contextmanager
def headless_browser(width: int=..., height: int=..., touch: bool=...) -> Iterator[object]: ...
