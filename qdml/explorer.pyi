# made from explorer.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['sliders', 'sizes', 'draw_emulation', 'as_png', 'as_code', 'sizes_of', 'Explorer', 'explore']
import math, warnings
from dataclasses import dataclass, fields, replace
from io import BytesIO
from pathlib import Path
import ipywidgets as widgets
from fastcore.basics import patch
from matplotlib.figure import Figure
from .cli import emulation, held_waves, is_identified, report_of
from .metrics import per_frame, score
from .options import EmulateOptions
from .plots import name_of, plot_phase, plot_potential
from .solver import teachers
from .systems import Grid, norm, potentials
from .trajectory import Trajectory
from .web import own_limits
from .zoo import load_emulator, shipped_models

def draw_emulation(predicted: Trajectory, reference: Trajectory | None=..., frame: int=..., fig: Figure | None=...) -> Figure: ...

def as_png(fig: Figure, dpi: int=...) -> bytes: ...

def as_code(options: EmulateOptions, frame: int) -> str: ...
sliders: dict[str, Any]
sizes: tuple[Any, ...]

def sizes_of(potential: str, middle: float=...) -> dict[str, float]: ...

@dataclass(frozen=True)
class _Stage:
    grid: Grid
    ranges: dict
    begin: dict
    identified: bool = ...
    learned: bool = ...

class Explorer(widgets.VBox):
    busy = False
    options: Any
    trajectories: Any
    numbers: Any
    stage: Any

    def __init__(self, options: EmulateOptions) -> None: ...

    def settings(self) -> EmulateOptions: ...

    def say(self, text: str) -> None: ...

    def update(self) -> None: ...

    def draw(self) -> None: ...

    def show_code(self) -> None: ...

def explore(model: str | Path=..., potential: str | None=..., frames: int=..., **settings: Any) -> Explorer: ...
