# made from discovery.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['probe_potentials', 'free_packets', 'free_solutions', 'paired_solutions', 'probes_by_region', 'gradient_answers', 'answers', 'answer_row', 'symmetry_rows', 'answer_table', 'AskedNetwork', 'shipped_networks', 'trained_networks', 'about_network', 'network_rows', 'ask_all', 'watch_discovery', 'watch_all', 'discovery_study']
from dataclasses import dataclass, replace
from pathlib import Path
import pandas as pd
from ..runs import threads, write_csv
from ..systems import System, Gaussian, shape_suite
from ..trajectory import Trajectory
from ..solver import SSM
from ..windowing import Trajectories, Windows, barrier_curriculum
from ..windowing import gaussian_weights, windows_seen
from ..model import Network, NetworkConfig, GRUConfig
from ..training import train
from ..rollout import Emulator
from ..zoo import load_emulator
from ..interpretability import Probes, draw_probes, direct_gradients, frame_importance
from ..interpretability import cauchy_riemann_violation, window_covariance
from ..interpretability import mean_and_interval, symmetries, symmetry_defect, norm_change
from .sweeps import weighted_stage, open_curriculum, read_table, run_as_command
from .architectures import table_trainings
probe_potentials: tuple[Any, ...]
free_packets: tuple[Any, ...]

def free_solutions(packets: tuple, frames: int) -> list[Trajectory]: ...

def paired_solutions(potential: bool=..., frames: int=...) -> tuple[list[Trajectory], list[Trajectory]]: ...

def probes_by_region(config: NetworkConfig, pairs: tuple, n: int=...) -> dict[str, Probes]: ...

def gradient_answers(net: Network, probes: Probes) -> list[tuple]: ...

def answers(net: Network, probes: Probes) -> list[tuple]: ...

def answer_row(question: str, frame: int | None, region: str, numbers: tuple) -> dict: ...

def symmetry_rows(net: Network, probes: dict[str, Probes]) -> list[dict]: ...

def answer_table(rows: list[dict]) -> pd.DataFrame: ...

@dataclass(frozen=True)
class AskedNetwork:
    name: str
    source: str
    recipe: str
    model: str | Path

def shipped_networks() -> list[AskedNetwork]: ...

def trained_networks(folder: str | Path) -> list[AskedNetwork]: ...

def about_network(asked: AskedNetwork, em: Emulator) -> dict: ...

def network_rows(about: dict, em: Emulator, pairs: tuple) -> list[dict]: ...

def ask_all(trained: str | Path, file: str | Path) -> None: ...

def watch_discovery(data: Trajectories, folder: Path, pairs: tuple, windows: float, seed: int) -> list[dict]: ...

def watch_all(windows: float, seeds: int, folder: str | Path, curricula: str | Path) -> list[dict]: ...

def discovery_study(windows: float=..., seeds: int=..., trained: str=..., folder: str=..., curricula: str=..., results: str=...) -> None: ...
