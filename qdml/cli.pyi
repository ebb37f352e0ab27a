# made from cli.py by tools/stubs.py: do not edit
from typing import Any, ClassVar, Self, overload
import pandas
__all__ = ['choose', 'make_potential', 'make_system', 'metrics_of', 'is_identified', 'contenders', 'on_all_points', 'with_time_step', 'emulation', 'report_of', 'held_waves', 'beyond_frames', 'qdml_emulate', 'qdml_simulate', 'qdml_evaluate', 'model_facts', 'qdml_models', 'qdml_train', 'qdml_fit']
import inspect, json, math, re, sys, warnings
from contextlib import contextmanager
from dataclasses import fields, replace
from pathlib import Path
import h5py, numpy as np, torch
from fastcore.meta import delegates
from .coarse import CoarseConfig
from .fitting import fit, paper_stages, short_curriculum, spectral_stages
from .frames import load_frames
from .identify import Unknowns, identify
from .metrics import score, score_suite, why_no_sides
from .model import ConvConfig, DenseConfig, GRUConfig, LinearConfig, WrappedConfig
from .options import EmulateOptions, EvaluateOptions, FitOptions, ModelsOptions, Recipe, SimulateOptions, SystemOptions, TrainOptions, Unreliable
from .rollout import Emulator
from .runs import atomic_folder, check_file, check_folder, deferred_interrupt, need_memory, write_csv
from .solver import Teacher, teachers
from .students import HamiltonianConfig, HoppingStudent
from .systems import Expression, Grid, Potential, System, center, load_potential, norm, packets, potential_files, potentials, suites
from .terms import TermsConfig
from .training import check_windows, train, unrolled_width
from .trajectory import Trajectory, check_frames, on_grid_of, save_trajectory, write_frames
from .windowing import Curriculum, Sampling, Trajectories, Windows, barrier_curriculum, build, free_curriculum, windows_seen
from .zoo import load_emulator, load_model, shipped, shipped_models

def choose(kind: str, name: str, among: dict) -> Any: ...

def make_potential(options: SystemOptions) -> tuple[Potential, str]: ...

def make_system(options: SystemOptions, dx: float=..., initial: object | None=...) -> System: ...

def metrics_of(predicted: Trajectory, reference: Trajectory | None) -> dict: ...

def is_identified(em: Emulator) -> bool: ...

def contenders(options: EmulateOptions) -> tuple[Emulator, Teacher | None]: ...

def on_all_points(em: Emulator, interpolate: bool) -> Emulator: ...

def with_time_step(em: Emulator, dt: float | None) -> Emulator: ...

def emulation(options: EmulateOptions, by: tuple[Emulator, Teacher | None] | None=..., progress: bool=...) -> tuple[Trajectory, Trajectory | None]: ...

def report_of(model: str | Path) -> dict: ...

def held_waves(report: dict) -> tuple[float, float] | None: ...

def beyond_frames(predicted: Trajectory, report: dict) -> list[str]: ...

def qdml_emulate(*, potential: str | None=..., height: float | None=..., width: float | None=..., center: float | None=..., x0: float=..., s0: float=..., e0: float=..., direction: int=..., shape: str=..., points: int=..., initial: str | None=..., model: str=..., frames: int=..., interpolate: bool=..., dt: float | None=..., teacher: str | None=..., out: str=..., movie: str | None=..., movie_width: int=..., movie_rate: float=..., movie_speed: float | None=..., json: bool=...) -> dict: ...

def qdml_simulate(*, potential: str=..., height: float | None=..., width: float | None=..., center: float | None=..., x0: float=..., s0: float=..., e0: float=..., direction: int=..., shape: str=..., points: int=..., frames: int=..., dt: float=..., length: float | None=..., teacher: str=..., out: str=..., json: bool=...) -> Trajectory: ...

def qdml_evaluate(*, suite: str=..., model: str=..., teacher: str | None=..., frames: int=..., interpolate: bool=..., out: str | None=..., json: bool=...) -> pandas.DataFrame: ...

def model_facts(name: str) -> dict: ...

def qdml_models(*, model: str | None=..., json: bool=...) -> list[dict]: ...

def qdml_train(*, optimiser: str=..., windows: float=..., lr: float=..., final_lr: float=..., warmup: float=..., betas: tuple[float, float] | None=..., weight_decay: float=..., clip: float=..., loss_spread: float=..., noise: float=..., window_share: float=..., averaging: float=..., seed: int=..., out: str | None=..., kind: str=..., free: bool=..., small: bool=..., batch: int=..., start: str | None=..., horizon: int=..., curriculum: str | None=..., threads: int=..., device: str | None=..., json: bool=...) -> dict: ...

def qdml_fit(*, out: str=..., data: str | None=..., dispersion: str=..., potential: str | None=..., smoothing: int=..., cubic: bool=..., absorb: bool=..., mass_profile: bool=..., line: bool=..., teacher: str=..., hops: int | None=..., batch: int=..., curriculum: str | None=..., seed: int=..., threads: int=..., json: bool=...) -> dict: ...
