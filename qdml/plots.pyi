# made from plots.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
import pandas
import pandas.io.formats.style
__all__ = ['page_width', 'page_dpi', 'paper_sheet', 'phase_colours', 'plot_wheel', 'page_figure', 'panels', 'paper_style', 'styled', 'median_range', 'plot_map', 'plot_phase', 'plot_potential', 'plot_density', 'name_of', 'plot_maps', 'plot_snapshot', 'plot_snapshots', 'plot_errors', 'plot_emulation', 'plot_learning_curve']
import hashlib, math
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator
import numpy as np
import torch
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.image import AxesImage
from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch
from matplotlib.path import Path as Outline
from matplotlib.ticker import MaxNLocator, NullFormatter
import qdml
from .metrics import per_frame
from .trajectory import Trajectory

def phase_colours(psi: torch.Tensor, scale: float | None=..., tilted: bool=...) -> np.ndarray: ...

def plot_wheel(ax: Axes, tilted: bool=..., color: str=...) -> AxesImage: ...
page_width: float
page_dpi: int

def page_figure(height: float) -> Figure: ...

def panels(rows: int=..., columns: int=..., height: float=..., **options: Any) -> tuple[Figure, Axes | np.ndarray]: ...
paper_sheet: Any

@contextmanager
def paper_style() -> Iterator[None]: ...

def styled(table: pandas.DataFrame, formats: dict | str | None=..., caption: str=...) -> pandas.io.formats.style.Styler: ...

def median_range(values: Any, digits: str=...) -> str: ...

def plot_map(ax: Axes, trajectory: Trajectory, psi: torch.Tensor | None=..., scale: float | None=..., title: str=..., cmap: str=...) -> AxesImage: ...

def plot_phase(ax: Axes, trajectory: Trajectory, scale: float | None=..., title: str=...) -> AxesImage: ...

def plot_potential(ax: Axes, trajectory: Trajectory, share: float=..., color: str=...) -> Axes: ...

def plot_density(ax: Axes, trajectory: Trajectory, frame: int, modulus: bool=...) -> tuple[Line2D, AxesImage]: ...

def name_of(trajectory: Trajectory) -> str: ...

def plot_maps(axs: list[Axes], predicted: Trajectory, reference: Trajectory, frames: tuple=...) -> list[AxesImage]: ...

def plot_snapshot(ax: Axes, predicted: Trajectory, reference: Trajectory, frame: int) -> list[Line2D]: ...

def plot_snapshots(axs: list[Axes], predicted: Trajectory, reference: Trajectory, frames: tuple) -> list[list[Line2D]]: ...

def plot_errors(axs: list[Axes], predicted: Trajectory, reference: Trajectory) -> list[Line2D]: ...

def plot_emulation(predicted: Trajectory, reference: Trajectory, snapshots: tuple=..., title: str=..., fig: Figure | None=...) -> Figure: ...

def plot_learning_curve(metadata: dict, ax: Axes | None=...) -> Axes: ...
