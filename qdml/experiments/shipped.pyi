# made from shipped.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['scored_suites', 'suite_scores', 'json_scores', 'lifting', 'low_energy', 'stability', 'stability_note', 'note_stability', 'score_shipped']
import json
from dataclasses import replace
from pathlib import Path
import pandas as pd
from ..runs import write_json, write_csv
from ..systems import System, Grid, Gaussian, Free, Well, norm, potentials, suites
from ..solver import SSM, Spectral
from ..zoo import load_emulator, shipped
from ..metrics import score_suite
from .engine import Engine
from .sweeps import run_as_command
scored_suites: dict[str, Any]

def suite_scores(model: str, suite: str) -> pd.DataFrame: ...

def json_scores(model: str, suite: str) -> list[dict]: ...

def lifting(model: str=..., depths: tuple=..., frames: int=...) -> pd.DataFrame: ...

def low_energy(energies: tuple=..., s0: float=..., frames: int=...) -> pd.DataFrame: ...

def stability(model: str, frames: int=...) -> pd.DataFrame: ...

def stability_note(rows: pd.DataFrame) -> str: ...

def note_stability(model: str, rows: pd.DataFrame, models: str | Path) -> Path: ...

def score_shipped(results: str=..., models: str=..., folder: str=..., workers: int=..., address: str | None=...) -> None: ...
