# made from interpretability.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
__all__ = ['symmetries', 'methods', 'window_at', 'Gradients', 'direct_gradients', 'frame_importance', 'wirtinger', 'window_covariance', 'cauchy_riemann_violation', 'mean_and_interval', 'Probes', 'draw_probes', 'symmetry_defect', 'norm_change', 'linear_response', 'averaged_kernel', 'plane_wave_response', 'attributions', 'faithfulness']
import math
from collections.abc import Callable
from dataclasses import dataclass
import torch
from .ring import middle, window_columns
from .trajectory import Trajectory
from .windowing import touches_potential
from .model import Network, NetworkConfig
from .rollout import Emulator

def window_at(trajectory: Trajectory, frame: int, position: int, config: NetworkConfig) -> tuple[torch.Tensor, torch.Tensor]: ...

@dataclass
class Gradients:
    psi: torch.Tensor
    v: torch.Tensor | None

    @property
    def potential(self) -> torch.Tensor: ...

def direct_gradients(net: Network, psi: torch.Tensor, v: torch.Tensor | None=...) -> Gradients: ...

def frame_importance(gradients: Gradients, potential: bool=...) -> torch.Tensor: ...

def wirtinger(gradients: Gradients) -> tuple[torch.Tensor, torch.Tensor]: ...

def window_covariance(psi: torch.Tensor) -> torch.Tensor: ...

def cauchy_riemann_violation(gradients: Gradients, covariance: torch.Tensor | None=...) -> torch.Tensor: ...

def mean_and_interval(values: torch.Tensor, level: float=..., draws: int=..., seed: int=...) -> tuple[float, float, float]: ...

@dataclass
class Probes:
    psi: torch.Tensor
    other: torch.Tensor
    v: torch.Tensor
    beside: torch.Tensor
    v_beside: torch.Tensor
    dt: float

def draw_probes(first: list[Trajectory], second: list[Trajectory], config: NetworkConfig, n: int, near: bool | None=..., threshold: float=..., seed: int=...) -> Probes: ...
symmetries: dict[str, Callable] = ...

def symmetry_defect(net: Network, probes: Probes, symmetry: str, weights: torch.Tensor, draws: int=..., seed: int=...) -> tuple[float, float, float]: ...

def norm_change(em: Emulator, trajectories: list[Trajectory], every: int=...) -> torch.Tensor: ...

def linear_response(net: Network, psi: torch.Tensor, v: torch.Tensor | None=...) -> torch.Tensor: ...

def averaged_kernel(response: torch.Tensor, weights: torch.Tensor) -> torch.Tensor: ...

def plane_wave_response(kernel: torch.Tensor, k: torch.Tensor, energy: torch.Tensor, dx: float, dt: float) -> tuple[torch.Tensor, torch.Tensor]: ...

class _Parts(torch.nn.Module):
    net: Network
    imaginary: bool

    def __init__(self, net: Network, imaginary: bool) -> None: ...

    def forward(self, parts: torch.Tensor, v: torch.Tensor | None=...) -> torch.Tensor: ...
methods: dict[str, Any]

def attributions(net: Network, psi: torch.Tensor, v: torch.Tensor | None=..., method: str=..., imaginary: bool=...) -> tuple: ...

def faithfulness(net: Network, psi: torch.Tensor, v: torch.Tensor | None, attribution: tuple, imaginary: bool=..., share: float=..., choices: int=..., seed: int=...) -> dict: ...
