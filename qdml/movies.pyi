# made from movies.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['Layout', 'frame_numbers', 'to_columns', 'Movie', 'animate', 'ffmpeg', 'check_movie_file']
import base64, html, math, shutil, subprocess, tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args
import matplotlib
import numpy as np
import torch
from fastcore.basics import patch
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator
from PIL import Image, ImageDraw, ImageFont
from tqdm import tqdm
from .options import check_movie
from .plots import name_of, phase_colours, plot_wheel
from .runs import atomic_write, check_file, need_memory
from .trajectory import Trajectory

def frame_numbers(trajectory: Trajectory, rate: float=..., speed: float | None=...) -> np.ndarray: ...

def to_columns(values: np.ndarray, columns: int) -> np.ndarray: ...

@dataclass
class _Wave:
    trajectory: Trajectory
    box: tuple[int, int, int, int]
    unit: float
    line: float
    modulus: bool
    filled: bool
    edges: np.ndarray

    def columns(self, frame: int) -> tuple[np.ndarray, np.ndarray]: ...

    def draw(self, picture: np.ndarray, frame: int) -> None: ...
Layout: Any

@dataclass(repr=False)
class Movie:
    background: np.ndarray
    waves: list
    numbers: np.ndarray
    dt: float
    rate: float
    clock: tuple[int, int]
    alt: str = ...
    caption: str = ...

    def __len__(self) -> int: ...

    def __repr__(self) -> str: ...

    @property
    def size(self) -> tuple[int, int]: ...

    @property
    def seconds(self) -> float: ...

    def picture(self, number: int) -> np.ndarray: ...

    def pictures(self, progress: bool=...) -> Iterator[np.ndarray]: ...

    def save(self, file: str | Path, progress: bool=...) -> Path: ...

def animate(trajectory: Trajectory, reference: Trajectory | None=..., layout: Layout=..., modulus: bool=..., width: int=..., rate: float=..., speed: float | None=...) -> Movie: ...

def ffmpeg() -> str: ...

def check_movie_file(file: str | Path) -> None: ...
