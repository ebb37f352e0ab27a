# made from places.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['writers', 'by_name', 'situations', 'at', 'cheap', 'always', 'Writer', 'CommandFailed', 'Situation', 'earlier', 'snapshot', 'new_place', 'old_place', 'stay', 'become_nobody', 'clock_back', 'continues', 'wrong_with', 'tried', 'pairs', 'on_a_small_disk', 'held_by', 'without_a_home', 'places']
import hashlib, os, platform, re, resource, shutil, signal, subprocess, sys, tempfile, time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
import numpy as np, pandas as pd, torch
from PIL import Image
from tqdm import tqdm
from .files import Answer, answer_of, children, command, fit_windows, interrupted, lesson, make_fit, make_npz, make_training, networks, read_curriculum, read_fit, read_model, read_training, recipe, stages, system, unknowns, windows
from ..experiments.sweeps import read_table, run_as_command
from ..fitting import fit
from ..frames import load_frames
from ..identify import identify
from ..movies import animate
from ..rollout import Emulator
from ..runs import Run, atomic_write, read_json, read_tensors, write_csv, write_json, write_tensors
from ..solver import SSM
from ..trajectory import load_trajectory, save_trajectory
from ..training import train
from ..windowing import build
from ..zoo import save_emulator

@dataclass(frozen=True)
class Writer:
    name: str
    write: Callable
    read: Callable
    file: str = ...
    begin: Callable | None = ...
    ending: str = ...

class CommandFailed(Exception): ...
writers: list[Any]
by_name: dict[str, Any]

@dataclass(frozen=True)
class Situation:
    name: str
    prepare: Callable
    enter: Callable
    written: bool | None

def earlier(name: str) -> Path: ...

def snapshot(room: Path) -> dict: ...

def new_place(room: Path, writer: Writer) -> Path: ...

def old_place(room: Path, writer: Writer) -> Path: ...

def stay(room: Path) -> None: ...

def become_nobody(room: Path) -> None: ...

def clock_back(room: Path) -> None: ...
situations: list[Any]
at: dict[str, Any]

def continues(writer: Writer) -> bool: ...

def wrong_with(writer: Writer, situation: Situation, path: Path, answer: Answer, before: dict, after: dict) -> str: ...

def tried(writer: Writer, situation: Situation) -> dict: ...
cheap: tuple[Any, ...]
always: tuple[Any, ...]

def pairs(everything: bool=...) -> list[tuple[Writer, Situation]]: ...

def on_a_small_disk(writer: Writer) -> dict | None: ...

def held_by(name: str, room: Path) -> tuple[Answer, int]: ...

def without_a_home(changes: dict, room: Path) -> subprocess.CompletedProcess: ...

def places(results: str=...) -> None: ...
