# made from places.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['writers', 'by_name', 'hand', 'situations', 'at', 'cheap', 'always', 'Writer', 'CommandFailed', 'mark', 'Situation', 'snapshot', 'Hand', 'earlier', 'undisturbed', 'new_place', 'old_place', 'become_nobody', 'clock_back', 'continues', 'not_undisturbed', 'wrong_words', 'wrong_with', 'written_in', 'pairs', 'on_a_small_disk', 'held_by', 'without_a_home', 'places']
import atexit, hashlib, os, platform, re, resource, shutil, signal, subprocess, sys, tempfile, time, warnings
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
import numpy as np, pandas as pd, torch
from PIL import Image, ImageSequence
from tqdm import tqdm
from .. import cli
from .files import Answer, answered, children, command, fit_windows, interrupted, lesson, make_fit, make_npz, make_training, networks, patience, read_model, recipe, stages, system, unknowns, windows
from ..experiments.sweeps import read_table, run_as_command
from ..fitting import fit
from ..frames import load_frames
from ..identify import identify
from ..movies import animate
from ..rollout import Emulator
from ..runs import Run, atomic_write, read_json, read_tensors, write_csv, write_json, write_tensors
from ..solver import SSM
from ..systems import Grid
from ..trajectory import load_trajectory, save_trajectory
from ..training import train
from ..windowing import build
from ..zoo import load_emulator, save_emulator

@dataclass(frozen=True)
class Writer:
    name: str
    write: Callable
    read: Callable
    file: str = ...
    begin: Callable | None = ...
    ending: str = ...

class CommandFailed(Exception): ...

def mark(*held: object) -> str: ...
writers: list[Any]
by_name: dict[str, Any]

@dataclass(frozen=True)
class Situation:
    name: str
    prepare: Callable
    enter: Callable
    written: bool | None

def snapshot(room: Path) -> dict: ...

class Hand:
    child: Any

    def __init__(self) -> None: ...

    def __call__(self, call: Callable, *given: object) -> Answer: ...

    def end(self) -> int | None: ...
hand: Any

def earlier(name: str) -> Path: ...

def undisturbed(name: str) -> str: ...

def new_place(room: Path, writer: Writer) -> Path: ...

def old_place(room: Path, writer: Writer) -> Path: ...

@contextmanager
def become_nobody() -> Iterator[None]: ...

@contextmanager
def clock_back() -> Iterator[None]: ...
situations: list[Any]
at: dict[str, Any]

def continues(writer: Writer) -> bool: ...

def not_undisturbed(writer: Writer, path: Path) -> str: ...

def wrong_words(answer: Answer, path: Path) -> str: ...

def wrong_with(writer: Writer, situation: Situation, path: Path, answer: Answer, before: dict, after: dict) -> str: ...

def written_in(writer: Writer, situation: Situation) -> dict: ...
cheap: tuple[Any, ...]
always: tuple[Any, ...]

def pairs(everything: bool=...) -> list[tuple[Writer, Situation]]: ...

def on_a_small_disk(writer: Writer) -> dict | None: ...

def held_by(name: str, room: Path) -> tuple[Answer, int]: ...

def without_a_home(changes: dict, room: Path) -> subprocess.Popen: ...

def places(results: str=...) -> None: ...
